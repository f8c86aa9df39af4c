/** One study: what was measured and how, its effect, and whether it is taken up and why. */
import type { Measure } from '@horizon-soin/datasets'
import { effectWords } from '@horizon-soin/figures'
import { capitalised, typeset } from '@horizon-soin/words'
import { Publication } from '../../parts/publication.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { useLanguage, useText } from '../../shell/site.js'
import { isMeasured } from '../profession/evidence-rows.js'
import { evidenceText } from './text.js'
import { sourceOf, useEvidenceLabels } from './use-evidence.js'

export const studyAnchor = (id: string): string => `etude-${id}`

export function StudyItem({ study, number }: { study: Measure; number: number }) {
  const language = useLanguage()
  const { studies: text, uses } = useText(evidenceText)
  const { used, what, why, status, range, low, mode, high } = study
  const effect = effectWords({ label: '', low, mode, high, isInterval: range === 'interval' }, language)
  return (
    <li className="study" id={studyAnchor(study.id)}>
      <div>
        <p className="study-what">
          <span className="study-number">
            <span className="sr-only">{text.number(number)}</span>
            <span aria-hidden="true">{number}.</span>
          </span>{' '}
          {typeset(what[language], language)}
        </p>
        <Details study={study} />
      </div>
      <div className="study-judged">
        <p className="study-effect">{capitalised(effect)}</p>
        <p className="study-firm">
          <Scope study={study} /> <StatusBadge status={status} />
        </p>
        <p className={`study-use study-use-${used}`}>
          <strong>{uses[used]}</strong> {typeset(why[language], language)}
        </p>
      </div>
    </li>
  )
}

/** « sur une tâche de l’activité, non mesuré ». */
function Scope({ study }: { study: Measure }) {
  const { studies: text } = useText(evidenceText)
  const { scope, activity, year } = study
  const on = scope === 'task' ? text.task : activity === undefined ? text.wholeTime : text.wholeActivity
  return [
    `${text.scope} ${on}`,
    ...(year === undefined || year === MEASURED_YEAR ? [] : [text.forYear(year)]),
    ...(isMeasured(study) ? [] : [text.unmeasured])
  ].join(', ')
}

/** The year that what was measured to date is given. */
const MEASURED_YEAR = 2025

function Details({ study }: { study: Measure }) {
  const language = useLanguage()
  const { studies: text, designs, grades } = useText(evidenceText)
  const { country } = useEvidenceLabels()
  const source = sourceOf(study.source)
  const set = (words: string) => typeset(words, language)
  return (
    <dl className="study-details">
      <dt>{text.design}</dt>
      <dd>{designs[study.design]}</dd>
      <dt>{text.size}</dt>
      <dd>{set(study.size[language])}</dd>
      <dt>{text.place}</dt>
      <dd>{[country(study.country), source?.year].filter(Boolean).join(', ')}</dd>
      <dt>{text.grade}</dt>
      <dd>{study.grade === undefined ? text.ungraded : `${study.grade}, ${grades[study.grade]}`}</dd>
      <dt>{text.source}</dt>
      <dd>
        <Publication id={study.source} source={source} />
      </dd>
      {study.note && (
        <>
          <dt>{text.note}</dt>
          <dd>{set(study.note[language])}</dd>
        </>
      )}
    </dl>
  )
}
