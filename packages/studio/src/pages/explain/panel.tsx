/** « Explain this number »: what it was computed from, term by term, down to the rows of the data. */
import { useCallback, useRef, useState } from 'react'
import { explainedText } from '../../shell/explained.js'
import { useText } from '../../shell/site.js'
import { explainNumber } from '../../shell/store.js'
import { useStudio, useStudioStore } from '../../shell/studio-context.js'
import { Published } from './published.js'
import { firstInput } from './rows.js'
import { Summary } from './summary.js'
import { TakeAway } from './take-away.js'
import { explainText } from './text.js'
import { Tree } from './tree.js'
import { useDialog } from './use-dialog.js'
import { type ExplainedTerm, useTerm } from './use-term.js'
import { Variance } from './variance-bar.js'
import './panel.css'

export default function ExplainPanel() {
  const text = useText(explainText)
  const store = useStudioStore()
  const of = useStudio(studio => (studio.explained === null ? '' : explainedText(studio.explained)))
  const explained = useTerm()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const close = useCallback(() => explainNumber(store, null), [store])
  const isModal = useDialog({ dialog, title, of, onClose: close })
  return (
    <dialog
      ref={dialog}
      className="explain"
      aria-labelledby="explain-title"
      // Where it is moved from over the page to beside it, it closes and opens at once.
      onClose={() => dialog.current?.open === false && close()}
    >
      <div className="explain-head">
        <h2 id="explain-title" ref={title} tabIndex={-1}>
          {text.title}
        </h2>
        <button type="button" className="button" onClick={close}>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2 2 12" stroke="currentColor" strokeWidth={1.8} fill="none" />
          </svg>
          {text.close}
        </button>
      </div>
      {explained === null ? (
        <p>{text.gone}</p>
      ) : (
        <Explanation key={of} explained={explained} onLeave={() => isModal && close()} />
      )}
    </dialog>
  )
}

function Explanation({ explained, onLeave }: { explained: ExplainedTerm; onLeave: () => void }) {
  const [chosen, choose] = useState(() => firstInput(explained.term))
  return (
    <>
      <Summary explained={explained} />
      <Published explained={explained} />
      {!Number.isNaN(explained.term.value) && (
        <>
          <Tree explained={explained} onInput={choose} onLeave={onLeave} />
          <Variance explained={explained} />
          <TakeAway explained={explained} chosen={chosen} onChoose={choose} />
        </>
      )}
    </>
  )
}
