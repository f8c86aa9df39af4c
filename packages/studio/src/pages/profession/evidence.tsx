/** What publications measured of this trade, beside what the model takes: how firm, how thin. */

import evidence from 'virtual:evidence'
import type { ObservedGain } from '@horizon-soin/datasets'
import { quantity } from '@horizon-soin/figures'
import { inSentence, labelsOf, publishedWords, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import { valueIn } from '../../engine/projection.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { baseOf, editedOf } from '../../shell/store.js'
import { useProjection, useStudio, useStudy } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import { findPublished } from '../home/published.js'
import { evidenceRows, observedOf, verdictOf } from './evidence-rows.js'
import { EvidenceTable } from './evidence-table.js'
import { gainsOf } from './gains.js'
import { professionText } from './text.js'
import { verdictWords } from './verdict-words.js'

interface Props {
  profession: string
  year: number
}

export function EvidenceSection({ profession, year }: Props) {
  const { evidence: text } = useText(professionText)
  const isOwn = useStudy().edition === null
  const isKnown = evidence.cells.some(cell => cell.profession === profession)
  if (!isKnown)
    return (
      <section className="profession-evidence">
        <h2>{text.title(text.none)}</h2>
        <p>{text.foreign}</p>
      </section>
    )
  return (
    <section className="profession-evidence">
      <Known profession={profession} year={year} />
      <p>
        <Link className="button" to={{ id: 'evidence', profession, technology: null }}>
          {text.everyStudy}
        </Link>
      </p>
      {isOwn && <p className="profession-small">{text.gathered}</p>}
    </section>
  )
}

function Known({ profession, year }: Props) {
  const { evidence: text } = useText(professionText)
  const language = useLanguage()
  const { edition } = useStudy()
  const projection = useProjection()
  const isEdited = useStudio(studio => {
    const edited = editedOf(studio)
    return !isSameScenario(edited.scenario, baseOf(studio, edited))
  })
  const rows = useMemo(
    () => evidenceRows(evidence, gainsOf(projection, profession, year), profession),
    [projection, profession, year]
  )
  const observed = observedOf(evidence, profession)
  const { firstYear, lastYear } = projection.model.axes
  const isInReach = observed !== null && firstYear <= observed.year && observed.year <= lastYear
  const computed = isInReach
    ? valueIn(projection, { indicator: 'effective', profession }, observed.year)
    : Number.NaN
  const than = isEdited ? text.mine : edition === FIRST_EDITION ? text.study : text.model
  const told = (value: number) => quantity(value, 'share', language)
  const verdict = verdictOf(rows, observed?.value ?? null, computed)
  return (
    <>
      <h2>{verdictWords(verdict, observed?.year ?? year, than, text)}</h2>
      <p className="subtitle">
        {observed !== null &&
          verdict.against !== null &&
          text.compared(observed.year, told(observed.value), than, told(computed))}
        {text.subtitle(year)}
      </p>
      <EvidenceTable rows={rows} />
      <p className="profession-small">{text.grades}</p>
      {observed && <Since observed={observed} />}
    </>
  )
}

/** « Pour 2025, l’étude publiait environ 7 % en moyenne ; d’après ces mesures, les infirmiers en seraient à 0,8 %. » */
function Since({ observed: { profession, year, value, status } }: { observed: ObservedGain }) {
  const language = useLanguage()
  const { evidence: text } = useText(professionText)
  const { dataset } = useStudy()
  const words = wordsOf(language)
  const figure = findPublished(dataset, { indicator: 'effective', year })
  const who = inSentence(labelsOf(dataset, words).profession(profession))
  return (
    <p className="evidence-since">
      {figure === null
        ? text.sentenceAlone(year, who)
        : text.sentence(year, publishedWords(figure, words), who)}
      <strong>{quantity(value, 'share', language)}</strong>
      {'. '}
      <StatusBadge status={status} />
    </p>
  )
}
