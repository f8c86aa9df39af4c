/** What `plan` is asked, read and checked. */
import { fileURLToPath } from 'node:url'
import {
  type PlanRequest,
  planInputs,
  reachedYears,
  rulesOf,
  unplannable,
  usualSpan
} from '@horizon-soin/model/planning'
import { heads } from '@horizon-soin/words'
import { readSeed, readWhole } from './draw-options.js'
import { withModelErrors } from './model-refusals.js'
import { knownProfession, readYear } from './options.js'
import { type Format, readFormat } from './output.js'
import { type PictureFile, type PictureOptions, readPictures } from './picture.js'
import { type AmountOptions, readProbability, readRules } from './plan-amounts.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study } from './study.js'

export const PLAN_FORMATS: readonly Format[] = ['table', 'json', 'csv']

/** What is read where nothing is named: a plan is of years to come. */
const FRANCE = new URL('../../../data/france-2026', import.meta.url)

const DRAWS = { least: 0, most: 4096 }
/** Fewer leave less than five draws beyond each end of a range. */
const LEAST_DRAWS = 100
/** Draws whose own plan is sought: enough for the range of places that anyone reads. */
const SOLVED = 100

export interface PlanOptions extends AmountOptions, PictureOptions {
  data?: string
  scenario?: string
  profession?: string[]
  from?: string
  to?: string
  target?: string[]
  atLeast?: string[]
  meet?: string
  draws: string
  seed: string
  format: string
}

export interface PlanAsked {
  format: Format
  study: Study
  chosen: ChosenScenario
  request: PlanRequest
  pictures: readonly PictureFile[]
}

/** @throws Refusal on whatever cannot be done */
export async function readPlan(options: PlanOptions, session: Session): Promise<PlanAsked> {
  const { text } = session
  const format = readFormat(options.format, PLAN_FORMATS, session)
  const draws = readWhole('--draws', options.draws, DRAWS, session)
  if (draws > 0 && draws < LEAST_DRAWS)
    throw new Refusal(text.plan.fewDraws(options.draws, String(LEAST_DRAWS)))
  const seed = readSeed({ seed: options.seed }, session)
  const meet =
    options.meet === undefined
      ? undefined
      : readProbability('--meet', options.meet, { asked: draws, most: DRAWS.most }, session)
  if (meet !== undefined && draws === 0) throw new Refusal(text.plan.meetNeedsDraws)
  const study = await openStudy(session, options.data ?? fileURLToPath(FRANCE))
  const { model } = study
  const check = (profession: string) => knownProfession(profession, model, session)
  const professions = options.profession
    ? [...new Set(await Promise.all(options.profession.map(check)))]
    : model.axes.professions
  const planned = async (option: string, typed: string) => {
    const id = await check(typed)
    if (professions.includes(id)) return id
    throw new Refusal(text.plan.notAsked(option, id, text.list(professions)))
  }
  const { rules, professionRules } = await readRules(options, planned, session)
  const year = (option: string) => (typed: string) => readYear(option, typed, model, session)
  const targets = options.target?.map(year('--target'))
  const required = options.atLeast?.map(year('--at-least'))
  const from = options.from === undefined ? undefined : year('--from')(options.from)
  const to = options.to === undefined ? undefined : year('--to')(options.to)
  const chosen = await chooseScenario(session, study, options.scenario)
  const request: PlanRequest = {
    professions,
    from,
    to,
    rules: { ...rules, ...(targets ? { targets } : {}), ...(required ? { required } : {}) },
    professionRules,
    uncertainty: draws === 0 ? undefined : { draws, seed, solved: Math.min(SOLVED, draws), meet }
  }
  await refuseUnreached(study, chosen, request, session)
  const pictures = await readPictures(options, session)
  if (pictures.length > 0 && options.profession?.length !== 1) throw new Refusal(text.plan.oneForPicture)
  return { format, study, chosen, request, pictures }
}

/** A target that no planned cohort acts on asks for nothing: it is refused, with the years that can be asked for. */
async function refuseUnreached(
  { model, labels }: Study,
  { levers }: ChosenScenario,
  request: PlanRequest,
  session: Session
): Promise<void> {
  const { text, language } = session
  const { from, to, rules } = request
  if (from !== undefined && to !== undefined && to < from)
    throw new Refusal(text.plan.reversed(String(from), String(to)))
  for (const profession of request.professions) {
    const usual = usualSpan(model, levers, profession)
    if (unplannable(model, levers, profession) || !usual) continue
    const first = from ?? usual.from
    const last = to ?? Math.max(first, usual.to)
    if (last < first) throw new Refusal(text.plan.reversed(String(first), String(last)))
    const inputs = await withModelErrors(session, () =>
      planInputs(model, levers, profession, { from: first, to: last })
    )
    const reached = reachedYears(inputs)
    const name = labels.profession(profession)
    const own = rulesOf(request, profession)
    const [low, high] = [own.low, own.high].map(one =>
      'places' in one ? one.places : one.share * inputs.before
    ) as [number, number]
    if (low > high) throw new Refusal(text.plan.crossed(name, heads(low, language), heads(high, language)))
    if (reached.length === 0) throw new Refusal(text.plan.tooLate(name, String(first), String(last)))
    for (const [option, years] of [
      ['--target', rules?.targets],
      ['--at-least', rules?.required]
    ] as const)
      for (const year of years ?? [])
        if (!reached.includes(year))
          throw new Refusal(
            text.plan.unreached(option, String(year), name, String(reached[0]), String(reached.at(-1)))
          )
  }
}
