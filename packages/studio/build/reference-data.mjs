// The reference dataset, read, checked and compiled into the page: the studio opens with it, without asking for anything.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { presetRanges } from './preset-ranges.mjs'

const FOLDER = fileURLToPath(new URL('../../../data/etude-2019', import.meta.url))
const EVIDENCE = fileURLToPath(new URL('../../../data/preuves', import.meta.url))
/** What a module may import, and what makes its value. */
const MODULES = {
  'virtual:reference-dataset': async () => ({ dataset: await readDataset() }),
  'virtual:reference-ranges': async () => presetRanges(await readDataset()),
  'virtual:evidence': () => readEvidence(),
  'virtual:evidence-summary': async () => summaryOf(await readEvidence()),
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

const evidenceDescriptor = () => readFileSync(`${EVIDENCE}/datapackage.json`, 'utf8')
const aboutEvidence = ({ version, created, licenses }) => ({ version, created, licenses })

/** What the first screen says of it: gains seen since, and having a tool beside using it. */
const summaryOf = ({ observed, use, sources }) => ({
  observed: observed.filter(({ indicator }) => indicator === 'effective'),
  use: use.filter(({ pair }) => pair === 'teleconsultation'),
  sources: sources.filter(({ id }) =>
    use.some(({ pair, source }) => pair === 'teleconsultation' && source === id)
  )
})

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
