/** Differences of numbers as they are read, so that a sentence that names all three adds up. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { asRead, bare, change, NBSP } from './numbers.js'

/** `to` less `from`, each rounded as `quantity` writes it; what binary adds is taken off again. */
export const readDifference = (from: number, to: number, unit: Unit): number =>
  Number((asRead(to, unit) - asRead(from, unit)).toPrecision(12))

/** How far apart, without a sign: 15 points, 1 point, 280 000 ETP. */
export const distanceText = (value: number, unit: Unit, language: Language): string =>
  change(Math.abs(value), unit, language).replace('+', '')

/** « de 0 à 7 points »: both distances in one unit. */
export function distancesText(from: number, to: number, language: Language): string {
  const [a, b] = [bare(from, 'share', language), bare(to, 'share', language)]
  const words = language === 'fr' ? `de ${a} à ${b}` : `from ${a} to ${b}`
  const isOne = language === 'fr' ? to < 0.0195 : b === '1'
  return `${words}${NBSP}point${isOne ? '' : 's'}`
}
