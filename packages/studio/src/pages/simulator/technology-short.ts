import type { Language } from '@horizon-soin/datasets'

const SHORT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ia: { fr: 'IA', en: 'AI' },
  numerique: { fr: 'Numérique', en: 'Digital' },
  robotique: { fr: 'Robotique', en: 'Robotics' }
}

/** The name that charts give a technology of the study; null for another. */
export const technologyShort = (id: string, language: Language): string | null =>
  Object.hasOwn(SHORT, id) ? SHORT[id]![language] : null
