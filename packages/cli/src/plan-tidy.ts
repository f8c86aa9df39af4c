/** A training plan as a tidy table. */
import type { NoPlan, PlanReport } from '@horizon-soin/model/planning'
import { hasInputs } from '@horizon-soin/reports/planning'
import type { Session } from './session.js'

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
