/** What was found for a profession, a section a technology, then the studies that do not tell technologies apart. */

import evidence from 'virtual:evidence'
import { typeset } from '@horizon-soin/words'
import { useMemo } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { isMeasured } from '../profession/evidence-rows.js'
import { technologyColour } from '../profession/technology-colour.js'
import { Downloads } from './downloads.js'
import { ForestFigure } from './forest-figure.js'
import { ANALOGIES, findingsOf, groupsOf, type StudyGroup } from './groups.js'
import { heldOf } from './held.js'
import { numbersOf } from './labels.js'
import { Propose } from './propose.js'
import { StudyGroups } from './study-list.js'
import { evidenceText } from './text.js'
import { Trail } from './trail.js'
import { useEvidenceLabels } from './use-evidence.js'

export function ProfessionEvidence({ profession }: { profession: string }) {
  const all = useText(evidenceText)
  const { profession: text } = all
  const { dataset } = useStudy()
  const labels = useEvidenceLabels()
  const name = labels.profession(profession)
  const found = findingsOf(evidence).filter(one => one.profession === profession)
  const whole = useMemo(() => groupsOf(evidence, dataset.activities, profession, null), [dataset, profession])
  const title = text.title(name)
  return (
    <>
      <Trail profession={null} />
      <header className="evidence-head">
        <div>
          <h1>{title}</h1>
          <p className="evidence-lead">
            {found.length === 0
              ? text.nothing
              : text.lead(all.findings(found.length), found.filter(isMeasured).length)}
          </p>
          <p>
            <Link to={{ id: 'profession', profession }}>{all.toProfession(name)}</Link>
          </p>
        </div>
        <Downloads
          measures={evidence.measures.filter(one => one.profession === profession)}
          title={title}
          parts={[profession]}
        />
      </header>
      {dataset.technologies.map(({ id }) => (
        <TechnologySection key={id} profession={profession} technology={id} />
      ))}
      {whole.length > 0 && (
        <section className="evidence-section">
          <h2>{text.whole}</h2>
          <p className="subtitle">{text.wholeLead}</p>
          <StudyGroups groups={whole} numbers={numbersOf(whole)} />
        </section>
      )}
      <Propose
        profession={profession}
        activity={dataset.activities[0]!.id}
        technology={dataset.technologies[0]!.id}
      />
    </>
  )
}

function TechnologySection({ profession, technology }: { profession: string; technology: string }) {
  const { profession: text } = useText(evidenceText)
  const { dataset } = useStudy()
  const labels = useEvidenceLabels()
  const groups = useMemo(
    () => groupsOf(evidence, dataset.activities, profession, technology).filter(({ kind }) => kind === 'own'),
    [dataset, profession, technology]
  )
  const held = useMemo(
    () => heldOf(evidence, dataset.activities, { profession, technology }),
    [dataset, profession, technology]
  )
  const numbers = useMemo(() => numbersOf(groups), [groups])
  const count = numbers.size
  const analogy = ANALOGIES.find(one => one.profession === profession && one.technology === technology)
  const isEmpty = count === 0 && held.length === 0
  return (
    <section className="evidence-section">
      <h2 className={technologyColour(technology).className}>{labels.technology(technology)}</h2>
      {count === 0 && (
        <p>{analogy === undefined ? text.empty : text.analogy(labels.profession(analogy.from))}</p>
      )}
      <Verdicts groups={groups} />
      {!isEmpty && count > 0 && (
        <ForestFigure
          name={[profession, technology]}
          id={`preuves-${technology}`}
          groups={groups}
          held={held}
          numbers={numbers}
          heading={3}
        />
      )}
      {!isEmpty && (
        <p className="evidence-open">
          <Link className="button" to={{ id: 'evidence', profession, technology }}>
            {count === 0 ? text.openHeld : text.open(count)}
          </Link>
        </p>
      )}
    </section>
  )
}

function Verdicts({ groups }: { groups: readonly StudyGroup[] }) {
  const language = useLanguage()
  const { studies: text } = useText(evidenceText)
  const labels = useEvidenceLabels()
  return (
    <dl className="evidence-verdicts">
      {groups.map(({ activity, cell }) =>
        cell === null ? null : (
          <div key={activity}>
            <dt>{labels.activity(activity)}</dt>
            <dd>
              {typeset(cell.verdict[language], language)}{' '}
              <span className="evidence-small">
                {cell.grade && `${text.grade} ${cell.grade}, `}
                {typeset(cell.words[language], language)}
              </span>
            </dd>
          </div>
        )
      )}
    </dl>
  )
}
