/** The findings behind a row of the evidence: each in a sentence, of what size, by whom. */

import evidence from 'virtual:evidence'
import type { Measure } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/words'
import { Publication } from '../../parts/publication.js'
import { useLanguage, useText } from '../../shell/site.js'
import { isMeasured } from './evidence-rows.js'
import { professionText } from './text.js'

export function Findings({ findings }: { findings: readonly Measure[] }) {
  const { evidence: text } = useText(professionText)
  return (
    <details className="findings">
      <summary>{text.results(findings.length)}</summary>
      <ul>
        {findings.map(finding => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

function Finding({ finding }: { finding: Measure }) {
  const language = useLanguage()
  const { evidence: text } = useText(professionText)
  const { what, size, note, source, design } = finding
  const details = [size[language], note?.[language]].filter(part => part !== undefined && part !== '')
  return (
    <li>
      {typeset(what[language], language)}{' '}
      {!isMeasured(finding) && <em>{design === 'vendor-claim' ? text.claim : text.estimate} </em>}
      <span className="finding-details">
        {details.map(part => `${typeset(part!, language).replace(/\.$/u, '')}. `)}
        <Publication id={source} source={evidence.sources.find(one => one.id === source)} isShort />
      </span>
    </li>
  )
}
