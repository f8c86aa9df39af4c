/** Where texts are moderated: which queue, of which proposal, then one text at a time; the log of what was decided. */
import { QUEUES, type Queue } from '@horizon-soin/consultation'
import { useRef, useState } from 'react'
import { saveFile } from '../../../export/download.js'
import { useLanguage } from '../../../shell/site.js'
import { readOne, type Shown } from '../../consultation/api.js'
import { told } from '../../consultation/times.js'
import { useAsked } from '../../consultation/use-asked.js'
import { numberOf } from '../../questionnaire/item-number.js'
import { useFocus } from '../../questionnaire/use-focus.js'
import { useTitle } from '../../questionnaire/use-title.js'
import { readLog } from '../api-moderation.js'
import { hashOf } from '../place.js'
import { refusalText } from '../refusal-text.js'
import { hasRole, useStaff } from '../session.js'
import { staffText } from '../text.js'
import { KEYS_ID, KeyList } from './key-list.js'
import { QueueView } from './queue-view.js'
import { moderationText } from './text.js'
import { useKeysOn } from './use-keys-on.js'
import './moderation.css'

interface Props {
  consultation: string
  queue: Queue
}

export function ModerationRoom({ consultation, queue }: Props) {
  const language = useLanguage()
  const text = moderationText[language]
  const { outcome } = useAsked(readOne, consultation)
  const heading = useFocus<HTMLHeadingElement>('moderation')
  const about = outcome?.kind === 'done' ? outcome.value : null
  const title = about === null ? '' : told(about.title, language)
  useTitle(text.title, ...(title === '' ? [] : [title]))
  const isShut = about !== null && about.answering !== 'closed'
  return (
    <>
      <header className="staff-head mod-title">
        <p className="staff-kicker">{title === '' ? staffText[language].title : title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
      </header>
      <p role="status" className="staff-status">
        {outcome === null ? staffText[language].loading : ''}
      </p>
      {outcome !== null && outcome.kind !== 'done' && (
        <p role="alert">
          {outcome.kind === 'refused' && outcome.status === 404
            ? text.none.lead
            : refusalText(outcome, language)}
        </p>
      )}
      {isShut && (
        <>
          <h2>{text.none.title}</h2>
          <p>{text.none.lead}</p>
        </>
      )}
      {about !== null && !isShut && <OpenRoom consultation={about} queue={queue} />}
    </>
  )
}

function OpenRoom({ consultation, queue }: { consultation: Shown; queue: Queue }) {
  const language = useLanguage()
  const text = moderationText[language]
  const { member } = useStaff()
  const { id, items } = consultation
  const [item, setItem] = useState('')
  const [areKeysOn, turnKeys] = useKeysOn()
  const [isHelping, setHelping] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const help = () => {
    setHelping(!isHelping)
    const to = isHelping ? room.current?.querySelector<HTMLElement>('.mod-field') : null
    ;(to ?? document.getElementById(KEYS_ID))?.focus()
  }
  if (!hasRole(member, 'moderator'))
    return (
      <>
        <p>{text.adminOnly}</p>
        <LogLink id={id} />
      </>
    )
  return (
    <div ref={room} className="mod-room">
      <div className="mod-bar">
        <nav aria-label={text.queue}>
          <ul className="mod-queues">
            {QUEUES.map(one => (
              <li key={one}>
                <a
                  href={hashOf({ room: 'moderation', consultation: id, queue: one })}
                  aria-current={one === queue ? 'page' : undefined}
                >
                  {text.queues[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <label className="mod-item">
          <span>{text.of}</span>
          <select value={item} onChange={event => setItem(event.target.value)}>
            <option value="">{text.any}</option>
            {items.map(one => {
              const number = numberOf(one.id)
              return (
                <option key={one.id} value={one.id}>
                  {number === null ? '' : `${number}. `}
                  {told(one.title, language)}
                </option>
              )
            })}
          </select>
        </label>
      </div>
      <QueueView
        key={`${queue} ${item}`}
        consultation={id}
        queue={queue}
        item={item}
        items={items}
        areKeysOn={areKeysOn}
        room={room}
        onHelp={help}
      />
      <KeyList isOpen={isHelping} areOn={areKeysOn} onOpen={setHelping} onTurn={turnKeys} />
      <LogLink id={id} />
    </div>
  )
}

function LogLink({ id }: { id: string }) {
  const text = moderationText[useLanguage()]
  const { door } = useStaff()
  const [isFailed, setFailed] = useState(false)
  const download = async () => {
    const file = await readLog(door, id)
    setFailed(file === null)
    if (file !== null) saveFile(file, `${id}-${text.logFile}.csv`)
  }
  return (
    <div className="mod-log">
      <p>
        <button type="button" className="plain" onClick={() => void download()}>
          {text.log}
        </button>{' '}
        <span className="staff-note">{text.logHelp}</span>
      </p>
      <div role="alert">{isFailed && <p className="answer-fault">{text.logFailed}</p>}</div>
    </div>
  )
}
