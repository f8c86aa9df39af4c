/** « Ma réponse » : found by its code, read, corrected, withdrawn, downloaded. The code stays in this page. */
import { useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { readAll } from '../consultation/api.js'
import { consultationText } from '../consultation/text.js'
import { useAsked } from '../consultation/use-asked.js'
import { useFragment } from '../consultation/use-fragment.js'
import { useFocus } from '../questionnaire/use-focus.js'
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
          onCorrect={() => setScreen({ kind: 'correct', found: screen.found })}
          onWithdrawn={() => setScreen({ kind: 'withdrawn' })}
        />
      )}
      {screen.kind === 'correct' && (
        <Correction
          found={screen.found}
          onStop={() => setScreen({ kind: 'mine', found: screen.found, isCorrected: false })}
          onCorrected={contribution =>
            setScreen({ kind: 'mine', found: { ...screen.found, contribution }, isCorrected: true })
          }
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
