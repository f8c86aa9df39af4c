/** A consultation in another site's page: `?c=ID`. Its title, its dates, the way to answer; nothing is kept, nothing is read. */
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useSite } from '../../shell/site.js'
import { readOne, type Shown } from '../consultation/api.js'
import { addressOf } from '../consultation/fragment.js'
import { consultationText } from '../consultation/text.js'
import { cityOf, momentText, phaseOf, told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { cardText } from './text.js'
import './page.css'

export default function ConsultationCard() {
  const text = cardText[useLanguage()]
  const [id, setId] = useState<string | null>(null)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    setId(new URLSearchParams(location.search).get('c'))
    setRead(true)
  }, [])
  const { outcome } = useAsked(readOne, id)
  const place = useHeight()
  return (
    <main className="card" ref={place}>
      {outcome?.kind === 'done' ? (
        <Card consultation={outcome.value} />
      ) : (
        <>
          <h1 className="sr-only">{text.page}</h1>
          <p role="status">
            {isRead && id === null
              ? text.nothing
              : outcome === null
                ? text.loading
                : outcome.kind === 'unreachable'
                  ? text.unreachable
                  : text.none}
          </p>
        </>
      )}
    </main>
  )
}

/** Tells the page around how high this one is: a number, and nothing of who looks at it. */
function useHeight() {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const shown = place.current
    if (shown === null || parent === window) return
    const observer = new ResizeObserver(() =>
      parent.postMessage({ type: 'horizon-soin-height', height: Math.ceil(shown.offsetHeight) }, '*')
    )
    observer.observe(shown)
    return () => observer.disconnect()
  }, [])
  return place
}

function Card({ consultation }: { consultation: Shown }) {
  const site = useSite()
  const { language } = site
  const text = cardText[language]
  const words = consultationText[language]
  const { id, title, opens, closes, timeZone, organiser, state } = consultation
  const phase = phaseOf(consultation)
  const isHidden = state !== 'published' && state !== 'archived'
  const moment = (local: string) => momentText(local, language)
  return (
    <>
      <p className="card-kicker">
        {text.kicker} <span>{words.phase[phase]}</span>
      </p>
      <h1>{told(title, language)}</h1>
      <p className="card-when">
        {phase === 'coming'
          ? words.opens(moment(opens), cityOf(timeZone))
          : words.period(moment(opens), moment(closes), cityOf(timeZone))}
        <br />
        {organiser.name}
      </p>
      {phase === 'over' && isHidden && <p className="card-when">{text.hidden}</p>}
      {phase !== 'coming' && (
        <p className="card-way">
          <a
            className={phase === 'open' ? 'button main' : 'button'}
            href={addressOf(site, phase === 'open' ? 'questionnaire' : 'receipt', id)}
            target="_blank"
            rel="noopener"
          >
            {phase === 'open' ? text.answer : text.mine}
            <span className="card-tab"> {text.newTab}</span>
          </a>
          <span>{text.site}</span>
        </p>
      )}
    </>
  )
}
