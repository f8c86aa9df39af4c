/** Why a text is refused, or a passage hidden: one of a closed list. */
import { MOTIVES, type Motive } from '@horizon-soin/consultation'
import { useLanguage } from '../../../shell/site.js'
import { FaultLine } from '../../questionnaire/fault-line.js'
import { digitOf } from './shortcuts.js'
import { moderationText } from './text.js'

interface Props {
  of: 'refuse' | 'mask'
  value: Motive | null
  isMissing: boolean
  areKeysOn: boolean
  onChange: (motive: Motive) => void
}

const MOTIVES_ID = 'mod-motives'

export function MotiveChoice({ of, value, isMissing, areKeysOn, onChange }: Props) {
  const text = moderationText[useLanguage()]
  return (
    <fieldset
      id={MOTIVES_ID}
      className="mod-choice"
      aria-describedby={isMissing ? 'mod-motive-fault' : undefined}
    >
      <legend>{of === 'refuse' ? text.whyRefuse : text.whyMask}</legend>
      {MOTIVES.map((motive, place) => (
        <label key={motive}>
          <input
            type="radio"
            name="mod-motive"
            value={motive}
            checked={value === motive}
            aria-invalid={isMissing ? true : undefined}
            onChange={() => onChange(motive)}
          />
          {areKeysOn && <kbd>{digitOf(place)}</kbd>}
          {text.motives[motive]}
        </label>
      ))}
      <FaultLine id="mod-motive-fault" told={isMissing ? text.noMotive : null} />
    </fieldset>
  )
}

/** Puts the focus on the motive that is chosen, or on the first. */
export function focusMotive(): void {
  const room = document.getElementById(MOTIVES_ID)
  const found = room?.querySelector<HTMLInputElement>('input:checked') ?? room?.querySelector('input')
  found?.focus()
}
