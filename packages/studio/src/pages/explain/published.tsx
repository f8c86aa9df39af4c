/** The same number as it was published, beside the computed one. */
import { change, exact } from '@horizon-soin/figures'
import { excess, type PublishedFigure } from '@horizon-soin/model'
import { computedWords, publishedWords, typeset } from '@horizon-soin/words'
import { type Projection, valueIn } from '../../engine/projection.js'
import { scenarioPhrase } from '../../shell/names.js'
import { useReference, useStudy } from '../../shell/studio-context.js'
import { SourceLink } from './source-link.js'
import { explainText } from './text.js'
import type { ExplainedTerm } from './use-term.js'

/** What a tolerance says beside each comparison: around, above or below. */
const WITHIN = { about: 'about', at_least: 'more', at_most: 'less' } as const

/** What is on the limit is within it. */
const SLACK = 1e-12

const isOf = (figure: PublishedFigure, { query, year }: ExplainedTerm, scenario: string): boolean =>
  figure.indicator === query.indicator &&
  figure.year === year &&
  figure.scenario === scenario &&
  figure.minusScenario === undefined &&
  (figure.profession ?? null) === (query.profession ?? null) &&
  (figure.technology ?? null) === (query.technology ?? null) &&
  (figure.profession !== undefined || (figure.group ?? 'all') === (query.group ?? 'all'))

export function Published({ explained }: { explained: ExplainedTerm }) {
  const { dataset } = useStudy()
  const reference = useReference()
  const figures = dataset.published.filter(figure => isOf(figure, explained, reference.scenario.id))
  return figures.map(figure => (
    <PublishedRow key={figure.id} figure={figure} explained={explained} reference={reference} />
  ))
}

interface Props {
  figure: PublishedFigure
  explained: ExplainedTerm
  /** In the scenario that the figure is of. */
  reference: Projection
}

function PublishedRow({ figure, explained: { query, unit, words }, reference }: Props) {
  const { language } = words
  const text = explainText[language].published
  const { dataset } = useStudy()
  const year = dataset.sources.find(({ id }) => id === figure.source)?.year ?? ''
  const { tolerance, comparison } = figure
  const computed = valueIn(reference, query, figure.year)
  const within =
    tolerance === undefined
      ? ''
      : unit === 'share'
        ? change(tolerance, unit, language).replace(/^\+/, '')
        : exact(tolerance, unit, language)
  const isInside = Math.abs(excess(figure, computed)) <= SLACK * Math.max(1, Math.abs(figure.value))
  return (
    <div className="explain-published">
      <dl>
        <div>
          <dt>
            <Mark isDiamond />
            {text.title(year)}
          </dt>
          <dd>
            {publishedWords(figure, words)}
            {within !== '' && <span className="explain-kind"> {text[WITHIN[comparison]](within)}</span>}
          </dd>
        </div>
        <div>
          <dt>
            <Mark />
            {text.computed(scenarioPhrase(reference.scenario, language))}
          </dt>
          <dd>{computedWords(figure, computed, words, true)}</dd>
        </div>
      </dl>
      <p className="explain-note">
        {isInside ? text.inside : text.outside} <SourceLink id={figure.source} />
        {figure.place !== '' && `, ${typeset(figure.place, language)}`}
      </p>
    </div>
  )
}

/** Everywhere: a diamond was published, a red dot is computed. */
function Mark({ isDiamond = false }: { isDiamond?: boolean }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      {isDiamond ? (
        <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
      ) : (
        <circle cx={7} cy={7} r={4.5} fill="var(--accent)" />
      )}
    </svg>
  )
}
