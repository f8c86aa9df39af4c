/** The list as a table. */
import type { Language } from '@horizon-soin/datasets'
import type { ChartTable, ColumnUnit } from '@horizon-soin/figures'
import { costLevel } from './facts.js'
import type { ProposalSummary } from './summary.js'
import { proposalsText } from './text.js'

const UNITS = {
  number: 'number',
  id: 'text',
  title: 'text',
  axis: 'text',
  actors: 'text',
  costLevel: 'text',
  costLow: 'number',
  costHigh: 'number',
  costPer: 'text',
  start: 'year',
  end: 'year',
  policy: 'text',
  amendments: 'text',
  version: 'number',
  date: 'text'
} as const satisfies Record<string, ColumnUnit>

type Name = keyof typeof UNITS

/** A row a proposal, by its latest version. Amounts in euros; nothing where the study says nothing. */
export function listTable(proposals: readonly ProposalSummary[], language: Language): ChartTable {
  const text = proposalsText[language]
  const names = Object.keys(UNITS) as Name[]
  const cellsOf = (one: ProposalSummary): Record<Name, string | number | null> => {
    const { cost, calendar, actors } = one.facets ?? { cost: null, calendar: null, actors: [] }
    const { number, title } = text.axes[one.axis]
    return {
      number: one.number,
      id: one.id,
      title: one.title[language],
      axis: `${number}, ${title}`,
      actors: actors.map(actor => text.actors[actor]).join(' ; '),
      costLevel: text.levels[costLevel(one.facets)],
      costLow: cost?.low ?? null,
      costHigh: cost?.high ?? null,
      costPer: cost?.per == null ? null : text.pers[cost.per],
      start: calendar?.start ?? null,
      end: calendar?.end ?? null,
      policy: one.policy,
      amendments: one.amendments.join(' ; '),
      version: one.version,
      date: one.date
    }
  }
  return {
    columns: names.map(name => ({ label: text.columns[name], unit: UNITS[name] })),
    rows: proposals.map(one => {
      const cells = cellsOf(one)
      return names.map(name => cells[name])
    })
  }
}
