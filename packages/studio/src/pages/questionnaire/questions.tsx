/** Everything that is asked, each to be opened in any order. */
import type { Item } from '@horizon-soin/consultation'
import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { answerTo, progressOf } from './answers.js'
import { editAnswer, editDraft, type FormStore } from './form-store.js'
import { headId, ItemAnswer } from './item-answer.js'
import { Profile } from './profile.js'
import { answerText } from './text.js'

/** Where the list begins. */
export const LIST = 'answer-list'

interface Props {
  consultation: Shown
  /** In the order of this person. */
  items: readonly Item[]
  store: FormStore
  head: ReactNode
  review: string
  /** The one that is open. */
  open: string | null
  /** The id of what is to be focused; another object each time. */
  wanted: { id: string } | null
  website: string
  onWebsite: (text: string) => void
  onOpen: (item: string | null) => void
  onWant: (id: string) => void
  onReview: () => void
}

export function Questions(props: Props) {
  const { consultation, items, store, head, review, open, wanted, website } = props
  const { onWebsite, onOpen, onWant, onReview } = props
  const text = useText(answerText)
  const { kind } = consultation
  const draft = useStore(store, form => form.draft)
  useEffect(() => {
    if (wanted === null) return
    const found = document.getElementById(wanted.id)
    const folded = found?.closest('details')
    if (folded) folded.open = true
    found?.focus({ preventScroll: true })
    found?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const done = items.filter(({ id }) => progressOf(answerTo(draft, id), kind) !== 'none').length
  const title =
    kind === 'contributions'
      ? text.items.contributions
      : items.length === 1
        ? text.items.one
        : text.items.propositions(items.length)
  const go = (item: string) => {
    onOpen(item)
    onWant(headId(item))
  }
  return (
    <form
      className="answer-form"
      noValidate
      // Of a text, Enter goes on, as people expect; of a choice, it would leave the questions by surprise.
      onKeyDown={event => {
        if (
          event.key === 'Enter' &&
          event.target instanceof HTMLInputElement &&
          event.target.type === 'radio'
        )
          event.preventDefault()
      }}
      onSubmit={event => {
        event.preventDefault()
        onReview()
      }}
    >
      {head}
      <section className="answer-part">
        <div className="answer-list-head">
          <h2 id={LIST} tabIndex={-1}>
            {title}
          </h2>
          <p className="answer-progress">{text.items.progress(done, items.length)}</p>
        </div>
        <ol className="items">
          {items.map((item, index) => {
            const next = items[index + 1]
            return (
              <ItemAnswer
                key={item.id}
                item={item}
                kind={kind}
                place={index + 1}
                answer={answerTo(draft, item.id)}
                isOpen={open === item.id}
                onToggle={() => onOpen(open === item.id ? null : item.id)}
                onNext={next === undefined ? null : () => go(next.id)}
                onEnd={() => onWant('profile')}
                onChange={change => editAnswer(store, item.id, change)}
              />
            )
          })}
        </ol>
      </section>
      <Profile profile={consultation.profile} draft={draft} onChange={change => editDraft(store, change)} />
      <div className="answer-extra" aria-hidden="true">
        <label>
          {text.trap}
          <input
            type="text"
            name="website"
            tabIndex={-1}
            autoComplete="off"
            value={website}
            onChange={event => onWebsite(event.target.value)}
          />
        </label>
      </div>
      <p className="answer-actions">
        <button type="submit" className="button main">
          {review}
        </button>
      </p>
    </form>
  )
}
