/** Why a value does not exist. */
import type { Indicator } from '@horizon-soin/model'
import type { Words } from './fr.js'

/** More years than these are said by the first and the last. */
const MOST_YEARS = 3

/** « Aucune valeur pour 2018 : rien n’est libéré… »: what the indicator is a share of is not there. */
export function absentWords(indicator: Indicator, years: readonly number[], { absent }: Words): string {
  const when = years.length > MOST_YEARS ? `${years[0]}–${years.at(-1)}` : years.join(', ')
  const { nothingFreed, nobodyAbove, nobody } = absent
  const why =
    indicator === 'mix' ? nothingFreed : indicator === 'non_medical_share_above' ? nobodyAbove : nobody
  return absent.sentence(when, why)
}
