/** One proposal: by activity and structure, every answer, raw and weighted, what differs. */
import { type Look, opinionChart } from '@horizon-soin/figures'
import type { Release } from '@horizon-soin/releases'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { numberOf } from '../questionnaire/item-number.js'
import { groupsOf, linesOf } from './chart-data.js'
import { Comparisons } from './comparisons.js'
import { keyOfItem } from './release-index.js'
import { shareWords, shownWords } from './shown-words.js'
import { resultsText } from './text.js'
import { useOrigin } from './use-origin.js'
import { WeightedPart } from './weighted.js'

interface Props {
  release: Release
  /** Id of the proposal; null for the first. */
  item: string | null
  onItem: (item: string) => void
}

export function Depth({ release, item: wanted, onItem }: Props) {
  const language = useLanguage()
  const text = resultsText[language].depth
  const { items } = release.consultation
  const item = items.find(({ id }) => id === wanted) ?? items[0]
  const key = item === undefined ? '' : keyOfItem(item)
  const draw = useCallback(
    (look: Look) =>
      opinionChart(groupsOf(release, key, resultsText[look.language].depth.dimensions, look.language), look),
    [release, key]
  )
  const origin = useOrigin(release, `groups-${item?.id ?? ''}`)
  if (item === undefined) return null
  return (
    <section className="results-part" aria-labelledby="results-depth">
      <h2 id="results-depth">{text.title}</h2>
      <p className="results-choose">
        <label htmlFor="results-item">{text.choose}</label>
        <select id="results-item" value={item.id} onChange={event => onItem(event.target.value)}>
          {items.map(one => (
            <option key={one.id} value={one.id}>
              {told(one.title, language)}
            </option>
          ))}
        </select>
      </p>
      {numberOf(item.id) !== null && (
        <p>
          <Link to={{ id: 'proposal', proposal: item.id }} className="results-link">
            {text.read}
          </Link>
        </p>
      )}
      <ChartFigure id="groups" draw={draw} origin={origin} width={1100} lead={told(item.title, language)} />
      <Answers release={release} item={key} />
      <Comparisons release={release} item={key} />
      <WeightedPart release={release} item={key} />
    </section>
  )
}

function Answers({ release, item }: { release: Release; item: string }) {
  const language = useLanguage()
  const { depth: text, questions, answers } = resultsText[language]
  return (
    <details className="results-more">
      <summary>{text.answers}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={text.answers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.question}</th>
              <th scope="col">{text.answer}</th>
              <th scope="col" className="number">
                {text.count}
              </th>
              <th scope="col">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            {(['useful', 'realistic', 'joint'] as const).flatMap(question =>
              linesOf(release, item, 'all', question).map(line => (
                <tr key={`${question} ${line.answer}`}>
                  <th scope="row">{questions[question]}</th>
                  <td>{answers[line.answer] ?? line.answer}</td>
                  <td className="number">{shownWords(line.count, language)}</td>
                  <td>
                    {line.share !== null
                      ? shareWords(line.share, language)
                      : line.answer === 'missing'
                        ? text.none
                        : '–'}
                  </td>
                </tr>
              ))
            )}
          </tbody>
        </table>
      </section>
    </details>
  )
}
