/** What of an item nobody may find. */
import { masked } from './crowd.js'
import type { Parts } from './lines.js'
import type { Question } from './release.js'

/** A count of people whose computable interval must reach and fall far enough. */
export interface Secret {
  group: number
  question: Question
  answer: string
  mask: number
  value: number
  reach: number
  fall: number
}

/**
 * Small counts of a table, and those of groups that all said the same.
 *
 * A count of a group whose own size is hidden, but taken as known here, has no room above that size: it must reach it.
 *
 * @param sums group × combination
 */
export function secretsOf(
  parts: readonly Parts[],
  sums: Int32Array,
  width: number,
  threshold: number,
  band: number
): Secret[] {
  const secrets: Secret[] = []
  const all = 2 ** width - 1
  for (let group = 0; group < sums.length / width; group++) {
    const people = masked(sums, group, width, all)
    const roof = Math.min(threshold, people)
    for (const { question, answered, answers } of parts) {
      const add = (answer: string, mask: number, reach: number, fall: number) =>
        secrets.push({ group, question, answer, mask, value: masked(sums, group, width, mask), reach, fall })
      const addSmall = (answer: string, mask: number) => {
        const value = masked(sums, group, width, mask)
        // That nobody of a group answered is its size told again, which is protected as a size.
        const isSize = value === people && (mask & answered) === 0
        if (value > 0 && value < threshold && !isSize) add(answer, mask, roof, value - 1)
      }
      for (const { answer, mask } of answers) addSmall(answer, mask)
      if (answered === all) continue
      // Of few people, how many answered is as hidden as how many they are; those who did not are looked at above.
      if (people >= threshold) addSmall('base', answered)
      const base = masked(sums, group, width, answered)
      if (base === 0) continue
      for (const { answer, mask } of answers) {
        if ((mask & answered) === 0 || masked(sums, group, width, mask) < base) continue
        // Everybody who answered said so: that nobody said otherwise must not be sure either.
        // A band is of everybody where too few did not answer: where it is reached, it is told, and nothing falls below it.
        const told = Math.ceil(band * (people - base < threshold ? people : base))
        // Of few people, how many they are is hidden above.
        if (base >= threshold) add(answer, mask, base, told <= base ? told : Math.ceil(band * base))
        add(answer, answered & ~mask, 1, 0)
      }
    }
  }
  return secrets
}
