/** A whole export, looked at before anything of it is taken. */
import { FORMAT, FORMATS, LONGEST_LINE, signer } from '@horizon-soin/storage'

export type BadExport = 'empty' | 'foreign' | 'newer' | 'longLine' | 'truncated' | 'altered'

export type Verified = { lines: number } | { bad: BadExport; line: number | null; format?: string }

const headerOf = (line: string): { kind?: unknown; format?: unknown } | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}

/** Whether lines begin as an export does and end with the count and digest of those before. */
export async function verifyExport(lines: AsyncIterable<string>): Promise<Verified> {
  const signed = signer()
  let number = 0
  let last: string | null = null
  for await (const line of lines) {
    number++
    if (line.length > LONGEST_LINE) return { bad: 'longLine', line: number }
    if (number === 1) {
      const header = headerOf(line)
      const format = typeof header?.format === 'string' ? header.format : ''
      const [name] = FORMAT.split('/')
      if (header?.kind !== 'header' || !format.startsWith(`${name}/`)) return { bad: 'foreign', line: 1 }
      if (!FORMATS.includes(format)) return { bad: 'newer', line: 1, format }
    }
    if (last !== null) signed.add(last)
    last = line
  }
  if (last === null) return { bad: 'empty', line: null }
  if (headerOf(last)?.kind !== 'end') return { bad: 'truncated', line: number }
  return last === signed.end() ? { lines: number - 2 } : { bad: 'altered', line: null }
}
