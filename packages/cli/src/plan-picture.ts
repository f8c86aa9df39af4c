/** The picture of `plan`: today's places beside planned ones, and the balance with and without. */
import type { NoPlan, PlanReport } from '@horizon-soin/model/planning'
import { hasInputs } from '@horizon-soin/reports/planning'
import { writePictures } from './picture.js'
import type { PlanAsked } from './plan-request.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'

/** Writes the files asked for; where there is no plan, says so instead. */
export async function writePlanPicture(
  report: PlanReport | NoPlan,
  { pictures, format, study, chosen, request }: PlanAsked,
  session: Session
): Promise<void> {
  const { text, terminal } = session
  const { planChart, planDataOf } = await import('@horizon-soin/figures')
  const { model, labels } = study
  const who = labels.profession(report.profession)
  const targets = request.rules?.targets ?? []
  const names = { who, base: model.dataset.balanceBaseYear, targets }
  const data = hasInputs(report) ? planDataOf(report, names) : null
  if (data === null) {
    terminal.warn(text.note(text.plan.noPicture(who)))
    return
  }
  const source = text.pictures.source(labels.title, scenarioName(chosen.scenario, session))
  await writePictures(pictures, look => planChart(data, look), { source, format }, session)
}
