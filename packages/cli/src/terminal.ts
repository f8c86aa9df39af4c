/** What the terminal can show: its width, colours, and characters beyond ASCII. */
import type { Io, Out } from './io.js'
import { displayWidth, wrap } from './width.js'

type Style = 'bold' | 'dim' | 'accent'

export interface Terminal {
  /** Columns to fill at most: at least 80. */
  width: number
  utf8: boolean
  paint(style: Style, text: string): string
  /** Writes text for people, with a line feed: whatever could command the terminal is taken out, but for what `paint` put in. */
  print(text: string): void
  warn(text: string): void
  /** Writes data as it is. */
  raw(text: string): void
}

const NARROWEST = 80
const WIDEST = 120

/**
 * Where a style starts and ends, until the text is written: Unicode's noncharacters, which texts do not hold. Every escape that is
 * found in a text is then of its data, and taken out.
 */
const STARTS: Record<Style, string> = { bold: '\ufdd0', dim: '\ufdd1', accent: '\ufdd2' }
const END = '\ufdd3'
const PAINTED = /([\ufdd0-\ufdd2])([^\ufdd0-\ufdd3]*)\ufdd3/g

const CODES: Readonly<Record<string, readonly [string, string]>> = {
  [STARTS.bold]: ['\u001b[1m', '\u001b[22m'],
  [STARTS.dim]: ['\u001b[2m', '\u001b[22m'],
  [STARTS.accent]: ['\u001b[31m', '\u001b[39m']
}

export function terminalOf({ stdout, stderr, env }: Io): Terminal {
  const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const utf8 = speaksUtf8(env)
  const width = Math.min(WIDEST, Math.max(NARROWEST, columnsOf(stdout, env)))
  const line = (out: Out, text: string) => out.write(`${inColour(utf8 ? text : toAscii(text, width))}\n`)
  return {
    width,
    utf8,
    paint: (style, text) => (colour && text !== '' ? STARTS[style] + text + END : text),
    print: text => line(stdout, harmless(text, colour)),
    warn: text => line(stderr, harmless(text)),
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

/** Control characters and signs of direction, which a data file may hold, could recolour, move or retitle the window. */
const COMMANDS = /(?!\n)\p{Cc}|\p{Bidi_Control}/gu
const MARKS = /[\ufdd0-\ufdd3]/g

/** A text without what could command the terminal; line feeds stay, and what `paint` put in if it is `painted`. */
export function harmless(text: string, painted: boolean = false): string {
  const safe = text.replace(COMMANDS, '\ufffd')
  return painted ? safe : safe.replace(MARKS, '')
}

/** Our own codes in place of what `paint` put in. */
const inColour = (text: string): string =>
  text.replace(PAINTED, (_, start: string, painted: string) => CODES[start]!.join(painted)).replace(MARKS, '')

const ASCII: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2212': '-',
  '\u2019': "'",
  '\ufffd': '?',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
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
  '§': 'par. ',
  œ: 'oe',
  Œ: 'OE'
}

/** The nearest ASCII: letters lose their accents. A line that this takes past `width` is wrapped again. */
export const toAscii = (text: string, width: number = Number.POSITIVE_INFINITY): string =>
  text
    .split('\n')
    .flatMap(line => {
      const spelt = line
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{ASCII}\ufdd0-\ufdd3]/gu, character => ASCII[character] ?? '?')
      return displayWidth(spelt) > width && displayWidth(line) <= width ? wrap(spelt, width) : [spelt]
    })
    .join('\n')
