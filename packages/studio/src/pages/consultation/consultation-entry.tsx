/** One consultation of the list: what it is about, until when, who asks, how to answer. */
import { useLanguage } from '../../shell/site.js'
import { AboutLink } from './about-link.js'
import type { Listed } from './api.js'
import { EmbedCode } from './embed-code.js'
import { firstSentence } from './first-sentence.js'
import { Paragraphs } from './paragraphs.js'
import { ResultsLink } from './results-link.js'
import { Stages } from './stages.js'
import { consultationText } from './text.js'
import { cityOf, momentText, type Phase, told } from './times.js'

interface Props {
  consultation: Listed
  phase: Phase
  now: number
}

export function ConsultationEntry({ consultation, phase, now }: Props) {
  const language = useLanguage()
  const text = consultationText[language]
  const { title, about, opens, closes, timeZone, kind, access, id, state, organiser, embeddable } =
    consultation
  const [first, rest] = firstSentence(about[language])
  const name = told(title, language)
  const isHidden = state !== 'published' && state !== 'archived'
  const moment = (local: string) => momentText(local, language)
  return (
    <article className="asked" aria-labelledby={`asked-${id}`}>
      <header>
        <h3 id={`asked-${id}`}>{name}</h3>
        <p className="asked-when">
          <span className={`asked-phase asked-phase-${phase}`}>{text.phase[phase]}</span>{' '}
          {phase === 'coming'
            ? text.opens(moment(opens), cityOf(timeZone))
            : text.period(moment(opens), moment(closes), cityOf(timeZone))}
        </p>
      </header>
      <div className="asked-about">
        <Paragraphs text={first} />
        {access === 'invited' && phase !== 'over' && <p>{text.invited}</p>}
        <p className="asked-actions">
          {phase === 'open' && (
            <AboutLink page="questionnaire" id={id} className="button main" aria-label={text.answerOf(name)}>
              {text.answer}
            </AboutLink>
          )}
          {phase === 'over' && !isHidden && (
            <ResultsLink id={id} className="button main" aria-label={text.results.of(name)}>
              {text.results.read}
            </ResultsLink>
          )}
          {phase !== 'coming' && (
            <AboutLink page="receipt" id={id} className="button" aria-label={text.mineOf(name)}>
              {text.mine}
            </AboutLink>
          )}
        </p>
      </div>
      <details className="asked-more">
        <summary>
          {text.more}
          <span className="sr-only"> ({name})</span>
        </summary>
        {rest !== '' && <Paragraphs text={rest} />}
        {phase === 'open' && <p className="asked-note">{text.results.hidden}</p>}
        {phase === 'over' && isHidden && <p className="asked-note">{text.results.wait}</p>}
        <dl className="asked-facts">
          <div>
            <dt>{text.questions}</dt>
            <dd>{text.askedOf[kind]}</dd>
          </div>
          <div>
            <dt>{text.organiser}</dt>
            <dd>{organiser.name}</dd>
          </div>
          <div>
            <dt>{text.interests}</dt>
            <dd>{told(organiser.interests, language)}</dd>
          </div>
          <div>
            <dt>{text.contact}</dt>
            <dd>{organiser.contact}</dd>
          </div>
        </dl>
        <Stages consultation={consultation} now={now} />
        {phase !== 'over' && embeddable !== false && <EmbedCode id={id} title={name} />}
      </details>
    </article>
  )
}
