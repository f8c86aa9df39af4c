/** Ways to answer one item, and which of them each published count is made of: sets of combinations, as bits of a whole number. */
import type { AnswerCount, Kind, Opinion } from '@horizon-soin/consultation'
import { ANSWERS, type Question } from './release.js'

const SAID: readonly (Opinion | null)[] = [null, 'yes', 'no', 'no-opinion']

/** Combinations of an item: useful × realistic, each left or said; of a prompt: nothing or a text. The first is no answer at all. */
export const combosOf = (kind: Kind): number => (kind === 'propositions' ? SAID.length ** 2 : 2)

/** The questions that a kind of consultation asks of an item. */
export const questionsOf = (kind: Kind): readonly Question[] =>
  kind === 'propositions' ? ['useful', 'realistic', 'joint'] : ['written']

/** The combination of an answer. */
export const comboOf = (
  kind: Kind,
  { useful, realistic, written }: Pick<AnswerCount, 'useful' | 'realistic' | 'written'>
): number =>
  kind === 'propositions' ? SAID.length * SAID.indexOf(useful) + SAID.indexOf(realistic) : Number(written)

const usefulOf = (combo: number) => SAID[Math.floor(combo / SAID.length)]!
const realisticOf = (combo: number) => SAID[combo % SAID.length]!

function answerOf(kind: Kind, question: Question, combo: number): string {
  if (kind === 'contributions') return combo === 1 ? 'yes' : 'missing'
  const useful = usefulOf(combo)
  const realistic = realisticOf(combo)
  if (question === 'useful') return useful ?? 'missing'
  if (question === 'realistic') return realistic ?? 'missing'
  if (useful === null || realistic === null) return 'missing'
  if (useful === 'yes') return realistic === 'yes' ? 'both' : 'useful-only'
  return realistic === 'yes' ? 'realistic-only' : 'neither'
}

const matching = (kind: Kind, holds: (combo: number) => boolean): number => {
  let mask = 0
  for (let combo = 0; combo < combosOf(kind); combo++) if (holds(combo)) mask |= 1 << combo
  return mask
}

/** Combinations in which nothing but “no opinion” is said of an item, or nothing. */
export const emptyMask = (kind: Kind): number =>
  matching(
    kind,
    combo => ![usefulOf(combo), realisticOf(combo)].some(said => said === 'yes' || said === 'no')
  )

/** Combinations that an answer to a question is made of. */
export const maskOf = (kind: Kind, question: Question, answer: string): number =>
  matching(kind, combo => answerOf(kind, question, combo) === answer)

/** Combinations in which a question is answered; of a text, everybody: whoever wrote none said so. */
export const answeredMask = (kind: Kind, question: Question): number =>
  matching(kind, combo => kind === 'contributions' || answerOf(kind, question, combo) !== 'missing')

/** The answers of a question, in their order. */
export const answersOf = (question: Question): readonly string[] => ANSWERS[question]
