/** Which editions there are, of which version and years, and which of them the site shows. */
import changes from 'virtual:edition-changes'
import { typeset } from '@horizon-soin/figures'
import { assumedWords, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { switchEdition } from '../../editions/show-edition.js'
import { dayText } from '../../shell/dates.js'
import { useLanguage } from '../../shell/site.js'
import { useStudioStore, useStudy } from '../../shell/studio-context.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

export function AboutEditions({ sides }: { sides: readonly Side[] }) {
  const language = useLanguage()
  const text = editionsText[language].about
  const store = useStudioStore()
  const words = wordsOf(language)
  const { edition } = useStudy()
  return (
    // A table wider than its room is moved by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={text.caption}>
      <table className="editions-about">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.edition}</th>
            <th scope="col">{text.version}</th>
            <th scope="col">{text.years}</th>
            <th scope="col">{text.since}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ about, study: { dataset } }) => (
            <tr key={about.id}>
              <th scope="row">
                {editionTitle(about, language)}
                <span className="editions-state">
                  {about.id === edition ? (
                    <strong>{text.shown}</strong>
                  ) : (
                    <button
                      type="button"
                      className="plain"
                      onClick={() => void switchEdition(store, about.id)}
                      aria-label={typeset(
                        `${text.show}${language === 'fr' ? ' : ' : ': '}${editionTitle(about, language)}`,
                        language
                      )}
                    >
                      {text.show}
                    </button>
                  )}
                </span>
                {dataset.variant !== null && (
                  <span className="under">{typeset(dataset.variant.description[language], language)}</span>
                )}
                {assumedWords(dataset, words) !== null && (
                  <span className="under">{assumedWords(dataset, words)}</span>
                )}
              </th>
              <td>{typeset(versionOf(about.name, language, text.versionOf), language)}</td>
              <td>{typeset(text.yearsOf(dataset.baseYear, dataset.lastYear), language)}</td>
              <td>{typeset(text.sinceOf(dataset.technologyBaseYear, dataset.baseYear), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The latest version of a dataset and its day. */
function versionOf(
  name: string,
  language: 'fr' | 'en',
  tell: (version: string, day: string) => string
): string {
  const last = changes[name]?.[language][0]
  return last === undefined ? '–' : tell(last.version, dayText(new Date(last.date), language))
}
