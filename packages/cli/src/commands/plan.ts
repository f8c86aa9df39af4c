/** `plan`: the training places that the need asks for. */
import { planReports } from '@horizon-soin/model/planning'
import { hasInputs, PLAN_DRAWS, plansRecord } from '@horizon-soin/reports/planning'
import type { Command } from 'commander'
import { withModelErrors } from '../model-refusals.js'
import { sayNotices } from '../notices.js'
import { addScenario, collect } from '../options.js'
import { addFormat, writeJson } from '../output.js'
import { addPicture } from '../picture.js'
import { collectTyped } from '../plan-amounts.js'
import { writePlanPicture } from '../plan-picture.js'
import { PLAN_FORMATS, type PlanOptions, readPlan } from '../plan-request.js'
import { planTable } from '../plan-table.js'
import { writePlans } from '../plan-tidy.js'
import type { Session } from '../session.js'

export function define(command: Command, session: Session): void {
  const { options, plan, draws } = session.text
  const own = plan.options
  const repeated = (text: string) => options.repeatable(text)
  addScenario(command.option('--data <dir>', own.data), session)
    .option('--profession <id>', repeated(options.profession), collect)
    .option('--from <year>', own.from)
    .option('--to <year>', own.to)
    .option('--target <years>', own.target, collect)
    .option('--at-least <years>', own.atLeast, collect)
    .option('--min <places>', repeated(own.min), collectTyped)
    .option('--max <places>', repeated(own.max), collectTyped)
    .option('--change <places>', repeated(own.change), collectTyped)
    .option('--smooth <weight>', repeated(own.smooth), collectTyped)
    .option('--meet <probability>', own.meet)
    .option('--draws <n>', own.draws, String(PLAN_DRAWS.usual))
    .option('--seed <n>', draws.options.seed, '1')
  addPicture(addFormat(command, session, PLAN_FORMATS), session).action((chosen: PlanOptions) =>
    plans(chosen, session)
  )
}

async function plans(options: PlanOptions, session: Session): Promise<void> {
  const asked = await readPlan(options, session)
  const { format, study, chosen, request, pictures } = asked
  const { model } = study
  const { loadSolver } = await import('@horizon-soin/planning')
  const solve = await loadSolver()
  const reports = await withModelErrors(session, () => planReports(model, chosen.scenario, request, solve))
  sayNotices(session, study, chosen.notices, [])
  const { uncertainty } = request
  if (format === 'table') planTable(reports, asked, session)
  else if (format === 'csv') writePlans(reports, session)
  else writeJson(session, plansRecord(model.dataset, chosen.scenario, uncertainty, reports))
  const planned = reports.filter(hasInputs)
  session.exitCode = planned.length > 0 && planned.every(({ plan }) => plan !== null) ? 0 : 1
  if (pictures.length > 0) await writePlanPicture(reports[0]!, asked, session)
}
