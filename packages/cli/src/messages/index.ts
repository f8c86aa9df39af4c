import type { Language } from '@horizon-soin/words'
import type { Messages } from './fr.js'

export type { Messages } from './fr.js'

/** The texts of one language; the other is not read. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en
