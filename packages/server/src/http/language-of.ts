/** The language of an answer: what the browser asks for, else French. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Language } from '../language.js'

/** English where it is asked for before French (RFC 9110, 12.5.4); French in every other case. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const quality = { fr: 0, en: 0, '*': 0 }
  for (const part of (headers['accept-language'] ?? '').split(',').slice(0, 20)) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = range.split('-')[0] as keyof typeof quality
    if (!Object.hasOwn(quality, language)) continue
    const q = parameters.map(parameter => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean)
    quality[language] = Math.max(quality[language], q === undefined ? 1 : Number(q))
  }
  return quality.en > Math.max(quality.fr, quality['*']) ? 'en' : 'fr'
}
