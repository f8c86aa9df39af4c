/** Where the model falls short. */
import observed from 'virtual:observed'
import reproduction from 'virtual:reproduction'
import { decimal, inWords, quantity, typeset } from '@horizon-soin/figures'
import { FIRST_EDITION } from '../../editions/editions.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { heldTables, statusesOf } from '../data/rows.js'
import { roundTens } from './round-tens.js'
import { Section } from './section.js'
import { methodText } from './text.js'

export function Trust() {
  const language = useLanguage()
  const text = methodText[language].trust
  const { dataset, edition } = useStudy()
  const count = (value: number) => decimal(value, 0, language)
  const share = (value: number) => quantity(value, 'share', language)
  const { year, mean, computed, measures } = observed
  // What was measured, who is missing and how heads are counted is known of the reference dataset alone.
  const ofReference =
    edition === FIRST_EDITION
      ? [
          text.measured(year, share(mean), share(computed), count(measures)),
          ...(reproduction === null
            ? []
            : [text.open(count(roundTens(reproduction.free)), count(reproduction.inputs))]),
          text.few(inWords(dataset.professions.length, language)),
          text.heads,
          text.national
        ]
      : []
  const statuses = heldTables(dataset).flatMap(name => statusesOf(dataset, name))
  const assumed = statuses.filter(status => status === 'assumption').length
  const ofLater =
    edition !== null && edition !== FIRST_EDITION
      ? [
          text.laterSign,
          text.laterRows(count(statuses.length), share(assumed / statuses.length)),
          text.few(inWords(dataset.professions.length, language)),
          text.heads,
          text.national
        ]
      : []
  return (
    <Section id="trust">
      <ul className="method-list">
        {[...ofReference, ...ofLater, text.noNeed, text.certain].map(limit => (
          <li key={limit}>{typeset(limit, language)}</li>
        ))}
      </ul>
    </Section>
  )
}
