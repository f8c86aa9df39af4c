/** The edition that does not come with the page: whoever imports this loads its data. */
import later from 'virtual:edition/france-2026'
import { openStudy, type Study } from '../engine/study.js'
import type { EditionAbout } from './edition-about.js'
import { quoteStudy } from './quoted.js'

const opened = new Map<string, Study>()

/** Opens it, or one of its variants; each is compiled once. @throws where it is another edition */
export function openLater({ id, name, variant }: EditionAbout): Study {
  const known = opened.get(id)
  if (known !== undefined) return known
  if (name !== later.dataset.name) throw new Error(`no data of this edition: ${id}`)
  const changed = variant === null ? undefined : later.variants[variant.id]
  const dataset = { ...later.dataset, ...changed }
  quoteStudy(dataset)
  const study = openStudy(dataset, id)
  opened.set(id, study)
  return study
}
