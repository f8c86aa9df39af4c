/** How to propose another value for an input: its row of the data, ready to edit, and where to send it. */
import type { Term } from '@horizon-soin/model'
import { termName } from '@horizon-soin/words'
import { useState } from 'react'
import { CopyField } from '../../parts/copy-field.js'
import { useStudy } from '../../shell/studio-context.js'
import { recordAt } from './record.js'
import { explainText } from './text.js'
import type { ExplainedTerm } from './use-term.js'

/** By name of an edition's dataset: the tables that its calibration writes, and would write over. */
const CALIBRATED: Readonly<Record<string, readonly string[]>> = {
  'etude-2019': ['potential', 'adoption', 'heterogeneity', 'exits'],
  'france-2026': ['adoption', 'exits']
}

interface Props {
  explained: ExplainedTerm
  inputs: readonly Term[]
  /** The input that was opened last. */
  chosen: Term | null
  onChoose: (term: Term) => void
}

export function Proposal({ explained: { labels, words }, inputs, chosen, onChoose }: Props) {
  const text = explainText[words.language].proposal
  const { dataset, edition } = useStudy()
  const [copied, setCopied] = useState('')
  const term = inputs.find(one => isSameInput(one, chosen)) ?? inputs[0]
  const row = term?.input?.row
  const record = row ? recordAt(dataset, row) : null
  if (!term || !row || !record) return null
  return (
    <section className="explain-proposal" aria-label={explainText[words.language].propose}>
      <label>
        {text.which}
        <select
          value={inputs.indexOf(term)}
          onChange={event => onChoose(inputs[Number(event.target.value)]!)}
        >
          {inputs.map((one, i) => (
            <option key={termName(one, {}, labels, words) + one.input!.row?.line} value={i}>
              {termName(one, {}, labels, words)}
            </option>
          ))}
        </select>
      </label>
      <p>{text.line(row.line, row.file)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line wider than its room is moved by keyboard too */}
      <section className="explain-line" tabIndex={0} aria-label={text.line(row.line, row.file)}>
        <pre>{record.csv}</pre>
      </section>
      <p>
        <button type="button" className="button" onClick={() => setCopied(record.csv)}>
          {text.copy}
        </button>
      </p>
      {copied === record.csv && <CopyField key={copied} value={copied} />}
      {edition !== null ? (
        <ol>
          <li>{text.edit}</li>
          {CALIBRATED[dataset.name]?.includes(record.table) && <li>{text.calibrated(record.table)}</li>}
          <li>{text.send}</li>
        </ol>
      ) : (
        <p>{text.own}</p>
      )}
    </section>
  )
}

const isSameInput = (one: Term, other: Term | null): boolean =>
  other !== null &&
  one.key === other.key &&
  one.input?.row?.file === other.input?.row?.file &&
  one.input?.row?.line === other.input?.row?.line
