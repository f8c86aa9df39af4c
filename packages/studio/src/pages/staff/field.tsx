/** A labelled field of a form of the team, with what helps and what was wrong. */
import type { InputHTMLAttributes } from 'react'
import { FaultLine } from '../questionnaire/fault-line.js'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id' | 'value'> & {
  id: string
  label: string
  help?: string
  value: string
  fault: string | null
  onChange: (value: string) => void
}

export function Field({ id, label, help, value, fault, onChange, ...rest }: Props) {
  const told = [help === undefined ? '' : `${id}-help`, fault === null ? '' : `${id}-fault`].filter(Boolean)
  return (
    <div className="staff-field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className="staff-note">
          {help}
        </p>
      )}
      <input
        {...rest}
        id={id}
        name={id}
        value={value}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={told.length === 0 ? undefined : told.join(' ')}
        onChange={event => onChange(event.target.value)}
      />
      <FaultLine id={`${id}-fault`} told={fault} />
    </div>
  )
}
