/** The table of the evidence: a row an activity and technology, measures and the model on one axis. */
import { evidenceStrip } from '@horizon-soin/figures'
import { labelsOf, typeset, wordsOf } from '@horizon-soin/words'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { technologyShort } from '../simulator/technology-short.js'
import type { EvidenceRow } from './evidence-rows.js'
import { Findings } from './findings.js'
import { technologyColour } from './technology-colour.js'
import { professionText } from './text.js'

const STRIP = 240

export function EvidenceTable({ rows }: { rows: readonly EvidenceRow[] }) {
  const { columns } = useText(professionText).evidence
  return (
    <table className="evidence-table">
      <thead>
        <tr>
          <th scope="col">{columns.cell}</th>
          <th scope="col">{columns.found}</th>
          <th scope="col">{columns.grade}</th>
          <th scope="col">
            <span className="sr-only">{columns.strip}</span>
            <span className="evidence-axis" aria-hidden="true">
              <span>{columns.lost}</span>
              <span>0</span>
              <span>{columns.gained}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={`${row.activity}/${row.technology}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { activity, technology, cell, findings, points, gain } }: { row: EvidenceRow }) {
  const language = useLanguage()
  const { evidence: text } = useText(professionText)
  const labels = labelsOf(useStudy().dataset, wordsOf(language))
  const what = activity === null ? text.allActivities : labels.activity(activity)
  const by =
    technology === null
      ? text.allTechnologies
      : (technologyShort(technology, language) ?? labels.technology(technology))
  const strip = evidenceStrip(
    { label: `${what}, ${by}`, measured: points, model: gain ?? undefined },
    { language, width: STRIP, frame: 'page', source: '' }
  )
  return (
    <tr className={cell === null && findings.length === 0 ? 'evidence-none' : ''}>
      <th scope="row">
        {what}
        <strong className={technology === null ? 'technology-other' : technologyColour(technology).className}>
          {by}
        </strong>
      </th>
      <td>
        {cell === null && findings.length === 0
          ? text.nothing
          : cell && typeset(cell.verdict[language], language)}
        {findings.length > 0 && <Findings findings={findings} />}
      </td>
      <td className="evidence-grade">
        <p>
          <strong>{cell?.grade ?? '–'}</strong>{' '}
          <span>{cell ? typeset(cell.words[language], language) : text.nothingYet}</span>
        </p>
      </td>
      <td className="evidence-strip">
        {(points.length > 0 || gain !== null) && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: figures escape whatever the data hold
          <div dangerouslySetInnerHTML={{ __html: strip }} />
        )}
      </td>
    </tr>
  )
}
