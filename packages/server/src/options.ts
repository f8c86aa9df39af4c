/** What the person asked of the server: flags first, then variables, then defaults. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Env, type Language, languageNamed, localeLanguage } from './language.js'
import { type Messages, messagesIn } from './messages/index.js'
import type { ServerPlace } from './open-server.js'
import { type Installation, readInstallation } from './read-settings.js'

export const DEFAULT_HOST = '127.0.0.1'
export const DEFAULT_PORT = 4173
const MOST = 65_535
const STUDIO = fileURLToPath(new URL('../../studio/dist', import.meta.url))

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  folder: { type: 'string' },
  var: { type: 'string' },
  database: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const
type Flag = keyof typeof FLAGS

export interface Asked {
  language: Language
  /** Where to serve what; or what to print instead. */
  answer: { place: ServerPlace; installation: Installation } | { help: true } | { refusal: string }
}

/**
 * Reads `--port N --host H --folder DIR --var DIR --database URL --lang L --help`, and the variables PORT, HOST and those of
 * the installation. The last of a flag wins.
 */
export function readOptions(argv: readonly string[], env: Env): Asked {
  const { tokens } = parseArgs({ args: [...argv], options: FLAGS, strict: false, tokens: true })
  const values: Partial<Record<Flag, string>> = {}
  for (const token of tokens) if (token.kind === 'option') values[token.name as Flag] = token.value ?? ''
  const named = values.lang === undefined ? localeLanguage(env) : languageNamed(values.lang)
  const language = named ?? localeLanguage(env)
  const text = messagesIn(language)
  const refuse = (refusal: string): Asked => ({ language, answer: { refusal } })

  for (const token of tokens) {
    if (token.kind === 'positional') return refuse(text.errors.notAnOption(token.value))
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(FLAGS, token.name)) return refuse(text.errors.unknownOption(token.rawName))
    if (token.name !== 'help' && !token.value) return refuse(text.errors.noValue(token.rawName))
  }
  if (named === null) return refuse(text.errors.unknownLanguage(values.lang ?? ''))
  if (values.help !== undefined) return { language, answer: { help: true } }
  const port = readPort(values.port, env, text)
  if (typeof port === 'string') return refuse(port)
  const host = values.host ?? (env['HOST'] || DEFAULT_HOST)
  const installation = readInstallation(values, env, text)
  if ('refusal' in installation) return refuse(installation.refusal)
  return { language, answer: { place: { folder: values.folder ?? STUDIO, host, port }, installation } }
}

/** The port, or why it is none. */
function readPort(flag: string | undefined, env: Env, text: Messages): number | string {
  const value = flag ?? (env['PORT'] || String(DEFAULT_PORT))
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= MOST) return port
  return text.errors.badPort(flag === undefined ? 'PORT' : '--port', value)
}

/** A port to try where `port` cannot be had. */
export const otherPort = (port: number): number => (port >= 1024 && port < MOST ? port + 1 : DEFAULT_PORT)
