/** `hindcast`: what the study announced for a past year beside what today's evidence supports. */
import { decimal } from '@horizon-soin/words'
import type { Command } from 'commander'
import { addDraws } from '../draw-options.js'
import { hindcastDrawing } from '../hindcast-picture.js'
import { hindcastRecord, writeHindcast } from '../hindcast-records.js'
import { HINDCAST_CHARTS, HINDCAST_FORMATS, type HindcastOptions, readHindcast } from '../hindcast-request.js'
import { runHindcast } from '../hindcast-run.js'
import { hindcastTable } from '../hindcast-table.js'
import { interruptible } from '../interrupt.js'
import { sayNotices } from '../notices.js'
import { addData } from '../options.js'
import { addFormat, writeJson } from '../output.js'
import { addPicture, writePictures } from '../picture.js'
import type { Session } from '../session.js'

export function define(command: Command, session: Session): void {
  const { options } = session.text.hindcast
  addData(command, session)
    .option('--evidence <dir>', options.evidence)
    .option('--dossier <dir>', options.dossier)
    .option('--year <year>', options.year, '2025')
    .option('--draws <n>', options.draws, '1024')
  addDraws(command, session)
  addPicture(addFormat(command, session, HINDCAST_FORMATS), session, HINDCAST_CHARTS).action(
    (chosen: HindcastOptions) => interruptible(session, signal => hindcast(chosen, signal, session))
  )
}

async function hindcast(options: HindcastOptions, signal: AbortSignal, session: Session): Promise<void> {
  const { text, language } = session
  const request = await readHindcast(options, session)
  const { study, evidence, format, draws, seed, pictures, chart } = request
  const report = await runHindcast(request, signal, session)
  for (const { study: opened, chosen } of [study, evidence]) sayNotices(session, opened, chosen.notices, [])
  const { labels } = study.study
  if (format === 'csv') writeHindcast(report, session)
  else if (format === 'json') writeJson(session, { ...hindcastRecord(report), draws, seed })
  else hindcastTable({ report, labels, draws, seed }, session)
  if (pictures.length === 0) return
  const counted = text.draws.count(decimal(draws, 0, language), String(seed))
  const source = text.pictures.drawn(labels.title, evidence.study.labels.title, counted)
  const draw = await hindcastDrawing(chart, report, labels, session)
  await writePictures(pictures, draw, { source, format, signal }, session)
}
