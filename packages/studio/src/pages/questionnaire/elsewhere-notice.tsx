/** What another tab did with the draft of this answer, and what can be done of it. */
import { useStore } from 'zustand'
import { useText } from '../../shell/site.js'
import { AboutLink } from '../consultation/about-link.js'
import type { Shown } from '../consultation/api.js'
import { keepMine, startAnew, takeOther } from './choose-draft.js'
import type { FormStore } from './form-store.js'
import { answerText } from './text.js'

export function ElsewhereNotice({ consultation, store }: { consultation: Shown; store: FormStore }) {
  const text = useText(answerText).elsewhere
  const elsewhere = useStore(store, form => form.elsewhere)
  const isKeeping = useStore(store, form => form.keeping !== 'no')
  return (
    <div role="alert">
      {elsewhere === 'sent' && (
        <div className="answer-told">
          <p>{text.sent}</p>
          <p className="answer-actions">
            <AboutLink page="receipt" id={consultation.id} className="button">
              {text.mineSent}
            </AboutLink>
            <button type="button" className="button" onClick={() => startAnew(store)}>
              {text.anew}
            </button>
          </p>
        </div>
      )}
      {elsewhere !== null && elsewhere !== 'sent' && isKeeping && (
        <div className="answer-told">
          <p>{text.other}</p>
          <p className="answer-actions">
            <button type="button" className="button" onClick={() => takeOther(store)}>
              {text.take}
            </button>
            <button type="button" className="button" onClick={() => keepMine(store)}>
              {text.mine}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
