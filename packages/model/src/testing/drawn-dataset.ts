/** Test only. A draw told by a dataset and a scenario of its own: MODEL.md §10 once more, without the engine's tables and lanes. */
import fc from 'fast-check'
import type { Dataset, Scenario, Uncertainty } from '../dataset.js'
import { normalCdf } from '../normal.js'
import { pertQuantile } from '../pert.js'
import type { Range } from '../priors.js'
import { paceOf } from '../scenario.js'
import { seriesAt } from './naive-workforce.js'

const sourced = { source: 'test', status: 'assumption' } as const

/** The same dataset with a range around every value that can have one, some of them points. */
export function withRanges(dataset: Dataset): fc.Arbitrary<Dataset> {
  const part = fc.constantFrom(0, 0.2, 0.6)
  return fc
    .array(part, { minLength: 8, maxLength: 8 })
    .map(([time, exits, lead, use, placed, up, foreign, series]) => {
      const around = (value: number, width: number, most = 1) => ({
        low: value * (1 - width),
        high: Math.max(value, Math.min(most, value * (1 + 2 * width)))
      })
      return {
        ...dataset,
        timeUse: dataset.timeUse.map(row => ({ ...row, ...around(row.share, time!) })),
        exits: dataset.exits.map(row => ({ ...row, ...around(row.exit, exits!) })),
        heterogeneity: dataset.heterogeneity.map(row => ({ ...row, ...around(row.leadYears, lead!, 20) })),
        intensity: dataset.intensity.map(row => ({ ...row, ...around(row.intensity, use!) })),
        // What is drawn moves no need, which a dataset of what was drawn would: its own base year is the one that nothing moves.
        balanceBaseYear: dataset.baseYear,
        uncertainty: dataset.professions.flatMap(({ id, demography }): Uncertainty[] =>
          demography === 'series'
            ? [{ input: 'series', profession: id, low: 1 - series!, high: 1 + series!, ...sourced }]
            : [
                { input: 'places', profession: id, low: 1 - placed!, high: 1 + up!, ...sourced },
                { input: 'foreign', profession: id, low: 1 - foreign!, high: 1 + 2 * foreign!, ...sourced }
              ]
        )
      }
    })
}

/** A normal score by input id; an input that has none stays where the scenario has it. */
export type Scores = ReadonlyMap<string, number>

const drawn = (range: Range, score: number | undefined): number =>
  score === undefined || range.low === range.high ? range.mode : pertQuantile(range, normalCdf(score))

/** The dataset and the scenario that say what a draw says. */
export function drawnProjection(
  dataset: Dataset,
  scenario: Scenario,
  scores: Scores
): { dataset: Dataset; scenario: Scenario } {
  const cells = (kind: 'potential' | 'adoption') =>
    dataset.professions.flatMap(({ id: profession }) =>
      dataset.technologies.map(({ id: technology }) => {
        const mode = paceOf(scenario[kind], profession, technology)
        const one = scores.get(`${kind}.${technology}`)
        const other = scores.get(`adoption_profession.${profession}`)
        const both =
          kind === 'potential' || one === undefined || other === undefined
            ? one
            : Math.SQRT1_2 * one + Math.SQRT1_2 * other
        return { profession, technology, pace: drawn({ low: -1, mode, high: 1 }, both) }
      })
    )
  const multiplier = (input: 'places' | 'foreign' | 'series', profession: string) => {
    const row = dataset.uncertainty.find(one => one.input === input && one.profession === profession)
    return row ? drawn({ low: row.low, mode: 1, high: row.high }, scores.get(`${input}.${profession}`)) : 1
  }
  return {
    scenario: {
      ...scenario,
      potential: { cells: cells('potential') },
      adoption: { cells: cells('adoption') }
    },
    dataset: {
      ...dataset,
      timeUse: normalised(
        dataset.timeUse.map(row => ({
          ...row,
          share: drawn(
            { low: row.low, mode: row.share, high: row.high },
            scores.get(`time_use.${row.profession}.${row.activity}`)
          )
        }))
      ),
      heterogeneity: dataset.heterogeneity.map(row => ({
        ...row,
        leadYears: drawn(
          { low: row.low, mode: row.leadYears, high: row.high },
          scores.get(`lead_years.${row.profession}`)
        )
      })),
      intensity: dataset.intensity.map(row => ({
        ...row,
        intensity: drawn(
          { low: row.low, mode: row.intensity, high: row.high },
          scores.get(`intensity.${row.profession}.${row.technology}`)
        )
      })),
      exits: dataset.exits.map(row => ({
        ...row,
        exit: drawn({ low: row.low, mode: row.exit, high: row.high }, scores.get(`exits.${row.profession}`))
      })),
      series: dataset.professions
        .filter(({ demography }) => demography === 'series')
        .flatMap(({ id }) => {
          const rows = dataset.series.filter(row => row.profession === id)
          const m = multiplier('series', id)
          const years = dataset.lastYear - dataset.baseYear + 1
          return Array.from({ length: years }, (_, t) => ({
            ...rows[0]!,
            year: dataset.baseYear + t,
            headcount: seriesAt(dataset, id, dataset.baseYear + t) * m ** (t / 10)
          }))
        }),
      policies: dataset.policies.map(row => ({
        ...row,
        cost: { ...row.cost, mode: drawn(row.cost, scores.get(`policy.${row.id}.cost`)) },
        saving: { ...row.saving, mode: drawn(row.saving, scores.get(`policy.${row.id}.saving`)) }
      })),
      policyEffects: dataset.policyEffects.map(row => ({
        ...row,
        mode: drawn(row, scores.get(`policy.${row.policy}.${row.effect}`))
      })),
      foreign: dataset.foreign.map(row => ({
        ...row,
        entrants: row.entrants * multiplier('foreign', row.profession)
      })),
      places: dataset.training.flatMap(({ profession, durationYears }) => {
        const rows = dataset.places.filter(row => row.profession === profession)
        const years = dataset.lastYear - dataset.baseYear + 1 + durationYears
        return Array.from({ length: years }, (_, i) => {
          const year = dataset.baseYear - durationYears + i
          const near = rows.reduce((best, row) => {
            const [mine, other] = [Math.abs(row.year - year), Math.abs(best.year - year)]
            return mine < other || (mine === other && row.year < best.year) ? row : best
          })
          const moved = year >= dataset.baseYear ? multiplier('places', profession) : 1
          return { ...near, year, places: near.places * moved }
        })
      })
    }
  }
}

function normalised<Row extends { profession: string; share: number }>(rows: readonly Row[]): Row[] {
  return rows.map(row => {
    const total = rows
      .filter(({ profession }) => profession === row.profession)
      .reduce((sum, { share }) => sum + share, 0)
    return { ...row, share: row.share / total }
  })
}
