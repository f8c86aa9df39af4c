/** Whether the draft is kept on the device: not unless it is asked for, and what that keeps is said. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../shell/site.js'
import type { FormStore } from './form-store.js'
import { answerText } from './text.js'

export function KeepDraft({ store }: { store: FormStore }) {
  const text = useText(answerText).draft
  const keeping = useStore(store, form => form.keeping)
  const wasFound = useStore(store, form => form.wasFound)
  const [wasAsked, setAsked] = useState(false)
  const isSent = useStore(store, form => form.elsewhere === 'sent')
  const isOn = keeping !== 'no'
  const told = () => {
    if (keeping === 'failed') return text.failed
    if (wasAsked) return isOn ? text.kept : text.erased
    return wasFound && isOn ? text.found : ''
  }
  // What was sent from another tab is not written again.
  if (isSent) return null
  return (
    <div className="keep-draft">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="keep-draft-help"
          onChange={event => {
            setAsked(true)
            store.setState({ keeping: event.target.checked ? 'yes' : 'no' })
          }}
        />
        {text.keep}
      </label>
      <p id="keep-draft-help" className="answer-note">
        {text.help} {!isOn && text.not}
      </p>
      <p role="status" className="answer-status">
        {told()}
      </p>
    </div>
  )
}
