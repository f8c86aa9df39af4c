/** What `hindcast` is asked: the two editions, the dossier and the year, read and checked. */
import { fileURLToPath } from 'node:url'
import type { Evidence } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import { type DrawOptions, readSeed, readWhole, readWorkers } from './draw-options.js'
import { type OpenedEdition, openEdition, refuseOthers } from './edition-pair.js'
import { FAULT_INDENT, faultLines } from './faults.js'
import { folderPathOf, kindOf, withSystemErrors } from './files.js'
import { readYear } from './options.js'
import { type Format, readFormat } from './output.js'
import { type PictureFile, type PictureOptions, readChart, readPictures } from './picture.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

export const HINDCAST_FORMATS: readonly Format[] = ['table', 'json', 'csv']
export const HINDCAST_CHARTS = ['gap', 'waterfall', 'workforce'] as const
export type HindcastChart = (typeof HINDCAST_CHARTS)[number]

const DRAWS = { least: 1, most: 10_000_000 }
/** Fewer leave less than five draws beyond each end of a range. */
const LEAST_DRAWS = 100

/** What is read where nothing is named. */
const EVIDENCE = new URL('../../../data/france-2026', import.meta.url)
const DOSSIER = new URL('../../../data/preuves', import.meta.url)

export interface HindcastOptions extends DrawOptions, PictureOptions {
  data?: string
  evidence?: string
  dossier?: string
  year: string
  draws: string
  format: string
}

export interface HindcastRequest {
  format: Format
  study: OpenedEdition
  evidence: OpenedEdition
  dossier: Evidence
  year: number
  draws: number
  seed: number
  workers: number
  chart: HindcastChart
  pictures: readonly PictureFile[]
}

/** @throws Refusal on whatever cannot be done */
export async function readHindcast(options: HindcastOptions, session: Session): Promise<HindcastRequest> {
  const format = readFormat(options.format, HINDCAST_FORMATS, session)
  const draws = readWhole('--draws', options.draws, DRAWS, session)
  if (draws < LEAST_DRAWS)
    throw new Refusal(session.text.hindcast.fewDraws(options.draws, String(LEAST_DRAWS)))
  const seed = readSeed(options, session)
  const workers = readWorkers(options, session)
  const chart = await readChart(options, HINDCAST_CHARTS, session)
  const study = await openEdition(session, options.data, '--data', undefined)
  const typed = options.evidence ?? fileURLToPath(EVIDENCE)
  const evidence = await openEdition(session, typed, '--evidence', undefined)
  refuseOthers(study.edition.dataset, evidence.edition.dataset, session)
  const year = readYear('--year', options.year, study.study.model, session)
  refuseOutside(year, [study.edition.dataset, evidence.edition.dataset], session)
  const dossier = await openDossier(options.dossier, study.edition.dataset, session)
  const pictures = await readPictures(options, session)
  return { format, study, evidence, dossier, year, draws, seed, workers, chart, pictures }
}

/** Of a year that nobody has seen, the evidence is a projection too; before gains are counted there is nothing. @throws Refusal */
function refuseOutside(
  year: number,
  [study, evidence]: readonly [Dataset, Dataset],
  { text }: Session
): void {
  const last = evidence.baseYear
  if (year > last) throw new Refusal(text.hindcast.unseen(String(year), String(last)))
  const since = Math.min(study.technologyBaseYear, evidence.technologyBaseYear)
  if (year <= since) throw new Refusal(text.hindcast.uncounted(String(year), String(since)))
}

/** @throws Refusal with every fault: no other command lists those of a dossier */
async function openDossier(typed: string | undefined, known: Dataset, session: Session): Promise<Evidence> {
  const { text } = session
  const folder = typed ?? fileURLToPath(DOSSIER)
  const path = folderPathOf(session, '--dossier', folder)
  if ((await kindOf(path, session)) !== 'folder') throw new Refusal(text.errors.noFolder('--dossier', folder))
  const { readEvidenceFolder } = await import('@horizon-soin/datasets/node')
  const { evidence, faults } = await withSystemErrors(path, session, () => readEvidenceFolder(path, known))
  if (evidence !== null) return evidence
  const { describeFault, foldFaults } = await import('@horizon-soin/datasets')
  const lines = foldFaults(faults).flatMap(fault => faultLines(fault, describeFault, session, FAULT_INDENT))
  const head = text.hindcast.badDossier(folder, String(faults.length))
  throw new Refusal([head, ...lines.map(line => ' '.repeat(FAULT_INDENT) + line)].join('\n'))
}
