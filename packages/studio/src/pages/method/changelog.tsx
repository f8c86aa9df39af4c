/** What changed in the edition at hand, version by version; of a dataset that was opened here, in the study. */
import changes from 'virtual:edition-changes'
import { capitalised, typeset } from '@horizon-soin/figures'
import { FIRST_EDITION } from '../../editions/editions.js'
import { dayText } from '../../shell/dates.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { shellText } from '../../shell/text.js'
import { Section } from './section.js'

export function Changelog() {
  const language = useLanguage()
  const { dataset, edition } = useStudy()
  const versions = changes[edition === null ? FIRST_EDITION : dataset.name]?.[language] ?? []
  return (
    <Section id="changelog">
      {versions.map(({ version, date, changes }) => (
        <div key={version}>
          <h3 className="method-version">
            {capitalised(shellText[language].version(version))}, {dayText(new Date(date), language)}
          </h3>
          <ul className="method-list">
            {changes.map(change => (
              <li key={change}>{typeset(change, language)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
