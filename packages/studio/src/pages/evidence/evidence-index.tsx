/** The first page of the evidence: what there is, where, and what it does not cover. */

import evidence from 'virtual:evidence'
import about from 'virtual:evidence-about'
import { inSentence } from '@horizon-soin/words'
import { useMemo } from 'react'
import { dayText } from '../../shell/dates.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { type Coverage, coverageOf } from './coverage.js'
import { Downloads } from './downloads.js'
import { Matrix } from './matrix.js'
import { Propose } from './propose.js'
import { evidenceText } from './text.js'
import { useEvidenceLabels } from './use-evidence.js'

export function EvidenceIndex() {
  const language = useLanguage()
  const text = useText(evidenceText)
  const { dataset } = useStudy()
  const coverage = useMemo(() => coverageOf(evidence, dataset), [dataset])
  const { findings, sources, countries, measured } = coverage
  const [profession, technology, activity] = [
    dataset.professions,
    dataset.technologies,
    dataset.activities
  ].map(list => list[0]!.id) as [string, string, string]
  return (
    <>
      <header className="evidence-head">
        <div>
          <h1>{text.title}</h1>
          <p className="evidence-lead">
            {text.lead(text.findings(findings), sources, countries.length, measured)}
          </p>
          <p className="evidence-small">
            {text.read(dayText(new Date(about.created), language), about.version)}
          </p>
        </div>
        <Downloads title={text.title} parts={[]} />
      </header>
      <Matrix />
      <Gaps coverage={coverage} />
      <Propose profession={profession} activity={activity} technology={technology} />
    </>
  )
}

/** France is nearly absent under this share of the findings. */
const NEARLY_ABSENT = 0.1

function Gaps({ coverage }: { coverage: Coverage }) {
  const { gaps: text } = useText(evidenceText)
  const labels = useEvidenceLabels()
  const { findings, measured, french, frenchMeasured, pairs, emptyPairs, unmeasuredActivities } = coverage
  return (
    <section className="evidence-section">
      <h2>{text.title}</h2>
      <ul className="evidence-gaps">
        <li>
          {french < NEARLY_ABSENT * findings
            ? text.france(french, findings, frenchMeasured)
            : text.frenchEnough(french, findings)}
        </li>
        {emptyPairs > 0 && <li>{text.pairs(emptyPairs, pairs)}</li>}
        {unmeasuredActivities.length > 0 && (
          <li>
            {text.activities(unmeasuredActivities.map(id => inSentence(labels.activity(id))).join(', '))}
          </li>
        )}
        {measured < findings && <li>{text.unmeasured(findings - measured)}</li>}
      </ul>
    </section>
  )
}
