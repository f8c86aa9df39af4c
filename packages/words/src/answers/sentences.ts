/** An answer in sentences that follow its numbers. */
import type { Words } from '../fr.js'
import { inSentence } from '../input-name.js'
import { share } from '../numbers.js'
import { rangeEnds } from '../values.js'
import type { Answer, AnswerNumber } from './answer.js'
import { drawsInTen, isTold, type Outlook, outlookOf } from './outlook.js'
import { answersText } from './text.js'
import type { AnswersText } from './text-fr.js'
import { countText, isWide, type ToldCount, toldCount } from './told-count.js'

/** A share that is read as none. */
const NONE = 0.0005

/** « environ 9 437 », and « (8 921 à 9 934) » where the range is wide enough to be told. */
function aboutCount(number: AnswerNumber, { language }: Words): [about: string, range: string] {
  const text = answersText[language]
  const told = toldCount(number)
  const [low, high] = [told.low, told.high].map(end => countText(end, language)) as [string, string]
  return [text.about(countText(told.value, language)), isWide(told) ? text.inBrackets(low, high) : '']
}

/**
 * « En 2030, il y aurait en France environ 9 400 radiologues (8 900 à 9 900) en exercice, soit… »
 *
 * @param label the name of the profession
 */
export function supplySentence({ year, headcount, fte, need }: Answer, label: string, words: Words): string {
  const text = answersText[words.language]
  const [heads, range] = aboutCount(headcount, words)
  const asked = need === null ? '' : text.forNeed(aboutCount(need, words).join(''))
  return text.supply(
    String(year),
    heads,
    inSentence(label) + range,
    text.fte(...aboutCount(fte, words)),
    asked
  )
}

/** « Les technologies y libéreraient 3,1 % du temps de travail depuis 2026 (−0,5 à 7,0 %), soit… »; said as taken where it is. */
export function freedSentence({ since, effective, freed }: Answer, words: Words): string {
  const text = answersText[words.language]
  const { value, range } = effective
  const ends = range && rangeEnds('effective', range[0], range[4], words.language)
  const brackets = value < -NONE ? text.freedInBrackets : text.inBrackets
  const told = ends === null ? '' : brackets(...ends)
  if (!(Math.abs(value) >= NONE)) return text.nothingFreed(String(since), told)
  const fte = text.about(countText(Math.abs(toldCount(freed).value), words.language))
  const part = share(Math.abs(value), words.language)
  return (value > 0 ? text.freed : text.taken)(part, told, String(since), fte)
}

/** « Si l’on tient 2026 pour une année équilibrée, il manquerait 300 à 1 200 équivalents temps plein… » */
export function balanceSentence(answer: Answer, words: Words): string {
  const text = answersText[words.language]
  const outlook = outlookOf(answer)
  if (answer.balance === null || outlook === null) return text.noNeed
  const told = toldCount(answer.balance)
  const result = isFirm(outlook)
    ? text[outlook](amountWords(told, words))
    : text[outlook](endWords(told.low, words), endWords(told.high, words), chanceWords(answer, words))
  return text.ifBalanced(String(answer.since)) + result
}

const isFirm = (outlook: Outlook): outlook is 'shortage' | 'surplus' => isTold(outlook)

/** « 300 à 1 200 »: both ends without their sign, the smaller first; one number where they are told alike. */
function amountWords(told: ToldCount, words: Words): string {
  const [least, most] = [Math.abs(told.low), Math.abs(told.high)].sort((a, b) => a - b) as [number, number]
  const { language } = words
  return isWide(told)
    ? words.to(countText(least, language), countText(most, language))
    : answersText[language].about(countText(most, language))
}

/** « 300 de moins », « 1 200 de plus ». */
function endWords(end: number, { language }: Words): string {
  const { fewer, more, asMany } = answersText[language]
  if (end === 0) return asMany
  return (end < 0 ? fewer : more)(countText(Math.abs(end), language))
}

/** «  ; il en manque dans 6 tirages sur 10 »: never none nor all of them, which would not be uncertain. */
function chanceWords({ shortage }: Answer, { language }: Words): string {
  const text = answersText[language]
  if (shortage === null) return ''
  return text.andThen(text.chance(drawsWords(drawsInTen(shortage), text)))
}

const drawsWords = (count: number, text: AnswersText): string =>
  count < 1 ? text.fewDraws : count > 9 ? text.mostDraws : text.draws(String(count))

/** « 8 900 à 9 900 en exercice », « il manquerait 300 à 1 200 ETP »: for a list of questions. */
export function shortAnswer(answer: Answer, words: Words): { people: string; outlook: string } {
  const { short, about } = answersText[words.language]
  const heads = toldCount(answer.headcount)
  const [low, high] = [heads.low, heads.high].map(end => countText(end, words.language)) as [string, string]
  const people = short.people(isWide(heads) ? words.to(low, high) : about(low))
  const outlook = outlookOf(answer)
  if (answer.balance === null || outlook === null) return { people, outlook: short.none }
  if (isFirm(outlook))
    return { people, outlook: short[outlook](amountWords(toldCount(answer.balance), words)) }
  if (outlook === 'uncertain' || answer.shortage === null)
    return { people, outlook: short.uncertain(chanceWords(answer, words)) }
  const missing = drawsInTen(answer.shortage)
  const agreed = outlook === 'likelyShortage' ? missing : 10 - missing
  return { people, outlook: short[outlook](drawsWords(agreed, answersText[words.language])) }
}

/** « 41 entrées, dont 3 reconstituées et 12 hypothèses ». */
export function inputsWords(
  { inputs, reconstructed, assumed }: Pick<AnswerNumber, 'inputs' | 'reconstructed' | 'assumed'>,
  { language }: Words
): string {
  const text = answersText[language]
  const parts = [
    ...(reconstructed > 0 ? [text.reconstructed(reconstructed)] : []),
    ...(assumed > 0 ? [text.assumed(assumed)] : [])
  ]
  return text.inputs(countText(inputs, language), inputs === 1, parts)
}
