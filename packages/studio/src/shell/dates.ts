import type { Language } from '@horizon-soin/datasets'

/** « 22 novembre 2026 », “22 November 2026”: the day in UTC, with spaces that hold. */
export const dayText = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  })
    .format(date)
    .replace(/ /g, '\u00a0')
