/** The receipt: the code, shown once, and what it is for. */
import { useState } from 'react'
import { saveFile } from '../../export/download.js'
import { CopyField } from '../../parts/copy-field.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { AboutLink } from '../consultation/about-link.js'
import type { Shown } from '../consultation/api.js'
import { addressOf } from '../consultation/fragment.js'
import { dayOfText, told } from '../consultation/times.js'
import { carry, note } from './arrivals.js'
import { FollowUp } from './follow-up.js'
import type { Arrived } from './send.js'
import { answerText } from './text.js'
import { useFocus } from './use-focus.js'
import { useTitle } from './use-title.js'

export function SentScreen({ consultation, arrived }: { consultation: Shown; arrived: Arrived }) {
  const language = useLanguage()
  const site = useSite()
  const text = answerText[language].sent
  const heading = useFocus<HTMLHeadingElement>('sent')
  const [isCopied, setCopied] = useState(false)
  const { receipt, day, isEarlier } = arrived
  const title = told(consultation.title, language)
  const mine = addressOf(site, 'receipt', consultation.id)
  const address = new URL(mine, location.href).href
  useTitle(title, text.step)
  const save = () => {
    note(arrived)
    const file = text.file(title, dayOfText(day, language), receipt, address)
    saveFile(new Blob([file], { type: 'text/plain;charset=utf-8' }), `${consultation.id}-code.txt`)
  }
  return (
    <div className="sent">
      <header className="answer-head">
        <p className="answer-kicker">{title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.day(dayOfText(day, language))}</p>
        {isEarlier && <p className="answer-warning">{text.earlier}</p>}
      </header>
      <section className="answer-part">
        <h2 id="code">{text.code}</h2>
        <p className="code" translate="no">
          <code>
            {/* It breaks between its groups alone. */}
            {receipt.match(/[^-]+-?/g)?.map(group => (
              <span key={group}>{group}</span>
            ))}
          </code>
        </p>
        <p>
          <strong>{text.once}</strong> {text.use}
        </p>
        <p className="sent-printed">
          {text.where} {address}
        </p>
        <div className="answer-actions sent-actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              note(arrived)
              setCopied(true)
            }}
          >
            {text.copy}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              note(arrived)
              print()
            }}
          >
            {text.print}
          </button>
          <button type="button" className="button" onClick={save}>
            {text.save}
          </button>
          <AboutLink
            page="receipt"
            id={consultation.id}
            className="plain"
            onFollow={() => carry(consultation.id, receipt)}
          >
            {text.mine}
          </AboutLink>
        </div>
        {isCopied && <CopyField value={receipt} />}
      </section>
      {consultation.followUp.length > 0 && <FollowUp consultation={consultation} />}
    </div>
  )
}
