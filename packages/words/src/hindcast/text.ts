/** What a hindcast says, in both languages. */
import type { Language } from '@horizon-soin/datasets'
import { enHindcast } from './text-en.js'
import { frHindcast, type HindcastText } from './text-fr.js'

export type { HindcastText } from './text-fr.js'

export const hindcastText: Record<Language, HindcastText> = { fr: frHindcast, en: enHindcast }
