/** A number that explains itself: a click opens what it was computed from. */
import { bare, quantity } from '@horizon-soin/figures'
import { INDICATORS, type Indicator, type SeriesQuery } from '@horizon-soin/model'
import { useLanguage } from '../shell/site.js'
import { explainNumber } from '../shell/store.js'
import { useStudioStore, useTold } from '../shell/studio-context.js'
import { valueText } from './text.js'

interface Props {
  query: SeriesQuery
  year: number
  /** Without its unit, which then stands beside it. */
  isBare?: boolean
  className?: string
}

/** A result of the scenario at hand. */
export function Value({ query, year, isBare = false, className = '' }: Props) {
  const language = useLanguage()
  const store = useStudioStore()
  const { value } = useTold(query, year)
  const { unit } = INDICATORS[query.indicator as Indicator]
  const told = (isBare ? bare : quantity)(value, unit, language)
  return (
    <button
      type="button"
      className={`value ${className}`}
      aria-label={`${quantity(value, unit, language)}, ${valueText[language].explain}`}
      onClick={() => explainNumber(store, { query, year })}
    >
      {told}
    </button>
  )
}
