/** The draws of what the evidence supports, and the report. */
import { compile } from '@horizon-soin/model'
import { type HindcastRange, hindcastRanges, hindcastSpecs } from '@horizon-soin/model/editions'
import { type HindcastReport, hindcastReport } from '@horizon-soin/words'
import { drawEnsemble } from './ensemble-run.js'
import type { HindcastRequest } from './hindcast-request.js'
import { withModelErrors } from './model-refusals.js'
import type { Session } from './session.js'

export const runHindcast = (
  request: HindcastRequest,
  signal: AbortSignal,
  session: Session
): Promise<HindcastReport> =>
  withModelErrors(session, async () => {
    const { study, evidence, dossier, year } = request
    const ranges = await drawRanges(request, signal, session)
    return hindcastReport(study.edition, evidence.edition, dossier, year, ranges)
  })

async function drawRanges(
  { study, evidence, year, draws, seed, workers }: HindcastRequest,
  signal: AbortSignal,
  session: Session
): Promise<HindcastRange[]> {
  const { observed } = hindcastSpecs(study.edition, evidence.edition, year, { draws, seed })
  const label = session.text.draws.progress
  const model = compile(observed.dataset)
  const { gathering } = await drawEnsemble(observed, model, [], { workers, signal, label }, session)
  return hindcastRanges(observed, gathering)
}
