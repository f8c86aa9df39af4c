/** What changed in the reference dataset, version by version. */
import about from 'virtual:data-about'
import { capitalised, typeset } from '@horizon-soin/figures'
import { dayText } from '../../shell/dates.js'
import { useLanguage } from '../../shell/site.js'
import { shellText } from '../../shell/text.js'
import { Section } from './section.js'

export function Changelog() {
  const language = useLanguage()
  return (
    <Section id="changelog">
      {about.changelog[language].map(({ version, date, changes }) => (
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
