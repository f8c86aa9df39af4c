/** The consultation of the study: how it went, what it found, what that carries. */
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { FirstSupport } from './first-support.js'
import { consultationText } from './text.js'
import { Timeline } from './timeline.js'
import { stageTimes } from './times.js'

const PAST = { kind: 'past', told: null } as const

/** Study, §1.2. */
const WORKSHOP = { start: '2019-01-17', end: '2019-01-17' }
const SEMINAR = { start: '2019-02-07', end: '2019-02-07' }

export function History() {
  const language = useLanguage()
  const text = consultationText[language].history
  const { stages } = text
  const day = ({ start, end }: typeof SEMINAR) => (
    <time dateTime={start}>{stageTimes({ start, end }, language)}</time>
  )
  return (
    <section className="asked-history">
      <p className="asked-kicker">{text.kicker}</p>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <FirstSupport />
      <p>{text.doubt}</p>
      <Timeline
        label={consultationText[language].stages}
        steps={[
          {
            id: 'interviews',
            when: stages.interviewsWhen,
            kind: null,
            title: stages.interviews,
            about: <p>{stages.interviewsAbout}</p>,
            state: PAST
          },
          {
            id: 'survey',
            when: stages.surveyWhen,
            kind: null,
            title: stages.survey,
            about: <p>{stages.surveyAbout}</p>,
            state: PAST
          },
          {
            id: 'workshop',
            when: day(WORKSHOP),
            kind: null,
            title: stages.workshop,
            about: null,
            state: PAST
          },
          {
            id: 'seminar',
            when: day(SEMINAR),
            kind: null,
            title: stages.seminar,
            about: <p>{stages.seminarAbout}</p>,
            state: PAST
          },
          {
            id: 'webinars',
            when: stages.webinarsWhen,
            kind: null,
            title: stages.webinars,
            about: <p>{stages.webinarsAbout}</p>,
            state: PAST
          }
        ]}
      />
      <p>
        <Link to={{ id: 'proposals' }} className="asked-link">
          {text.proposals}
        </Link>
      </p>
      <p className="source">{text.source}</p>
    </section>
  )
}
