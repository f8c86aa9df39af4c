import type { Language } from '@horizon-soin/words'
import { en } from './en.js'
import { fr, type Messages } from './fr.js'

export type { Messages } from './fr.js'

export const messagesOf = (language: Language): Messages => (language === 'fr' ? fr : en)
