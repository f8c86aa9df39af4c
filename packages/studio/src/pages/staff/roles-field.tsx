/** Roles of an account, each ticked or not. */
import { ROLES, type Role } from '@horizon-soin/consultation'
import { useLanguage } from '../../shell/site.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { staffText } from './text.js'

interface Props {
  /** Id of the first box, which an error leads to. */
  id: string
  legend: string
  value: readonly Role[]
  fault: string | null
  onChange: (roles: Role[]) => void
}

export function RolesField({ id, legend, value, fault, onChange }: Props) {
  const text = staffText[useLanguage()]
  return (
    <fieldset className="staff-field" aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend>{legend}</legend>
      {ROLES.map((role, place) => (
        <label key={role} className="staff-tick">
          <input
            id={place === 0 ? id : undefined}
            type="checkbox"
            checked={value.includes(role)}
            aria-invalid={fault === null ? undefined : true}
            onChange={event =>
              onChange(ROLES.filter(one => (one === role ? event.target.checked : value.includes(one))))
            }
          />
          <span>
            {text.roles[role]} <span className="staff-note">{text.roleTold[role]}</span>
          </span>
        </label>
      ))}
      <FaultLine id={`${id}-fault`} told={fault} />
    </fieldset>
  )
}
