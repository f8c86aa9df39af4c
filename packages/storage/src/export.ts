/** Everything as lines: see `export-format`. */
import type { Database } from './database.js'
import { SECTIONS } from './export-sections.js'
import { type StaffRow, sealedSecret, sealedStaff } from './key.js'
import { packed, type ReleaseRow } from './packed.js'
import type { Store } from './store.js'

/** A row as it leaves, in one line or several: secrets sealed, what is large packed. */
function outOf(kind: string, row: object, key: Buffer | null): object[] {
  if (kind === 'secret') {
    const { name, value } = row as { name: string; value: string }
    return [{ name, sealed: sealedSecret(name, value, key) }]
  }
  if (kind === 'staff') {
    const { password, sealedKey, lastStep, ...member } = row as StaffRow
    return [{ ...member, sealed: sealedStaff(member.login, { password, sealedKey, lastStep }, key) }]
  }
  return kind === 'release' ? packed(row as ReleaseRow) : [row]
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
          lines: rows.flatMap(each =>
            outOf(kind, each.row, seals).map(line => JSON.stringify({ kind, ...line }))
          ),
          next: section + 1 === SECTIONS.length && rows.length < page ? null : next
        }
      }
      return { lines: [], next: null }
    }
  }
}
