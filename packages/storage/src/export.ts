/** Everything as lines: see `export-format`. */
import type { Database } from './database.js'
import { SECTIONS } from './export-sections.js'
import { sealedSecret } from './key.js'
import type { Store } from './store.js'

/** A row as it leaves: a secret, sealed. */
function outOf(kind: string, row: object, key: Buffer | null): object {
  if (kind !== 'secret') return row
  const { name, value } = row as { name: string; value: string }
  return { name, sealed: sealedSecret(name, value, key) }
}

export function exportPart({ call }: Database, seals: Buffer | null): Pick<Store, 'exportPage'> {
  return {
    async exportPage(after) {
      // `3 key`: the section, then the last row given of it.
      const parted = after?.indexOf(' ') ?? -1
      let section = after === null ? 0 : Number(after.slice(0, parted))
      let key = after === null ? '' : after.slice(parted + 1)
      for (; section < SECTIONS.length; section++, key = '') {
        const { kind, key: of, row, from, page } = SECTIONS[section]!
        const rows = await call<{ key: string; row: object }>(
          `export ${kind}`,
          `select (${of}) as key, ${row} as row from ${from} where (${of}) collate "C" > $1
           order by (${of}) collate "C" limit ${page}`,
          [key]
        )
        if (rows.length === 0) continue
        const last = rows.at(-1)!.key
        const next = rows.length < page ? `${section + 1} ` : `${section} ${last}`
        return {
          lines: rows.map(each => JSON.stringify({ kind, ...outOf(kind, each.row, seals) })),
          next: section + 1 === SECTIONS.length && rows.length < page ? null : next
        }
      }
      return { lines: [], next: null }
    }
  }
}
