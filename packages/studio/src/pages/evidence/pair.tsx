/** Every study of a profession and a technology, what the edition of today holds from them, and what is missing. */

import evidence from 'virtual:evidence'
import type { Measure } from '@horizon-soin/datasets'
import { inSentence } from '@horizon-soin/words'
import { useMemo } from 'react'
import { useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { isMeasured } from '../profession/evidence-rows.js'
import { Downloads } from './downloads.js'
import { ForestFigure } from './forest-figure.js'
import { activitiesWithout, groupsOf, type StudyGroup } from './groups.js'
import { heldOf } from './held.js'
import { HeldSection } from './held-section.js'
import { numbersOf } from './labels.js'
import { Propose } from './propose.js'
import { StudySection } from './study-list.js'
import { evidenceText } from './text.js'
import { Trail } from './trail.js'
import { useEvidenceLabels } from './use-evidence.js'

interface Props {
  profession: string
  technology: string
}

export function PairPage({ profession, technology }: Props) {
  const { pair: text } = useText(evidenceText)
  const { dataset } = useStudy()
  const labels = useEvidenceLabels()
  const groups = useMemo(
    () => groupsOf(evidence, dataset.activities, profession, technology),
    [dataset, profession, technology]
  )
  const held = useMemo(
    () => heldOf(evidence, dataset.activities, { profession, technology }),
    [dataset, profession, technology]
  )
  const numbers = useMemo(() => numbersOf(groups), [groups])
  const title = text.title(labels.profession(profession), inSentence(labels.technology(technology)))
  const shown = [...groups.flatMap(({ studies }) => studies), ...held.flatMap(({ rows }) => rows)]
  return (
    <>
      <Trail profession={profession} />
      <header className="evidence-head">
        <div>
          <h1>{title}</h1>
          <Lead groups={groups} />
        </div>
        {shown.length > 0 && <Downloads measures={shown} title={title} parts={[profession, technology]} />}
      </header>
      {shown.length > 0 && (
        <ForestFigure
          name={[profession, technology]}
          id="preuves"
          groups={groups}
          held={held}
          numbers={numbers}
        />
      )}
      {groups.length > 0 && <StudySection groups={groups} numbers={numbers} />}
      <HeldSection held={held} numbers={numbers} />
      <Missing groups={groups} />
      <Propose
        profession={profession}
        activity={groups[0]?.activity ?? dataset.activities[0]!.id}
        technology={technology}
      />
    </>
  )
}

const studiesOf = (groups: readonly StudyGroup[], kind: StudyGroup['kind']): Measure[] =>
  groups.filter(group => group.kind === kind).flatMap(({ studies }) => studies)

function Lead({ groups }: { groups: readonly StudyGroup[] }) {
  const { pair: text, findings } = useText(evidenceText)
  const labels = useEvidenceLabels()
  const own = studiesOf(groups, 'own')
  const whole = studiesOf(groups, 'whole')
  const analogies = studiesOf(groups, 'analogy')
  return (
    <p className="evidence-lead">
      {[
        own.length === 0 ? text.nothing : text.lead(findings(own.length), own.filter(isMeasured).length),
        ...(whole.length === 0 ? [] : [text.whole(whole.length)]),
        ...(analogies.length === 0
          ? []
          : [text.analogy(analogies.length, inSentence(labels.profession(analogies[0]!.profession)))])
      ].join(' ')}
    </p>
  )
}

function Missing({ groups }: { groups: readonly StudyGroup[] }) {
  const { missing: text } = useText(evidenceText)
  const { dataset } = useStudy()
  const labels = useEvidenceLabels()
  const missing = activitiesWithout(dataset.activities, groups)
  return (
    <section className="evidence-section">
      <h2>{text.title}</h2>
      {missing.length === 0 ? (
        <p>{text.whole}</p>
      ) : (
        <>
          <p>{text.activities(missing.map(({ id }) => inSentence(labels.activity(id))).join(', '))}</p>
          <p>{text.assumed}</p>
        </>
      )}
    </section>
  )
}
