/**
 * The published case of disclosure control: Insee/SSP, Manuel de protection des données tabulées, table « entreprises polluantes par
 * région », and the cases built on the same rules (source in the file beside).
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Auditor, CannotProtect } from './auditor.js'
import { loadAuditor } from './load.js'
import type { Figure, Problem } from './problem.js'

const [insee, repaired, complement, differencing, unanimous] = JSON.parse(
  readFileSync(new URL('./testing/disclosure-control.golden.json', import.meta.url), 'utf8')
).cases

let auditor: Auditor
beforeAll(async () => {
  auditor = await loadAuditor()
})

const REGIONS = (insee.inputs.columns as string[]).slice(0, -1)

/** The table with its margins; what is sensitive is what the case says is hidden first. */
function inseeProblem(): { problem: Problem; named: (ids: readonly string[]) => number[] } {
  const rows = ['Oui', 'Non']
  const truth = rows.flatMap(row => (insee.inputs[row] as number[]).slice(0, -1))
  const at = (row: number, region: number) => row * REGIONS.length + region
  const shown = (id: string, unknowns: number[]): Figure => ({ id, unknowns, status: 'shown' })
  const figures = [
    ...rows.flatMap((row, r) => REGIONS.map((region, c) => shown(`${row}/${region}`, [at(r, c)]))),
    ...rows.map((row, r) =>
      shown(
        `${row}/Total`,
        REGIONS.map((_, c) => at(r, c))
      )
    ),
    ...REGIONS.map((region, c) => shown(`Total/${region}`, [at(0, c), at(1, c)])),
    { id: 'Total/Total', unknowns: truth.map((_, i) => i), status: 'always' as const }
  ]
  const named = (ids: readonly string[]) => ids.map(id => figures.findIndex(figure => figure.id === id))
  const sensitive = named(insee.inputs.suppressed).map(figure => {
    const value = figures[figure]!.unknowns.reduce((sum, unknown) => sum + truth[unknown]!, 0)
    return { figure, reach: insee.inputs.threshold as number, fall: value - 1 }
  })
  return { problem: { truth, figures, sensitive }, named }
}

const expected = (intervals: Record<string, [number, number]>) =>
  Object.values(intervals).map(([low, high]) => ({ low, high }))

describe('G2 the Insee table', () => {
  it('G2 with the small counts alone hidden, every one of them is found by the attack', () => {
    const { problem, named } = inseeProblem()
    const small = named(insee.inputs.suppressed)
    const audit = auditor.audit(problem, new Set(small))
    const intervals = insee.expected.audit_intervals
    expect(audit.exposed.map(({ figure }) => figure)).toEqual(small)
    expect(audit.exposed.map(({ low, high }) => ({ low, high }))).toEqual(expected(intervals))
    expect(audit.intervals(named(Object.keys(intervals)))).toEqual(expected(intervals))
  })

  it('G2 two more hidden protect it, with the intervals of the case; nothing less does, and nothing else with two', () => {
    const { problem, named } = inseeProblem()
    const small = named(insee.inputs.suppressed)
    const found = auditor.suppress(problem)
    expect(found.primary.toSorted((a, b) => a - b)).toEqual(small.toSorted((a, b) => a - b))
    expect(found.hidden).toEqual(named(repaired.inputs.added).toSorted((a, b) => a - b))
    expect(found).toMatchObject({
      isMinimal: true,
      lowerBound: repaired.expected.minimal_number_of_added_cells
    })
    const hidden = new Set([...found.primary, ...found.hidden])
    const audit = auditor.audit(problem, hidden)
    const intervals = repaired.expected.audit_intervals
    expect(audit.exposed).toEqual([])
    expect(audit.intervals(named(Object.keys(intervals)))).toEqual(expected(intervals))

    const others = problem.figures.flatMap(({ status }, i) =>
      status === 'shown' && !small.includes(i) ? [i] : []
    )
    const safe = others.flatMap((one, k) =>
      others
        .slice(k)
        .filter(other => auditor.audit(problem, new Set([...small, one, other])).exposed.length === 0)
        .map(other => [one, other])
    )
    expect(safe).toEqual([found.hidden])
  })
})

describe('G2 the other answer of a question of two', () => {
  const { n, yes } = complement.inputs
  const figures: Figure[] = [
    { id: 'n', unknowns: [0, 1], status: 'always' },
    { id: 'yes', unknowns: [0], status: 'shown' },
    { id: 'no', unknowns: [1], status: 'shown' }
  ]
  const problem: Problem = {
    truth: [yes, n - yes],
    figures,
    sensitive: [{ figure: 2, reach: 11, fall: n - yes - 1 }]
  }

  it('G2 is hidden with the first', () => {
    expect(auditor.audit(problem, new Set([2])).exposed).toEqual([{ figure: 2, low: 1, high: 1 }])
    expect(auditor.suppress(problem)).toMatchObject({ primary: [2], hidden: [1], isMinimal: true })
  })

  it('G3 a rounded percentage of a group gives it away as well', () => {
    const known = { low: 0.925 * n, high: 0.935 * n }
    const share: Figure = { id: 'share of yes', unknowns: [0], status: 'always', known }
    const told = { ...problem, figures: [...figures, share] }
    expect(auditor.audit(told, new Set([1, 2])).exposed).toEqual([{ figure: 2, low: 1, high: 1 }])
    expect(() => auditor.suppress(told)).toThrow(CannotProtect)
    const hidden = {
      ...told,
      figures: [
        ...figures.slice(0, 1),
        { ...figures[1]!, together: 'yes' },
        figures[2]!,
        { ...share, status: 'shown' as const, together: 'yes' }
      ]
    }
    expect(auditor.suppress(hidden)).toMatchObject({ hidden: [1, 3], lowerBound: 1, isMinimal: true })
  })
})

