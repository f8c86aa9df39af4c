/** First step of balances at a glance: rows on one scale around zero. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { BalanceGlanceData } from './balance-glance-data.js'
import {
  describeGlance,
  glanceFinding,
  glanceNote,
  glanceSubtitle,
  partOfNeed,
  ranked
} from './balance-glance-words.js'
import type { Heading } from './frame.js'
import type { RowName } from './rows.js'
import { typeset } from './typography.js'

export interface GlanceRow extends RowName {
  /** NaN where there is none. */
  first: number
  last: number
  range: { low: number; high: number } | undefined
  firstText: string
  lastText: string
}

export interface BalanceGlanceSeries {
  heading: Heading
  axis: ValueAxis
  rows: readonly GlanceRow[]
  /** Over the two columns of numbers. */
  years: readonly [string, string]
  sides: { below: string; above: string }
  language: Language
}

const SIDES = {
  fr: { below: 'sous le besoin', above: 'au-dessus' },
  en: { below: 'short of need', above: 'above' }
} as const

export function balanceGlanceSeries(data: BalanceGlanceData, language: Language): BalanceGlanceSeries {
  const rows = ranked(data).map(({ label, first, last, range }): GlanceRow => {
    const isDrawn = range && Number.isFinite(range.low) && Number.isFinite(range.high)
    return {
      name: typeset(label, language),
      first,
      last,
      range: isDrawn ? range : undefined,
      firstText: partOfNeed(first, language),
      lastText: partOfNeed(last, language)
    }
  })
  return {
    heading: {
      title: glanceFinding(data, language),
      subtitle: glanceSubtitle(data, language),
      description: describeGlance(data, language),
      note: glanceNote(data, language)
    },
    axis: valueAxis(
      [0, ...rows.flatMap(({ first, last, range }) => [first, last, range?.low ?? 0, range?.high ?? 0])],
      'share',
      language,
      5
    ),
    rows,
    years: [String(data.years[0]), String(data.years[1])],
    sides: SIDES[language],
    language
  }
}
