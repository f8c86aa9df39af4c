/** What `plan` is asked, read and checked. */
import { fileURLToPath } from 'node:url'
import type { PlanRequest } from '@horizon-soin/model/planning'
import { PLAN_DRAWS, planFault, planUncertainty } from '@horizon-soin/reports/planning'
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
  const draws = readWhole('--draws', options.draws, { least: 0, most: PLAN_DRAWS.most }, session)
  if (draws > 0 && draws < PLAN_DRAWS.least)
    throw new Refusal(text.plan.fewDraws(options.draws, String(PLAN_DRAWS.least)))
  const seed = readSeed({ seed: options.seed }, session)
  const meet =
    options.meet === undefined
      ? undefined
      : readProbability('--meet', options.meet, { asked: draws, most: PLAN_DRAWS.most }, session)
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
    uncertainty: planUncertainty(draws, seed, meet)
  }
  await refuseUnreached(study, chosen, request, session)
  const pictures = await readPictures(options, session)
  if (pictures.length > 0 && options.profession?.length !== 1) throw new Refusal(text.plan.oneForPicture)
  return { format, study, chosen, request, pictures }
}

/** @throws Refusal on a span, bounds or a target that ask for nothing */
async function refuseUnreached(
  { model, labels }: Study,
  { levers }: ChosenScenario,
  request: PlanRequest,
  session: Session
): Promise<void> {
  const { plan } = session.text
  const fault = await withModelErrors(session, () => planFault(model, levers, request))
  if (fault === null) return
  if (fault.code === 'reversed') throw new Refusal(plan.reversed(String(fault.from), String(fault.to)))
  const name = labels.profession(fault.profession)
  const said = (places: number) => heads(places, session.language)
  switch (fault.code) {
    case 'crossed':
      throw new Refusal(plan.crossed(name, said(fault.low), said(fault.high)))
    case 'too-late':
      throw new Refusal(plan.tooLate(name, String(fault.from), String(fault.to)))
    case 'unreached': {
      const option = fault.rule === 'targets' ? '--target' : '--at-least'
      const [year, first, last] = [fault.year, fault.first, fault.last].map(String) as [
        string,
        string,
        string
      ]
      throw new Refusal(plan.unreached(option, year, name, first, last))
    }
  }
}
