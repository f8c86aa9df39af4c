/** How many answered, and what their answers are worth knowing before any percentage. */
import type { Release, Shown } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { isKnown } from './release-index.js'
import { shownWords } from './shown-words.js'
import { resultsText } from './text.js'

const COUNTS = ['started', 'completed', 'distinct', 'wrote', 'empty', 'marked', 'paper'] as const

export function Counts({ release }: { release: Release }) {
  const language = useLanguage()
  const text = resultsText[language]
  const { counts, rules, groups } = release
  const shown = (count: Shown) => shownWords(count, language)
  const { started } = counts
  // A server that did not count says 0.
  const isUncounted = isKnown(started) && started.value === 0
  const hasHidden =
    COUNTS.some(name => !isKnown(counts[name])) ||
    groups.some(({ n }) => !isKnown(n)) ||
    release.results.some(({ count }) => !isKnown(count))
  return (
    <section className="results-part" aria-labelledby="results-counts">
      <h2 id="results-counts">{text.counts.title}</h2>
      <dl className="results-counts">
        {COUNTS.map(name => (
          <div key={name}>
            <dt>{text.counts[name]}</dt>
            {name === 'started' && isUncounted ? (
              <dd className="results-hidden">{text.counts.notCounted}</dd>
            ) : (
              <dd className={isKnown(counts[name]) ? '' : 'results-hidden'}>{shown(counts[name])}</dd>
            )}
          </div>
        ))}
      </dl>
      {hasHidden && <p className="results-note">{text.hiddenMeans(rules.threshold)}</p>}
    </section>
  )
}
