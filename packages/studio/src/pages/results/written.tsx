/** A call: how many answered each of its questions. */
import type { Release } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { indexOf, keyOfItem } from './release-index.js'
import { shareWords, shownWords } from './shown-words.js'
import { resultsText } from './text.js'

export function Written({ release }: { release: Release }) {
  const language = useLanguage()
  const text = resultsText[language].written
  const { find } = indexOf(release)
  return (
    <section className="results-part" aria-labelledby="results-written">
      <h2 id="results-written">{text.title}</h2>
      {/* A table wider than its room is moved by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={text.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.count}</th>
              <th scope="col">{text.of}</th>
            </tr>
          </thead>
          <tbody>
            {release.consultation.items.map(item => {
              const line = find(keyOfItem(item), 'all', 'written', 'yes')
              return (
                <tr key={keyOfItem(item)}>
                  <th scope="row">{told(item.title, language)}</th>
                  <td>
                    {line === null ? '–' : shownWords(line.count, language)}
                    {line !== null && line.share !== null && ` · ${shareWords(line.share, language)}`}
                  </td>
                  <td>{line === null ? '–' : shownWords(line.base, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
