/** The grounds of a problem, once the sensitive figures that were shown are hidden. */
import type { OpenPrograms } from '@horizon-soin/planning'
import type { Choice } from './choices.js'
import { overClasses } from './classes.js'
import { type Goal, type Ground, type HideableRow, openGround } from './ground.js'
import { partsOf } from './parts.js'
import type { Row } from './rows.js'
import { splitBy } from './split.js'
import { classesOf } from './system.js'
import type { Checked } from './terms.js'

/**
 * Splits the problem where no row nor sensitive figure ties it.
 *
 * @param hidden choices that are hidden for good
 */
export function groundsOf(
  open: OpenPrograms,
  checked: Checked,
  choices: readonly Choice[],
  choiceOf: Int32Array,
  hidden: ReadonlySet<number>
): Ground[] {
  const { problem, terms, ranges } = checked
  const shown = problem.figures.flatMap(({ status }, i) =>
    status === 'hidden' || hidden.has(choiceOf[i]!) ? [] : [i]
  )
  // A 0 that may be hidden does not rule anybody out.
  const sure = shown.filter(i => choiceOf[i] === -1)
  const { classOf, sizes, sums } = classesOf(checked, shown, sure)
  const rows = shown.map((i): Row => ({ ...overClasses(terms[i]!, classOf), ...ranges[i]!, sources: [i] }))

  const sensitive = problem.sensitive.map(({ figure }) => overClasses(terms[figure]!, classOf))
  const ties = [...rows, ...sensitive].map(({ places }) => places)
  const { partOf: regionOf, numberOf: columnOf, parts: members } = splitBy(sizes.length, ties)
  const parts = members.map(classesIn => ({
    truth: Float64Array.from(classesIn, one => sums[one]!),
    rows: [] as HideableRow[],
    fixed: [] as Row[],
    goals: [] as Goal[]
  }))
  for (const row of rows) {
    if (row.places.length === 0) continue
    const { rows: hideable, fixed } = parts[regionOf[row.places[0]!]!]!
    const local = { ...row, places: row.places.map(place => columnOf[place]!) }
    const choice = choiceOf[row.sources[0]!]!
    if (choice === -1) fixed.push(local)
    else hideable.push({ ...local, choice, cost: choices[choice]!.cost })
  }
  const known = new Float64Array(sizes.length).fill(Number.NaN)
  for (const { figure, reach, fall } of problem.sensitive) {
    const { high, low, parts: whole } = partsOf(terms[figure]!, { classOf, sizes, known, regionOf, columnOf })
    const part = whole[0]
    if (!part) continue
    // What nothing published bounds is met on that side.
    const goal = { reach: reach - high, fall: fall - low }
    parts[part.region]!.goals.push({ figure, part, ...goal })
  }
  return parts.flatMap(({ truth, rows: hideable, fixed, goals }) =>
    goals.length > 0 ? [openGround(open, truth, hideable, fixed, goals)] : []
  )
}
