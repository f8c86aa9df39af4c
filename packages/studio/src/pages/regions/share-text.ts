import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'

/** A change as a fraction, with its sign and one decimal: « +4,2 % », « −12,0 % ». */
export function shareText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return decimal(value, 1, language)
  const words = decimal(value * 100, 1, language)
  const signed = value > 0 && /[1-9]/.test(words) ? `+${words}` : words
  return `${signed}${language === 'fr' ? '\u00a0' : ''}%`
}
