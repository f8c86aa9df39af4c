/** A number of a policy in bold, its range under it, and what must be said of both. */
import { quantity, spanText } from '@horizon-soin/figures'
import type { PolicyNumber } from '@horizon-soin/model/policies'
import { useLanguage } from '../../shell/site.js'
import { euros, eurosSpan, perEuro, perEuroSpan } from './euros.js'
import { measuresText } from './text.js'

const WRITE = {
  fte: {
    one: (value, language) => quantity(value, 'fte', language),
    two: (low, high, language) => spanText(low, high, 'fte', language)
  },
  euros: { one: euros, two: eurosSpan },
  perEuro: { one: perEuro, two: perEuroSpan }
} as const satisfies Record<
  string,
  {
    one: (value: number, language: 'fr' | 'en') => string
    two: (low: number, high: number, language: 'fr' | 'en') => string
  }
>

export type Kind = keyof typeof WRITE

interface Props {
  number: PolicyNumber | null
  kind: Kind
  /** Where there is none. */
  absent?: string
  /** Says it too where the number is outside of its draws. */
  hasEdge?: boolean
}

export function Told({ number, kind, absent = '–', hasEdge = false }: Props) {
  const language = useLanguage()
  const text = measuresText[language].ranking
  if (number === null) return <dd className="measure-absent">{absent}</dd>
  const { mode, low, high } = number
  const { one, two } = WRITE[kind]
  const isRanged = low !== undefined && high !== undefined && low !== high
  return (
    <dd>
      <strong>{one(mode, language)}</strong>
      {isRanged && <span className="measure-range">{two(low, high, language)}</span>}
      {hasEdge && isRanged && (mode < low || mode > high) && (
        <span className="measure-note">{text.edge}</span>
      )}
    </dd>
  )
}
