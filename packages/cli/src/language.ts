/** Which language to speak: `--lang`, else the locale, else French. */
import type { Language } from '@horizon-soin/words'

const LANGUAGES: readonly Language[] = ['fr', 'en']

type Env = Readonly<Record<string, string | undefined>>

/** English where the locale is English; French first. Order of the variables: POSIX, "Internationalization Variables". */
export function localeLanguage(env: Env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'fr'
}

export interface LanguageChoice {
  language: Language
  /** The arguments without `--lang`. */
  rest: string[]
  /** What `--lang` named where it is no language of ours; '' where it named nothing. */
  unknown: string | null
}

/** Takes `--lang xx` and `--lang=xx` out of the arguments, wherever they stand before `--`. The last one wins. */
export function chooseLanguage(argv: readonly string[], env: Env): LanguageChoice {
  const choice: LanguageChoice = { language: localeLanguage(env), rest: [], unknown: null }
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!
    const named = i < end ? /^--lang(?:=(.*))?$/.exec(argument) : null
    if (!named) {
      choice.rest.push(argument)
      continue
    }
    const value = named[1] ?? argv[++i] ?? ''
    const language = LANGUAGES.find(known => known === value)
    choice.unknown = language ? null : value
    if (language) choice.language = language
  }
  return choice
}
