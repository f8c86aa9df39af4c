/** Yes, no, no opinion; and a way back to nothing. */
import { OPINIONS, type Opinion } from '@horizon-soin/consultation'
import { useRef } from 'react'
import { useText } from '../../shell/site.js'
import { fieldId } from './problem-place.js'
import { answerText } from './text.js'

interface Props {
  item: string
  field: 'useful' | 'realistic'
  value: Opinion | null
  onChange: (value: Opinion | null) => void
}

export function OpinionField({ item, field, value, onChange }: Props) {
  const text = useText(answerText)
  const first = useRef<HTMLInputElement>(null)
  const name = fieldId(item, field)
  const clear = () => {
    onChange(null)
    // The button goes with the choice: its focus does not.
    first.current?.focus()
  }
  return (
    <fieldset className="opinion">
      <legend>{text.questions[field]}</legend>
      <div className="opinion-choices">
        {OPINIONS.map((one, index) => (
          <label key={one}>
            <input
              ref={index === 0 ? first : null}
              id={index === 0 ? name : undefined}
              type="radio"
              name={name}
              value={one}
              checked={value === one}
              onChange={() => onChange(one)}
            />
            {text.opinions[one]}
          </label>
        ))}
        {value !== null && (
          <button type="button" className="plain opinion-clear" onClick={clear}>
            {text.clear}
            <span className="sr-only">{text.clearWhat(text.short[field])}</span>
          </button>
        )}
      </div>
    </fieldset>
  )
}
