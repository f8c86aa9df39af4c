/** The texts that were open to answers, noted among the proposals: a review then refuses that they change. */
import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConsultationRecord } from '@horizon-soin/consultation'
import { codeOf, withSystemErrors } from './files.js'
import { writeNewFile } from './new-file.js'
import type { Session } from './session.js'

const HEADER = 'proposition,version,consultation,sha256'

/** Before anything opens: what could not be noted after. @throws Refusal */
export const refuseReadOnly = (folder: string, session: Session): Promise<void> =>
  withSystemErrors(folder, session, () => access(folder, constants.W_OK))

/** Adds the texts of an opened consultation to `opened.csv` of the folder; those noted before are left. Returns the path. */
export async function recordOpened(
  { definition, items }: ConsultationRecord,
  folder: string,
  session: Session
): Promise<string> {
  const { OPENED } = await import('@horizon-soin/consultation/node')
  const path = join(folder, OPENED)
  const before = await withSystemErrors(path, session, () =>
    readFile(path, 'utf8').catch(error => {
      if (codeOf(error) === 'ENOENT') return `${HEADER}\n`
      throw error
    })
  )
  const known = new Set(before.split(/\r?\n/).map(line => line.split(',').slice(0, 2).join()))
  const rows = items
    .filter(({ id, version }) => !known.has(`${id},${version}`))
    .map(({ id, version, hash }) => `${id},${version},${definition.id},${hash}\n`)
  if (definition.kind === 'propositions' && rows.length > 0)
    await writeNewFile(path, { force: true, session, mode: 0o644 }, write =>
      write(before.replace(/\n*$/, '\n') + rows.join(''))
    )
  return path
}
