/** The published figures as a function of the tables of technologies and time use, many times over: MODEL.md §11. */
import { compileCurves } from './adoption.js'
import { placeOf, placeOfYear } from './axes.js'
import { compile, type Model } from './compile.js'
import type { Dataset, PublishedFigure } from './dataset.js'
import { type Frame, frameAt } from './frame.js'
import { summariseGroups } from './groups.js'
import { timeShares } from './potential.js'
import { repeatedGains } from './repeated-gains.js'
import { type Results, rowOf } from './results.js'
import { run } from './run.js'
import { runTechnologies, type TechnologyScratch, technologyScratch } from './run-technologies.js'
import { leversOf } from './scenario.js'

/** What a posterior moves; everything else of the dataset stays, demography first. */
export type PosteriorTables = Pick<Dataset, 'potential' | 'adoption' | 'heterogeneity' | 'timeUse'>

/** The published figures, in their order, NaN where one has no value; each answer is overwritten by the next of its kind. */
export interface FigureValues {
  at(tables: PosteriorTables): Float64Array
  /** Keeps these tables for `ofEach`, and answers as `at` does. */
  keep(tables: PosteriorTables): Float64Array
  /** The figures were each profession alone at these tables, the others at those kept: at `profession · figures + figure`. */
  ofEach(tables: PosteriorTables): Float64Array
}

/** A scenario in one year in which a figure names it. */
interface ScenarioYear {
  year: number
  levers: Float64Array
  frame: Frame
  scratch: TechnologyScratch
  /** One number a series, mix rows with credits; its workforce is written once. */
  values: Float64Array
  /** The same with those of `keep`, and with groups summed up. */
  kept: Float64Array
  work: Float64Array
}

/** Indicators that no technology moves. */
const OF_WORKFORCE: ReadonlySet<string> = new Set(['headcount', 'fte', 'entrants', 'leavers', 'coverage'])

/**
 * Prepares the published figures of a dataset: scenarios run at their figures' years only, and the workforce, which no table of technologies
 * moves, once.
 *
 * @param dataset complete; the tables given later have the rows of its own, with other values
 * @throws ModelError where a figure names an unknown scenario or series, or a year out of range
 */
export function figureValues(dataset: Dataset): FigureValues {
  const { published } = dataset
  const lastYear = Math.max(dataset.baseYear + 1, ...published.map(figure => figure.year))
  const model = compile({ ...dataset, lastYear: Math.min(dataset.lastYear, lastYear) })
  const { axes } = model
  const results = new Map<string, Results>()
  const places = new Map<string, ScenarioYear>()
  const reads = published.map(figure => {
    const row = rowOf(model, figure)
    return scenariosOf(figure).map(id => {
      const name = `${id} ${figure.year}`
      const levers = leversIn(model, id)
      if (!results.has(id)) results.set(id, run(model, levers))
      const constant = results.get(id)!.values[row * axes.years + placeOfYear(axes, figure.year)]!
      if (OF_WORKFORCE.has(figure.indicator)) return { row, constant, place: null }
      if (!places.has(name)) places.set(name, prepare(results.get(id)!, levers, figure.year))
      return { row, constant, place: places.get(name)! }
    })
  })
  const scenarioYears = [...places.values()]
  const yearly = new Map(
    scenarioYears.map(({ year }) => [year, repeatedGains(dataset, axes, model.timeShares, year)])
  )
  const ownRows = axes.professions.map(id =>
    model.series.flatMap(({ profession }, row) => (profession === id ? [row] : []))
  )
  const out = new Float64Array(published.length)
  const each = new Float64Array(axes.professions.length * published.length)

  const runAll = (tables: PosteriorTables) => {
    const moved = { ...dataset, ...tables }
    const shares = timeShares(moved, axes)
    const curves = compileCurves(moved, axes)
    for (const gains of yearly.values()) gains.write(tables.potential, shares)
    for (const { year, frame, levers, scratch, values } of scenarioYears)
      runTechnologies({ ...frame, gains: yearly.get(year)!.gains, curves }, levers, scratch, values)
  }
  /** Sums groups up and reads the figures. */
  const read = (to: Float64Array, from: number) => {
    for (const { frame, scratch, work } of scenarioYears) summariseGroups(frame, work, scratch.atBase)
    reads.forEach(([first, second], j) => {
      const readOf = ({ row, constant, place }: NonNullable<typeof first>) =>
        place ? place.work[row]! : constant
      to[from + j] = readOf(first!) - (second ? readOf(second) : 0)
    })
  }
  const at = (tables: PosteriorTables) => {
    runAll(tables)
    for (const { values, work } of scenarioYears) work.set(values)
    read(out, 0)
    return out
  }
  return {
    at,
    keep(tables) {
      at(tables)
      for (const { values, kept } of scenarioYears) kept.set(values)
      return out
    },
    ofEach(tables) {
      runAll(tables)
      ownRows.forEach((rows, p) => {
        for (const { values, kept, work } of scenarioYears) {
          work.set(kept)
          for (const row of rows) work[row] = values[row]!
        }
        read(each, p * published.length)
      })
      return each
    }
  }
}

const scenariosOf = ({ scenario, minusScenario }: PublishedFigure): string[] =>
  minusScenario === undefined ? [scenario] : [scenario, minusScenario]

const leversIn = (model: Model, id: string): Float64Array => {
  const ids = model.dataset.scenarios.map(scenario => scenario.id)
  return leversOf(model, model.dataset.scenarios[placeOf(ids, id)]!).levers
}

function prepare({ model, values }: Results, levers: Float64Array, year: number): ScenarioYear {
  const { axes, series } = model
  // No published figure is counted from the base year.
  const frame = { ...frameAt(model, [year]), base: null }
  const column = placeOfYear(axes, year)
  const own = Float64Array.from(series, (_, row) => values[row * axes.years + column]!)
  return {
    year,
    levers,
    frame,
    scratch: technologyScratch(frame),
    values: own,
    kept: Float64Array.from(own),
    work: Float64Array.from(own)
  }
}