describe('G6 two releases', () => {
  /** Those who stayed and those who withdrew, each by their answer. */
  const twoReleases = (stayed: [number, number], gone: [number, number]): Problem => ({
    truth: [...stayed, ...gone],
    figures: [
      { id: '1: all', unknowns: [0, 1, 2, 3], status: 'always' },
      { id: '1: yes', unknowns: [0, 2], status: 'always' },
      { id: '2: all', unknowns: [0, 1], status: 'always' },
      { id: '2: yes', unknowns: [0], status: 'always' },
      { id: 'withdrawn: yes', unknowns: [2], status: 'hidden' },
      { id: 'withdrawn', unknowns: [2, 3], status: 'hidden' }
    ],
    sensitive: [{ figure: 4, reach: 11, fall: gone[0] - 1 }]
  })

  it('G6 of which one is the other minus one person tell what that person said', () => {
    const { release_1: first, release_2_after_one_withdrawal: second } = differencing.inputs
    const gone = first.yes - second.yes
    const problem = twoReleases([second.yes, second.all - second.yes], [gone, first.all - second.all - gone])
    expect(auditor.interval(problem, new Set(), 5)).toEqual({ low: 1, high: 1 })
    expect(auditor.audit(problem).exposed).toEqual([{ figure: 4, low: 1, high: 1 }])
    expect(() => auditor.suppress(problem)).toThrow(CannotProtect)
  })

  it('G6 of which the second hides its answers tell only how many withdrew', () => {
    const problem = twoReleases([255, 44], [13, 0])
    const second = problem.figures.map((figure, i) =>
      i === 3 ? { ...figure, status: 'shown' as const } : figure
    )
    const found = auditor.suppress({ ...problem, figures: second })
    expect(found).toMatchObject({ primary: [], hidden: [3], isMinimal: true, lowerBound: 1 })
    expect(auditor.interval({ ...problem, figures: second }, new Set([3]), 4)).toEqual({ low: 0, high: 13 })
  })
})

describe('G4 a group whose answers are all the same', () => {
  const { cell_n: n, distribution } = unanimous.inputs
  const group = (known?: { low: number; high: number }): Problem => ({
    truth: [distribution.no, distribution.yes],
    figures: [
      { id: 'n', unknowns: [0, 1], status: 'always' },
      { id: 'no', unknowns: [0], status: known ? 'always' : 'shown', ...(known ? { known } : {}) },
      { id: 'yes', unknowns: [1], status: 'shown' }
    ],
    sensitive: [{ figure: 0 + 1, reach: n, fall: n - 1 }]
  })

  it('G4 gives away what each of its people said', () => {
    expect(auditor.audit(group()).exposed).toEqual([{ figure: 1, low: n, high: n }])
  })

  it('G4 is told as a band, with the count of nobody hidden', () => {
    const band = group({ low: 0.9 * n, high: n })
    expect(auditor.audit(band).exposed).toEqual([{ figure: 1, low: n, high: n }])
    expect(auditor.suppress(band)).toMatchObject({ primary: [], hidden: [2], isMinimal: true })
    expect(auditor.interval(band, new Set([2]), 1)).toEqual({ low: Math.ceil(0.9 * n), high: n })
  })
})

describe('G5 tables that share their margins', () => {
  it('G5 are safe one by one and not together', () => {
    // Three groups seen by activity in one table, by structure in the other, and the same people in each.
    const truth = [3, 15, 20]
    const table = (of: string, hidden: readonly number[]): Figure[] =>
      truth.map((_, i) => ({
        id: `${of}/${i}`,
        unknowns: [i],
        status: hidden.includes(i) ? 'hidden' : 'always'
      }))
    const total: Figure = { id: 'all', unknowns: [0, 1, 2], status: 'always' }
    const sensitive = [{ figure: 1, reach: 11, fall: 2 }]
    const alone = (figures: Figure[]) =>
      auditor.audit({ truth, figures: [total, ...figures], sensitive }).exposed
    const activities = table('activity', [0, 1])
    const structures = table('structure', [0, 2])
    expect(alone(activities)).toEqual([])
    expect(alone(structures)).toEqual([])
    expect(alone([...activities, ...structures])).toEqual([{ figure: 1, low: 3, high: 3 }])
  })
})
