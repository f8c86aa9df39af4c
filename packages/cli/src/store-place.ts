/** Which database a command works on: `--database`, `--var`, then the variables, then the embedded one of this repository. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { folderPathOf } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Beside the packages, in the sources as in the build: where the server keeps its own. */
const VAR = fileURLToPath(new URL('../../../var', import.meta.url))

export interface PlaceOptions {
  database?: string
  var?: string
}

/** A PostgreSQL database by its address, or the folder of an embedded one; `var` holds the exports of both. */
export type StorePlace = { var: string; url: string } | { var: string; folder: string }

export const addPlace = (command: Command, { text }: Session): Command =>
  command
    .option('--database <url>', text.place.options.database)
    .option('--var <dir>', text.place.options.var)

/** @throws Refusal where both are named, or the address is none */
export function readPlace({ database, var: folder }: PlaceOptions, session: Session): StorePlace {
  const { io, text } = session
  if (database !== undefined && folder !== undefined) throw new Refusal(text.place.both)
  const varFolder =
    folder === undefined ? io.env['HORIZON_VAR'] || VAR : folderPathOf(session, '--var', folder)
  const path = folderPathOf(session, 'HORIZON_VAR', varFolder)
  const url = database ?? (folder === undefined ? io.env['DATABASE_URL'] : undefined)
  if (!url && database === undefined) return { var: path, folder: join(path, 'database') }
  if (!isPostgres(url!))
    throw new Refusal(text.place.badUrl(database === undefined ? 'DATABASE_URL' : '--database'))
  return { var: path, url: url! }
}

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)

/** Where the key of the installation is: as the server has it. */
export const secretFileOf = (place: StorePlace, { io }: Session): string =>
  resolve(io.cwd, io.env['HORIZON_SECRET_FILE'] || join(place.var, 'secret.key'))

/** The place as it may be shown: the folder, or the address without its password and its settings. */
export function shownPlace(place: StorePlace): string {
  if ('folder' in place) return place.folder
  const { protocol, username, host, pathname } = new URL(place.url)
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
}
