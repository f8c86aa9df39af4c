/** A choice among a few, as a native list. */
import { useId } from 'react'

interface Props<Id extends string> {
  label: string
  value: Id
  options: readonly { id: Id; name: string }[]
  onChoose: (id: Id) => void
}

export function Choice<Id extends string>({ label, value, options, onChoose }: Props<Id>) {
  const id = useId()
  return (
    <span className="sim-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={event => {
          const chosen = options.find(one => one.id === event.currentTarget.value)
          if (chosen) onChoose(chosen.id)
        }}
      >
        {options.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}
