/** Test only. A plain reader of RFC 4180: rows of fields. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const found = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)
  for (const [whole, quoted, bare, end] of found) {
    if (whole === '' && rows.at(-1)!.length === 0) continue
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter(row => row.length > 0)
}
