/** Addresses that a text may hold: of people (e-mail), of pages (links). */
import type { Found } from './detect-found.js'

/** Signs that are looked at on each side of an @ or of a dot: the longest name of a domain, and some spaces. */
const REACH = 80

/** An @ as it is, or as people write it for machines not to read it. */
const AT = /@|[([{ ](?:at|arobase|arobas)[)\]} ]/giu
const DOT = String.raw`(?:\.| \. | ?[([{ ](?:dot|point)[)\]} ] ?)`
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`
const DOMAIN = new RegExp(`^ {0,2}${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}\\p{L}{2,24}(?!\\p{L})`, 'iu')

const NAME = /[\p{L}\p{N}._%+-]/u
/** What a link begins with, or the end of a name of domain that stands alone: `exemple.fr`. */
const LINK =
  /[a-z]:\/\/\S|(?<![\p{L}\p{N}])www\d?\.[\p{L}\p{N}]|[\p{L}\p{N}]\.(?:fr|com|org|net|eu|info|io)(?![\p{L}\p{N}@])/giu

/** Where the name that ends at `end` begins; signs of names, `REACH` of them at most. */
function nameBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < REACH && NAME.test(text[start - 1]!)) start--
  return start
}

/** The e-mail addresses that a text seems to hold. @param text in NFKC */
export function emailsIn(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: sign, index } of text.matchAll(AT)) {
    let nameEnd = index
    while (nameEnd > index - 2 && text[nameEnd - 1] === ' ') nameEnd--
    const start = nameBefore(text, nameEnd)
    const after = index + sign.length
    const domain = DOMAIN.exec(text.slice(after, after + REACH))
    if (start < nameEnd && domain !== null)
      found.push({ flag: 'e-mail', start, end: after + domain[0].length })
  }
  return found
}

/** The links that a text seems to hold, e-mail addresses apart; each goes on to a space. @param text in NFKC */
export function linksIn(text: string): Found[] {
  const found: Found[] = []
  const pattern = new RegExp(LINK)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = nameBefore(text, match.index)
    let end = match.index + match[0].length
    while (end < text.length && text[end]!.trim() !== '') end++
    pattern.lastIndex = end
    if (text[start - 1] !== '@' && !text.slice(match.index, end).includes('@'))
      found.push({ flag: 'link', start, end })
  }
  return found
}
