/** `reproduce`: the published figures beside the computed ones. */
import type { FigureCheck } from '@horizon-soin/model'
import type { Command } from 'commander'
import { checkFigures, computedWords, publishedWords } from '../figures.js'
import { reproduction } from '../findings.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { openStudy, type Study } from '../study.js'
import { textTable } from '../table.js'
import { typeset } from '../typography.js'
import { displayWidth, wrap, wrapIndented } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  addFormat(addData(command, session), session, FORMATS).action(
    async (options: { data?: string; format: string }) => {
      const format = readFormat(options.format, FORMATS, session)
      const study = await openStudy(session, options.data)
      const checks = checkFigures(study.model, session)
      if (format === 'json') writeJson(session, { figures: checks.map(check => toRecord(check, session)) })
      else printTable(checks, study, session)
      session.exitCode = checks.every(check => check.ok) ? 0 : 1
    }
  )
}

const toRecord = ({ figure, computed, ok }: FigureCheck, { language }: Session) => ({
  id: figure.id,
  published: figure.value,
  computed,
  comparison: figure.comparison,
  tolerance: figure.tolerance ?? null,
  ok,
  label: figure.label[language],
  place: figure.place
})

function printTable(checks: readonly FigureCheck[], { labels }: Study, session: Session): void {
  const { text, terminal, language } = session
  for (const line of wrap(text.reproduce.title(labels.title), terminal.width))
    terminal.print(terminal.paint('bold', line))
  terminal.print('')
  if (checks.length === 0) {
    for (const line of wrap(text.reproduce.none, terminal.width)) terminal.print(line)
    return
  }
  const rows = checks.map(({ figure, computed, ok }) => ({
    place: typeset(figure.place, language),
    cells: [
      typeset(figure.label[language], language),
      publishedWords(figure, session),
      `${computedWords(figure, computed, session, true)} ${ok ? '✓' : '✗'}`
    ]
  }))
  const widest = (title: string, c: number) =>
    Math.max(displayWidth(title), ...rows.map(row => displayWidth(row.cells[c]!)))
  const { figure, published, computed } = text.reproduce
  const columns = [
    { title: figure },
    { title: published, width: widest(published, 1), align: 'end' as const },
    { title: computed, width: widest(computed, 2), align: 'end' as const }
  ]
  for (const line of textTable(columns, rows, terminal)) terminal.print(line)
  terminal.print('')
  for (const line of wrap(reproduction(checks, session), terminal.width))
    terminal.print(terminal.paint('bold', line))
  const off = checks.filter(check => !check.ok).map(check => check.figure.id)
  if (off.length > 0)
    for (const line of wrapIndented(text.reproduce.off(text.list(off)), terminal.width, 2))
      terminal.print(line)
  for (const line of wrap(text.reproduce.rule, terminal.width)) terminal.print(terminal.paint('dim', line))
}
