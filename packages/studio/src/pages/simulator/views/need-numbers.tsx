/** Need, capacity and balance in the years that are asked about, each with its range. */
import { quantity, spanText } from '@horizon-soin/figures'
import { inSentence } from '@horizon-soin/words'
import { valueIn } from '../../../engine/projection.js'
import { rangeOf } from '../../../engine/ranges.js'
import { Value } from '../../../parts/value.js'
import { needText } from '../need-text.js'
import type { BalanceRanges } from './use-balance-ranges.js'
import { useView } from './use-view.js'

const COLUMNS = ['need', 'capacity', 'balance'] as const

interface Props {
  profession: string
  years: readonly number[]
  drawn: BalanceRanges
}

export function NeedNumbers({ profession, years, drawn }: Props) {
  const { language, names, projection } = useView()
  const text = needText[language]
  const caption = text.caption(inSentence(names.profession(profession)))
  const shareOf = (year: number) =>
    valueIn(projection, { indicator: 'balance', profession }, year) /
    valueIn(projection, { indicator: 'need', profession }, year)
  const signed = (share: number) => {
    const told = quantity(share, 'share', language)
    return share > 0 && /[1-9]/.test(told) ? `+${told}` : told
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={caption}>
      <table className="sim-table need-numbers">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {COLUMNS.map(indicator => (
              <th key={indicator} scope="col" className="number">
                {text[indicator]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(year => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {COLUMNS.map(indicator => {
                const query = { indicator, profession }
                const range = rangeOf(drawn.ranges, projection.model, query, year)
                const isBalance = indicator === 'balance'
                return (
                  <td key={indicator} className={`number need-${indicator}`}>
                    {isBalance && shareOf(year) > 0 && <span className="need-value">+</span>}
                    <Value query={query} year={year} isBare className="need-value" />
                    <span className="under">
                      {isBalance && (
                        <span className="need-share">
                          {signed(shareOf(year))} {text.ofNeed}
                        </span>
                      )}{' '}
                      <span className="need-range">
                        {range ? spanText(range[0], range[4], 'persons', language) : text.drawing}
                      </span>
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
