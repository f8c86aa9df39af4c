/** What can be hidden: figures of one name are hidden together, and are one choice. */
import type { Checked } from './terms.js'

/** What is hidden together: the figures, and what that costs. */
export interface Choice {
  figures: number[]
  cost: number
}

/** Figures by what is hidden together; the choice of each, -1 where it cannot be hidden. */
export function choicesOf({ problem: { figures } }: Checked): { choices: Choice[]; choiceOf: Int32Array } {
  const choices: Choice[] = []
  const choiceOf = new Int32Array(figures.length).fill(-1)
  const named = new Map<string, number>()
  figures.forEach(({ status, together, cost = 1 }, i) => {
    if (status !== 'shown') return
    const at = together === undefined ? undefined : named.get(together)
    if (at !== undefined) {
      choices[at]!.figures.push(i)
      choices[at]!.cost = Math.max(choices[at]!.cost, cost)
      choiceOf[i] = at
      return
    }
    choiceOf[i] = choices.push({ figures: [i], cost }) - 1
    if (together !== undefined) named.set(together, choiceOf[i]!)
  })
  return { choices, choiceOf }
}
