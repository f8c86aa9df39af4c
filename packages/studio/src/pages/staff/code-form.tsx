/** The six digits that a phone computes, asked for at sign-in and when a second factor is chosen. */
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import type { SignedIn } from './api.js'
import { Field } from './field.js'
import { refusalText } from './refusal-text.js'
import { staffText } from './text.js'
import { useFaults } from './use-faults.js'

interface Props {
  go: string
  send: (code: string) => Promise<Outcome<SignedIn>>
  onDone: (signed: SignedIn) => void
}

export function FactorCode({ go, send, onDone }: Props) {
  const language = useLanguage()
  const text = staffText[language]
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const faults = useFaults()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const code = typed.replace(/\s/g, '')
    if (!/^\d{6}$/.test(code)) return faults.tell('staff-code', text.factor.noCode)
    faults.clear()
    setBusy(true)
    const outcome = await send(code)
    setBusy(false)
    if (outcome.kind === 'done') return onDone(outcome.value)
    const isWrong = outcome.kind === 'refused' && outcome.code === 'second-factor'
    if (isWrong) setTyped('')
    faults.tell('staff-code', isWrong ? text.factor.wrong : refusalText(outcome, language))
  }
  return (
    <form className="staff-form" noValidate onSubmit={event => void submit(event)}>
      <Field
        id="staff-code"
        label={text.factor.code}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        className="staff-code"
        required
        value={typed}
        fault={faults.of('staff-code')}
        onChange={setTyped}
      />
      <p className="staff-actions">
        <button type="submit" className="button main" aria-disabled={isBusy}>
          {go}
        </button>
      </p>
      <p role="status" className="staff-status">
        {isBusy ? text.signIn.going : ''}
      </p>
    </form>
  )
}
