/** That a consultation closes soon, or has just closed with an answer under way: what was written can be taken away. */
import type { ContributionBody } from '@horizon-soin/consultation'
import { useState } from 'react'
import { saveFile } from '../../export/download.js'
import { CopyField } from '../../parts/copy-field.js'
import { useLanguage } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { cityOf, localOf, momentText } from '../consultation/times.js'
import type { Closing } from '../consultation/use-closing.js'
import { answerText } from './text.js'
import { writtenText } from './written-text.js'

interface Props {
  consultation: Shown
  closing: Closing
  body: ContributionBody
  isCorrecting: boolean
}

export function ClosingNotice({ consultation, closing, body, isCorrecting }: Props) {
  const language = useLanguage()
  const text = answerText[language].closing
  const [isCopied, setCopied] = useState(false)
  const { closes, closedAt, timeZone, id } = consultation
  const isOver = closing === 'over'
  const at = isOver && closedAt ? localOf(closedAt, timeZone) : closes
  const moment = momentText(at, language)
  const written = writtenText(body, consultation, language)
  const save = () =>
    saveFile(new Blob([written], { type: 'text/plain;charset=utf-8' }), `${id}-${text.file}.txt`)
  return (
    <div role="alert">
      {closing === 'soon' && <p className="answer-warning">{text.soon(moment, cityOf(timeZone))}</p>}
      {isOver && (
        <div className="answer-told">
          <p>
            <strong>{text.over(moment, cityOf(timeZone))}</strong>{' '}
            {isCorrecting ? text.notCorrected : text.notSent}
          </p>
          {body.answers.length > 0 && (
            <p className="answer-actions">
              <button type="button" className="button" onClick={() => setCopied(true)}>
                {text.copy}
              </button>
              <button type="button" className="button" onClick={save}>
                {text.save}
              </button>
            </p>
          )}
          {isCopied && <CopyField value={written} />}
        </div>
      )}
    </div>
  )
}
