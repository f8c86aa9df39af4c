import type { Language, Texts } from './language.js'

/** What a message is filled with. */
export type FaultParams = Record<string, string | number>

const BOUNDS = {
  min: { fr: 'd’au moins', en: 'of at least' },
  above: { fr: 'supérieur à', en: 'above' },
  max: { fr: 'd’au plus', en: 'of at most' },
  below: { fr: 'inférieur à', en: 'below' }
} as const satisfies Record<string, Texts>

/** A number as one reads it: with a decimal comma in French. A text is what a file holds, and stays as it is. */
const written = (value: string | number, language: Language): string =>
  typeof value === 'number' && language === 'fr' ? String(value).replace('.', ',') : String(value)

/** « d’au moins 0 et d’au plus 1 »: the bounds among the parameters, in words. */
function describeRange(params: FaultParams, language: Language): string {
  const parts = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[])
    .filter(bound => Object.hasOwn(params, bound))
    .map(bound => `${BOUNDS[bound][language]} ${written(params[bound]!, language)}`)
  return parts.join(language === 'fr' ? ' et ' : ' and ')
}

/** A message with its parameters: `{name}` stands for one of them, `{range}` for the bounds among them. */
export const fill = (texts: Texts, params: FaultParams, language: Language): string =>
  texts[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name === 'range'
      ? describeRange(params, language)
      : Object.hasOwn(params, name)
        ? written(params[name]!, language)
        : whole
  )
