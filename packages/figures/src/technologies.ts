/** Technologies in words and colours, always in the data's order: LOOK "Tokens". */
import type { Language } from '@horizon-soin/datasets'
import { NBSP } from './numbers.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

export interface NamedTechnology {
  id: string
  /** For a technology that the house has no short name for. */
  label: string
}

export interface TechnologyTokens {
  fill: Token
  /** Its words on paper. */
  text: Token
  /** Words on its fill, 4.5 to 1 or more in both themes. */
  onFill: Token
}

interface Known extends TechnologyTokens {
  short: Record<Language, string>
  phrase: Record<Language, string>
}

const KNOWN: ReadonlyMap<string, Known> = new Map([
  [
    'ia',
    {
      fill: 'ai',
      text: 'aiText',
      onFill: 'onAi',
      short: { fr: 'IA', en: 'AI' },
      phrase: { fr: 'l’IA', en: 'AI' }
    }
  ],
  [
    'numerique',
    {
      fill: 'digital',
      text: 'digitalText',
      onFill: 'onDigital',
      short: { fr: 'Numérique', en: 'Digital' },
      phrase: { fr: 'le numérique', en: 'digital technology' }
    }
  ],
  [
    'robotique',
    {
      fill: 'robotics',
      text: 'roboticsText',
      onFill: 'onRobotics',
      short: { fr: 'Robotique', en: 'Robotics' },
      phrase: { fr: 'la robotique', en: 'robotics' }
    }
  ]
])

/** A technology that has no colour of its own takes the next neutral: only its word then tells which it is. */
const NEUTRALS: readonly TechnologyTokens[] = [
  { fill: 'ink2', text: 'ink2', onFill: 'paper' },
  { fill: 'peopleSoft', text: 'ink2', onFill: 'ink' },
  { fill: 'ink3', text: 'ink3', onFill: 'paper' }
]

/** The colours of each technology of a dataset. */
export function technologyTokens(technologies: readonly NamedTechnology[]): TechnologyTokens[] {
  let others = 0
  return technologies.map(({ id }) => {
    const { fill, text, onFill } = KNOWN.get(id) ?? NEUTRALS[others++ % NEUTRALS.length]!
    return { fill, text, onFill }
  })
}

/** On a label: IA, Numérique; the data's own label for others. */
export const technologyName = ({ id, label }: NamedTechnology, language: Language): string =>
  KNOWN.get(id)?.short[language] ?? typeset(label, language)

/** In a sentence: l’IA, la robotique; « Exosquelettes » for others, whose gender nobody told. */
export function technologyPhrase({ id, label }: NamedTechnology, language: Language): string {
  const known = KNOWN.get(id)?.phrase[language]
  if (known !== undefined) return known
  return language === 'fr' ? `«${NBSP}${typeset(label, language)}${NBSP}»` : `“${label}”`
}
