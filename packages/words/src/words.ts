/** The names and phrases of one language. */
import type { Language } from '@horizon-soin/datasets'
import { en } from './en.js'
import { fr, type Words } from './fr.js'

/** Both languages come with it: who needs one imports the door `./fr` or `./en` instead. */
export const wordsOf = (language: Language): Words => (language === 'fr' ? fr : en)
