/** What the organiser made of one proposal, under a title that its page gives. */
import type { Response } from '@horizon-soin/consultation'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { moderationWords } from '../consultation/moderation-words.js'
import { Paragraphs } from '../consultation/paragraphs.js'
import { numberOf } from '../questionnaire/item-number.js'
import { resultsText } from './text.js'
import './said.css'

export function Said({ response }: { response: Response }) {
  const language = useLanguage()
  const text = resultsText[language].responses
  const { item, version, outcome, remarks, next } = response
  return (
    <div className="results-said">
      <p className="results-outcome">
        <strong>{moderationWords[language].outcomes[outcome]}</strong>
        <span>{text.about(version)}</span>
      </p>
      <Paragraphs text={response.text[language]} />
      <p className="results-note">
        {remarks.length > 0 && <span>{text.remarks(remarks.length)}</span>}
        {next !== null && numberOf(item) !== null && (
          <Link to={{ id: 'proposal', proposal: item }}>{text.next(next)}</Link>
        )}
        {next !== null && numberOf(item) === null && <span>{text.next(next)}</span>}
      </p>
    </div>
  )
}
