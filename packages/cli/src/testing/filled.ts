/** A consultation's file as an organiser has filled it in. */
import { readFileSync, writeFileSync } from 'node:fs'

const MINUTE = 60_000

/** `2027-03-01T09:00` in UTC, so many minutes from now. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTE).toISOString().slice(0, 16)

export interface Changes {
  id?: string
  opens?: string
  closes?: string
  access?: 'open' | 'invited'
}

/** Fills what is between brackets in a template, and opens it now for a day unless it is said otherwise, its stage of answers too. */
export function fillIn(
  file: string,
  { id, opens = inMinutes(-2), closes = inMinutes(1440), access }: Changes = {}
): void {
  let text = readFileSync(file, 'utf8')
    .replace(/\[(?!\])(?!results)[^\]]*\]/g, 'Rempli pour l’essai')
    .replace(/^time_zone: .*$/m, 'time_zone: UTC')
    .replace(/^opens: .*$/m, `opens: ${opens}`)
    .replace(/^closes: .*$/m, `closes: ${closes}`)
    .replace(
      /(kind: consultation\n[\s\S]*?start: )\S+(\s+end: )\S+/,
      `$1${opens.slice(0, 10)}$2${closes.slice(0, 10)}`
    )
  if (id) text = text.replace(/^id: .*$/m, `id: ${id}`)
  if (access) text = text.replace(/^access: .*$/m, `access: ${access}`)
  writeFileSync(file, text)
}
