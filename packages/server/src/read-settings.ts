/** What the variables of the process set, or why one will not do. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from './language.js'
import { isNetwork } from './limits/network.js'
import type { Messages } from './messages/index.js'
import { contactOf } from './security-txt.js'
import type { Settings } from './settings.js'

/** Where data are kept, and what the operator has set. */
export interface Installation {
  /** The folder of the data, absolute. */
  folder: string
  /** The address of a PostgreSQL; null: one embedded in the folder. */
  database: string | null
  secretFile: string
  exportHours: number
  settings: Omit<Settings, 'sealKey'>
}

const VAR = fileURLToPath(new URL('../../../var', import.meta.url))

const isOrigin = (value: string): boolean => /^https?:\/\/[^/]+$/.test(value) && URL.canParse(value)
const isDatabase = (value: string): boolean => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value)

/** Reads HORIZON_VAR, DATABASE_URL, HORIZON_…; flags win over variables. An empty variable is none. */
export function readInstallation(
  flags: { var?: string | undefined; database?: string | undefined },
  env: Env,
  { errors, expected }: Messages
): Installation | { refusal: string } {
  let refusal: string | null = null
  const value = (name: string, isGood: (value: string) => boolean, want: string): string | null => {
    const given = env[name] || null
    if (given === null || isGood(given)) return given
    // An address of a database holds a password: it is not repeated.
    refusal ??= errors.badVariable(name, name === 'DATABASE_URL' ? '…' : given, want)
    return null
  }
  const folder = resolve(flags.var ?? (env['HORIZON_VAR'] || VAR))
  if (flags.database !== undefined && !isDatabase(flags.database)) {
    refusal = errors.badVariable('--database', '…', expected.database)
  }
  const database = flags.database ?? value('DATABASE_URL', isDatabase, expected.database)
  const proxies = value('HORIZON_PROXIES', given => /^\d$/.test(given), expected.proxies)
  const split = (list: string) => list.split(',').map(each => each.trim())
  const open = value('HORIZON_OPEN_NETWORKS', given => split(given).every(isNetwork), expected.networks)
  const origin = value('HORIZON_ORIGIN', isOrigin, expected.origin)
  const contact = value('HORIZON_SECURITY_CONTACT', given => contactOf(given) !== null, expected.contact)
  const hours = value('HORIZON_EXPORT_HOURS', given => Number(given) > 0, expected.hours)
  if (refusal !== null) return { refusal }
  return {
    folder,
    database,
    secretFile: resolve(env['HORIZON_SECRET_FILE'] || join(folder, 'secret.key')),
    exportHours: Number(hours ?? 24),
    settings: {
      proxies: Number(proxies ?? 0),
      openNetworks: open === null ? [] : split(open),
      origin: origin === null ? null : new URL(origin).origin,
      securityContact: contact === null ? null : contactOf(contact)
    }
  }
}
