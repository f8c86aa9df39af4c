// What each policy is worth in the edition and the scenario that the studio opens with, so that its page reads without a script.
import { compile } from '@horizon-soin/model'
import { valuePolicies } from '@horizon-soin/model/policies'
import { listEditions, readEdition } from './editions-data.mjs'

const SCENARIO = 'median'
/** The year that the studio opens with. */
const YEAR = 2030
/** As the page's own draws: `src/pages/measures/use-valuation.ts`. */
const DRAWS = 256
const SEED = 1
const FIGURES = 5

async function makeMeasures() {
  const [{ id, name, variant }] = await listEditions()
  const dataset = await readEdition(name, variant?.id)
  const scenario = dataset.scenarios.find(one => one.id === SCENARIO)
  if (dataset.policies.length === 0) return null
  const valuation = valuePolicies(compile(dataset), scenario, { year: YEAR, draws: DRAWS, seed: SEED })
  return { edition: id, scenario: SCENARIO, valuation: rounded(valuation) }
}

/** Enough figures for a table, and a page that is light. */
const rounded = value =>
  typeof value === 'number'
    ? Number(value.toPrecision(FIGURES))
    : Array.isArray(value)
      ? value.map(rounded)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
        : value

const ID = 'virtual:measures'

/** A Vite plugin. */
export const measuresData = () => ({
  name: 'measures-data',
  resolveId: id => (id === ID ? `\0${ID}` : null),
  async load(id) {
    return id === `\0${ID}`
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await makeMeasures()))})`
      : null
  }
})
