import type { Language } from '@horizon-soin/datasets'
import { editionsEn } from './text-en.js'
import { type EditionsText, editionsFr } from './text-fr.js'

export type { EditionsText } from './text-fr.js'

export const editionsText: Record<Language, EditionsText> = { fr: editionsFr, en: editionsEn }
