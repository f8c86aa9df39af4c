/** Asks before what cannot be undone. */
import { useState } from 'react'
import { useText } from '../../shell/site.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { receiptText } from './text.js'

export function Withdraw({ onYes, onNo }: { onYes: () => Promise<void>; onNo: () => void }) {
  const text = useText(receiptText).confirm
  const heading = useFocus<HTMLHeadingElement>('withdraw')
  const [isBusy, setBusy] = useState(false)
  const yes = async () => {
    setBusy(true)
    await onYes()
    setBusy(false)
  }
  return (
    <section
      className="withdraw"
      aria-labelledby="withdraw-title"
      onKeyDown={event => {
        if (event.key === 'Escape' && !isBusy) onNo()
      }}
    >
      <h2 id="withdraw-title" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.lead}</p>
      <p className="answer-actions">
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void yes()}
        >
          {text.yes}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {text.no}
        </button>
      </p>
    </section>
  )
}
