/** What the messages say, in both languages. */
import type { Language } from '@horizon-soin/datasets'
import { enMessages } from './text-en.js'
import { frMessages, type MessageText } from './text-fr.js'

export type { MessageText } from './text-fr.js'

export const messageText: Record<Language, MessageText> = { fr: frMessages, en: enMessages }
