/** Inputs of the model as pictures name them. */
import type { Language } from '@horizon-soin/datasets'
import { capitalised } from './number-words.js'

export interface NamedInput {
  /** Beside its bar: « Adoption, infirmiers ». */
  name: string
  /** In a sentence: « l’adoption par les infirmiers ». Without one, titles name it apart. */
  phrase?: string
  /** Whether the phrase takes a plural verb: « les effectifs ». */
  plural?: boolean
}

const VERBS = {
  fr: { weigh: ['pèse', 'pèsent'], explain: ['explique', 'expliquent'] },
  en: { weigh: ['weighs', 'weigh'], explain: ['explains', 'explain'] }
} as const satisfies Record<Language, Record<string, [string, string]>>

/** « L’adoption explique »; null for an input that has no phrase. */
export function subjectAndVerb(
  { phrase, plural = false }: NamedInput,
  verb: keyof (typeof VERBS)['fr'],
  language: Language
): string | null {
  return phrase === undefined ? null : `${capitalised(phrase)} ${VERBS[language][verb][plural ? 1 : 0]}`
}
