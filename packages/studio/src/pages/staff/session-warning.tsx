/** Says that the session is about to end, and lets one keep it: RGAA 13.1. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { serverNow } from '../consultation/clock.js'
import { readSession, type StaffDoor } from './api.js'
import { type SessionEnds, warningAt } from './idle.js'
import { staffText } from './text.js'

interface Props {
  ends: SessionEnds
  /** When the server last heard of the session, by its clock. */
  heardAt: number
  door: StaffDoor
}

const OFTEN_MS = 1000
/** After its end by our clock, so that the server has ended it too. */
const LATE_MS = 2000

export function SessionWarning({ ends: { idleMs, until }, heardAt, door }: Props) {
  const text = staffText[useLanguage()]
  const [now, setNow] = useState(serverNow)
  const [isStayed, setStayed] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), OFTEN_MS)
    return () => clearInterval(timer)
  }, [])
  const warning = warningAt({ idleMs, until }, heardAt, now)
  const isOver = warningAt({ idleMs, until }, heardAt, now - LATE_MS).kind === 'over'
  // Another tab may have kept it: the server alone says that it is over.
  useEffect(() => {
    if (!isOver) return
    void readSession(door).then(outcome => {
      if (outcome.kind === 'refused' && outcome.status === 401) door.onEnded()
      else if (outcome.kind === 'done') door.onHeard()
    })
  }, [isOver, door])
  const stay = async () => {
    const outcome = await readSession(door)
    if (outcome.kind === 'refused' && outcome.status === 401) return door.onEnded()
    if (outcome.kind !== 'done') return
    door.onHeard()
    setStayed(true)
  }
  const isTold = warning.kind === 'idle' || warning.kind === 'last'
  return (
    <>
      {isTold && (
        <div role="alert" className="staff-warning">
          <p>{text.warning[warning.kind](text.left(warning.seconds))}</p>
          {warning.kind === 'idle' && (
            <button type="button" className="button" onClick={() => void stay()}>
              {text.warning.stay}
            </button>
          )}
        </div>
      )}
      <p role="status" className="sr-only">
        {isStayed && !isTold ? text.warning.stayed : ''}
      </p>
    </>
  )
}
