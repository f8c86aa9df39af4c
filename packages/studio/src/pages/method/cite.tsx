/** How to cite, and under which licences. */
import about from 'virtual:data-about'
import { typeset } from '@horizon-soin/figures'
import { useEffect, useState } from 'react'
import { CopyField } from '../../parts/copy-field.js'
import { useSite } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { bibtex, type Cited, citationText } from './citation.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { methodText } from './text.js'

export function Cite() {
  const { language, today, root } = useSite()
  const text = methodText[language].cite
  const { dataset, version } = useStudy()
  // A page that is prerendered does not know where it will stand.
  const [url, setUrl] = useState('')
  useEffect(() => setUrl(new URL(root, location.href).href), [root])
  const cited: Cited = {
    dataset: typeset(dataset.title[language] || dataset.name, language),
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
        {about.licenses.map(({ name, title, path }) => (
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
