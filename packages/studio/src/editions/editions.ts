/** The editions of the data that the studio can show: which there are, and how one is opened. */
import editions from 'virtual:editions'
import type { Study } from '../engine/study.js'
import type { EditionAbout } from './edition-about.js'

export const EDITIONS: readonly EditionAbout[] = editions
/** The edition that the studio opens with, and that a link without a word of it is of. */
export const FIRST_EDITION: string = editions[0]!.id

export const editionAt = (id: string | null): EditionAbout | null =>
  EDITIONS.find(edition => edition.id === id) ?? null

const opened = new Map<string, Promise<Study>>()

/**
 * Opens an edition, whose data are asked for from where the page comes from. Each is opened once.
 *
 * @throws where its data do not come; it can be asked for again
 */
export function openEdition(id: string): Promise<Study> {
  const known = opened.get(id)
  if (known !== undefined) return known
  const opening = load(id)
  opened.set(id, opening)
  opening.catch(() => opened.delete(id))
  return opening
}

/** An edition that came with the page is known already. */
export const knowEdition = (study: Study): void => {
  if (study.edition !== null) opened.set(study.edition, Promise.resolve(study))
}

async function load(id: string): Promise<Study> {
  const about = editionAt(id)
  if (about === null) throw new Error(`no such edition: ${id}`)
  return (await import('./later.js')).openLater(about)
}
