// The editions of the data that are published with the studio. The first is in the page; the others are files of their own, asked for
// when they are wanted.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PROPERTIES } from '@horizon-soin/datasets'
import { readFolder } from '@horizon-soin/datasets/node'
import { readChangelog } from './changelog.mjs'
import { messageRanges } from './message-ranges.mjs'

const at = path => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url))

/** Folders under `data/`, in the order of the switch. */
const FOLDERS = ['etude-2019', 'france-2026']

const made = new Map()
const once = (name, make) => {
  if (!made.has(name)) made.set(name, make())
  return made.get(name)
}

/** A folder's dataset, of its first variant unless said; read once. */
export const readEdition = (folder, variant) =>
  once(`${folder} ${variant}`, async () => {
    const { dataset, faults } = await readFolder(at(folder), variant === undefined ? {} : { variant })
    if (dataset === null) throw new Error(`${folder} ${variant ?? ''} has ${faults.length} faults`)
    return dataset
  })

const idOf = (folder, variant) => (variant === null ? folder : `${folder}.${variant}`)

/** One entry a variant; the folder itself where there are none. */
export async function listEditions() {
  const lists = await Promise.all(
    FOLDERS.filter(folder => existsSync(at(`${folder}/datapackage.json`))).map(async folder => {
      const { name, title, version, baseYear, variants } = await readEdition(folder)
      const common = { name, title, version, baseYear }
      if (variants.length === 0) return [{ id: idOf(folder, null), ...common, variant: null }]
      return variants.map((variant, i) => ({
        id: idOf(folder, i === 0 ? null : variant.id),
        ...common,
        // What it is about is told by its dataset: this list is on every page.
        variant: { id: variant.id, label: variant.label }
      }))
    })
  )
  return lists.flat()
}

/** A folder's dataset, and of each other variant what differs from it. */
async function editionOf(folder) {
  const dataset = await readEdition(folder)
  const variants = {}
  for (const { id } of dataset.variants.slice(1)) {
    const other = await readEdition(folder, id)
    const changed = Object.values(PROPERTIES).filter(
      property => JSON.stringify(other[property]) !== JSON.stringify(dataset[property])
    )
    variants[id] = { variant: other.variant, ...Object.fromEntries(changed.map(name => [name, other[name]])) }
  }
  return { dataset, variants }
}

/** By folder, then by language: what each version changed. */
const changelogs = () =>
  Object.fromEntries(
    FOLDERS.filter(folder => existsSync(at(`${folder}/CHANGELOG.md`))).map(folder => [
      folder,
      readChangelog(at(`${folder}/CHANGELOG.md`))
    ])
  )

/** By id of an edition: the ranges of the numbers of its messages, in the scenario that the studio opens with. */
async function rangesOfEditions() {
  const study = await readEdition(FOLDERS[0])
  const editions = await listEditions()
  const ranges = await Promise.all(
    editions.map(async ({ id, name, variant }) => [
      id,
      messageRanges(await readEdition(name, variant?.id), study)
    ])
  )
  return Object.fromEntries(ranges)
}

/** By folder: the licences of its package. */
const licenses = () =>
  Object.fromEntries(
    FOLDERS.filter(folder => existsSync(at(`${folder}/datapackage.json`))).map(folder => [
      folder,
      JSON.parse(readFileSync(at(`${folder}/datapackage.json`), 'utf8')).licenses ?? []
    ])
  )

const MODULES = {
  'virtual:editions': listEditions,
  'virtual:edition-licenses': licenses,
  'virtual:edition-ranges': rangesOfEditions,
  'virtual:edition-changes': changelogs,
  ...Object.fromEntries(
    FOLDERS.slice(1).map(folder => [`virtual:edition/${folder}`, () => editionOf(folder)])
  )
}

/** A Vite plugin. */
export const editionsData = () => ({
  name: 'editions-data',
  resolveId: id => (id in MODULES ? `\0${id}` : null),
  async load(id) {
    const name = id.slice(1)
    if (!id.startsWith('\0') || !(name in MODULES)) return null
    // A text to parse is read faster than a literal of the same size.
    const text = JSON.stringify(await once(name, MODULES[name]))
    return `export default JSON.parse(${JSON.stringify(text)})`
  }
})
