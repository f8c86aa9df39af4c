/** Test only. The files of the study as a browser gives them, and archives of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Zippable, zipSync } from 'fflate'
import type { GivenFile } from '../open-files.js'

const STUDY = fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))

/** Every file of the study's dataset, by its path in its folder, with what a system leaves beside them. */
export function studyFiles(): GivenFile[] {
  const paths = readdirSync(STUDY, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(STUDY.length + 1))
  return paths.map(path => ({ path, bytes: new Uint8Array(readFileSync(join(STUDY, path))) }))
}

export const inFolder = (folder: string, files: readonly GivenFile[]): GivenFile[] =>
  files.map(({ path, bytes }) => ({ path: `${folder}${path}`, bytes }))

/** A zip of files, deflated. */
export const zipped = (files: readonly GivenFile[], path = 'donnees.zip'): GivenFile => ({
  path,
  bytes: zipSync(Object.fromEntries(files.map(file => [file.path, file.bytes])) satisfies Zippable, {
    level: 1
  })
})

export const textFile = (path: string, text = 'x'): GivenFile => ({
  path,
  bytes: new TextEncoder().encode(text)
})

/** The same bytes with 16- or 32-bit numbers, little end first, written over others in every header of a signature. */
export function patched(
  { path, bytes }: GivenFile,
  signature: number,
  changes: Readonly<Record<number, { size: 2 | 4; value: number }>>
): GivenFile {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue
    for (const [offset, { size, value }] of Object.entries(changes)) {
      if (size === 2) view.setUint16(at + Number(offset), value, true)
      else view.setUint32(at + Number(offset), value, true)
    }
  }
  return { path, bytes: copy }
}
