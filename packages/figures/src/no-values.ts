/** What a picture shows where there is nothing to show. */
import type { Language } from '@horizon-soin/datasets'
import type { Area, Placed } from './frame.js'
import { LABEL, text } from './marks.js'

const WORDS = { fr: 'Aucune valeur à montrer.', en: 'No value to show.' } as const

export const placeNoValues = ({ x, y }: Area, language: Language): Placed => ({
  marks: [text(x, y + 44, WORDS[language], { font: LABEL, fill: 'ink3' })],
  bottom: y + 72
})
