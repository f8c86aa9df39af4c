/** Who answers, as far as they wish to say; and, apart, a name to sign with. */
import { type Choice, LONGEST_SIGNATURE } from '@horizon-soin/consultation'
import { useLanguage } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import type { Draft } from './answers.js'
import { FaultLine } from './fault-line.js'
import { useFault } from './faults.js'
import { fieldId } from './problem-place.js'
import { answerText } from './text.js'

interface Props {
  profile: Shown['profile']
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

export function Profile({ profile, draft, onChange }: Props) {
  const text = answerText[useLanguage()]
  const fault = useFault(fieldId(null, 'signature'))
  const hasProfile = profile.activities.length + profile.structures.length > 0
  return (
    <>
      {hasProfile && (
        <section className="answer-part">
          <h2 id="profile" tabIndex={-1}>
            {text.profile.title}
          </h2>
          <p>{text.profile.lead}</p>
          <ChoiceField
            field="activity"
            choices={profile.activities}
            value={draft.activity}
            onChange={activity => onChange({ activity })}
          />
          <ChoiceField
            field="structure"
            choices={profile.structures}
            value={draft.structure}
            onChange={structure => onChange({ structure })}
          />
        </section>
      )}
      <section className="answer-part">
        <h2 id={hasProfile ? undefined : 'profile'} tabIndex={hasProfile ? undefined : -1}>
          {text.signature.title}
        </h2>
        <div className="answer-field">
          <label htmlFor={fieldId(null, 'signature')}>{text.signature.label}</label>
          <p id="signature-help" className="answer-note">
            {text.signature.help}
          </p>
          <input
            id={fieldId(null, 'signature')}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_SIGNATURE}
            aria-invalid={fault === null ? undefined : true}
            aria-describedby={fault === null ? 'signature-help' : 'signature-help signature-fault'}
            value={draft.signature}
            onChange={event => onChange({ signature: event.target.value })}
          />
          <FaultLine id="signature-fault" told={fault} />
        </div>
      </section>
    </>
  )
}

interface ChoiceProps {
  field: 'activity' | 'structure'
  choices: readonly Choice[]
  value: string | null
  onChange: (value: string | null) => void
}

function ChoiceField({ field, choices, value, onChange }: ChoiceProps) {
  const language = useLanguage()
  const { profile } = answerText[language]
  if (choices.length === 0) return null
  const id = fieldId(null, field)
  return (
    <div className="answer-field">
      <label htmlFor={id}>{profile[field]}</label>
      <select id={id} value={value ?? ''} onChange={event => onChange(event.target.value || null)}>
        <option value="">{profile.none}</option>
        {choices.map(choice => (
          <option key={choice.id} value={choice.id}>
            {told(choice.label, language)}
          </option>
        ))}
      </select>
    </div>
  )
}
