/** In which order measures are read, and which have no place in it. */
import type { PolicyEffect } from '@horizon-soin/model'
import type { PolicyNumber, PolicyValue } from '@horizon-soin/model/policies'

/** The middle of its range, which a mode at one end of it does not move; null where nothing was drawn. */
const middleOf = (number: PolicyNumber | null): number | null =>
  number?.low === undefined || number.high === undefined ? null : (number.low + number.high) / 2

/** What a euro spent over the period gives back, both in the middle of their ranges; infinite where it costs nothing there. */
export function middlePerEuro({ numbers: { periodValue, periodCost } }: PolicyValue): number | null {
  const [value, cost] = [middleOf(periodValue), middleOf(periodCost)]
  if (value === null || cost === null) return null
  const given = value + cost
  if (cost > 0) return given / cost
  return given === 0 ? 0 : given * Number.POSITIVE_INFINITY
}

/** Effects that change how many are trained, or where time goes: they free none, and are not counted in euros. */
const UNCOUNTED: readonly PolicyEffect['effect'][] = ['places', 'training_duration', 'reinvestment']

/** Whether what it brings is in no euro: only its cost would be ranked. */
function isUncounted(
  { id, numbers: { periodSaving } }: PolicyValue,
  effects: readonly PolicyEffect[]
): boolean {
  const own = effects.filter(({ policy }) => policy === id)
  const saves = Math.max(...[periodSaving?.mode, periodSaving?.high].map(one => one ?? 0)) > 0
  return !saves && own.length > 0 && own.every(({ effect }) => UNCOUNTED.includes(effect))
}

export interface Order {
  /** Best first, with ranks from 1; without one where it has no value, or no range yet: a mode alone ranks nothing. */
  ranked: { value: PolicyValue; rank: number | null }[]
  /** In the order of the dataset. */
  apart: PolicyValue[]
}

export function orderOf(policies: readonly PolicyValue[], effects: readonly PolicyEffect[]): Order {
  const apart = policies.filter(one => isUncounted(one, effects))
  const others = policies.filter(one => !apart.includes(one))
  const worth = new Map(others.map(one => [one, middlePerEuro(one)]))
  const known = others.filter(one => worth.get(one) !== null)
  known.sort((a, b) => {
    const [x, y] = [worth.get(a)!, worth.get(b)!]
    return x === y ? middleOf(b.numbers.periodValue)! - middleOf(a.numbers.periodValue)! : y - x
  })
  return {
    ranked: [
      ...known.map((value, i) => ({ value, rank: i + 1 })),
      ...others.filter(one => !known.includes(one)).map(value => ({ value, rank: null }))
    ],
    apart
  }
}
