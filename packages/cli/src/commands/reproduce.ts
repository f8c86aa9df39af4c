/** `reproduce`: the published figures beside the computed ones. */
import type { FigureCheck } from '@horizon-soin/model'
import { computedWords, figureRangeWords, publishedWords, typeset } from '@horizon-soin/words'
import type { Command } from 'commander'
import { type FigureRange, type FigureRanges, figureRangesOf } from '../figure-ranges.js'
import { checkFigures } from '../figures.js'
import { reproduction } from '../findings.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { addPicture, type PictureOptions, readPictures, writePictures } from '../picture.js'
import { reproductionOf } from '../reproduce-picture.js'
import type { Session } from '../session.js'
import { openStudy, type Study } from '../study.js'
import { textTable } from '../table.js'
import { displayWidth, wrap, wrapIndented } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  addPicture(addFormat(addData(command, session), session, FORMATS), session).action(
    async (options: PictureOptions & { data?: string; format: string }) => {
      const format = readFormat(options.format, FORMATS, session)
      const study = await openStudy(session, options.data)
      const pictures = await readPictures(options, session)
      const checks = checkFigures(study.model, session)
      const ranges = await figureRangesOf(study, session)
      if (format === 'json')
        writeJson(session, { figures: checks.map((check, i) => toRecord(check, ranges?.at(i), session)) })
      else printTable(checks, ranges, study, session)
      session.exitCode = checks.every(check => check.ok) ? 0 : 1
      if (pictures.length === 0) return
      const { reproductionChart } = await import('@horizon-soin/figures')
      const data = reproductionOf(checks, ranges, session)
      const source = study.labels.title
      await writePictures(pictures, look => reproductionChart(data, look), { source, format }, session)
    }
  )
}

const toRecord = (
  { figure, computed, ok }: FigureCheck,
  range: FigureRange | undefined,
  { language }: Session
) => ({
  id: figure.id,
  published: figure.value,
  computed,
  comparison: figure.comparison,
  tolerance: figure.tolerance ?? null,
  ok,
  ...(range ? { range: { low: range.low, high: range.high } } : {}),
  label: figure.label[language],
  place: figure.place
})

function printTable(
  checks: readonly FigureCheck[],
  ranges: FigureRanges | null,
  { labels }: Study,
  session: Session
): void {
  const { text, terminal, language } = session
  for (const line of wrap(text.reproduce.title(labels.title), terminal.width))
    terminal.print(terminal.paint('bold', line))
  terminal.print('')
  if (checks.length === 0) {
    for (const line of wrap(text.reproduce.none, terminal.width)) terminal.print(line)
    return
  }
  const rows = checks.map(({ figure, computed, ok }, i) => ({
    place: typeset(figure.place, language),
    cells: [
      typeset(figure.label[language], language),
      publishedWords(figure, session.words),
      `${computedWords(figure, computed, session.words, true)} ${ok ? '✓' : '✗'}`,
      ...(ranges ? [figureRangeWords(figure, ranges.at(i), session.words)] : [])
    ]
  }))
  const widest = (title: string, c: number) =>
    Math.max(displayWidth(title), ...rows.map(row => displayWidth(row.cells[c]!)))
  const { figure, published, computed } = text.reproduce
  const { range, ranged } = text.posterior
  const columns = [
    { title: figure },
    { title: published, width: widest(published, 1), align: 'end' as const },
    { title: computed, width: widest(computed, 2), align: 'end' as const },
    ...(ranges ? [{ title: range, width: widest(range, 3), align: 'end' as const }] : [])
  ]
  for (const line of textTable(columns, rows, terminal)) terminal.print(line)
  terminal.print('')
  for (const line of wrap(reproduction(checks, session), terminal.width))
    terminal.print(terminal.paint('bold', line))
  const off = checks.filter(check => !check.ok).map(check => check.figure.id)
  if (off.length > 0)
    for (const line of wrapIndented(text.reproduce.off(text.list(off)), terminal.width, 2))
      terminal.print(line)
  const rule = ranges ? [ranged(String(ranges.draws))] : []
  for (const sentence of [text.reproduce.rule, ...rule])
    for (const line of wrap(sentence, terminal.width)) terminal.print(terminal.paint('dim', line))
}
