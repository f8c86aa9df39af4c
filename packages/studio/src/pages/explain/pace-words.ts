/** The pace that an input is read at, in words. */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'
import { catalogue } from '../../shell/catalogue.js'

const fr = {
  slow: 'lu au rythme lent',
  median: 'lu au rythme médian',
  fast: 'lu au rythme rapide',
  slower: (pace: string) => `lu au rythme ${pace}, entre lent et médian`,
  faster: (pace: string) => `lu au rythme ${pace}, entre médian et rapide`
}
const en: typeof fr = {
  slow: 'read at the slow pace',
  median: 'read at the median pace',
  fast: 'read at the fast pace',
  slower: pace => `read at pace ${pace}, between slow and median`,
  faster: pace => `read at pace ${pace}, between median and fast`
}
const texts = catalogue(fr, en)

/** @param pace from −1, slow, to 1, fast */
export function paceWords(pace: number, language: Language): string {
  const text = texts[language]
  if (pace === 0) return text.median
  if (pace === 1) return text.fast
  if (pace === -1) return text.slow
  // As many digits as the setting has, two at most.
  const told = decimal(pace, (String(Number(pace.toFixed(2))).split('.')[1] ?? '').length, language)
  return pace < 0 ? text.slower(told) : text.faster(told)
}
