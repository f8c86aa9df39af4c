/** The numbers of a message, an edition a row, on one scale; what was published stands beside what the first computes. */
import { rangeStrip, spanText, typeset } from '@horizon-soin/figures'
import type { Dataset } from '@horizon-soin/model'
import {
  labelsOf,
  type MessageId,
  type MessageNumber,
  numberWords,
  share,
  wordsOf
} from '@horizon-soin/words'
import { shortTitle } from '../../editions/edition-titles.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { STAKE } from '../home/key-figures.js'
import { findPublished } from '../home/published.js'
import { columnsOf, measureWords, type ToldNumber, wholeOf } from './number-columns.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

const STRIP = 400

interface Props {
  id: MessageId
  title: string
  sides: readonly Side[]
}

export function MessageNumbers({ id, title, sides }: Props) {
  const language = useLanguage()
  const text = editionsText[language]
  const words = wordsOf(language)
  const { edition } = useStudy()
  const study = sides[0]!.study.dataset
  const columns = columnsOf(sides, id).map(({ key, owner, told }, place) => {
    const [known] = told.flatMap(one => (one === undefined ? [] : [one.number]))
    const heading = measureWords(known!, labelsOf(owner.study.dataset, words), words, text)
    const published = place === 0 ? publishedOf(known!, study) : null
    return { key, place, told, heading, published, domain: domainOf(told, published?.value) }
  })
  const caption = typeset(text.numbers(title), language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={caption}>
      <table className="edition-numbers">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.edition}</th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {typeset(heading, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side, s) => (
            <tr key={side.about.id} className={side.about.id === edition ? 'shown' : undefined}>
              <th scope="row">{typeset(shortTitle(side.about, language), language)}</th>
              {columns.map(({ key, place, told, heading, published, domain }) => {
                const one = told[s]
                if (one === undefined)
                  return (
                    <td key={key}>
                      <span className="heading">{typeset(heading, language)}</span>–
                    </td>
                  )
                const { number, range } = one
                const own = measureWords(number, labelsOf(side.study.dataset, words), words, text)
                const whole = wholeOf(side, number)
                return (
                  <td key={key}>
                    {own === heading && <span className="heading">{typeset(own, language)}</span>}
                    <span className="edition-value">{numberWords(number, words)}</span>
                    {own !== heading && <span className="under">{typeset(own, language)}</span>}
                    {whole !== null && (
                      <span className="under">{typeset(text.whole(share(whole, language)), language)}</span>
                    )}
                    {place === 0 && (
                      <span
                        className="strip"
                        // biome-ignore lint/security/noDangerouslySetInnerHtml: figures make it of numbers alone
                        dangerouslySetInnerHTML={{
                          __html: rangeStrip(
                            {
                              value: number.value,
                              range: range && {
                                q05: range[0],
                                q25: range[1],
                                q50: range[2],
                                q75: range[3],
                                q95: range[4]
                              },
                              published: s === 0 ? published?.value : undefined,
                              // Where time may be lost, what is neither lost nor freed.
                              reference: domain !== null && domain[0] < 0 ? 0 : undefined,
                              domain: domain ?? undefined
                            },
                            { width: STRIP }
                          )
                        }}
                      />
                    )}
                    {range !== null && (
                      <span className="ends">
                        {number.unit === 'points'
                          ? spanText(100 * range[0], 100 * range[4], 'persons', language)
                          : spanText(range[0], range[4], number.unit, language)}
                      </span>
                    )}
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

/** What the study published of a number; of the median scenario, or of the difference that it told. */
function publishedOf({ series, year, reading }: MessageNumber, study: Dataset) {
  if (reading === 'scenario') return findPublished(study, { ...series, year })
  return reading === 'adoption-spread' ? findPublished(study, { ...series, ...STAKE, year }) : null
}

/** The same ends for every edition, with 0; null where nothing has a value. */
function domainOf(
  told: readonly (ToldNumber | undefined)[],
  published = Number.NaN
): [number, number] | null {
  const values = [
    ...told.flatMap(one => (one === undefined ? [] : [one.number.value, ...(one.range ?? [])])),
    published
  ].filter(Number.isFinite)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return low === high ? null : [low, high]
}
