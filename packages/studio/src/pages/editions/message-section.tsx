/** One message of the study under each edition: its sentence, its numbers on one scale, and why they differ. */
import { typeset } from '@horizon-soin/figures'
import { type Change, capitalised, type MessageId } from '@horizon-soin/words'
import { useState } from 'react'
import { shortTitle } from '../../editions/edition-titles.js'
import { useAlone } from '../../parts/alone.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { homeText } from '../home/text.js'
import { ChangeFigure } from './change-figure.js'
import { MessageNumbers } from './message-numbers.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

interface Props {
  rank: number
  id: MessageId
  sides: readonly Side[]
  /** Which edition the first is compared with. */
  to: Side
  change: Change
  /** In words. */
  scenario: string
}

export function MessageSection({ rank, id, sides, to, change, scenario }: Props) {
  const language = useLanguage()
  const text = editionsText[language]
  const isAlone = useAlone() !== null
  const [isOpen, setOpen] = useState(false)
  const messageOf = (side: Side) => side.messages.find(message => message.id === id)!
  const [from] = sides
  const { title, published, numbers } = messageOf(from!)
  const figure = change.steps.length > 0 && (
    <ChangeFigure id={id} from={from!} to={to} steps={change.steps} scenario={scenario} />
  )
  if (isAlone) return figure
  return (
    <section className="edition-message" aria-labelledby={`message-${id}`}>
      <p className="message-rank" aria-hidden="true">
        {rank}
      </p>
      <div>
        <h3 id={`message-${id}`}>{typeset(title, language)}</h3>
        <dl className="edition-study">
          <dt>{text.studySays}</dt>
          <dd>{homeText[language].messages[id]}</dd>
          <dt>{text.published}</dt>
          <dd>{published === null ? text.noFigure : typeset(published, language)}</dd>
        </dl>
        <dl className="edition-findings">
          {[from!, to].map(side => (
            <div key={side.about.id}>
              <dt>{typeset(text.says(shortTitle(side.about, language)), language)}</dt>
              <dd>{typeset(messageOf(side).finding, language)}</dd>
            </div>
          ))}
        </dl>
        {numbers.length > 0 ? (
          <MessageNumbers id={id} title={title} sides={sides} />
        ) : (
          <p className="edition-none">
            {typeset(text.noNumber, language)}{' '}
            <Link to={{ id: 'evidence', profession: null, technology: null }}>{text.toEvidence}</Link>
          </p>
        )}
        {figure && (
          <>
            <p className="edition-why">
              <strong>{typeset(text.why(shortTitle(to.about, language)), language)}</strong>
              {typeset(change.sentence, language)}.
            </p>
            <details onToggle={event => setOpen(event.currentTarget.open)}>
              <summary>
                {text.cascade}
                <span className="sr-only">, {capitalised(typeset(title, language))}</span>
              </summary>
              {isOpen && figure}
            </details>
          </>
        )}
      </div>
    </section>
  )
}
