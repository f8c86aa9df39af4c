/** What the evidence says of each technology: did adoption fall short, or what users gain? */
import type { Words } from '../fr.js'
import { capitalised } from '../input-name.js'
import { share } from '../numbers.js'
import { firstPart, UNSEEN } from './gap-words.js'
import { PARTS } from './grades.js'
import type { HindcastTechnology } from './report.js'
import { hindcastText } from './text.js'

/** A difference of adoption that reads as none: half a point. */
const SAME_ADOPTION = 0.005

const isSame = ({ freed }: HindcastTechnology): boolean =>
  !(Math.abs(freed.observed - freed.projected) >= UNSEEN)

/** The sentences on one technology in a profession or a group. */
export function technologySentences(part: HindcastTechnology, words: Words): string[] {
  const { language } = words
  const { technology: text, parts } = hindcastText[language]
  const { adoption, gainPerUser, leading, forward, reversed, studiedShare } = part
  const told = (value: number) => share(value, language)
  const tell = (
    { projected, observed }: HindcastTechnology['adoption'],
    least: number,
    [less, same, more]: [typeof text.adoptionLess, typeof text.adoptionSame, typeof text.adoptionMore]
  ) => {
    if (Math.abs(observed - projected) < least) return same(told(projected))
    return (observed > projected ? more : less)(told(projected), told(observed))
  }
  const facts = text.facts(
    capitalised(tell(adoption, SAME_ADOPTION, [text.adoptionLess, text.adoptionSame, text.adoptionMore])),
    tell(gainPerUser, UNSEEN, [text.gainLess, text.gainSame, text.gainMore])
  )
  if (isSame(part)) return [facts, text.same]
  const verdict =
    leading === null
      ? text.unclear(parts[firstPart(forward)], parts[firstPart(reversed)])
      : text.lead(parts[leading])
  return [facts, verdict, ...studiedOf(studiedShare, words)]
}

/** Nothing where everything that was announced has been looked at, or nothing was announced. */
function studiedOf(part: number, { language }: Words): string[] {
  const { technology: text } = hindcastText[language]
  if (!Number.isFinite(part) || part > 0.995) return []
  return Math.abs(part) < UNSEEN ? [text.nothingStudied] : [text.studied(share(part, language))]
}

/** What the technologies of a group say together of the study's message that adoption decides. */
export function messageWords(
  technologies: readonly HindcastTechnology[],
  nameOf: (technology: string) => string,
  { language }: Words
): string[] {
  const { message, parts } = hindcastText[language]
  const differ = technologies.filter(part => !isSame(part))
  const told = (say: (names: string) => string, some: readonly HindcastTechnology[]): string[] =>
    some.length === 0 ? [] : [say(some.map(({ technology }) => nameOf(technology)).join(', '))]
  return [
    message.start,
    ...PARTS.flatMap(part =>
      told(
        names => message.lead(capitalised(parts[part]), names),
        differ.filter(({ leading }) => leading === part)
      )
    ),
    ...told(
      message.unclear,
      differ.filter(({ leading }) => leading === null)
    ),
    ...told(message.same, technologies.filter(isSame)),
    message.limit
  ]
}
