/** The edition in a link: `e=france-2026.meilleurs-sites&ev=1.0`, which one it is of and of which version. */
import type { Study } from '../engine/study.js'
import { editionAt, FIRST_EDITION } from './editions.js'

/** What a link says of its edition that who opens it should know. */
export type EditionNotice =
  | { kind: 'unknown'; id: string }
  | { kind: 'failed'; id: string }
  /** It was made with another version of the data. */
  | { kind: 'moved'; id: string; version: string }

/** No id or version is as long: what is longer is no word of ours. */
const LONGEST = 80

/** What a link of ours says that an edition can change: the state, its scenarios, the number explained. Others add keys of theirs. */
const OWN = /^(?:ev|v|y|p|g|x|[sn](?:[2-9]|[1-9]\d{1,2})?)$/

/** Links made before there were editions are of the first version of the first. */
const FIRST_VERSION = '1.0'

/** The parts of a link that say the edition; none for a dataset that was opened here. */
export const editionParts = ({ edition, version }: Study): string[] =>
  edition === null
    ? []
    : [`e=${encodeURIComponent(edition)}`, ...(version === null ? [] : [`ev=${encodeURIComponent(version)}`])]

export interface LinkedEdition {
  /** The edition to open; the first where the link names none that is known, or none. */
  id: string
  notice: EditionNotice | null
}

/** The edition that a link is of. An address that says nothing of the state is no link: it shows what there is now. */
export function editionOf(query: URLSearchParams): LinkedEdition {
  const named = query.get('e')?.slice(0, LONGEST) ?? null
  const about = editionAt(named ?? FIRST_EDITION)
  if (about === null) {
    // A variant that there is not is of an edition that there may be.
    const edition = editionAt(named!.replace(/\..*$/s, ''))
    return { id: edition?.id ?? FIRST_EDITION, notice: { kind: 'unknown', id: named! } }
  }
  const isLink = named !== null || [...query.keys()].some(key => OWN.test(key))
  const version = query.get('ev')?.slice(0, LONGEST) ?? FIRST_VERSION
  const isMoved = isLink && about.version !== null && version !== about.version
  return { id: about.id, notice: isMoved ? { kind: 'moved', id: about.id, version } : null }
}
