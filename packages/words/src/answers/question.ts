/** The question that an answer is of. */
import type { Language } from '@horizon-soin/datasets'
import { inSentence } from '../input-name.js'
import { NBSP } from '../numbers.js'

/** « de radiologues », « d’infirmières et d’infirmiers », from the name of a profession in French. */
const ofPeople = (label: string): string =>
  inSentence(label)
    .split(' et ')
    .map(name => (/^[aeiouhàâéèêëîïôûœ]/iu.test(name) ? `d’${name}` : `de ${name}`))
    .join(' et ')

/** « Combien de radiologues en 2030 ? » */
export const questionOf = (label: string, year: number, language: Language): string =>
  language === 'fr'
    ? `Combien ${ofPeople(label)} en${NBSP}${year}\u202f?`
    : `How many ${inSentence(label)} in ${year}?`

/** « Combien de radiologues faudra-t-il ? » */
export const needQuestion = (label: string, language: Language): string =>
  language === 'fr'
    ? `Combien ${ofPeople(label)} faudra-t-il\u202f?`
    : `How many ${inSentence(label)} will be needed?`
