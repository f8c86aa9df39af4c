/** What differs between the data of two editions: by block, which value moved most. */
import { createResults, leversOf, type Model, paceOf, run, type Scenario, valueAt } from '@horizon-soin/model'
import type { EditionBlock } from '@horizon-soin/model/editions'

/** The values of a block that one scenario uses in one year. */
export interface BlockValue {
  profession: string
  activity: string | null
  technology: string | null
  value: number
}

export interface MovedValue extends Omit<BlockValue, 'value'> {
  from: number
  to: number
}

export interface Used {
  model: Model
  scenario: Scenario
}

/** The values of a block as the model uses them in a year, one for each profession and what else it is told by. */
export function valuesOf(block: EditionBlock, { model, scenario }: Used, year: number): BlockValue[] {
  const { dataset, axes } = model
  const of = (profession: string, value: number, technology: string | null = null): BlockValue => ({
    profession,
    activity: null,
    technology,
    value
  })
  switch (block) {
    case 'workforce':
    case 'adoption': {
      const results = run(model, leversOf(model, scenario).levers, createResults(model))
      if (block === 'workforce')
        return axes.professions.map(profession =>
          of(profession, valueAt(results, { indicator: 'headcount', profession }, year))
        )
      return axes.professions.flatMap(profession =>
        axes.technologies.map(technology =>
          of(
            profession,
            valueAt(results, { indicator: 'adoption', profession, technology }, year),
            technology
          )
        )
      )
    }
    case 'time-use':
      return dataset.timeUse.map(({ profession, activity, share }) => ({
        ...of(profession, share),
        activity
      }))
    case 'potential':
      return gainsOf({ model, scenario }, year)
    case 'intensity':
      return axes.professions.flatMap(profession =>
        axes.technologies.map(technology => {
          const row = dataset.intensity.find(
            one => one.profession === profession && one.technology === technology
          )
          // Without a row a tool is used fully.
          return of(profession, row?.intensity ?? 1, technology)
        })
      )
    case 'people':
      return dataset.heterogeneity.map(({ profession, leadYears }) => of(profession, leadYears))
  }
}

/** The gain of each cell: straight lines from the technology base year, where it is 0, through the rows, constant after the last. */
function gainsOf({ model, scenario }: Used, year: number): BlockValue[] {
  const { potential, technologyBaseYear } = model.dataset
  const cells = new Map<string, typeof potential>()
  for (const row of potential) {
    const key = `${row.profession} ${row.activity} ${row.technology}`
    cells.set(key, [...(cells.get(key) ?? []), row])
  }
  return [...cells.values()].map(rows => {
    const { profession, activity, technology } = rows[0]!
    const pace = paceOf(scenario.potential, profession, technology)
    const points = [
      { year: technologyBaseYear, value: 0 },
      ...rows
        .toSorted((a, b) => a.year - b.year)
        .map(row => ({
          year: row.year,
          value:
            pace < 0
              ? row.median - pace * (row.slow - row.median)
              : row.median + pace * (row.fast - row.median)
        }))
    ]
    const after = points.findIndex(point => point.year >= year)
    if (after < 0) return { profession, activity, technology, value: points.at(-1)!.value }
    if (after === 0) return { profession, activity, technology, value: 0 }
    const [low, high] = [points[after - 1]!, points[after]!]
    const part = (year - low.year) / (high.year - low.year)
    return { profession, activity, technology, value: low.value + part * (high.value - low.value) }
  })
}

/**
 * The value of a block that moved most from one edition to the other; null where none moved. Heads are told apart by how many times they
 * changed, everything else by its difference.
 */
export function movedMost(block: EditionBlock, from: Used, to: Used, year: number): MovedValue | null {
  const key = ({ profession, activity, technology }: BlockValue) => `${profession} ${activity} ${technology}`
  const before = new Map(valuesOf(block, from, year).map(one => [key(one), one.value]))
  const size = ({ from: a, to: b }: MovedValue) =>
    block === 'workforce' ? Math.abs(Math.log(b / a)) : Math.abs(b - a)
  const moved = valuesOf(block, to, year)
    .map(({ value, ...where }) => ({
      ...where,
      from: before.get(key({ value, ...where })) ?? 0,
      to: value
    }))
    .filter(one => one.from !== one.to && Number.isFinite(size(one)))
  return moved.reduce<MovedValue | null>(
    (most, one) => (most === null || size(one) > size(most) ? one : most),
    null
  )
}
