/** What `policies` is asked, read and checked. */
import { type DrawOptions, readSeed, readWhole } from './draw-options.js'
import { knownId, readYear } from './options.js'
import { type Format, readFormat } from './output.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study } from './study.js'

export const POLICIES_FORMATS: readonly Format[] = ['table', 'json', 'csv']

/** All the study's proposals are in full force by then. */
const USUAL_YEAR = 2035
const DRAWS = { least: 0, most: 1_000_000 }
/** Fewer leave less than five draws beyond each end of a range. */
const LEAST_DRAWS = 100

export interface PoliciesOptions extends Pick<DrawOptions, 'seed'> {
  data?: string
  scenario?: string
  policy?: string[]
  year?: string
  period?: string
  draws: string
  format: string
}

export interface PoliciesRequest {
  format: Format
  study: Study
  chosen: ChosenScenario
  /** Undefined: all those of the dataset. */
  policies: string[] | undefined
  year: number
  period: readonly [number, number] | undefined
  /** 0 for no range. */
  draws: number
  seed: number
}

/** @throws Refusal on whatever cannot be done */
export async function readPolicies(options: PoliciesOptions, session: Session): Promise<PoliciesRequest> {
  const { text } = session
  const format = readFormat(options.format, POLICIES_FORMATS, session)
  const draws = readWhole('--draws', options.draws, DRAWS, session)
  if (draws > 0 && draws < LEAST_DRAWS)
    throw new Refusal(text.hindcast.fewDraws(options.draws, String(LEAST_DRAWS)))
  const seed = readSeed(options, session)
  const study = await openStudy(session, options.data)
  const { model, folder } = study
  const { dataset } = model
  if (dataset.policies.length === 0) throw new Refusal(text.policies.noPolicies(folder))
  const ids = dataset.policies.map(({ id }) => id)
  const policies =
    options.policy && (await Promise.all(options.policy.map(id => knownId('--policy', id, ids, session))))
  const year =
    options.year === undefined
      ? Math.min(Math.max(USUAL_YEAR, model.axes.firstYear), model.axes.lastYear)
      : readYear('--year', options.year, model, session)
  const period = readPeriod(options.period, study, session)
  const chosen = await chooseScenario(session, study, options.scenario)
  return { format, study, chosen, policies, year, period, draws, seed }
}

/** @throws Refusal */
function readPeriod(
  typed: string | undefined,
  { model }: Study,
  session: Session
): readonly [number, number] | undefined {
  if (typed === undefined) return undefined
  const ends = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(typed)
  const refused = new Refusal(session.text.policies.badPeriod(typed))
  if (!ends) throw refused
  const [first, last] = [ends[1]!, ends[2]!].map(end => readYear('--period', end, model, session)) as [
    number,
    number
  ]
  if (last < first) throw refused
  return [first, last]
}
