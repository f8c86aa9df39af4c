/** The table of a comparison: both ends, then each step with its bar. */
import type { Indicator, Waterfall } from '@horizon-soin/model'
import type { EditionWaterfall } from '@horizon-soin/model/editions'
import { change, fullValue, type Labels } from '@horizon-soin/words'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import { GROWS, SHRINKS, stepBars } from './step-bars.js'
import { displayWidth, padEnd, padStart, wrap } from './width.js'

export interface Comparison {
  told: Waterfall | EditionWaterfall
  /** What each end is called. */
  names: readonly [string, string]
  indicator: Indicator
  labels: Labels
  /** What is said where no step changes anything. */
  noDifference: string
  /** What is said after the legend. */
  note?: string
}

/** « Gain effectif · Radiologues · 2030 »: what is compared. */
export function printAbout(
  { indicator, group, profession, technology }: Choice,
  year: number,
  labels: Labels,
  { terminal }: Session
): void {
  const about = [
    labels.indicator(indicator),
    ...(technology === null ? [] : [labels.technology(technology)]),
    profession === null ? labels.group(group!) : labels.profession(profession),
    String(year)
  ].join(' · ')
  for (const line of wrap(about, terminal.width)) terminal.print(terminal.paint('bold', line))
}

export function printComparison(
  { told, names, indicator, labels, noDifference, note }: Comparison,
  session: Session
): void {
  const { text, terminal } = session
  const difference = told.to - told.from
  const lines: [string, string][] = [
    [names[0], fullValue(indicator, told.from, session.words)],
    [names[1], fullValue(indicator, told.to, session.words)],
    [text.compare.difference, change(indicator, difference, session.words)]
  ]
  const acting = told.steps.filter(({ delta }) => delta !== 0)
  const steps = acting.map(({ block, technology: of, delta }) => ({
    label: [session.words.blocks[block], ...(of === null ? [] : [labels.technology(of)])].join(' · '),
    value: change(indicator, delta, session.words),
    delta
  }))
  const widest = (texts: readonly string[]) => Math.max(...texts.map(displayWidth))
  const labelWidth = Math.min(
    46,
    widest([...lines.map(([label]) => label), ...steps.map(step => step.label)])
  )
  const valueWidth = widest([...lines.map(([, value]) => value), ...steps.map(step => step.value)])
  const row = (label: string, value: string, bar: string = '') => {
    const wrapped = wrap(label, labelWidth)
    wrapped.forEach((part, i) => {
      const end = i === wrapped.length - 1 ? `  ${padStart(value, valueWidth)}  ${bar}` : ''
      terminal.print((padEnd(part, labelWidth) + end).trimEnd())
    })
  }
  for (const [label, value] of lines) row(label, value)
  terminal.print('')
  if (steps.length === 0) {
    terminal.print(noDifference)
    return
  }
  terminal.print(terminal.paint('bold', text.compare.origin))
  const bars = stepBars(
    steps.map(step => step.delta),
    Math.min(32, terminal.width - labelWidth - valueWidth - 4)
  )
  for (const [i, step] of steps.entries()) row(step.label, step.value, terminal.paint('accent', bars[i]!))
  terminal.print(terminal.paint('dim', '─'.repeat(labelWidth + 2 + valueWidth)))
  row(text.compare.total, change(indicator, difference, session.words))
  terminal.print('')
  const signs = [
    ...(steps.some(step => step.delta > 0) ? [text.compare.grows(GROWS)] : []),
    ...(steps.some(step => step.delta < 0) ? [text.compare.shrinks(SHRINKS)] : [])
  ]
  const legend = text.compare.legend(text.list(signs))
  const rest = steps.length < told.steps.length ? [text.compare.rest] : []
  for (const line of wrap([...rest, legend, ...(note === undefined ? [] : [note])].join(' '), terminal.width))
    terminal.print(terminal.paint('dim', line))
}

export const isAbsent = ({ from, to }: Comparison['told']): boolean => Number.isNaN(from) || Number.isNaN(to)
