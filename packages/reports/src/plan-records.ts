/** A training plan for other programs: DATASET.md, "Command output". */
import type { Dataset, Scenario } from '@horizon-soin/model'
import type { NoPlan, PlanChance, PlanReport, PlanUncertainty } from '@horizon-soin/model/planning'
import { datasetRecord } from './dataset-record.js'

/** Whether a profession can have a plan, be there one within its bounds or not. */
export const hasInputs = (report: PlanReport | NoPlan): report is PlanReport => 'inputs' in report

/** One profession: places by the year in which training starts, balances and chances by calendar year. */
function planRecord(report: PlanReport | NoPlan, probability: number | undefined) {
  if (!hasInputs(report))
    return { profession: report.profession, status: report.status, objective: null, places: [], balance: [] }
  const { profession, status, inputs, bounds, today, plan, chance, chanceToday, range, meeting } = report
  const places = (values: ArrayLike<number>) =>
    Array.from(values, (value, c) => ({ year: inputs.from + c, places: value }))
  const years = <Fields>(of: (t: number) => Fields) =>
    Array.from({ length: inputs.years }, (_, t) => ({ year: inputs.firstYear + t, ...of(t) }))
  const balance = (values: ArrayLike<number>) => years(t => ({ value: values[t]! }))
  // The chance that the need is met, and the quantiles 5, 50 and 95 % of the balance.
  const chances = ({ chance, balance: { low, median, high } }: PlanChance) =>
    years(t => ({ chance: chance[t]!, low: low[t]!, median: median[t]!, high: high[t]! }))
  const calendar = (places: readonly number[]) => places.map(t => inputs.firstYear + t)
  return {
    profession,
    status,
    objective: plan?.objective ?? null,
    places: plan ? places(plan.places) : [],
    balance: plan ? balance(plan.balance) : [],
    targets: calendar(bounds.targets),
    at_least: calendar(bounds.required),
    bounds: {
      places_before: inputs.before,
      low: bounds.low,
      high: bounds.high,
      change: Number.isFinite(bounds.change) ? bounds.change : null,
      smoothing: bounds.smoothing
    },
    need: balance(inputs.need),
    today: {
      objective: today.objective,
      places: places(today.places),
      balance: balance(today.balance),
      ...(chanceToday ? { chance: chances(chanceToday) } : {})
    },
    ...(chance ? { chance: chances(chance) } : {}),
    ...(range && range.solved > 0
      ? {
          range: {
            draws: range.draws,
            solved: range.solved,
            places: Array.from(range.places.median, (median, c) => ({
              year: inputs.from + c,
              low: range.places.low[c]!,
              median,
              high: range.places.high[c]!
            }))
          }
        }
      : {}),
    ...(meeting
      ? {
          meeting: {
            probability,
            places: places(meeting.plan.places),
            balance: balance(meeting.plan.balance),
            chance: chances(meeting.chance),
            missed: meeting.missed
          }
        }
      : {}),
    ...(status === 'infeasible'
      ? {
          infeasible: report.conflicts.map(({ family, by, years: where }) => ({
            bound: family === 'required' ? 'at_least' : family,
            by,
            unit: family === 'required' ? 'fte' : 'places',
            years: where
          }))
        }
      : {})
  }
}

/** The whole answer of `plan`. */
export const plansRecord = (
  dataset: Dataset,
  scenario: Scenario,
  uncertainty: PlanUncertainty | undefined,
  reports: readonly (PlanReport | NoPlan)[]
) => ({
  ...datasetRecord(dataset),
  scenario: scenario.id,
  balance_base_year: dataset.balanceBaseYear,
  ...(uncertainty ? { draws: uncertainty.draws, seed: uncertainty.seed } : {}),
  professions: reports.map(report => planRecord(report, uncertainty?.meet))
})
