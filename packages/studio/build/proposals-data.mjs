// The proposals, for the studio: what their list shows, then the whole text of each in a module of its own, then their files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'

let reading = null
const readOnce = () => {
  reading ??= readPropositions(PROPOSITIONS).then(({ proposals, amendments, faults }) => {
    if (faults.length > 0)
      throw new Error(`data/propositions has ${faults.length} faults: npx horizon-soin validate`)
    return { proposals: proposals.map(shown).sort((a, b) => a.number - b.number), amendments }
  })
  return reading
}

/** A proposal without its drafts. */
const shown = proposal => ({
  ...proposal,
  versions: proposal.versions.filter(({ status }) => status !== 'draft')
})

const summaryOf = ({ id, number, axis, policy, amendments, versions }) => {
  const { version, date, title, facets } = versions.at(-1)
  return { id, number, axis, policy, amendments, version, date, title, facets, versions: versions.length }
}

const textOf = async id => {
  const { proposals, amendments } = await readOnce()
  const proposal = proposals.find(one => one.id === id)
  return { proposal, amendments: amendments.filter(one => proposal.amendments.includes(one.id)) }
}

/** As they are in `data/propositions`, by path. */
async function files() {
  const { proposals, amendments } = await readOnce()
  const paths = [
    ...proposals.map(({ id }) => `${id}.yaml`),
    ...amendments.map(({ id }) => `amendements/${id}.yaml`)
  ]
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(PROPOSITIONS, path), 'utf8')]))
}

const json = value => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const LIST = 'virtual:proposals'
const TEXTS = 'virtual:proposal-texts'
const FILES = 'virtual:proposals-files'
const TEXT = 'virtual:proposal/'

async function load(id) {
  if (id === LIST) return json((await readOnce()).proposals.map(summaryOf))
  if (id === FILES) return json(await files())
  if (id === TEXTS) {
    const { proposals } = await readOnce()
    const entries = proposals.map(one => `${JSON.stringify(one.id)}: () => import('${TEXT}${one.id}')`)
    return `export default { ${entries.join(', ')} }`
  }
  return id.startsWith(TEXT) ? json(await textOf(id.slice(TEXT.length))) : null
}

/** A Vite plugin. */
export const proposalsData = () => ({
  name: 'proposals-data',
  resolveId: id => (id === LIST || id === TEXTS || id === FILES || id.startsWith(TEXT) ? `\0${id}` : null),
  load: id => (id.startsWith('\0virtual:proposal') ? load(id.slice(1)) : null)
})
