/** The end of a queue: what else is left, and the end of moderation where nothing is. */
import type { Queue } from '@horizon-soin/consultation'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../shell/site.js'
import { useFocus } from '../../questionnaire/use-focus.js'
import { closeModeration } from '../api-moderation.js'
import { refusalText } from '../refusal-text.js'
import { useStaff } from '../session.js'
import { moderationText } from './text.js'
import type { OpenQueue } from './use-queue.js'

interface Props {
  consultation: string
  open: OpenQueue
  queue: Queue
  isOfAll: boolean
}

export function NothingLeft({ consultation, open, queue, isOfAll }: Props) {
  const text = moderationText[useLanguage()]
  const { isLoading, trouble, counts, state, left, settle, again } = open
  const isEmpty = !isLoading && trouble === null && counts !== null
  // What was decided here is on its way: it goes now, so that what is left is known.
  const isGoing = state.waiting !== null || state.outbox.length > 0
  const heading = useFocus<HTMLHeadingElement>(isEmpty ? 'empty' : null)
  if (!isEmpty)
    return trouble === null ? null : (
      <button type="button" className="button" onClick={again}>
        {text.reload}
      </button>
    )
  return (
    <section className="mod-empty">
      <h2 ref={heading} tabIndex={-1}>
        {text.empty[queue]}
      </h2>
      {!isOfAll && <p>{text.emptyOfItem}</p>}
      {isOfAll && left !== null && left > 0 && queue !== 'decided' && !isGoing && <p>{text.others(left)}</p>}
      {queue !== 'decided' && (
        <p className="staff-actions">
          <button type="button" className="button" onClick={again}>
            {text.reload}
          </button>
        </p>
      )}
      {queue === 'to-do' && isOfAll && left === 0 && (
        <CloseModeration consultation={consultation} settle={settle} />
      )}
    </section>
  )
}

interface CloseProps {
  consultation: string
  settle: () => Promise<void>
}

function CloseModeration({ consultation, settle }: CloseProps) {
  const language = useLanguage()
  const text = moderationText[language].close
  const { door } = useStaff()
  const [step, setStep] = useState<'offered' | 'asked' | 'busy' | 'done'>('offered')
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    if (step === 'asked') document.getElementById('mod-close-yes')?.focus()
  }, [step])
  const close = async () => {
    setStep('busy')
    setFault(null)
    await settle()
    const outcome = await closeModeration(door, consultation)
    setStep(outcome.kind === 'done' ? 'done' : 'offered')
    if (outcome.kind !== 'done') setFault(refusalText(outcome, language))
  }
  return (
    <div className="mod-close">
      {step !== 'done' && (
        <>
          <h3>{text.title}</h3>
          <p>{text.lead}</p>
        </>
      )}
      <div role="alert">{fault !== null && <p className="answer-fault">{fault}</p>}</div>
      {step === 'offered' && (
        <button type="button" className="button main" onClick={() => setStep('asked')}>
          {text.go}
        </button>
      )}
      {(step === 'asked' || step === 'busy') && (
        <div className="staff-sure">
          <p id="mod-close-sure">{text.sure}</p>
          <p className="staff-actions">
            <button
              type="button"
              id="mod-close-yes"
              className="button main"
              aria-describedby="mod-close-sure"
              aria-disabled={step === 'busy'}
              onClick={step === 'busy' ? undefined : () => void close()}
            >
              {text.yes}
            </button>
            <button type="button" className="button" onClick={() => setStep('offered')}>
              {text.no}
            </button>
          </p>
        </div>
      )}
      <p role="status">{step === 'done' ? text.done : ''}</p>
    </div>
  )
}
