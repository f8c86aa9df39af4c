/** The key of an installation, which the database never holds: it holds the fingerprint, so that two keys never seal in one database. */
import { createHmac } from 'node:crypto'
import type { Database } from './database.js'
import { seal, unseal } from './seal.js'
import { StoreError } from './store.js'

/** The row of `secrets` of the fingerprint, which is none: it is not exported, nor imported. */
export const FINGERPRINT = 'key'

/** 64 hexadecimal digits that tell keys apart and give nothing of them away. */
const fingerprintOf = (key: Buffer): string =>
  createHmac('sha256', key).update('horizon-soin key fingerprint').digest('hex')

/** The fingerprint of the key that first opened this database; null before. */
export async function readFingerprint(call: Database['call']): Promise<string | null> {
  const rows = await call<{ value: string }>('fingerprint', 'select value from secrets where name = $1', [
    FINGERPRINT
  ])
  return rows[0]?.value ?? null
}

/**
 * Holds that a database is used with one key: that of the first process to open it with one.
 *
 * @throws StoreError `key` for another
 */
export async function pinKey(call: Database['call'], key: Buffer): Promise<void> {
  const mine = fingerprintOf(key)
  if ((await readFingerprint(call)) === null) {
    await call('pin key', 'insert into secrets (name, value) values ($1, $2) on conflict do nothing', [
      FINGERPRINT,
      mine
    ])
  }
  const first = await readFingerprint(call)
  if (first !== mine) {
    throw new StoreError('key', `${mine.slice(0, 8)}; this database is of the key ${first?.slice(0, 8)}`)
  }
}

/** What a secret of an export is sealed for: no consultation has a name of two lines. */
const about = (name: string): string => `secret\n${name}`

/** A lasting secret as an export holds it: sealed, or null where there is no key. */
export const sealedSecret = (name: string, value: string, key: Buffer | null): string | null =>
  key === null ? null : seal(value, key, about(name))

/** A lasting secret of an export; null where it was left out, or sealed by another key. */
export function openedSecret(name: string, sealed: string | null, key: Buffer | null): string | null {
  if (sealed === null || key === null) return null
  try {
    return unseal(sealed, key, about(name))
  } catch {
    return null
  }
}

/** What a member of the team signs in by. */
export interface StaffSecret {
  password: string
  sealedKey: string | null
  lastStep: number
}

/** A member of the team as the database holds them. */
export type StaffRow = StaffSecret & { login: string }

/** What a member signs in by, as an export holds it: sealed, or null where there is no key. */
export const sealedStaff = (login: string, secret: StaffSecret, key: Buffer | null): string | null =>
  sealedSecret(`staff\n${login}`, JSON.stringify(secret), key)

/** What a member of an export signs in by; null where it was left out, or sealed by another key. */
export function openedStaff(login: string, sealed: string | null, key: Buffer | null): StaffSecret | null {
  const secret = openedSecret(`staff\n${login}`, sealed, key)
  return secret === null ? null : JSON.parse(secret)
}
