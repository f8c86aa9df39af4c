/** What bounds make of a training plan, in words. */
import type { Conflict, PlanReport } from '@horizon-soin/model/planning'
import { decimal, heads } from '@horizon-soin/words'
import type { Session } from './session.js'

/** The bounds that a plan is sought within. */
export function boundWords({ inputs, bounds }: PlanReport, { text, language }: Session): string {
  const said = (places: number) => heads(places, language)
  const span = text.plan.bounds(String(inputs.from), String(inputs.to), said(bounds.low), said(bounds.high))
  return Number.isFinite(bounds.change) ? `${span} ${text.plan.change(said(bounds.change))}` : span
}

/** Closer to a bound than this part of today's places, a plan rests on it. */
const TOUCHING = 1e-6

/** The bounds that a plan rests on, and in which years; null where it rests on none. */
export function heldWords({ inputs, bounds, plan }: PlanReport, { text }: Session): string | null {
  if (!plan) return null
  const { places } = plan
  const near = (value: number, bound: number) => Math.abs(value - bound) <= TOUCHING * inputs.before
  const years = (holds: (value: number, c: number) => boolean) =>
    Array.from(places, (value, c) => (holds(value, c) ? inputs.from + c : null)).filter(year => year !== null)
  const held = (['low', 'high', 'change'] as const).flatMap(family => {
    const found = years((value, c) =>
      family === 'change'
        ? near(Math.abs(value - (c === 0 ? inputs.before : places[c - 1]!)), bounds.change)
        : near(value, bounds[family])
    )
    return found.length > 0 ? [text.plan.held[family](text.list(spans(found)))] : []
  })
  return held.length > 0 ? text.plan.rests(held.join(text.plan.andOn)) : null
}

/** What each family of bounds would have to give way by, one sentence a family. */
export function conflictWords({ conflicts }: PlanReport, session: Session): string[] {
  const { text } = session
  const found = conflicts.filter(({ by }) => by !== null)
  return found.length === 0
    ? [text.plan.noneAlone]
    : found.map(conflict => conflictSentence(conflict, session))
}

function conflictSentence({ family, by, years }: Conflict, { text, language }: Session): string {
  const where = text.list(spans(years.map(({ year }) => year)))
  // Rounded up, and to the unit: a bound that gives way by what is said is enough.
  return text.plan.conflicts[family](decimal(Math.ceil(by! - 1e-6), 0, language), where)
}

/** Years that follow each other as one span: 2031–2034, 2040. */
export function spans(years: readonly number[]): string[] {
  const found: [number, number][] = []
  for (const year of years) {
    const last = found.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else found.push([year, year])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
}
