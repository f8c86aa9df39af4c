/** Login and password. What is said of a wrong one is the same whether the login exists or not. */
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useDoor } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { type SignedIn, signIn } from './api.js'
import { Field } from './field.js'
import { refusalText } from './refusal-text.js'
import { staffText } from './text.js'
import { useFaults } from './use-faults.js'

interface Props {
  /** What happened before, if anything: one signed out, or the session is over. */
  said: string | null
  onSigned: (signed: SignedIn) => void
}

export function SignIn({ said, onSigned }: Props) {
  const language = useLanguage()
  const text = staffText[language]
  const door = useDoor()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const faults = useFaults()
  // The cookie of a session is kept of a secure address alone.
  const [isInsecure] = useState(() => !window.isSecureContext)
  // Who was brought here is told why; who came by themselves starts from the top of the page.
  const heading = useFocus<HTMLHeadingElement>(said)
  useTitle(text.signIn.title, text.title)

  const go = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (login.trim() === '') return faults.tell('staff-login', text.signIn.noLogin)
    if (password === '') return faults.tell('staff-password', text.signIn.noPassword)
    faults.clear()
    setBusy(true)
    const outcome = await signIn(door, login.trim(), password)
    setBusy(false)
    if (outcome.kind === 'done') return onSigned(outcome.value)
    const isWrong = outcome.kind === 'refused' && outcome.code === 'sign-in'
    if (isWrong) setPassword('')
    faults.tell('staff-password', isWrong ? text.signIn.wrong : refusalText(outcome, language))
  }
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.signIn.title}
        </h1>
        {said === null ? <p>{text.lead}</p> : <p className="staff-said">{said}</p>}
      </header>
      <form className="staff-form" noValidate onSubmit={event => void go(event)}>
        <Field
          id="staff-login"
          label={text.signIn.login}
          type="text"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={login}
          fault={faults.of('staff-login')}
          onChange={setLogin}
        />
        <Field
          id="staff-password"
          label={text.signIn.password}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          fault={faults.of('staff-password')}
          onChange={setPassword}
        />
        <p className="staff-actions">
          <button type="submit" className="button main" aria-disabled={isBusy}>
            {text.signIn.go}
          </button>
        </p>
        <p role="status" className="staff-status">
          {isBusy ? text.signIn.going : ''}
        </p>
        {isInsecure && <p className="staff-said">{text.signIn.insecure}</p>}
        <p className="staff-note">{text.signIn.lost}</p>
      </form>
    </>
  )
}
