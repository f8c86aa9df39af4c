/** Which language to speak: the rule of the command line, `--lang`, else the locale, else French. */
const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Variables of the process that ask for something. */
export type Env = Readonly<Record<string, string | undefined>>

/** English where the locale is English; French first. Order of the variables: POSIX, "Internationalization Variables". */
export function localeLanguage(env: Env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'fr'
}

/** The language that `name` names, or null. */
export const languageNamed = (name: string): Language | null =>
  LANGUAGES.find(known => known === name) ?? null
