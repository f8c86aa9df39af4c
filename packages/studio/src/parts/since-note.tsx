/** Since when freed time is counted; where something may be freed by the base year already, what was freed since then too. */
import { spanText } from '@horizon-soin/figures'
import { hasSinceBase, INDICATORS } from '@horizon-soin/model'
import { useLanguage } from '../shell/site.js'
import { useStudy, useTold } from '../shell/studio-context.js'
import { valueText } from './text.js'
import { Value } from './value.js'

const SINCE_BASE = { effective: 'effective_since_base', freed_fte: 'freed_fte_since_base' } as const

interface Props {
  indicator: keyof typeof SINCE_BASE
  profession?: string
  group?: string
  year: number
  /** In fewer words. */
  isShort?: boolean
}

export function SinceNote(props: Props) {
  const language = useLanguage()
  const text = valueText[language]
  const { dataset } = useStudy()
  return (
    <p className="since-note">
      {(props.isShort ? text.sinceShort : text.since)(dataset.technologyBaseYear)}
      {hasSinceBase(dataset) && <SinceBase {...props} />}
    </p>
  )
}

function SinceBase({ indicator, profession, group, year, isShort = false }: Props) {
  const language = useLanguage()
  const text = valueText[language]
  const { dataset } = useStudy()
  const query = {
    indicator: SINCE_BASE[indicator],
    ...(profession === undefined ? { group: group ?? 'all' } : { profession })
  }
  const { range } = useTold(query, year)
  const { unit } = INDICATORS[query.indicator]
  return (
    <>
      {(isShort ? text.sinceBaseShort : text.sinceBase)(dataset.baseYear)}
      <Value query={query} year={year} />
      {range !== null && ` (${spanText(range[0], range[4], unit, language)})`}
    </>
  )
}
