import { explain } from '@horizon-soin/model/explain'
import { explainRecord } from '@horizon-soin/reports'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { type Asker, knownYear, openStudy } from './choose.js'
import { chooseOne } from './choose-series.js'
import type { Questions } from './questions.js'

/** The answer of `explain`; terms are named in the language of who asks. @throws Refusal */
export async function answerExplain(asked: Questions['explain'], asker: Asker): Promise<object> {
  const { model, scenario, levers } = await openStudy(asked, 'etude-2019', asker)
  const series = chooseOne(asked, model, asker)
  const year = knownYear('year', asked.year, model, asker)
  const term = explain(model, levers, series, year, scenario.policies)
  const { depth = Number.POSITIVE_INFINITY, top = Number.POSITIVE_INFINITY } = asked
  const words = wordsOf(asker.language)
  const naming = { words, labels: labelsOf(model.dataset, words) }
  return explainRecord(model.dataset, scenario, series, year, term, { depth, top }, naming)
}
