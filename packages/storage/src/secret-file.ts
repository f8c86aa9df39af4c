/** The key of an installation that is kept in a file, apart from the database that it protects. */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const BYTES = 32
/** Of its owner alone. */
const MODE = 0o600

export interface SecretFile {
  key: Buffer
  isShared: boolean
}

/**
 * Reads the key of a file; makes file and key where there is none. Two processes that start together get the same.
 *
 * @returns 32 bytes, and whether other accounts of the machine could read them
 * @throws the system's error, or an Error for a file that holds no key
 */
export function readSecretFile(file: string): SecretFile {
  return keyOf(file, readOr(file) ?? make(file))
}

/** The same of a file that may not be there: null then, and none is made. */
export function findSecretFile(file: string): SecretFile | null {
  const text = readOr(file)
  return text === null ? null : keyOf(file, text)
}

function keyOf(file: string, text: string): SecretFile {
  const key = Buffer.from(text.trim(), 'hex')
  if (key.length !== BYTES) throw new Error(`not ${2 * BYTES} hexadecimal digits`)
  return { key, isShared: process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0 }
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written whole under another name, then linked: the name is never that of half a key, and the first one to link wins. */
function make(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(BYTES).toString('hex')}\n`, { mode: MODE, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8')
}
