import type { Language } from '../language.js'
import { en } from './en.js'
import { fr, type Messages } from './fr.js'

export type { Messages, RefusalCode } from './fr.js'

/** The texts of one language. */
export const messagesIn = (language: Language): Messages => (language === 'fr' ? fr : en)
