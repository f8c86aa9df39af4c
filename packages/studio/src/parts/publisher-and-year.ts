import type { Source } from '@horizon-soin/model'

/** « JMIR, 2026 ». */
export const publisherAndYear = ({ publisher, year }: Source): string =>
  [publisher, year].filter(part => part !== '').join(', ')
