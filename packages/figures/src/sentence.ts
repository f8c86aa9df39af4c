/** Labels and lists inside a sentence. */
import type { Language } from '@horizon-soin/datasets'

/** A label in the middle of a sentence: « infirmières », « médecins généralistes », but « IADE », « X ». */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** « a, b et c ». */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`
}
