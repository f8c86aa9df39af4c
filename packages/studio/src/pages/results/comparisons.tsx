/** Which groups differ, where more than chance says so. */
import type { Release } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { comparisonWords, heldComparisons } from './comparison-words.js'
import { resultsText } from './text.js'

/** @param item `proposition-06@2` */
export function Comparisons({ release, item }: { release: Release; item: string }) {
  const language = useLanguage()
  const text = resultsText[language].comparisons
  const held = heldComparisons(release, item)
  const { length } = release.comparisons
  return (
    <section className="results-sub" aria-labelledby="results-comparisons">
      <h3 id="results-comparisons">{text.title}</h3>
      <p>{length === 0 ? text.noneMade : text.lead(length)}</p>
      {length > 0 && held.length === 0 && <p>{text.none}</p>}
      {held.length > 0 && (
        <ul className="results-list">
          {held.map(one => (
            <li key={`${one.group} ${one.question} ${one.answer}`}>
              {comparisonWords(one, release.groups, language)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
