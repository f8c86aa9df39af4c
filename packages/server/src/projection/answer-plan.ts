import type { Model } from '@horizon-soin/model'
import { type PlanRequest, planReports } from '@horizon-soin/model/planning'
import { loadSolver } from '@horizon-soin/planning'
import {
  drawsToMeet,
  PLAN_DRAWS,
  type PlanFault,
  planFault,
  plansRecord,
  planUncertainty
} from '@horizon-soin/reports/planning'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { type Asker, knownIds, knownYear, knownYears, openStudy } from './choose.js'
import type { Questions } from './questions.js'
import { Refusal } from './refusal.js'

/** The answer of `plan`, under the usual rules. @throws Refusal */
export async function answerPlan(asked: Questions['plan'], asker: Asker): Promise<object> {
  const { draws = PLAN_DRAWS.usual, seed = 1, meet } = asked
  checkDraws(draws, meet, asker)
  const { model, scenario, levers } = await openStudy(asked, 'france-2026', asker)
  const { professions } = model.axes
  const year = (path: 'from' | 'to') =>
    asked[path] === undefined ? undefined : knownYear(path, asked[path], model, asker)
  const years = (path: 'targets' | 'atLeast') =>
    asked[path] === undefined ? undefined : knownYears(path, asked[path], model, asker)
  const uncertainty = planUncertainty(draws, seed, meet)
  const request: PlanRequest = {
    professions: knownIds('profession', asked.profession, professions, asker) ?? professions,
    from: year('from'),
    to: year('to'),
    rules: { targets: years('targets'), required: years('atLeast') },
    uncertainty
  }
  const fault = planFault(model, levers, request)
  if (fault) throw new Refusal(422, faultWords(fault, model, asker))
  const reports = planReports(model, scenario, request, await loadSolver())
  return plansRecord(model.dataset, scenario, uncertainty, reports)
}

/** @throws Refusal on draws that tell no range, or not the probability asked for */
function checkDraws(draws: number, meet: number | undefined, { say }: Asker): void {
  const { least, most } = PLAN_DRAWS
  if (draws > 0 && draws < least)
    throw new Refusal(400, say.badRequest, [
      { path: 'draws', expected: say.fewDraws(least), suggestion: null }
    ])
  if (meet === undefined) return
  if (draws === 0) throw new Refusal(422, say.meetNeedsDraws)
  const needed = drawsToMeet(meet)
  if (needed > most) throw new Refusal(422, say.tooSure(most))
  if (needed > draws) throw new Refusal(422, say.tooFewToMeet(draws, needed))
}

function faultWords(fault: PlanFault, { dataset }: Model, { say, language }: Asker): string {
  if (fault.code === 'reversed') return say.reversed(fault.from, fault.to)
  const name = labelsOf(dataset, wordsOf(language)).profession(fault.profession)
  switch (fault.code) {
    case 'crossed':
      return say.crossed(name)
    case 'too-late':
      return say.tooLate(name, fault.from, fault.to)
    case 'unreached': {
      const path = fault.rule === 'targets' ? 'targets' : 'atLeast'
      return say.unreached(path, fault.year, name, fault.first, fault.last)
    }
  }
}
