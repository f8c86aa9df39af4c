/** How to propose a study: the steps, and rows of CSV that are ready to be edited. */
import { useState } from 'react'
import { CopyField } from '../../parts/copy-field.js'
import { useText } from '../../shell/site.js'
import { measureLines, SOURCE_LINES } from './proposal-lines.js'
import { evidenceText } from './text.js'

interface Props {
  profession: string
  activity: string
  technology: string
}

export function Propose({ profession, activity, technology }: Props) {
  const { propose: text } = useText(evidenceText)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="evidence-section evidence-propose">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.button}
      </button>
      {isOpen && (
        <>
          <ol>
            {text.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Lines name={text.sources} copy={text.copySources} lines={SOURCE_LINES} />
          <Lines
            name={text.measures}
            copy={text.copyMeasures}
            lines={measureLines(profession, activity, technology)}
          />
        </>
      )}
    </section>
  )
}

function Lines({ name, copy, lines }: { name: string; copy: string; lines: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div>
      <p>{name}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line wider than its room is moved by keyboard too */}
      <section className="evidence-lines" tabIndex={0} aria-label={name}>
        <pre>{lines}</pre>
      </section>
      <button type="button" className="button" onClick={() => setCopied(true)}>
        {copy}
      </button>
      {isCopied && <CopyField key={lines} value={lines} />}
    </div>
  )
}
