/** What the terminal can show: its width, colours, and characters beyond ASCII. */
import type { Io, Out } from './io.js'

type Style = 'bold' | 'dim' | 'accent'

export interface Terminal {
  /** Columns to fill at most: at least 80. */
  width: number
  utf8: boolean
  paint(style: Style, text: string): string
  /** Writes text for people, with a line feed: whatever could command the terminal is taken out. */
  print(text: string): void
  warn(text: string): void
  /** Writes data as it is. */
  raw(text: string): void
}

const NARROWEST = 80
const WIDEST = 120

const CODES: Record<Style, [string, string]> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  accent: ['\u001b[31m', '\u001b[39m']
}

export function terminalOf({ stdout, stderr, env }: Io): Terminal {
  const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const utf8 = speaksUtf8(env)
  const line = (out: Out, text: string) => out.write(`${utf8 ? harmless(text) : toAscii(harmless(text))}\n`)
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columnsOf(stdout, env))),
    utf8,
    paint: (style, text) => (colour && text !== '' ? CODES[style].join(text) : text),
    print: text => line(stdout, text),
    warn: text => line(stderr, text),
    raw: text => stdout.write(text)
  }
}

function columnsOf(out: Out, env: Io['env']): number {
  if (out.isTTY && out.columns) return out.columns
  const asked = Number(env['COLUMNS'])
  return Number.isInteger(asked) && asked > 0 ? asked : NARROWEST
}

/** A locale that names another encoding does not speak UTF-8; no locale at all is taken to. */
function speaksUtf8(env: Io['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return locale === '' || /utf-?8/i.test(locale)
}

const ESCAPE = '\u001b'
const COMMANDS = new RegExp(`${ESCAPE}(?!\\[[0-9;]*m)|(?![\\n${ESCAPE}])\\p{Cc}|\\p{Bidi_Control}`, 'gu')

/** Control characters that a data file may hold could move the cursor or retitle the window: only colours and line feeds stay. */
export const harmless = (text: string): string => text.replace(COMMANDS, '\ufffd')

const ASCII: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2212': '-',
  '\u2019': "'",
  '\ufffd': '?',
  '«': '"',
  '»': '"',
  '…': '.',
  '–': '-',
  '—': '-',
  '·': '-',
  '→': '>',
  '×': 'x',
  '≤': '<',
  '≥': '>',
  '─': '-',
  '│': '|',
  '├': '|',
  '└': '`',
  '█': '#',
  '░': '=',
  '▏': '|',
  '●': '*',
  '◉': '@',
  '◐': '%',
  '○': 'o',
  '◌': '.',
  '✓': 'v',
  '✗': 'x',
  œ: 'oe',
  Œ: 'OE'
}

/** The nearest ASCII, column for column: letters lose their accents. */
export const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, character => ASCII[character] ?? '?')
