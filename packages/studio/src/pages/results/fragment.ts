/** Which release of which consultation an address is of: after its `#`, which no server is sent. */
import { readFragment } from '../consultation/fragment.js'

export interface ResultsPlace {
  /** Null where no consultation is named. */
  id: string | null
  /** Null: the latest. */
  release: number | null
  /** A proposal to open; null where not said. */
  item: string | null
}

const ITEM = /^[a-z0-9][a-z0-9-]{0,79}$/

/** Reads `#ID`, `#ID&release=2&item=proposition-06`. */
export function readPlace(hash: string): ResultsPlace {
  const query = new URLSearchParams(hash.replace(/^#/, '').split('&').slice(1).join('&'))
  const release = query.get('release') ?? ''
  const item = query.get('item') ?? ''
  return {
    id: readFragment(hash).id,
    release: /^[1-9]\d{0,5}$/.test(release) ? Number(release) : null,
    item: ITEM.test(item) ? item : null
  }
}

export const hashOf = ({ id, release, item }: ResultsPlace): string =>
  `#${id ?? ''}${release === null ? '' : `&release=${release}`}${item === null ? '' : `&item=${item}`}`
