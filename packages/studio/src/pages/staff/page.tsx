/** « Équipe »: where those who run a consultation sign in, moderate, publish, hold accounts. */
import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useDoor } from '../consultation/use-asked.js'
import { Accept } from './accept.js'
import { readTeam, type SignedIn, signOut } from './api.js'
import { refusalText } from './refusal-text.js'
import { Rooms } from './rooms.js'
import { Enrol, SecondFactor } from './second-factor.js'
import { SignIn } from './sign-in.js'
import { staffText } from './text.js'
import { usePlace } from './use-place.js'
import '../questionnaire/page.css'
import './page.css'

type Standing =
  | { kind: 'asking' }
  | { kind: 'absent' }
  | { kind: 'trouble'; told: string }
  /** `why`: what happened to a session that there was. */
  | { kind: 'out'; why: 'ended' | 'signed-out' | null }
  | { kind: 'in'; signed: SignedIn }

export default function StaffPage() {
  const language = useLanguage()
  const text = staffText[language]
  const door = useDoor()
  const { place, replace } = usePlace()
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and when it is asked again
  useEffect(() => {
    let isLate = false
    void readTeam(door).then(outcome => {
      if (isLate) return
      if (outcome.kind === 'done') setStanding({ kind: 'in', signed: outcome.value })
      else if (outcome.kind === 'absent') setStanding({ kind: 'absent' })
      else if (outcome.kind === 'refused' && outcome.status === 401) setStanding({ kind: 'out', why: null })
      else if (outcome.kind === 'refused' && outcome.status === 404) setStanding({ kind: 'absent' })
      else setStanding({ kind: 'trouble', told: refusalText(outcome, language) })
    })
    return () => {
      isLate = true
    }
  }, [attempt])

  const leave = async () => {
    await signOut(door)
    setStanding({ kind: 'out', why: 'signed-out' })
  }
  const signIn = useCallback((signed: SignedIn) => setStanding({ kind: 'in', signed }), [])
  const onEnded = useCallback(
    () => setStanding(before => (before.kind === 'in' ? { kind: 'out', why: 'ended' } : before)),
    []
  )
  const isInvited = place?.room === 'invitation'
  const next = standing.kind === 'in' ? standing.signed.next : null
  return (
    <div className="page staff">
      {isInvited && (
        <Accept
          code={place.code}
          onSigned={signed => {
            replace({ room: 'home' })
            signIn(signed)
          }}
          onCancel={() => replace({ room: 'home' })}
        />
      )}
      {!isInvited && (standing.kind === 'asking' || place === null) && (
        <>
          <h1>{text.title}</h1>
          <noscript>
            <p>{text.noScript}</p>
          </noscript>
          <p role="status" className="staff-status">
            {text.loading}
          </p>
        </>
      )}
      {!isInvited && standing.kind === 'absent' && (
        <header className="staff-head">
          <p className="staff-kicker">{text.title}</p>
          <h1>{text.absent.title}</h1>
          <p>{text.absent.lead}</p>
        </header>
      )}
      {!isInvited && standing.kind === 'trouble' && (
        <div role="alert">
          <h1>{text.title}</h1>
          <p>{standing.told}</p>
          <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
            {text.again}
          </button>
        </div>
      )}
      {!isInvited && standing.kind === 'out' && place !== null && (
        <SignIn
          said={standing.why === null ? null : standing.why === 'ended' ? text.ended : text.signedOut}
          onSigned={signIn}
        />
      )}
      {!isInvited && next === 'second-factor' && (
        <SecondFactor onSigned={signIn} onCancel={() => void leave()} />
      )}
      {!isInvited && next === 'enrol' && <Enrol onSigned={signIn} onCancel={() => void leave()} />}
      {!isInvited && standing.kind === 'in' && next === null && place !== null && (
        <Rooms
          key={standing.signed.member.id}
          signed={standing.signed}
          place={place}
          onEnded={onEnded}
          onLeave={leave}
        />
      )}
    </div>
  )
}
