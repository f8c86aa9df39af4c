/** The questions, then all that is about to leave: of a new answer, or of one that is corrected. */
import { type ContributionBody, rotate } from '@horizon-soin/consultation'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useLanguage } from '../../shell/site.js'
import type { Outcome, Shown } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import { useClosing } from '../consultation/use-closing.js'
import { answerTo, bodyOf, progressOf } from './answers.js'
import { ClosingNotice } from './closing-notice.js'
import { ElsewhereNotice } from './elsewhere-notice.js'
import { FaultsProvider } from './faults.js'
import type { FormStore } from './form-store.js'
import { headId } from './item-answer.js'
import { ProblemList } from './problem-list.js'
import { fieldId } from './problem-place.js'
import { faultsOf, rowsOf, type Trouble } from './problem-rows.js'
import { problemsBefore } from './problems-before.js'
import { LIST, Questions } from './questions.js'
import { Review } from './review.js'
import { answerText } from './text.js'
import { troubleOf } from './trouble-of.js'
import { useStep } from './use-step.js'
import { useTitle } from './use-title.js'

interface Props {
  consultation: Shown
  store: FormStore
  isCorrecting: boolean
  /** One that the address asks to open. */
  question?: string | null
  /** What stands at the head of the questions. */
  head: (onStart: () => void) => ReactNode
  /** Sends the answer and tells what came of it; what was taken is the caller's to show. */
  onSend: (body: ContributionBody, website: string) => Promise<Outcome<unknown>>
}

export function AnswerForm({ consultation, store, isCorrecting, question = null, head, onSend }: Props) {
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
  const review = useStep('review', () => setWanted({ id: LIST }))
  const [isSending, setSending] = useState(false)
  const [website, setWebsite] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const body = bodyOf(draft, consultation.items, kind, notice.version)
  const rows = useMemo(() => (trouble === null ? [] : rowsOf(trouble, language)), [trouble, language])
  const faults = useMemo(() => faultsOf(rows), [rows])

  useEffect(() => {
    if (question === null || items.every(({ id }) => id !== question)) return
    setOpen(question)
    setWanted({ id: headId(question) })
  }, [question, items])
  const closing = useClosing(consultation)
  // A sending that may have arrived may be sent again: the server knows whether it did.
  const isOver = closing === 'over' && store.getState().pending === null
  const title = told(consultation.title, language)
  const step = review.isOn ? text.review.step : text.items.step
  useTitle(isCorrecting ? text.correcting.title : title, ...(isCorrecting ? [title] : []), step)

  const before = (): Trouble | null => {
    const problems = problemsBefore(body, consultation)
    const isUninvited =
      !isCorrecting && consultation.access === 'invited' && store.getState().token.trim() === ''
    if (problems.length === 0 && !isUninvited) return null
    return {
      body,
      problems,
      message: isUninvited ? text.problems.tokenMissing : null,
      place: isUninvited ? { item: null, field: 'token' } : null
    }
  }
  const show = (item: string | null, id: string) =>
    review.leave(() => {
      if (item !== null) setOpen(item)
      setWanted({ id })
    })
  const check = () => {
    setTrouble(before())
    review.enter()
  }
  const send = async () => {
    const known = before()
    setTrouble(known)
    if (known !== null) return
    setSending(true)
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
      <ElsewhereNotice consultation={consultation} store={store} />
      <ClosingNotice consultation={consultation} closing={closing} body={body} isCorrecting={isCorrecting} />
      {review.isOn ? (
        <Review
          consultation={consultation}
          body={body}
          isCorrecting={isCorrecting}
          isSending={isSending}
          isOver={isOver}
          isFirst={trouble === null}
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
          onReview={check}
        />
      )}
    </FaultsProvider>
  )
}
