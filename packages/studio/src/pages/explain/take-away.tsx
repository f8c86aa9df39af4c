/** What can be taken away from an explanation: a citation, a link, its inputs, a way to correct one. */
import type { Term } from '@horizon-soin/model'
import { useMemo, useState } from 'react'
import { citation } from '../../export/provenance.js'
import { CopyField } from '../../parts/copy-field.js'
import { InputsTable } from './inputs-table.js'
import { Proposal } from './proposal.js'
import { inputsUnder } from './rows.js'
import { explainText } from './text.js'
import { useProvenance } from './use-provenance.js'
import type { ExplainedTerm } from './use-term.js'

interface Props {
  explained: ExplainedTerm
  chosen: Term | null
  onChoose: (term: Term) => void
}

type Shown = 'inputs' | 'proposal'

export function TakeAway({ explained, chosen, onChoose }: Props) {
  const text = explainText[explained.words.language]
  const { link, provenance } = useProvenance(explained)
  const [copied, setCopied] = useState<{ value: string; time: number } | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const inputs = useMemo(() => inputsUnder(explained.term), [explained.term])
  const copy = (value: string) => setCopied(before => ({ value, time: (before?.time ?? 0) + 1 }))
  const show = (one: Shown) => setShown(shown === one ? null : one)
  return (
    <section className="explain-take" aria-label={text.title}>
      <p className="explain-buttons">
        <button type="button" className="button" onClick={() => copy(citation(provenance()))}>
          {text.citation}
        </button>
        <button type="button" className="button" onClick={() => copy(link())}>
          {text.link}
        </button>
        {inputs.length > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={shown === 'inputs'}
            onClick={() => show('inputs')}
          >
            {inputs.length === 1 ? text.oneInput : text.inputs(inputs.length)}
          </button>
        )}
        {inputs.some(({ input }) => input?.row) && (
          <button
            type="button"
            className="button explain-propose"
            aria-expanded={shown === 'proposal'}
            onClick={() => show('proposal')}
          >
            {text.propose}
          </button>
        )}
      </p>
      {copied && <CopyField key={copied.time} value={copied.value} />}
      {shown === 'inputs' && <InputsTable explained={explained} inputs={inputs} />}
      {shown === 'proposal' && (
        <Proposal explained={explained} inputs={inputs} chosen={chosen} onChoose={onChoose} />
      )}
    </section>
  )
}
