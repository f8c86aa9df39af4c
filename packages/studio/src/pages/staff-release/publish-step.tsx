/** Publishing is asked twice: it cannot be undone. */
import { useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { roomText } from './text.js'

interface Props {
  number: number
  isBusy: boolean
  onPublish: () => Promise<void>
}

const BUTTON = 'room-publish'

export function PublishStep({ number, isBusy, onPublish }: Props) {
  const text = roomText[useLanguage()]
  const [isAsking, setAsking] = useState(false)
  const stop = () => {
    setAsking(false)
    // The question goes with its answer: its focus does not.
    document.getElementById(BUTTON)?.focus()
  }
  return (
    <>
      <p>
        <button
          type="button"
          id={BUTTON}
          className="button main"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {text.publish(number)}
        </button>
      </p>
      {isAsking && <Confirm number={number} isBusy={isBusy} onYes={onPublish} onNo={stop} />}
    </>
  )
}

interface ConfirmProps {
  number: number
  isBusy: boolean
  onYes: () => Promise<void>
  onNo: () => void
}

function Confirm({ number, isBusy, onYes, onNo }: ConfirmProps) {
  const text = roomText[useLanguage()].confirm
  const heading = useFocus<HTMLHeadingElement>('publish')
  return (
    <section
      className="room-confirm"
      aria-labelledby="room-confirm-title"
      onKeyDown={event => {
        if (event.key === 'Escape' && !isBusy) onNo()
      }}
    >
      <h2 id="room-confirm-title" ref={heading} tabIndex={-1}>
        {text.title(number)}
      </h2>
      <p>{text.lead}</p>
      <p className="answer-actions">
        <button
          type="button"
          className="button main"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void onYes()}
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
