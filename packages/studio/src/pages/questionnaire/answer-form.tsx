/** The questions, then all that is about to leave: of a new answer, or of one that is corrected. */
import { type ContributionBody, rotate } from '@horizon-soin/consultation'
import { type ReactNode, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useLanguage } from '../../shell/site.js'
import type { Outcome, Shown } from '../consultation/api.js'
import { answerTo, bodyOf, progressOf } from './answers.js'
import { FaultsProvider } from './faults.js'
import type { FormStore } from './form-store.js'
import { headId } from './item-answer.js'
import { ProblemList } from './problem-list.js'
import { fieldId } from './problem-place.js'
import { faultsOf, rowsOf, type Trouble } from './problem-rows.js'
import { LIST, Questions } from './questions.js'
import { Review } from './review.js'
import { answerText } from './text.js'
import { troubleOf } from './trouble-of.js'

interface Props {
  consultation: Shown
  store: FormStore
  isCorrecting: boolean
  /** What stands at the head of the questions. */
  head: (onStart: () => void) => ReactNode
  /** Sends the answer and tells what came of it; what was taken is the caller's to show. */
  onSend: (body: ContributionBody, website: string) => Promise<Outcome<unknown>>
}

export function AnswerForm({ consultation, store, isCorrecting, head, onSend }: Props) {
  const language = useLanguage()
  const text = answerText[language]
  const { kind, notice } = consultation
  const draft = useStore(store, form => form.draft)
  const seed = useStore(store, form => form.seed)
  // A call is read in its own order: its questions may follow from each other.
  const items = useMemo(
    () => (kind === 'propositions' ? rotate(consultation.items, seed) : consultation.items),
    [consultation.items, kind, seed]
  )
  const [open, setOpen] = useState<string | null>(
    () => (items.find(({ id }) => progressOf(answerTo(draft, id), kind) === 'none') ?? items[0])?.id ?? null
  )
  const [wanted, setWanted] = useState<{ id: string } | null>(null)
  const [isReview, setReview] = useState(false)
  const [isSending, setSending] = useState(false)
  const [website, setWebsite] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const body = bodyOf(draft, consultation.items, kind, notice.version)
  const rows = useMemo(() => (trouble === null ? [] : rowsOf(trouble, language)), [trouble, language])
  const faults = useMemo(() => faultsOf(rows), [rows])

  const show = (item: string | null, id: string) => {
    if (item !== null) setOpen(item)
    setReview(false)
    setWanted({ id })
  }
  const send = async () => {
    setSending(true)
    setTrouble(null)
    const outcome = await onSend(body, website)
    if (outcome.kind === 'done') return
    setSending(false)
    const { token } = store.getState()
    setTrouble(troubleOf(outcome, body, { language, isCorrecting, token }))
  }
  return (
    <FaultsProvider value={faults}>
      {trouble !== null && (
        <ProblemList
          rows={rows}
          of={trouble}
          items={consultation.items}
          onGo={({ item, field }) => show(item, fieldId(item, field))}
        />
      )}
      {isReview ? (
        <Review
          consultation={consultation}
          body={body}
          isCorrecting={isCorrecting}
          isSending={isSending}
          onEdit={item => show(item, headId(item))}
          onBack={() => show(null, LIST)}
          onSend={() => void send()}
        />
      ) : (
        <Questions
          consultation={consultation}
          items={items}
          store={store}
          head={head(() => setWanted({ id: LIST }))}
          review={isCorrecting ? text.review.goCorrecting : text.review.go}
          open={open}
          wanted={wanted}
          website={website}
          onWebsite={setWebsite}
          onOpen={setOpen}
          onWant={id => setWanted({ id })}
          onReview={() => setReview(true)}
        />
      )}
    </FaultsProvider>
  )
}
