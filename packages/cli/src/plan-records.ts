/** A training plan for other programs: DATASET.md, "Command output". */
import type { NoPlan, PlanChance, PlanReport } from '@horizon-soin/model/planning'
import type { Session } from './session.js'

export const hasInputs = (report: PlanReport | NoPlan): report is PlanReport => 'inputs' in report

/** The whole report; places by the year in which training starts, balances and chances by calendar year. */
export function planRecord(report: PlanReport | NoPlan, probability: number | undefined) {
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

const COLUMNS = [
  'profession',
  'year',
  'places_today',
  'places',
  'places_low',
  'places_high',
  'places_meeting',
  'need',
  'balance_today',
  'balance',
  'balance_low',
  'balance_high',
  'balance_meeting',
  'chance_today',
  'chance',
  'chance_meeting',
  'target',
  'status',
  'objective'
] as const

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>

/**
 * A row a profession and year, and a row of its own, without year, for a profession that can have no plan; ids and numbers need no quoting,
 * what does not exist is empty.
 */
export function writePlans(reports: readonly (PlanReport | NoPlan)[], { terminal }: Session): void {
  const line = (cells: Cells) => COLUMNS.map(name => cells[name] ?? '').join(',')
  const lines = reports.flatMap(report => {
    if (!hasInputs(report)) return [line({ profession: report.profession, status: report.status })]
    const { inputs, bounds, today, plan, chance, chanceToday, range, meeting } = report
    const isRanged = range !== null && range.solved > 0
    return Array.from({ length: inputs.years }, (_, t) => {
      const c = inputs.firstYear + t - inputs.from
      return line({
        profession: report.profession,
        year: inputs.firstYear + t,
        places_today: today.places[c],
        places: plan?.places[c],
        places_low: isRanged ? range.places.low[c] : undefined,
        places_high: isRanged ? range.places.high[c] : undefined,
        places_meeting: meeting?.plan.places[c],
        need: inputs.need[t],
        balance_today: today.balance[t],
        balance: plan?.balance[t],
        balance_low: chance?.balance.low[t],
        balance_high: chance?.balance.high[t],
        balance_meeting: meeting?.plan.balance[t],
        chance_today: chanceToday?.chance[t],
        chance: chance?.chance[t],
        chance_meeting: meeting?.chance.chance[t],
        target: bounds.targets.includes(t) ? 1 : 0,
        status: report.status,
        objective: plan?.objective
      })
    })
  })
  terminal.raw(`${[COLUMNS.join(','), ...lines].join('\n')}\n`)
}
