/** The query string of a link: which of its keys are ours, and their texts. */
import type { ProblemList } from './problem.js'
import { MOST_SCENARIOS } from './shared-state.js'

/** The parts of a link by key, as text. */
export type Parts = ReadonlyMap<string, string>

/** Far more than any state of a large dataset takes. */
const LONGEST_LINK = 100_000

/** The key of the scenario, or of its name, at a place: `s`, `s2`, `s3`, `s4`. */
export const scenarioKey = (letter: 's' | 'n', place: number): string =>
  place === 0 ? letter : `${letter}${place + 1}`

const KEYS: ReadonlySet<string> = new Set([
  'v',
  'y',
  'p',
  'g',
  ...Array.from({ length: MOST_SCENARIOS }, (_, place) => [
    scenarioKey('s', place),
    scenarioKey('n', place)
  ]).flat()
])
const BEYOND = /^s[1-9]\d{0,2}$/

/** The parts of a link that are ours; keys of others are left alone. The first of two of the same key is kept. */
export function readParts(search: string, problems: ProblemList): Map<string, string> {
  const parts = new Map<string, string>()
  let text = search.startsWith('?') ? search.slice(1) : search
  if (text.length > LONGEST_LINK) {
    problems.add({ code: 'link-too-long', value: text })
    text = text.slice(0, LONGEST_LINK)
  }
  for (const part of text.split('&')) {
    const equals = part.indexOf('=')
    const key = equals < 0 ? part : part.slice(0, equals)
    const written = equals < 0 ? '' : part.slice(equals + 1)
    if (!KEYS.has(key)) {
      if (BEYOND.test(key) && key !== 's1') problems.add({ code: 'too-many-scenarios', value: written })
    } else if (parts.has(key)) problems.add({ code: 'repeated-key', value: part })
    else {
      const value = decodeText(written)
      if (value === null) problems.add({ code: 'bad-escape', value: part })
      else parts.set(key, value)
    }
  }
  return parts
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** A query string of parts, in their order; `:` and `~` stay readable, what ends a link in a letter is escaped. */
export const writeParts = (parts: Parts): string =>
  [...parts].map(([key, value]) => `${key}=${encodeText(value)}`).join('&')

const encodeText = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
