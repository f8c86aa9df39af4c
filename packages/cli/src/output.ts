/** `--format`, and data for other programs. */
import { existing } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

export type Format = 'table' | 'json' | 'csv'

export const addFormat = (command: Command, { text }: Session, formats: readonly Format[]): Command =>
  command.option(`--format <${formats.join('|')}>`, text.options.formats(text.list(formats)), 'table')

/** @throws Refusal on a form that the command has not */
export function readFormat(value: string, formats: readonly Format[], { text }: Session): Format {
  const format = formats.find(known => known === value)
  if (!format) throw new Refusal(text.errors.badFormat(value, text.list(formats)))
  return format
}

/** What JSON lets stand and a terminal may obey: the same, escaped. */
const OBEYED = /[\u007f-\u009f]|\p{Bidi_Control}/gu

const toJson = (value: unknown): string =>
  JSON.stringify(value, existing).replace(
    OBEYED,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/** An object as JSON: one line a key, one line an item of a list, so that two outputs compare line by line. */
export function writeJson({ terminal }: Session, value: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(value)
    .filter(([key, entry]) => existing(key, entry) !== undefined)
    .map(([key, entry]) => {
      const items = Array.isArray(entry) && entry.length > 0 ? entry : null
      const written = items
        ? `[\n${items.map(item => `    ${toJson(item)}`).join(',\n')}\n  ]`
        : toJson(entry)
      return `  ${toJson(key)}: ${written}`
    })
  terminal.raw(`{\n${entries.join(',\n')}\n}\n`)
}
