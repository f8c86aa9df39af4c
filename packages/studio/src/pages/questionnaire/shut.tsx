/** A consultation that takes no answer: it has not opened, or is over. */
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { AboutLink } from '../consultation/about-link.js'
import type { Shown } from '../consultation/api.js'
import { cityOf, momentText, phaseOf, told } from '../consultation/times.js'
import { answerText } from './text.js'

export function Shut({ consultation }: { consultation: Shown }) {
  const language = useLanguage()
  const text = answerText[language]
  const { title, opens, timeZone, id } = consultation
  const isComing = phaseOf(consultation) === 'coming'
  return (
    <header className="answer-head">
      <p className="answer-kicker">{text.kicker}</p>
      <h1>{told(title, language)}</h1>
      <p>{isComing ? text.shut.coming(momentText(opens, language), cityOf(timeZone)) : text.shut.over}</p>
      {!isComing && (
        <p>
          <AboutLink page="receipt" id={id} className="button">
            {text.shut.mine}
          </AboutLink>
        </p>
      )}
      <p>
        <Link to={{ id: 'consultation' }}>{text.back}</Link>
      </p>
    </header>
  )
}
