/** Spaces that hold, in texts that data or people brought: authors type plain ones. LOOK "Numbers and words". */
import type { Language } from '@horizon-soin/datasets'
import { NARROW_NBSP, NBSP } from './numbers.js'

/**
 * Letters with their accents composed, as the fonts have them.
 * French: no-break spaces before : and %, inside « », after « à » and in « en 2030 », narrow ones before ; ! ? and between thousands;
 * ’ for '. Both: ’ for ' between letters; a short number stays with its word: « 22 novembre ».
 */
export function typeset(text: string, language: Language): string {
  const quoted = text
    .normalize('NFC')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=(?:^|[\s(])\d{1,2}) (?=\p{L})/gu, NBSP)
  if (language === 'en') return quoted
  return quoted
    .replace(/(?<=\S) (?=[:%»](?:[\s.,;)]|$))/g, NBSP)
    .replace(/« (?=\S)/g, `«${NBSP}`)
    .replace(/(?<=\S) (?=[;!?](?:\s|$))/g, NARROW_NBSP)
    .replace(/(?<=\b\d{1,3}) (?=\d{3}\b)/g, NARROW_NBSP)
    .replace(/(?<=(?:^| )à) /g, NBSP)
    .replace(/(?<=\ben) (?=\d{4}\b)/gi, NBSP)
}
