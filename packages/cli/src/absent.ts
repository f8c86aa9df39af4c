/** Why a value does not exist. */
import type { Indicator } from '@horizon-soin/model'
import type { Session } from './session.js'

/** More years than these are said by the first and the last. */
const MOST_YEARS = 3

/** « Aucune valeur pour 2018 : rien n’est libéré… »: what the indicator is a share of is not there. */
export function absentWords(indicator: Indicator, years: readonly number[], { text }: Session): string {
  const named = years.map(String)
  const when = named.length > MOST_YEARS ? `${named[0]}–${named.at(-1)}` : text.list(named)
  const { nothingFreed, nobodyAbove, nobody } = text.absent
  const why =
    indicator === 'mix' ? nothingFreed : indicator === 'non_medical_share_above' ? nobodyAbove : nobody
  return text.absent.sentence(when, why)
}
