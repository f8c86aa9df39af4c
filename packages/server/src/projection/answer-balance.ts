import { balanceTerms, createResults, run } from '@horizon-soin/model'
import { balanceRecord, balanceResults, balanceYears, neededProfessions } from '@horizon-soin/reports'
import { type Asker, knownIds, knownYears, openStudy } from './choose.js'
import type { Questions } from './questions.js'
import { Refusal } from './refusal.js'

/** The answer of `balance`. @throws Refusal */
export async function answerBalance(asked: Questions['balance'], asker: Asker): Promise<object> {
  const { say } = asker
  const { model, scenario, levers } = await openStudy(asked, 'etude-2019', asker)
  const needed = neededProfessions(model)
  if (needed === null) throw new Refusal(422, say.noNeed)
  const named = knownIds('profession', asked.profession, model.axes.professions, asker)
  for (const id of named ?? [])
    if (!needed.includes(id)) throw new Refusal(422, say.noNeedOf(id, say.list(needed)))
  const professions = named ? needed.filter(id => named.includes(id)) : needed
  const years = asked.years ? knownYears('years', asked.years, model, asker) : balanceYears(model)
  const results = run(model, levers, createResults(model))
  const terms = professions.flatMap(profession =>
    years.map(year => balanceTerms(results, scenario, profession, year))
  )
  return balanceRecord(model.dataset, scenario, balanceResults(results, model, years, professions), terms)
}
