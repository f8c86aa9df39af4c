/** What can be taken away: the whole dossier, or the studies of one page. */

import evidence from 'virtual:evidence'
import about from 'virtual:evidence-about'
import type { Measure } from '@horizon-soin/datasets'
import { useId } from 'react'
import { useText } from '../../shell/site.js'
import { evidenceText } from './text.js'
import { useEvidenceFiles } from './use-evidence-files.js'

interface Props {
  /** The rows of the page; left out, the whole dossier. */
  measures?: readonly Measure[]
  title: string
  /** Profession and technology of the page. */
  parts: readonly string[]
}

export function Downloads({ measures, title, parts }: Props) {
  const { download: text } = useText(evidenceText)
  const { making, zip, xlsxOfAll, csv, xlsx } = useEvidenceFiles()
  const heading = useId()
  return (
    <section className="evidence-download" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      {measures === undefined ? (
        <div className="evidence-buttons">
          <button type="button" className="button main" onClick={() => void csv(evidence.measures, [])}>
            {text.csv}
          </button>
          <button type="button" className="button" onClick={() => void xlsxOfAll()}>
            {text.xlsx}
          </button>
          <button type="button" className="button" onClick={() => void zip()}>
            {text.zip}
          </button>
        </div>
      ) : (
        <div className="evidence-buttons">
          <button type="button" className="button" onClick={() => void csv(measures, parts)}>
            {text.csvHere}
          </button>
          <button type="button" className="button" onClick={() => void xlsx(measures, title, parts)}>
            {text.xlsxHere}
          </button>
        </div>
      )}
      <p className="evidence-small">
        {text.licence}
        {about.licenses.map(({ name, title: licence, path }) => (
          <a key={name} href={path}>
            {licence ?? name}
          </a>
        ))}
      </p>
      <p role="status" className="evidence-small">
        {making !== null && text[making]}
      </p>
    </section>
  )
}
