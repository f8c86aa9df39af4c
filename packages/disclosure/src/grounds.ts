/** The grounds of a problem, once the sensitive figures that were shown are hidden. */
import type { OpenPrograms } from '@horizon-soin/planning'
import type { Choice } from './choices.js'
import { classify, overClasses } from './classes.js'
import { type Goal, type Ground, type HideableRow, openGround } from './ground.js'
import { partsOf } from './parts.js'
import type { Row } from './rows.js'
import { nobodies } from './system.js'
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
  const nobody = nobodies(
    problem.truth.length,
    terms,
    ranges,
    shown.filter(i => choiceOf[i] === -1)
  )
  const { classOf, count } = classify(
    problem.truth.length,
    shown.map(i => terms[i]!),
    nobody
  )
  const sizes = new Int32Array(count)
  const sums = new Float64Array(count)
  classOf.forEach((one, unknown) => {
    if (one < 0) return
    sizes[one]!++
    sums[one]! += problem.truth[unknown]!
  })
  const rows = shown.map(
    (i): Row => ({ ...overClasses(terms[i]!, classOf), ...ranges[i]!, sources: [i] })
  )

  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (one: number): number => {
    let at = one
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const tie = (places: readonly number[]) => {
    for (const place of places) parent[root(place)] = root(places[0]!)
  }
  for (const { places } of rows) tie(places)
  for (const { figure } of problem.sensitive) tie(overClasses(terms[figure]!, classOf).places)

  const groundOf = new Int32Array(count)
  const columnOf = new Int32Array(count)
  const numbers = new Map<number, number>()
  const truths: number[][] = []
  for (let one = 0; one < count; one++) {
    const top = root(one)
    let number = numbers.get(top)
    if (number === undefined) {
      numbers.set(top, (number = numbers.size))
      truths.push([])
    }
    groundOf[one] = number
    columnOf[one] = truths[number]!.push(sums[one]!) - 1
  }
  const parts = truths.map(() => ({
    rows: [] as HideableRow[],
    fixed: [] as Row[],
    goals: [] as Goal[]
  }))
  for (const row of rows) {
    if (row.places.length === 0) continue
    const { rows: hideable, fixed } = parts[groundOf[row.places[0]!]!]!
    const local = { ...row, places: row.places.map(place => columnOf[place]!) }
    const choice = choiceOf[row.sources[0]!]!
    if (choice === -1) fixed.push(local)
    else hideable.push({ ...local, choice, cost: choices[choice]!.cost })
  }
  const asSystem = {
    regions: [],
    classOf,
    sizes,
    known: new Float64Array(count).fill(Number.NaN),
    regionOf: groundOf,
    columnOf
  }
  for (const { figure, reach, fall } of problem.sensitive) {
    const { high, low, parts: whole } = partsOf(terms[figure]!, asSystem)
    const part = whole[0]
    if (!part) continue
    // What nothing published bounds is met on that side.
    const goal = { reach: reach - high, fall: fall - low }
    parts[part.region]!.goals.push({ figure, part, ...goal })
  }
  return parts.flatMap(({ rows: hideable, fixed, goals }, g) =>
    goals.length > 0 ? [openGround(open, Float64Array.from(truths[g]!), hideable, fixed, goals)] : []
  )
}
