/** The part of an address that names a row: the same in both languages, since it is handed on. */
export const rowAnchor = (line: number): string => `ligne-${line}`

/** The line that an address names; null where it names none. */
export function lineOf(hash: string): number | null {
  const found = /^#ligne-(\d{1,7})$/.exec(hash)
  return found ? Number(found[1]) : null
}
