/** Where an archive does not agree with itself. */
import type { Text } from '@horizon-soin/consultation'
import { type Cell, cellText } from './csv.js'
import type { Table } from './table.js'

const WHAT = {
  digest: {
    fr: 'le fichier a changé depuis que l’archive a été faite',
    en: 'the file has changed since the archive was made'
  },
  unlisted: { fr: 'absent de SHA256SUMS', en: 'not in SHA256SUMS' },
  missing: { fr: 'manque', en: 'is missing' },
  unreadable: { fr: 'ne se lit pas', en: 'cannot be read' },
  columns: { fr: 'n’a pas les colonnes attendues', en: 'does not have the expected columns' },
  rows: {
    fr: '{found} lignes, mais {expected} dans release.json',
    en: '{found} rows, but {expected} in release.json'
  },
  told: {
    fr: '« {found} », mais « {expected} » dans release.json',
    en: '“{found}”, but “{expected}” in release.json'
  },
  computed: {
    fr: '« {found} », mais les nombres publiés donnent « {expected} »',
    en: '“{found}”, but the published numbers give “{expected}”'
  },
  contradiction: {
    fr: 'les nombres se contredisent : {found}',
    en: 'the numbers contradict each other: {found}'
  }
} as const satisfies Record<string, Text>

export interface Difference {
  what: keyof typeof WHAT
  /** A file of the archive. */
  file: string
  /** Line of the file, the header being 1; null for the whole file. */
  line: number | null
  column: string
  found: string
  expected: string
}

/** One check: `SHA256SUMS`, `sums`, or a table by its file. */
export interface Check {
  name: string
  /** Digests, rows or lines looked at. */
  done: number
  differences: Difference[]
}

export const differs = (
  what: Difference['what'],
  file: string,
  more: Partial<Omit<Difference, 'what' | 'file'>> = {}
): Difference => ({ what, file, line: null, column: '', found: '', expected: '', ...more })

/** Where, then what: « tables/results.csv, ligne 12, share : … ». */
export function describeDifference(one: Difference, language: keyof Text): string {
  const { what, file, line, column, found, expected } = one
  const where = [file, ...(line === null ? [] : [`${language === 'fr' ? 'ligne' : 'line'} ${line}`]), column]
  const texts: Record<string, string> = { found, expected }
  const said = WHAT[what][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    (texts[name] ?? '').slice(0, 80)
  )
  return `${where.filter(part => part !== '').join(', ')}${language === 'fr' ? '\u00a0: ' : ': '}${said}`
}

/** Digits beyond which two ways to compute the same may differ. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 + 1e-9 * Math.abs(b)

/** Where the rows of a file are not those of a table, cell by cell, as texts. */
export function toldDifferently(
  file: string,
  read: readonly (readonly string[])[],
  table: Table
): Difference[] {
  const header = table.columns.map(({ name }) => name)
  const [found = [], ...rows] = read
  if (found.join('\n') !== header.join('\n')) return [differs('columns', file, { line: 1 })]
  const different: Difference[] = []
  if (rows.length !== table.rows.length)
    different.push(differs('rows', file, { found: String(rows.length), expected: String(table.rows.length) }))
  for (const [i, row] of rows.slice(0, table.rows.length).entries()) {
    const at = row.findIndex((cell, j) => cell !== cellText(table.rows[i]![j] ?? null))
    if (at < 0) continue
    const expected = cellText(table.rows[i]![at] ?? null)
    different.push(differs('told', file, { line: i + 2, column: header[at]!, found: row[at]!, expected }))
  }
  return different
}

/** Where a table is not the one that its counts make: rows that should not be there, and numbers to nine figures. */
export function computedDifferently(file: string, told: Table, right: Table): Difference[] {
  if (told.rows.length !== right.rows.length) {
    const counts = { found: String(told.rows.length), expected: String(right.rows.length) }
    return [differs('computed', file, counts)]
  }
  const isSame = (a: Cell, b: Cell) =>
    a === b || (typeof a === 'number' && typeof b === 'number' && isClose(a, b))
  return told.rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const expected = right.rows[i]![j] ?? null
      if (isSame(cell, expected)) return []
      const texts = { found: cellText(cell), expected: cellText(expected) }
      return [differs('computed', file, { line: i + 2, column: told.columns[j]!.name, ...texts })]
    })
  )
}
