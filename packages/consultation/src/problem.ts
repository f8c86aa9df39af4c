/** What is wrong in a contribution that was sent, said to whoever sent it. */
import type { Language } from '@horizon-soin/datasets'

const TEXTS = {
  'wrong-type': {
    fr: 'La réponse n’a pas la forme attendue.',
    en: 'The answer does not have the expected form.'
  },
  'unknown-key': {
    fr: 'Cette réponse contient un champ que la consultation n’a pas.',
    en: 'This answer holds a field that the consultation does not have.'
  },
  'missing-key': { fr: 'Il manque une indication.', en: 'Something is missing.' },
  'unknown-value': {
    fr: 'Ce choix n’est pas dans la liste.',
    en: 'This choice is not in the list.'
  },
  'unknown-item': {
    fr: 'Cette consultation ne pose pas cette question.',
    en: 'This consultation does not ask this question.'
  },
  'wrong-version': {
    fr: 'La réponse porte sur une autre version du texte que celle de la consultation.',
    en: 'The answer is about another version of the text than that of the consultation.'
  },
  'repeated-item': {
    fr: 'Il y a deux réponses à la même question.',
    en: 'There are two answers to the same question.'
  },
  'repeated-kind': {
    fr: 'Il y a deux remarques de la même sorte sur la même proposition.',
    en: 'There are two remarks of the same kind on the same proposal.'
  },
  'not-for-kind': {
    fr: 'Cette sorte de réponse n’est pas demandée ici.',
    en: 'This kind of answer is not asked for here.'
  },
  'required-item': {
    fr: 'Une réponse à cette question est nécessaire.',
    en: 'An answer to this question is needed.'
  },
  blank: { fr: 'Ce texte est vide.', en: 'This text is empty.' },
  'empty-answer': {
    fr: 'Cette réponse ne dit rien : choisissez, écrivez, ou retirez-la.',
    en: 'This answer says nothing: choose, write, or take it out.'
  },
  'empty-contribution': {
    fr: 'Répondez à une question au moins.',
    en: 'Answer at least one question.'
  },
  'too-long': {
    fr: 'Ce texte dépasse {limit} caractères.',
    en: 'This text is longer than {limit} characters.'
  },
  'too-many': { fr: 'Il y en a plus de {limit}.', en: 'There are more than {limit}.' },
  'too-large': {
    fr: 'Vos réponses dépassent ensemble {limit} octets, environ {pages} pages : raccourcissez une remarque.',
    en: 'Your answers together are over {limit} bytes, about {pages} pages: shorten a remark.'
  },
  'control-character': {
    fr: 'Ce texte contient un caractère invisible qui ne peut être gardé : effacez-le, ou tapez le passage de nouveau.',
    en: 'This text holds an invisible character that cannot be kept: delete it, or type the passage again.'
  },
  'bad-passage': {
    fr: 'Ce passage n’est pas dans le texte, en recouvre un autre ou coupe un caractère.',
    en: 'This passage is not in the text, overlaps another one or cuts a character.'
  },
  'line-break': { fr: 'Ce texte tient sur une ligne.', en: 'This text is one line.' }
} as const satisfies Record<string, Record<Language, string>>

export type ProblemCode = keyof typeof TEXTS
export const PROBLEM_CODES = Object.keys(TEXTS) as ProblemCode[]

export interface Problem {
  /** Where: keys and indexes parted by `/`, as `answers/3/remarks/0/text`; '' is the whole. */
  path: string
  code: ProblemCode
  limit?: number
  /** The item that an answer is missing for. */
  item?: string
}

/** Bytes of a page of text. */
const PAGE = 3000

/** A problem as one sentence, for whoever sent the contribution. It repeats nothing of what was sent. */
export function problemText({ code, limit = 0 }: Problem, language: Language): string {
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  return TEXTS[code][language]
    .replace('{limit}', number(limit))
    .replace('{pages}', number(Math.round(limit / PAGE)))
}
