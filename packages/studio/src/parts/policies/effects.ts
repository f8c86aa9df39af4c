/** What a policy moves, told with its range: one line for the rows of the data that say the same of several professions. */

import type { Language } from '@horizon-soin/datasets'
import { change, decimal } from '@horizon-soin/figures'
import type { Dataset, PolicyEffect, Status } from '@horizon-soin/model'
import { policyText } from './text.js'

/** Rows of one effect that differ by their profession alone. */
export interface EffectLine {
  effect: PolicyEffect['effect']
  technology: string | null
  /** Ids; empty where it moves every profession. */
  professions: readonly string[]
  low: number
  mode: number
  high: number
  status: Status
  sources: readonly string[]
  /** Each once, in the words of the data. */
  notes: readonly string[]
}

export function effectLines(
  { policyEffects }: Pick<Dataset, 'policyEffects'>,
  policy: string
): readonly EffectLine[] {
  const groups = new Map<string, PolicyEffect[]>()
  for (const row of policyEffects) {
    if (row.policy !== policy) continue
    const { effect, technology, low, mode, high, status } = row
    const key = [effect, technology ?? '', low, mode, high, status].join('/')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map(rows => {
    const { effect, technology, low, mode, high, status } = rows[0]!
    const each = (read: (row: PolicyEffect) => string | undefined) => [
      ...new Set(rows.map(read).filter(text => text !== undefined && text !== ''))
    ]
    return {
      effect,
      technology: technology ?? null,
      professions: rows.some(({ profession }) => profession === undefined)
        ? []
        : (each(({ profession }) => profession) as string[]),
      low,
      mode,
      high,
      status,
      sources: each(({ source }) => source) as string[],
      notes: each(({ note }) => note) as string[]
    }
  })
}

/** « Avance de l’adoption : 1 an, de 0 à 3,7 ». */
export function effectTold({ effect, low, mode, high }: EffectLine, language: Language): string {
  const text = policyText[language]
  const name = text.effects[effect]
  const [a, b] = [low, high].map(value => amount(effect, value, language))
  const range = low === high ? '' : text.range(a!, effect === 'places' ? b! + text.percent : b!)
  return `${name}${text.colon}${withUnit(effect, mode, language)}${range}`
}

const tenths = (value: number, language: Language) =>
  decimal(value, Number.isInteger(Math.round(value * 1e9) / 1e9) ? 0 : 1, language)

/** As it is read after the name of the effect, without its unit. */
function amount(effect: EffectLine['effect'], value: number, language: Language): string {
  switch (effect) {
    case 'adoption_clock':
      return tenths(value, language)
    case 'training_duration':
      return signed(value, tenths(value, language))
    case 'places':
      return signed(value - 1, tenths((value - 1) * 100, language))
    case 'reinvestment':
      return signed(value, tenths(value * 100, language))
  }
}

const signed = (value: number, told: string): string => (value > 0 ? `+${told}` : told)

function withUnit(effect: EffectLine['effect'], value: number, language: Language): string {
  const text = policyText[language]
  switch (effect) {
    case 'adoption_clock':
    case 'training_duration':
      return text.years(amount(effect, value, language), value)
    case 'places':
      return value === 1 ? text.unchanged : amount(effect, value, language) + text.percent
    case 'reinvestment':
      return change(value, 'share', language)
  }
}
