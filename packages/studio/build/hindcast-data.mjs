// The study's 2025 confronted with today's evidence, computed when the pages are built: two datasets and an ensemble are too heavy for a
// browser. As `horizon-soin hindcast` computes it, with the same draws.
import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { compile, rowOf } from '@horizon-soin/model'
import { hindcastRanges, hindcastSpecs, observedEdition, runEdition } from '@horizon-soin/model/editions'
import { createGathering, gather, openEnsemble } from '@horizon-soin/model/uncertainty'
import { hindcastReport } from '@horizon-soin/words'
import { adoptionRanges, impliedAdoption } from './hindcast-adoption.mjs'

const at = path => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url))

const SCENARIO = 'median'
const YEAR = 2025
const DRAWS = 1024
const SEED = 1

const readEdition = async folder => {
  const { dataset, faults } = await readFolder(at(folder))
  if (dataset === null) throw new Error(`${folder} has ${faults.length} faults`)
  return { dataset, scenario: dataset.scenarios.find(({ id }) => id === SCENARIO) }
}

async function makeHindcast() {
  const study = await readEdition('etude-2019')
  const evidence = await readEdition('france-2026')
  const { evidence: dossier, faults } = await readEvidenceFolder(at('preuves'), study.dataset)
  if (dossier === null) throw new Error(`the evidence has ${faults.length} faults`)
  const { observed } = hindcastSpecs(study, evidence, YEAR, { draws: DRAWS, seed: SEED })
  const model = compile(observed.dataset)
  const ensemble = openEnsemble(observed)
  const gathering = createGathering(ensemble.size, DRAWS)
  const adoption = adoptionRanges(model, query => rowOf(model, query))
  for (let block = 0; block < ensemble.blocks; block++) {
    const values = ensemble.run(block)
    gather(gathering, values, values.length / ensemble.size)
    adoption.add(values, ensemble.size)
  }
  const report = hindcastReport(study, evidence, dossier, YEAR, hindcastRanges(observed, gathering))
  const scenarios = study.dataset.scenarios.map(scenario => runEdition({ ...study, scenario }))
  return {
    // The page tells technologies for everybody: those of a profession are for the command line.
    report: { ...report, technologies: report.technologies.filter(({ group }) => group === 'all') },
    implied: {
      ...impliedAdoption(runEdition(study), scenarios, YEAR),
      observed: impliedAdoption(runEdition(observedEdition(study, evidence)), [], YEAR).value
    },
    adopted: adoption.ranges(),
    draws: DRAWS,
    seed: SEED
  }
}

let made = null

/** Computed once a build, whoever asks. */
export const hindcastOf = () => {
  made ??= makeHindcast()
  return made
}

/** What is no number would be read back as null, which the page does not expect. */
const toText = value =>
  JSON.stringify(value, (key, one) => {
    if (typeof one === 'number' && !Number.isFinite(one)) throw new Error(`the hindcast has no ${key}`)
    return one
  })

/** A Vite plugin. */
export const hindcastData = () => ({
  name: 'hindcast-data',
  resolveId: id => (id === 'virtual:hindcast' ? `\0${id}` : null),
  async load(id) {
    if (id !== '\0virtual:hindcast') return null
    // A text to parse is read faster than a literal of the same size.
    return `export default JSON.parse(${JSON.stringify(toText(await hindcastOf()))})`
  }
})
