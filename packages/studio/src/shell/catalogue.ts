/** Texts of the studio: one record a language, of the same shape. */
import type { Language } from '@horizon-soin/datasets'

/** A text missing in one of the two languages, or that takes other values there, is an error of the compiler. */
export const catalogue = <Texts>(fr: Texts, en: NoInfer<Texts>): Readonly<Record<Language, Texts>> => ({
  fr,
  en
})
