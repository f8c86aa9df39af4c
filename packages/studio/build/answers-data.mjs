// « Combien de radiologues en 2030 ? »: what each edition answers, profession by profession, computed when the pages are built.
import { compile, createResults, leversOf, rowOf, run, valueAt } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { chanceOf, createGathering, gather, openEnsemble, spreadOf } from '@horizon-soin/model/uncertainty'
import { planRules, plansOf } from './answers-plan.mjs'
import { listEditions, readEdition } from './editions-data.mjs'

const SCENARIO = 'median'
const YEARS = [2030, 2035, 2040, 2050]
/** As the studio's own draws, so that the number that is explained has the same range. */
const DRAWS = 1024
const SEED = 1
const FIGURES = 5

async function makeAnswers() {
  const editions = await listEditions()
  const answers = await Promise.all(
    editions.map(async ({ id, name, variant }) => [id, await answersOf(await readEdition(name, variant?.id))])
  )
  return { years: YEARS, draws: DRAWS, seed: SEED, planRules, editions: Object.fromEntries(answers) }
}

/** Which indicators its freed time is, what part of it goes back into care, and by profession one answer a year. */
async function answersOf(dataset) {
  if (dataset.balanceBaseYear !== dataset.baseYear)
    throw new Error(`${dataset.name}: freed time is not counted from the year of the balance`)
  const scenario = dataset.scenarios.find(({ id }) => id === SCENARIO)
  const model = compile(dataset)
  const { levers } = leversOf(model, scenario)
  const results = run(model, levers, createResults(model))
  const drawn = drawnOf(dataset, scenario, model)
  const planOf = await plansOf(model, scenario, SEED)
  // Freed time is counted from the year of the balance, as capacity is; where technologies were there before, it has its own indicator.
  const isSince = has(model, { indicator: 'effective_since_base' })
  const answerOf = (profession, year) => {
    const numberOf = indicator => {
      const query = { indicator, profession }
      if (!has(model, query)) return null
      return {
        value: precise(valueAt(results, query, year)),
        range: drawn.rangeOf(query, year),
        ...inputsUnder(explain(model, levers, query, year))
      }
    }
    return {
      year,
      since: dataset.balanceBaseYear,
      headcount: numberOf('headcount'),
      fte: numberOf('fte'),
      need: numberOf('need'),
      capacity: numberOf('capacity'),
      balance: numberOf('balance'),
      shortage: drawn.shortageOf(profession, year),
      effective: numberOf(isSince ? 'effective_since_base' : 'effective'),
      freed: numberOf(isSince ? 'freed_fte_since_base' : 'freed_fte'),
      entrants: numberOf('entrants'),
      places: placesOf(dataset, profession),
      planned: rounded(planOf(profession, year))
    }
  }
  return {
    freed: isSince ? ['effective_since_base', 'freed_fte_since_base'] : ['effective', 'freed_fte'],
    care: levers[model.index.care],
    professions: Object.fromEntries(
      dataset.professions.map(({ id }) => [id, YEARS.map(year => answerOf(id, year))])
    )
  }
}

const has = (model, { indicator, profession = null }) =>
  model.series.some(
    one => one.indicator === indicator && (profession === null || one.profession === profession)
  )

/** A plan of a year. */
const rounded = plan => plan && { ...plan, value: precise(plan.value), range: plan.range.map(precise) }

const precise = value => Number(value.toPrecision(FIGURES))

/** Quantiles of every result, and how often a balance is negative. */
function drawnOf(dataset, scenario, model) {
  const ensemble = openEnsemble({
    kind: 'ensemble',
    dataset,
    scenario,
    years: YEARS,
    draws: DRAWS,
    seed: SEED
  })
  const placeOf = (query, year) => rowOf(model, query) * YEARS.length + YEARS.indexOf(year)
  const balances = dataset.professions
    .map(({ id }) => ({ indicator: 'balance', profession: id }))
    .filter(query => has(model, query))
    .flatMap(query => YEARS.map(year => placeOf(query, year)))
  const thresholds = balances.map(result => ({ result, above: 0 }))
  const gathering = createGathering(ensemble.size, DRAWS, { thresholds })
  for (let block = 0; block < ensemble.blocks; block++) {
    const values = ensemble.run(block)
    gather(gathering, values, values.length / ensemble.size)
  }
  return {
    rangeOf: (query, year) => spreadOf(gathering, placeOf(query, year))?.quantiles.map(precise) ?? null,
    shortageOf(profession, year) {
      const query = { indicator: 'balance', profession }
      if (!has(model, query)) return null
      return precise(1 - chanceOf(gathering, balances.indexOf(placeOf(query, year))).chance)
    }
  }
}

/** How many rows of the data stand under a number, how many are reconstructed, and how many are assumptions. */
function inputsUnder(root) {
  const found = new Map()
  const visit = ({ input, children }) => {
    if (input?.row) found.set(`${input.row.file}:${input.row.line}`, input.status)
    for (const child of children) visit(child)
  }
  visit(root)
  const count = wanted => [...found.values()].filter(status => status === wanted).length
  return { inputs: found.size, reconstructed: count('reconstructed'), assumed: count('assumption') }
}

/** The last places that are known on the day of the edition; else the first after. */
function placesOf({ places, baseYear }, profession) {
  const mine = places.filter(row => row.profession === profession).sort((a, b) => a.year - b.year)
  const row = mine.findLast(({ year }) => year <= baseYear) ?? mine[0]
  return row === undefined ? null : { year: row.year, value: row.places, status: row.status }
}

let made = null

/** What is no number would be read back as null, which the page does not expect. */
const toText = value =>
  JSON.stringify(value, (key, one) => {
    if (typeof one === 'number' && !Number.isFinite(one)) throw new Error(`the answers have no ${key}`)
    return one
  })

/** A Vite plugin. */
export const answersData = () => ({
  name: 'answers-data',
  resolveId: id => (id === 'virtual:answers' ? `\0${id}` : null),
  async load(id) {
    if (id !== '\0virtual:answers') return null
    made ??= makeAnswers()
    // A text to parse is read faster than a literal of the same size.
    return `export default JSON.parse(${JSON.stringify(toText(await made))})`
  }
})
