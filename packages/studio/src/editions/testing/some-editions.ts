/** Test only. Editions whose data are read from the repository, without a bundler. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import { openStudy, type Study } from '../../engine/study.js'
import type { EditionAbout } from '../edition-about.js'

const label = (text: string) => ({ fr: text, en: text })
const variant = (id: string) => ({ id, label: label(id), description: label(id) })

export const SOME_EDITIONS: EditionAbout[] = [
  {
    id: 'etude-2019',
    name: 'etude-2019',
    title: label('Étude'),
    version: '1.0',
    baseYear: 2018,
    variant: null
  },
  {
    id: 'france-2026',
    name: 'france-2026',
    title: label('Édition 2026'),
    version: '1.2',
    baseYear: 2026,
    variant: variant('routine')
  },
  {
    id: 'france-2026.meilleurs-sites',
    name: 'france-2026',
    title: label('Édition 2026'),
    version: '1.2',
    baseYear: 2026,
    variant: variant('meilleurs-sites')
  }
]

const read = async (folder: string, options: { variant?: string } = {}): Promise<Dataset> => {
  const path = fileURLToPath(new URL(`../../../../../data/${folder}`, import.meta.url))
  return (await readFolder(path, options)).dataset!
}

/** One of them, or a dataset that somebody opened, where `id` is null. @param version in place of its own */
export async function someStudy(id: string | null, version?: string): Promise<Study> {
  const [name, other] = (id ?? 'etude-2019').split('.')
  const dataset = await read(name!, other === undefined ? {} : { variant: other })
  return openStudy(version === undefined ? dataset : { ...dataset, version }, id)
}
