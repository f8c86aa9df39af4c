// Ranges of the numbers of the study's messages, of an edition in the scenario that the studio opens with.
import { advanceAdoption, compile, holdAdoption, rowOf } from '@horizon-soin/model'
import {
  createGathering,
  gather,
  openDifference,
  openEnsemble,
  spreadOf
} from '@horizon-soin/model/uncertainty'
import { studyMessages, wordsOf } from '@horizon-soin/words'

/** As the studio's own draws: the same numbers whoever computed them. */
const DRAWS = 1024
const SEED = 1
const FIGURES = 4
/** Years of advance of the study's last message. */
const ADVANCE = 2

/**
 * @param study the dataset whose published figures are quoted
 * @returns by message, the quantiles of each of its numbers; null where none can be drawn. Null where there is no scenario.
 */
export function messageRanges(dataset, study) {
  const scenario = dataset.scenarios.find(({ id }) => id === 'median') ?? dataset.scenarios[0]
  if (scenario === undefined) return null
  const model = compile(dataset)
  const messages = studyMessages(model, scenario, study, wordsOf('fr'))
  const years = [...new Set(messages.flatMap(({ numbers }) => numbers.map(({ year }) => year)))].sort(
    (a, b) => a - b
  )
  const specOf = of => ({ kind: 'ensemble', dataset: of, scenario, years, draws: DRAWS, seed: SEED })
  const median = specOf(dataset)
  const open = {
    scenario: () => openEnsemble(median),
    'adoption-spread': () =>
      openDifference(specOf(holdAdoption(dataset, 'slow')), specOf(holdAdoption(dataset, 'fast'))),
    'two-years-sooner': () => openDifference(median, specOf(advanceAdoption(dataset, ADVANCE)))
  }
  const drawn = Object.fromEntries(Object.entries(open).map(([reading, make]) => [reading, gathered(make())]))
  const rangeOf = ({ reading, series, year }) => {
    const gathering = drawn[reading]
    if (gathering === undefined) return null
    const spread = spreadOf(gathering, rowOf(model, series) * years.length + years.indexOf(year))
    if (spread === null || (series.indicator === 'mix' && !isShare(spread.quantiles))) return null
    return spread.quantiles.map(value => Number(value.toPrecision(FIGURES)))
  }
  return Object.fromEntries(messages.map(({ id, numbers }) => [id, numbers.map(rangeOf)]))
}

/** What may be lost as well as freed has no shares. */
const isShare = quantiles => quantiles.every(value => value >= 0 && value <= 1)

function gathered(ensemble) {
  const gathering = createGathering(ensemble.size, DRAWS)
  for (let block = 0; block < ensemble.blocks; block++) {
    const values = ensemble.run(block)
    gather(gathering, values, values.length / ensemble.size)
  }
  return gathering
}
