/** `--svg` and `--png`: pictures of results, each written whole or not at all. */
import { access, constants, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Drawn, Look } from '@horizon-soin/figures'
import type { Command } from 'commander'
import { kindOf, pathOf, withSystemErrors } from './files.js'
import type { Format } from './output.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'

export interface PictureOptions {
  svg?: string
  png?: string
  chart?: string
}

export interface PictureFile {
  kind: 'svg' | 'png'
  /** As it was typed. */
  name: string
  path: string
}

/** @param charts what `--chart` chooses among, the usual one first; without, there is one picture only */
export function addPicture(command: Command, { text }: Session, charts: readonly string[] = []): Command {
  const { svg, png, chart } = text.draws.options
  command.option('--svg <file>', svg).option('--png <file>', png)
  return charts.length === 0
    ? command
    : command.option(`--chart <${charts.join('|')}>`, chart(text.list(charts)))
}

/** The picture to draw, the usual one where none is named. @throws Refusal on an unknown one, or with no file to write it to */
export async function readChart<Chart extends string>(
  { chart, svg, png }: PictureOptions,
  charts: readonly [Chart, ...Chart[]],
  { text }: Session
): Promise<Chart> {
  if (chart === undefined) return charts[0]
  const known = charts.find(one => one === chart)
  if (known === undefined) {
    const near = await suggestion(chart, charts, text)
    throw new Refusal(
      `${text.errors.unknownId('--chart', chart)}${near} ${text.errors.known(text.list(charts))}`
    )
  }
  if (svg === undefined && png === undefined) throw new Refusal(text.draws.errors.chartNeedsPicture)
  return known
}

/** The files to write, none where none is asked. @throws Refusal before anything is computed, where one could not be written */
export async function readPictures(options: PictureOptions, session: Session): Promise<PictureFile[]> {
  const files = (['svg', 'png'] as const).flatMap(kind => {
    const name = options[kind]
    return name === undefined ? [] : [{ kind, name, path: pathOf(session, name) }]
  })
  for (const file of files) await refuseUnwritable(file, session)
  if (files.length === 2 && files[0]!.path === files[1]!.path)
    throw new Refusal(session.text.draws.errors.sameFile)
  return files
}

async function refuseUnwritable({ kind, name, path }: PictureFile, session: Session): Promise<void> {
  const { errors, draws } = session.text
  const option = `--${kind}`
  if (name === '') throw new Refusal(draws.errors.noFileName(option))
  const folder = dirname(path)
  if ((await kindOf(folder, session)) !== 'folder')
    throw new Refusal(draws.errors.noParent(option, name, folder))
  const there = await kindOf(path, session)
  if (there === 'folder') throw new Refusal(draws.errors.isFolder(option, name))
  // A device would be replaced by the picture.
  if (there === 'other') throw new Refusal(errors.notAFile(name))
  for (const place of there === 'file' ? [folder, path] : [folder])
    await withSystemErrors(place, session, () => access(place, constants.W_OK))
}

export interface PictureContext {
  /** Where the numbers come from, in words. */
  source: string
  format: Format
  /** Once it is aborted nothing is written. */
  signal?: AbortSignal
}

/**
 * Writes a picture to each file: all are written beside their places, then renamed.
 *
 * @param draw makes the chart; its fonts go into an SVG file, which is seen elsewhere
 */
export async function writePictures(
  files: readonly PictureFile[],
  draw: (look: Look) => Drawn,
  { source, format, signal }: PictureContext,
  session: Session
): Promise<void> {
  if (files.length === 0) return
  const { language, text, terminal } = session
  const { readFontFaces, toPng } = await import('@horizon-soin/figures/node')
  const look: Look = { language, source }
  const aside = (path: string) => `${path}.${process.pid}.tmp`
  try {
    for (const { kind, path } of files) {
      const content =
        kind === 'svg' ? draw({ ...look, fontFaces: readFontFaces() }).svg : toPng(draw(look).svg)
      await withSystemErrors(path, session, () => writeWhole(aside(path), content))
    }
    signal?.throwIfAborted()
    for (const { path } of files) await withSystemErrors(path, session, () => rename(aside(path), path))
  } finally {
    for (const { path } of files) await rm(aside(path), { force: true })
  }
  const written = text.pictures.written(text.list(files.map(({ name }) => name)))
  // Data for a program stay alone on the output.
  if (format === 'table') terminal.print(`\n${written}`)
  else terminal.warn(written)
}

async function writeWhole(place: string, content: string | Uint8Array): Promise<void> {
  const file = await open(place, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
