/** The four numbers of the first screen. */
import { bare, exact } from '@horizon-soin/figures'
import { INDICATORS, type Indicator, type SeriesQuery } from '@horizon-soin/model'
import { publishedWords, wordsOf } from '@horizon-soin/words'
import { valueIn } from '../../engine/projection.js'
import { type Ranges, rangeOf } from '../../engine/ranges.js'
import type { Study } from '../../engine/study.js'
import { RangeLine } from '../../parts/range-line.js'
import { Value } from '../../parts/value.js'
import { searchWith } from '../../shell/address.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy, useTold } from '../../shell/studio-context.js'
import type { Facts } from './facts.js'
import { findPublished, type Sought } from './published.js'
import { homeText } from './text.js'

export function KeyFigures({ facts, spread }: { facts: Facts; spread: Ranges | null }) {
  const text = useText(homeText)
  const language = useLanguage()
  const study = useStudy()
  const { model } = study
  const compare = compareSearch(study)
  const { far } = facts.years
  const labelOf = (indicator: 'effective' | 'potential') => {
    const label = text.key[indicator](far)
    return valueIn(facts.projection, { indicator }, far) < 0 ? text.key.lost(label) : label
  }
  const fte = { indicator: 'freed_fte_all_professionals' }
  return (
    <div className="key-figures">
      <Key label={labelOf('effective')} query={{ indicator: 'effective' }} year={far} />
      <Key label={labelOf('potential')} query={{ indicator: 'potential' }} year={far} />
      <Key
        label={text.key.people(exact(model.threshold, 'share', language))}
        query={{ indicator: 'people_above' }}
        year={far}
      />
      <div className="key-figure">
        <p className="key-label">{text.key.stake}</p>
        <p className="key-value">
          <Link to={{ id: 'simulator', view: 'compare' }} className="value" search={compare}>
            {bare(facts.stake.fte, 'fte', language)}
          </Link>
          <span className="key-unit">{text.key.fte}</span>
        </p>
        <RangeLine
          value={facts.stake.fte}
          range={rangeOf(spread, model, fte, far)}
          unit="fte"
          published={findPublished(model.dataset, { ...fte, ...STAKE, year: far })?.value}
        />
        <Published sought={{ ...fte, ...STAKE, year: far }} />
      </div>
    </div>
  )
}

export const STAKE = { scenario: 'adoption-rapide', minusScenario: 'adoption-lente' }
/** The two scenarios that the difference is between, in the edition at hand. */
export const compareSearch = (study: Study): string =>
  searchWith(study, ['s=adoption-rapide', 's2=adoption-lente'])

function Key({ label, query, year }: { label: string; query: SeriesQuery; year: number }) {
  const { value, range } = useTold(query, year)
  const { dataset } = useStudy()
  const { unit } = INDICATORS[query.indicator as Indicator]
  return (
    <div className="key-figure">
      <p className="key-label">{label}</p>
      <p className="key-value">
        <Value query={query} year={year} isBare />
        {unit === 'share' && <span className="key-unit">%</span>}
      </p>
      <RangeLine
        value={value}
        range={range}
        unit={unit}
        published={findPublished(dataset, { ...query, year })?.value}
      />
      <Published sought={{ ...query, year }} />
    </div>
  )
}

function Published({ sought }: { sought: Sought }) {
  const text = useText(homeText)
  const words = wordsOf(useLanguage())
  const { dataset } = useStudy()
  const figure = findPublished(dataset, sought)
  return figure && <p className="key-published">{text.published(publishedWords(figure, words))}</p>
}
