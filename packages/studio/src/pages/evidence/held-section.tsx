/** What the edition of today holds for a pair, year by year, and the studies that it rests on. */

import evidence from 'virtual:evidence'
import { exact } from '@horizon-soin/figures'
import { typeset } from '@horizon-soin/words'
import { Fragment } from 'react'
import { useLanguage, useText } from '../../shell/site.js'
import type { Held } from './held.js'
import { studyLabel } from './labels.js'
import { studyAnchor } from './study-item.js'
import { evidenceText } from './text.js'
import { useEvidenceLabels } from './use-evidence.js'

interface Props {
  held: readonly Held[]
  numbers: ReadonlyMap<string, number>
}

export function HeldSection({ held, numbers }: Props) {
  const { held: text } = useText(evidenceText)
  return (
    <section className="evidence-section">
      <h2>{text.title}</h2>
      <p>{held.length === 0 ? text.none : text.lead}</p>
      {held.map(one => (
        <HeldTable key={one.activity} held={one} numbers={numbers} />
      ))}
    </section>
  )
}

function HeldTable({
  held: { activity, rows, restsOn, cell },
  numbers
}: { held: Held } & Omit<Props, 'held'>) {
  const language = useLanguage()
  const { held: text, studies } = useText(evidenceText)
  const labels = useEvidenceLabels()
  const told = (value: number | undefined) => (value === undefined ? '–' : exact(value, 'share', language))
  const name = labels.activity(activity)
  return (
    <section className="held">
      <h3>{name}</h3>
      {cell && (
        <p className="study-verdict">
          {typeset(cell.verdict[language], language)}{' '}
          {cell.grade && `${studies.grade} ${cell.grade}, ${typeset(cell.words[language], language)}.`}
        </p>
      )}
      <table className="held-table">
        <caption className="sr-only">{text.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col" className="number">
              {text.low}
            </th>
            <th scope="col" className="number">
              {text.central}
            </th>
            <th scope="col" className="number">
              {text.high}
            </th>
            <th scope="col">{text.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, year, low, mode, high, why }) => (
            <tr key={id}>
              <th scope="row">{year}</th>
              <td className="number">{told(low)}</td>
              <td className="number">
                <strong>{told(mode)}</strong>
              </td>
              <td className="number">{told(high)}</td>
              <td className="held-why">{typeset(why[language], language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="held-rests">
        {text.restsOn}
        {restsOn.map((study, i) => (
          <Fragment key={study.id}>
            {i > 0 && ' · '}
            {numbers.has(study.id) ? (
              <a href={`#${studyAnchor(study.id)}`}>{studyLabel(study, numbers, evidence.sources)}</a>
            ) : (
              studyLabel(study, numbers, evidence.sources)
            )}
          </Fragment>
        ))}
      </p>
    </section>
  )
}
