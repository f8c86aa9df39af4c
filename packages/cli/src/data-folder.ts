/** A dataset as a command names it: `DIR`, or `DIR#VARIANT` for one of its variants. */
import { folderPathOf, kindOf } from './files.js'
import type { Session } from './session.js'

export interface DataFolder {
  /** The folder as it was typed, without the variant. */
  folder: string
  path: string
  /** The id after `#`; undefined where none is named. */
  variant: string | undefined
}

/** A folder whose own name has a `#` is that folder. @throws Refusal where the name is empty */
export async function dataFolderOf(session: Session, option: string, typed: string): Promise<DataFolder> {
  const whole = { folder: typed, path: folderPathOf(session, option, typed), variant: undefined }
  const at = typed.lastIndexOf('#')
  if (at <= 0 || (await kindOf(whole.path, session)) === 'folder') return whole
  const folder = typed.slice(0, at)
  const path = folderPathOf(session, option, folder)
  return (await kindOf(path, session)) === 'folder' ? { folder, path, variant: typed.slice(at + 1) } : whole
}
