import type { Language } from '@horizon-soin/datasets'

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
/** Making one costs more than a frame has. */
const FORMATS = { fr: formatOf('fr-FR'), en: formatOf('en-GB') } satisfies Record<Language, unknown>

/** « 22 novembre 2026 », “22 November 2026”: the day in UTC, with spaces that hold. */
export const dayText = (date: Date, language: Language): string =>
  FORMATS[language].format(date).replace(/ /g, '\u00a0')
