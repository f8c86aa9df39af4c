/** How an edition is named. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { EditionAbout } from './edition-about.js'

/** « France, édition 2026, mesuré en routine ». */
export function editionTitle({ title, name, variant }: EditionAbout, language: Language): string {
  const named = typeset(title[language] || name, language)
  return variant === null ? named : `${named}, ${typeset(variant.label[language], language)}`
}

/** The year that ends or follows the name of the dataset, and the variant: « 2019 », « 2026, mesuré en routine ». */
export function shortTitle({ name, baseYear, variant }: EditionAbout, language: Language): string {
  const year = /\d{4}/.exec(name)?.[0] ?? String(baseYear)
  return variant === null ? year : `${year}, ${typeset(variant.label[language], language)}`
}
