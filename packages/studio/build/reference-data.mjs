// The reference dataset, read, checked and compiled into the page: the studio opens with it, without asking for anything.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { hindcastOf } from './hindcast-data.mjs'
import { confrontedGains, withConfronted } from './observed-gains.mjs'
import { presetRanges } from './preset-ranges.mjs'

const FOLDER = fileURLToPath(new URL('../../../data/etude-2019', import.meta.url))
const EVIDENCE = fileURLToPath(new URL('../../../data/preuves', import.meta.url))
/** What a module may import, and what makes its value. */
const MODULES = {
  'virtual:reference-dataset': async () => ({ dataset: await readDataset() }),
  'virtual:reference-ranges': async () => presetRanges(await readDataset()),
  'virtual:evidence': async () => withConfronted(await readEvidence(), await readConfronted()),
  'virtual:evidence-filed': async () => ({ observed: (await readEvidence()).observed }),
  'virtual:evidence-summary': async () => summaryOf(await readEvidence(), await readConfronted()),
  'virtual:evidence-about': () => aboutEvidence(JSON.parse(evidenceDescriptor())),
  'virtual:evidence-descriptor': () => evidenceDescriptor()
}

let read = null
const readDataset = () => {
  read ??= readFolder(FOLDER).then(({ dataset, faults }) => {
    if (dataset === null) throw new Error(`the reference dataset has ${faults.length} faults`)
    return dataset
  })
  return read
}

async function readEvidence() {
  const { evidence, faults } = await readEvidenceFolder(EVIDENCE, await readDataset())
  if (evidence === null) throw new Error(`the evidence has ${faults.length} faults`)
  return evidence
}

const readConfronted = async () => confrontedGains((await hindcastOf()).report)

const evidenceDescriptor = () => readFileSync(`${EVIDENCE}/datapackage.json`, 'utf8')
const aboutEvidence = ({ version, created, licenses }) => ({ version, created, licenses })

/** What the first screen says of it: gains estimated since, as the hindcast computes them, and having a tool beside using it. */
const summaryOf = ({ use, sources }, observed) => {
  const shown = use.filter(({ pair }) => pair === 'teleconsultation')
  return {
    observed,
    use: shown.map(({ what, share, source }) => ({ what, share, source })),
    sources: sources
      .filter(({ id }) => shown.some(({ source }) => source === id))
      .map(({ id, title, publisher, year, url }) => ({ id, title, publisher, year, url }))
  }
}

/** A Vite plugin. */
export const referenceData = () => ({
  name: 'reference-data',
  resolveId: id => (id in MODULES ? `\0${id}` : null),
  async load(id) {
    const make = MODULES[id.slice(1)]
    if (!id.startsWith('\0') || make === undefined) return null
    // A text to parse is read faster than a literal of the same size.
    const text = JSON.stringify(await make())
    return `export default JSON.parse(${JSON.stringify(text)})`
  }
})
