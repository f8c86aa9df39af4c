import { INDICATORS, type Model } from '@horizon-soin/model'
import { createGathering, type EnsembleSpec, gather, uncertainInputs } from '@horizon-soin/model/uncertainty'
import { uncertainYears } from '@horizon-soin/reports'
import {
  chancesOf,
  ensembleRecord,
  placesOf,
  questionsOf,
  spreadRows
} from '@horizon-soin/reports/uncertainty'
import { inThread } from '@horizon-soin/workers'
import { type Asker, knownYears, openStudy } from './choose.js'
import { type ChosenSeries, chooseSeries } from './choose-series.js'
import { MOST_DRAWS, type Questions } from './questions.js'
import { Refusal } from './refusal.js'
import { posteriorOf } from './shipped.js'

/** Results of draws that are kept at a time: 128 MiB of doubles. */
const MOST_VALUES = 2 ** 24

/** The answer of `ensemble`. @throws Refusal */
export async function answerEnsemble(asked: Questions['ensemble'], asker: Asker): Promise<object> {
  const { say } = asker
  const { id, variant, model, scenario, levers } = await openStudy(asked, 'etude-2019', asker)
  const chosen = chooseSeries(asked, model, asker)
  const thresholds = thresholdsOf(asked.above, chosen, asker)
  const years = asked.years ? knownYears('years', asked.years, model, asker) : uncertainYears(model)
  const { draws = MOST_DRAWS, seed = 1 } = asked
  const size = sizeOf(model, years, draws, asker)
  const posterior = asked.input === 'posterior' ? await posteriorOf(id, variant) : undefined
  if (posterior === null) throw new Refusal(422, say.noPosterior)
  if (uncertainInputs(model, posterior !== undefined, scenario.policies).length === 0)
    throw new Refusal(422, say.noInputs)
  const places = placesOf(model, years, years, chosen.keep)
  const questions = questionsOf(places, thresholds, chosen.hasAggregate)
  const gathering = createGathering(size, draws, {
    thresholds: questions.map(({ place, above }) => ({ result: place.result, above }))
  })
  const { dataset } = model
  const spec: EnsembleSpec = { kind: 'ensemble', dataset, scenario, years, draws, seed, posterior }
  const pool = inThread()
  await pool.run(spec, { onBlock: (_, values) => gather(gathering, values, values.length / size) })
  const rows = spreadRows(model, levers, { gathering, years }, places)
  return ensembleRecord(dataset, scenario, spec, { rows, chances: chancesOf(gathering, questions) }, null)
}

/** Results of a draw. @throws Refusal 422 where so many draws of them would not fit */
function sizeOf({ series }: Model, years: readonly number[], draws: number, { say }: Asker): number {
  const size = series.length * years.length
  if (size * draws <= MOST_VALUES) return size
  throw new Refusal(422, say.tooManyDraws(Math.floor(MOST_VALUES / size)))
}

/** @throws Refusal 422 without exactly one indicator, or on what is no value of it */
function thresholdsOf(
  above: readonly number[] | undefined,
  { indicators }: ChosenSeries,
  { say }: Asker
): readonly number[] {
  if (above === undefined) return []
  const [indicator] = indicators ?? []
  if (indicator === undefined || indicators?.length !== 1) throw new Refusal(422, say.aboveNeedsOne)
  const over = INDICATORS[indicator].unit === 'share' ? above.find(value => value > 1) : undefined
  if (over !== undefined) throw new Refusal(422, say.aboveShare(over))
  return above
}
