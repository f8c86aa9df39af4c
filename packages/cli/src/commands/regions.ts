/** `regions`: a scenario's results, region by region. */
import { runRegions } from '@horizon-soin/model/regions'
import { datasetRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { sayNotices } from '../notices.js'
import { addIndicators, addScenario, collect } from '../options.js'
import { addFormat, writeJson } from '../output.js'
import { twoTotals } from '../regions-national.js'
import { assumedInputs, assumedWords } from '../regions-notices.js'
import { rakingRecords, regionRecord, regionRows, writeRegions } from '../regions-records.js'
import { REGIONS_FORMATS, type RegionsOptions, readRegions } from '../regions-request.js'
import { regionsTable } from '../regions-table.js'
import { addFilter } from '../series-filter.js'
import type { Session } from '../session.js'
import { wrapIndented } from '../width.js'

export function define(command: Command, session: Session): void {
  const { options, regions } = session.text
  addScenario(command.option('--data <dir>', regions.options.data), session)
    .option('--years <list>', options.years)
    .option('--region <id>', options.repeatable(regions.options.region), collect)
  addFilter(command, session)
  addFormat(command, session, REGIONS_FORMATS)
  addIndicators(command, session).action((chosen: RegionsOptions) => regionsOf(chosen, session))
}

async function regionsOf(options: RegionsOptions, session: Session): Promise<void> {
  const request = await readRegions(options, session)
  const { format, study, regions, chosen, years, keep } = request
  const { dataset } = study.model
  const results = runRegions(regions, chosen.levers)
  const rows = [...regionRows(request, results)]
  const totals = twoTotals(request, results)
  sayNotices(session, study, chosen.notices, rows)
  const records = () => rows.map(row => regionRecord(row, dataset))
  if (format === 'table') regionsTable(rows, totals, request, session)
  else if (format === 'csv') {
    // JSON says it in a key of its own, a tidy table has no place for it.
    for (const said of assumedWords(request, rows, session, totals))
      session.terminal.warn(wrapIndented(session.text.note(said), session.terminal.width, 2).join('\n'))
    writeRegions(records(), session)
  } else
    writeJson(session, {
      ...datasetRecord(dataset),
      scenario: chosen.scenario.id,
      assumed: assumedInputs(request, rows),
      raking: rakingRecords(regions, years, keep),
      ...(totals.length > 0 ? { national: totals } : {}),
      results: records()
    })
}
