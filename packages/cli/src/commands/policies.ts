/** `policies`: what measures free, cost and are worth, alone and together. */
import { valuePolicies } from '@horizon-soin/model/policies'
import { datasetRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { withModelErrors } from '../model-refusals.js'
import { addData, addScenario, collect } from '../options.js'
import { addFormat, writeJson } from '../output.js'
import { assumedEffects } from '../policies-firmness.js'
import { policiesRecord, writePolicies } from '../policies-records.js'
import { POLICIES_FORMATS, type PoliciesOptions, readPolicies } from '../policies-request.js'
import { policiesTable } from '../policies-table.js'
import { startProgress } from '../progress.js'
import type { Session } from '../session.js'

export function define(command: Command, session: Session): void {
  const { options, policies, draws } = session.text
  addScenario(addData(command, session), session)
    .option('--policy <id>', options.repeatable(policies.options.policy), collect)
    .option('--year <year>', policies.options.year)
    .option('--period <from-to>', policies.options.period)
    .option('--draws <n>', policies.options.draws, '512')
    .option('--seed <n>', draws.options.seed, '1')
  addFormat(command, session, POLICIES_FORMATS).action((chosen: PoliciesOptions) =>
    policiesOf(chosen, session)
  )
}

async function policiesOf(options: PoliciesOptions, session: Session): Promise<void> {
  const request = await readPolicies(options, session)
  const { format, study, chosen, policies, year, period, draws, seed } = request
  const progress = await startProgress(session, session.text.draws.progress)
  const valuation = await withModelErrors(session, () =>
    valuePolicies(study.model, chosen.scenario, {
      policies,
      year,
      period,
      draws,
      seed,
      onProgress: progress.update
    })
  ).finally(() => progress.stop())
  if (format === 'table') policiesTable(valuation, request, session)
  else if (format === 'csv') writePolicies(valuation, session)
  else
    writeJson(session, {
      ...datasetRecord(study.model.dataset),
      scenario: chosen.scenario.id,
      assumed_effects: assumedEffects(request),
      ...policiesRecord(valuation)
    })
}
