/** « Ma réponse » : found by its code, read, corrected, withdrawn, downloaded. The code stays in this page. */
import { useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { readAll } from '../consultation/api.js'
import { consultationText } from '../consultation/text.js'
import { useAsked } from '../consultation/use-asked.js'
import { useFragment } from '../consultation/use-fragment.js'
import { draftOf } from '../questionnaire/answers.js'
import { correctionOf, type FormStore } from '../questionnaire/form-store.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useStep } from '../questionnaire/use-step.js'
import { useTitle } from '../questionnaire/use-title.js'
import { CodeForm, type Found } from './code-form.js'
import { Correction } from './correction.js'
import { MyAnswer } from './my-answer.js'
import { receiptText } from './text.js'
import '../questionnaire/page.css'
import './page.css'

type Screen =
  | { kind: 'code' }
  | { kind: 'mine'; found: Found; isCorrected: boolean }
  | { kind: 'correct'; found: Found }
  | { kind: 'withdrawn' }

export default function ReceiptPage() {
  const text = receiptText[useLanguage()]
  const [screen, setScreen] = useState<Screen>({ kind: 'code' })
  // A correction under way outlives a step back with the browser.
  const [store, setStore] = useState<FormStore | null>(null)
  const goBack = () =>
    setScreen(now => (now.kind === 'correct' ? { kind: 'mine', found: now.found, isCorrected: false } : now))
  const step = useStep('correct', goBack, 'review')
  return (
    <div className="page answer receipt">
      {screen.kind === 'code' && (
        <Ask onFound={found => setScreen({ kind: 'mine', found, isCorrected: false })} />
      )}
      {screen.kind === 'mine' && (
        <MyAnswer
          key={screen.isCorrected ? 'corrected' : 'sent'}
          found={screen.found}
          isCorrected={screen.isCorrected}
          onCorrect={() => {
            setStore(store ?? correctionOf(draftOf(screen.found.contribution)))
            setScreen({ kind: 'correct', found: screen.found })
            step.enter()
          }}
          onWithdrawn={() => {
            setStore(null)
            setScreen({ kind: 'withdrawn' })
          }}
        />
      )}
      {screen.kind === 'correct' && store !== null && (
        <Correction
          found={screen.found}
          store={store}
          onStop={() => {
            setStore(null)
            step.leave(goBack)
          }}
          onCorrected={contribution => {
            setStore(null)
            setScreen({ kind: 'mine', found: { ...screen.found, contribution }, isCorrected: true })
          }}
        />
      )}
      {screen.kind === 'withdrawn' && <Withdrawn onOther={() => setScreen({ kind: 'code' })} />}
      <p className="receipt-foot">
        <Link to={{ id: 'consultation' }}>{text.all}</Link>
      </p>
    </div>
  )
}

function Ask({ onFound }: { onFound: (found: Found) => void }) {
  const language = useLanguage()
  const text = receiptText[language]
  const words = consultationText[language]
  useTitle(text.title)
  const { id } = useFragment()
  const { outcome, again } = useAsked(readAll, 'all')
  const isShut = outcome?.kind === 'unreachable' || outcome?.kind === 'refused'
  return (
    <>
      <header className="answer-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
      </header>
      <p role="status">
        {outcome === null ? words.loading : ''}
        {outcome?.kind === 'absent' && `${words.absent.title}. ${words.absent.lead}`}
      </p>
      {outcome?.kind === 'done' && <CodeForm consultations={outcome.value} asked={id} onFound={onFound} />}
      {isShut && (
        <div role="alert">
          <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
          <button type="button" className="button" onClick={again}>
            {words.again}
          </button>
        </div>
      )}
    </>
  )
}

function Withdrawn({ onOther }: { onOther: () => void }) {
  const text = receiptText[useLanguage()]
  const heading = useFocus<HTMLHeadingElement>('withdrawn')
  useTitle(text.withdrawn.title)
  return (
    <header className="answer-head">
      <h1 ref={heading} tabIndex={-1}>
        {text.withdrawn.title}
      </h1>
      <p>{text.withdrawn.lead}</p>
      <p>
        <button type="button" className="button" onClick={onOther}>
          {text.other}
        </button>
      </p>
    </header>
  )
}
