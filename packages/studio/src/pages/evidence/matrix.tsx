/** Professions by technologies: how much was found, how firm it is, and the way to it. */

import evidence from 'virtual:evidence'
import { useMemo } from 'react'
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { technologyColour } from '../profession/technology-colour.js'
import { type MatrixCell, matrixOf } from './coverage.js'
import { findingsOf } from './groups.js'
import { evidenceText } from './text.js'
import { useEvidenceLabels } from './use-evidence.js'

export function Matrix() {
  const { matrix: text, findings: told } = useText(evidenceText)
  const { dataset } = useStudy()
  const labels = useEvidenceLabels()
  const { professions, technologies } = dataset
  const rows = useMemo(() => matrixOf(evidence, professions, technologies), [professions, technologies])
  const foundOf = (id: string) => findingsOf(evidence).filter(one => one.profession === id).length
  return (
    <section className="evidence-section">
      <h2>{text.title}</h2>
      <p className="subtitle">{text.subtitle}</p>
      <table className="evidence-matrix">
        <thead>
          <tr>
            <th scope="col">{text.profession}</th>
            {technologies.map(({ id }) => (
              <th key={id} scope="col">
                <strong className={technologyColour(id).className}>{labels.short(id)}</strong>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => {
            const { id } = professions[i]!
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={{ id: 'evidence', profession: id, technology: null }}>
                    {labels.profession(id)}
                  </Link>
                  <span>{text.all(told(foundOf(id)))}</span>
                </th>
                {cells.map(cell => (
                  <Cell key={cell.technology} cell={cell} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell }: { cell: MatrixCell }) {
  const { matrix: text, findings: told, confidences } = useText(evidenceText)
  const labels = useEvidenceLabels()
  const { profession, technology, found, grade, confidence, analogy } = cell
  const about = found > 0 ? told(found) : text.none
  const name = labels.short(technology)
  return (
    <td className={found === 0 ? 'matrix-none' : ''}>
      <span className={`matrix-name ${technologyColour(technology).className}`} aria-hidden="true">
        {name}
      </span>
      <Link
        to={{ id: 'evidence', profession, technology }}
        aria-label={text.open(labels.profession(profession), name) + about}
      >
        {about}
      </Link>
      {found > 0 && (
        <span>
          {confidence && <strong>{confidences[confidence]}</strong>}
          {', '}
          {grade === null ? text.ungraded : text.grade(grade)}
        </span>
      )}
      {found === 0 && analogy !== null && <span>{text.analogy}</span>}
    </td>
  )
}
