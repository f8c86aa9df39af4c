/** `reproduce`: the published figures beside the computed ones. */
import type { FigureCheck } from '@horizon-soin/model'
import type { Command } from 'commander'
import { reproduction } from '../findings.js'
import { checkFigures, computedWords, publishedWords } from '../figures.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { openStudy, type Study } from '../study.js'
import { textTable } from '../table.js'
import { wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  addFormat(addData(command, session), session, FORMATS).action(async (options: { data?: string; format: string }) => {
    const format = readFormat(options.format, FORMATS, session)
    const study = await openStudy(session, options.data)
    const checks = checkFigures(study.model, session)
    if (checks.length === 0) throw new Refusal(session.text.errors.noPublished(study.folder))
    if (format === 'json') writeJson(session, { figures: checks.map(check => toRecord(check, session)) })
    else printTable(checks, study, session)
    session.exitCode = checks.every(check => check.ok) ? 0 : 1
  })
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

function printTable(checks: readonly FigureCheck[], { model }: Study, session: Session): void {
  const { text, terminal, language } = session
  const { title, name } = model.dataset
  terminal.print(terminal.paint('bold', text.reproduce.title(title[language] || name)))
  terminal.print('')
  const rows = checks.map(({ figure, computed, ok }) => [
    figure.label[language],
    figure.place,
    publishedWords(figure, session),
    `${computedWords(figure, computed, session)} ${ok ? '✓' : '✗'}`
  ])
  const roomy = terminal.width >= 100
  const columns = [
    { title: text.reproduce.figure },
    { title: text.reproduce.place, width: roomy ? 24 : 16 },
    { title: text.reproduce.published, width: 16, align: 'end' as const },
    { title: text.reproduce.computed, width: 13, align: 'end' as const }
  ]
  for (const line of textTable(columns, rows, terminal)) terminal.print(line)
  terminal.print('')
  for (const line of wrap(reproduction(checks, session), terminal.width)) terminal.print(terminal.paint('bold', line))
  for (const { figure, ok } of checks) if (!ok) terminal.print(text.reproduce.off(figure.id))
  for (const line of wrap(text.reproduce.rule, terminal.width)) terminal.print(terminal.paint('dim', line))
}
