/** Paths that a person types, and what the system says of them. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

export const pathOf = (session: Session, typed: string): string => resolve(session.io.cwd, typed)

export type Kind = 'file' | 'folder' | 'other' | 'missing'

/** @throws Refusal where the system does not let it be seen */
export async function kindOf(path: string, session: Session): Promise<Kind> {
  const found = await withSystemErrors(path, session, () => stat(path).catch(unlessMissing))
  if (!found) return 'missing'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** The path of a folder that is named. @throws Refusal where the name is empty, which is no folder though the system reads it as the current one */
export function folderPathOf(session: Session, option: string, typed: string): string {
  if (typed === '') throw new Refusal(session.text.errors.noFolder(option, '""'))
  return pathOf(session, typed)
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined

export const isDiskFull = (code: string | undefined): boolean => code === 'ENOSPC' || code === 'EDQUOT'

/** Runs `act`; an error of the system is said with the path, in the reader's language. */
export async function withSystemErrors<Value>(
  path: string,
  { text }: Session,
  act: () => Promise<Value>
): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    const code = codeOf(error)
    if (isDiskFull(code)) throw new Refusal(text.errors.diskFull(path))
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw new Refusal(text.errors.denied(path))
    if (code !== undefined && /^E[A-Z0-9]+$/.test(code)) throw new Refusal(text.errors.system(path, code))
    throw error
  }
}
