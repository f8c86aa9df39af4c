/** A number of a policy in bold, its range under it, and what must be said of both. */
import type { Language } from '@horizon-soin/datasets'
import { quantity, spanText } from '@horizon-soin/figures'
import type { PolicyNumber } from '@horizon-soin/model/policies'
import { useLanguage } from '../../shell/site.js'
import { euros, eurosSpan, perEuro, perEuroSpan } from './euros.js'
import { measuresText } from './text.js'

/** Amounts beside are written in one unit. */
interface Writing {
  one: (value: number, language: Language, beside?: readonly number[]) => string
  two: (low: number, high: number, language: Language, beside?: readonly number[]) => string
}

const WRITE = {
  fte: {
    one: (value, language) => quantity(value, 'fte', language),
    two: (low, high, language) => spanText(low, high, 'fte', language)
  },
  euros: { one: euros, two: eurosSpan },
  perEuro: { one: perEuro, two: perEuroSpan }
} as const satisfies Record<string, Writing>

export type Kind = keyof typeof WRITE

interface Props {
  number: PolicyNumber | null
  kind: Kind
  /** Where there is none. */
  absent?: string
  /** What is said of zero where some draws are more: « 0 € » alone would read as free. */
  upTo?: (most: string) => string
  /** Says it too where the number is outside of its draws. */
  hasEdge?: boolean
}

export function Told({ number, kind, absent = '–', upTo, hasEdge = false }: Props) {
  const language = useLanguage()
  const text = measuresText[language].ranking
  if (number === null) return <dd className="measure-absent">{absent}</dd>
  const { mode, low, high } = number
  const { one, two }: Writing = WRITE[kind]
  const ends = low === undefined || high === undefined ? [] : [low, high]
  const isRanged = low !== undefined && high !== undefined && low !== high
  return (
    <dd>
      <strong>{one(mode, language, ends)}</strong>
      {upTo && mode === 0 && isRanged && high > 0 && (
        <span className="measure-range">{upTo(one(high, language, ends))}</span>
      )}
      {isRanged && <span className="measure-range">{two(low, high, language, [mode])}</span>}
      {hasEdge && isRanged && (mode < low || mode > high) && (
        <span className="measure-note">{text.edge}</span>
      )}
    </dd>
  )
}
