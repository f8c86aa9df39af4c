import type { Language } from '../language.js'

/** The ids of the starter, in the language of its reader. */
const IDS = {
  fr: {
    package: 'mon-etablissement',
    source: 'exemple',
    nurse: 'infirmier',
    doctor: 'medecin',
    care: 'soins',
    coordination: 'coordination',
    administration: 'administration',
    ai: 'ia',
    robotics: 'robotique',
    cautious: 'prudent',
    determined: 'volontaire',
    figure: 'infirmiers-2026'
  },
  en: {
    package: 'my-hospital',
    source: 'example',
    nurse: 'nurse',
    doctor: 'doctor',
    care: 'care',
    coordination: 'coordination',
    administration: 'administration',
    ai: 'ai',
    robotics: 'robotics',
    cautious: 'cautious',
    determined: 'determined',
    figure: 'nurses-2026'
  }
} as const satisfies Record<Language, Record<string, string>>

/** What the files of the starter are written with. */
export interface Words {
  language: Language
  ids: Readonly<Record<keyof (typeof IDS)['fr'], string>>
  /** A text in the language of the starter. */
  say(fr: string, en: string): string
}

export const wordsOf = (language: Language): Words => ({
  language,
  ids: IDS[language],
  say: (fr, en) => (language === 'fr' ? fr : en)
})
