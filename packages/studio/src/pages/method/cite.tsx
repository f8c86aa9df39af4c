/** How to cite, and under which licences. */
import licenses from 'virtual:edition-licenses'
import { typeset } from '@horizon-soin/figures'
import { useEffect, useState } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import { CopyField } from '../../parts/copy-field.js'
import { useSite } from '../../shell/site.js'
import { datasetTitle } from '../../shell/source.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { bibtex, type Cited, citationText } from './citation.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { methodText } from './text.js'

export function Cite() {
  const { language, today, root } = useSite()
  const text = methodText[language].cite
  const { dataset, version, edition } = useStudy()
  const title = useStudio(studio => datasetTitle(studio, { language }))
  // A page that is prerendered does not know where it will stand.
  const [url, setUrl] = useState('')
  useEffect(() => setUrl(new URL(root, location.href).href), [root])
  const cited: Cited = {
    dataset: title,
    name: edition === null || edition === FIRST_EDITION ? '' : edition,
    version: version ?? '',
    day: today,
    url,
    language
  }
  return (
    <Section id="cite">
      <Prose text={text.lead} />
      <h3>{text.plain}</h3>
      <blockquote className="method-citation">{citationText(cited)}</blockquote>
      <CopyButton label={text.copyPlain} value={citationText(cited)} />
      <h3>{text.bibtex}</h3>
      <pre className="method-code">{bibtex(cited)}</pre>
      <CopyButton label={text.copyBibtex} value={bibtex(cited)} />
      <h3>{text.licence}</h3>
      <p>
        {licensesOf(licenses, edition === null ? null : dataset.name).map(({ name, title, path }) => (
          <a key={name} href={path}>
            {title ?? name}
          </a>
        ))}
        {language === 'fr' ? '\u00a0: ' : ': '}
        {typeset(text.data, language)}
      </p>
      <Prose text={text.facts} />
      <Prose text={text.software} />
    </Section>
  )
}

/** Those of an edition; of a dataset that was opened here, those of the study that it may have been made from. */
const licensesOf = (all: typeof licenses, name: string | null) => all[name ?? FIRST_EDITION] ?? []

function CopyButton({ label, value }: { label: string; value: string }) {
  const [asked, setAsked] = useState(0)
  return (
    <div className="method-copy">
      <button type="button" className="button" onClick={() => setAsked(asked + 1)}>
        {label}
      </button>
      {asked > 0 && <CopyField key={asked} value={value} />}
    </div>
  )
}
