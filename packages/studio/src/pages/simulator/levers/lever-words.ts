/** Where a lever stands, in words. */
import type { Language } from '@horizon-soin/datasets'
import { change, decimal, quantity } from '@horizon-soin/figures'
import { leverText } from './text.js'
import type { Moved } from './workforce-lever.js'

/** Below this, a pace is « un peu » away from the median; below the next, plainly. */
const A_LITTLE = 0.35
const NEARLY = 0.75

/** « médian », « un peu plus vite », « plus vite », « presque rapide », « rapide ». */
export function paceWords(pace: number, language: Language): string {
  const words = leverText[language].paces
  const size = Math.abs(pace)
  if (size < 1e-9) return words.median
  const side = pace > 0 ? words.faster : words.slower
  if (size >= 1 - 1e-9) return side.end
  return size <= A_LITTLE ? side.little : size <= NEARLY ? side.plain : side.nearly
}

/** « 61 % au lieu de 53 % », « 53 % » where both read the same; null where there is no value. */
export function effectWords(now: number, before: number, language: Language): string | null {
  if (!Number.isFinite(now)) return null
  const [told, was] = [quantity(now, 'share', language), quantity(before, 'share', language)]
  return told === was || !Number.isFinite(before) ? told : leverText[language].instead(told, was)
}

/** « +10 % », « +2 ans », « inchangées ». */
export function movedWords(moved: Moved, value: number, language: Language): string {
  const text = leverText[language]
  if (moved === 'retirementShift')
    return value === 0
      ? text.unchanged[moved]
      : text.years(signed(value, decimal(value, Number.isInteger(value) ? 0 : 1, language)), value)
  const percent = Math.round((value - 1) * 100)
  if (percent === 0) return text.unchanged[moved]
  return change(percent, 'persons', language) + text.percent
}

const signed = (value: number, told: string): string => (value > 0 ? `+${told}` : told)
