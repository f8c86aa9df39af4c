/** What can be taken away of a release, and how to verify it. */
import { decimal } from '@horizon-soin/figures'
import type { Release } from '@horizon-soin/releases'
import { useSite } from '../../shell/site.js'
import { fileOf } from './api.js'
import { resultsText } from './text.js'

interface Props {
  release: Release
  /** SHA-256 of the release; null where it is not published yet. */
  sha256: string
}

export function Files({ release, sha256 }: Props) {
  const { root, language } = useSite()
  const text = resultsText[language].files
  const { consultation, number, audit, software, basis } = release
  const href = (file: Parameters<typeof fileOf>[2]) => `${root}${fileOf(consultation.id, number, file)}`
  const archive = `${consultation.id}-${number}.zip`
  return (
    <section className="results-part" aria-labelledby="results-files">
      <h2 id="results-files">{text.title}</h2>
      <p>{text.lead}</p>
      <ul className="results-files">
        <li>
          <a href={href('archive')} download={archive}>
            {text.archive}
          </a>
          <span>{text.archiveSays}</span>
        </li>
        <li>
          <a href={href('results.csv')} download={`${consultation.id}-${number}.csv`}>
            {text.csv}
          </a>
        </li>
        <li>
          <a href={href('results.xlsx')} download={`${consultation.id}-${number}.xlsx`}>
            {text.xlsx}
          </a>
        </li>
      </ul>
      <details className="results-more">
        <summary>{text.verify}</summary>
        <p>{text.verifySays}</p>
        <pre>
          <code>npx horizon-soin release verify {archive}</code>
        </pre>
        <p>{text.recompute}</p>
        <pre>
          <code>node recompute.mjs</code>
        </pre>
        <p>
          {text.audit(decimal(audit.figures, 0, language), decimal(audit.hidden, 0, language))}
          {audit.exact && ` ${text.exact}`} {text.software(software)}
        </p>
        <dl className="results-hashes">
          <div>
            <dt>{text.sha}</dt>
            <dd>{sha256}</dd>
          </div>
          <div>
            <dt>{text.basis}</dt>
            <dd>{basis}</dd>
          </div>
        </dl>
      </details>
    </section>
  )
}
