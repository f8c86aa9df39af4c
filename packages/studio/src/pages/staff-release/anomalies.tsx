/** Signs worth looking at before publishing. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import { useStaff } from '../staff/session.js'
import { anomalyWords } from './anomaly-words.js'
import { type Anomalies as Found, readAnomalies } from './api.js'
import { roomText } from './text.js'

export function Anomalies({ consultation }: { consultation: string }) {
  const language = useLanguage()
  const text = roomText[language].anomalies
  const { door } = useStaff()
  const [outcome, setOutcome] = useState<Outcome<Found> | null>(null)
  useEffect(() => {
    let isLate = false
    void readAnomalies(door, consultation).then(found => {
      if (!isLate) setOutcome(found)
    })
    return () => {
      isLate = true
    }
  }, [door, consultation])
  const told = outcome?.kind === 'done' ? anomalyWords(outcome.value, language) : []
  return (
    <section className="room-part" aria-labelledby="room-anomalies">
      <h2 id="room-anomalies">{text.title}</h2>
      <p>{text.lead}</p>
      {told.length > 0 && (
        <ul className="room-list">
          {told.map(one => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {outcome !== null && told.length === 0 && <p>{outcome.kind === 'done' ? text.none : text.failed}</p>}
    </section>
  )
}
