/** What a range alone does not say: that the scenario lies beyond its draws, or far from their middle. */
import { quantity } from '@horizon-soin/figures'
import type { Unit } from '@horizon-soin/model'
import type { Quantiles } from '../engine/ranges.js'
import { useLanguage } from '../shell/site.js'
import { valueText } from './text.js'

/** Draws whose middle is further than this from the scenario, as a part of their range, are told with their median. */
const ASIDE = 0.1

export function RangeNote({ value, range, unit }: { value: number; range: Quantiles | null; unit: Unit }) {
  const language = useLanguage()
  const text = valueText[language]
  if (range === null) return null
  const [low, , median, , high] = range
  // A pace at its end: what is drawn between slow and fast lies to one side of it.
  const beyond = value < low ? text.below : value > high ? text.above : null
  const isAside = Math.abs(median - value) > ASIDE * (high - low)
  if (beyond === null && !isAside) return null
  return <span className="range-note">{beyond ?? text.median(quantity(median, unit, language))}</span>
}
