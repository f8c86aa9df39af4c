/** What a person sets of a training plan. */
import { useId, useState } from 'react'
import { useText } from '../../../shell/site.js'
import { needText } from '../need-text.js'
import { Choice } from './choice.js'
import { MEETS, type Meet, type PlanSettings, SMOOTHINGS, type Smoothing } from './plan-rules.js'

interface Props {
  settings: PlanSettings
  onChange: (settings: PlanSettings) => void
  /** Years that can be aimed at. */
  years: readonly number[]
}

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[]

export function PlanControls({ settings, onChange, years }: Props) {
  const text = useText(needText)
  const id = useId()
  const several = years.join(', ')
  const choices = [
    { id: '', name: text.targetsAll, years: [] as readonly number[] },
    ...(years.length > 1 ? [{ id: 'all', name: text.targetsThree(several), years }] : []),
    ...years.map(year => ({ id: String(year), name: text.targetOf(year), years: [year] }))
  ]
  const aimed = choices.find(one => one.years.join() === settings.targets.join())?.id ?? ''
  return (
    <fieldset className="plan-controls">
      <legend className="sr-only">{text.controls}</legend>
      <Percent
        label={text.low}
        value={settings.low}
        min={0}
        max={settings.high}
        onChange={low => onChange({ ...settings, low })}
      />
      <Percent
        label={text.high}
        value={settings.high}
        min={settings.low}
        max={1000}
        onChange={high => onChange({ ...settings, high })}
      />
      <Percent
        label={text.change}
        value={settings.change}
        min={0}
        max={100}
        onChange={change => onChange({ ...settings, change })}
      />
      <Choice<Smoothing>
        label={text.smoothing}
        value={settings.smoothing}
        options={keys(SMOOTHINGS).map(one => ({ id: one, name: text.smoothings[one] }))}
        onChoose={smoothing => onChange({ ...settings, smoothing })}
      />
      <Choice
        label={text.targets}
        value={aimed}
        options={choices}
        onChoose={chosen =>
          onChange({ ...settings, targets: choices.find(one => one.id === chosen)?.years ?? [] })
        }
      />
      <Choice<Meet>
        label={text.meet}
        value={settings.meet}
        options={keys(MEETS).map(one => ({ id: one, name: text.meets[one] }))}
        onChoose={meet => onChange({ ...settings, meet })}
      />
      {settings.targets.length > 0 && (
        <p className="plan-required">
          <input
            id={`${id}r`}
            type="checkbox"
            checked={settings.isRequired}
            onChange={event => onChange({ ...settings, isRequired: event.currentTarget.checked })}
          />
          <label htmlFor={`${id}r`}>{text.required}</label>
        </p>
      )}
    </fieldset>
  )
}

interface PercentProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

function Percent({ label, value, min, max, onChange }: PercentProps) {
  const id = useId()
  // What is being typed is no number yet.
  const [draft, setDraft] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const text = useText(needText)
  const isAllowed = (typed: number) => Number.isFinite(typed) && min <= typed && typed <= max
  return (
    <p className="plan-percent">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={1}
        value={draft ?? value}
        aria-describedby={isRefused ? `${id}w` : undefined}
        onBlur={event => {
          setRefused(!isAllowed(event.currentTarget.valueAsNumber))
          setDraft(null)
        }}
        onChange={event => {
          setDraft(event.currentTarget.value)
          const typed = event.currentTarget.valueAsNumber
          if (!isAllowed(typed)) return
          setRefused(false)
          onChange(typed)
        }}
      />
      <span id={`${id}w`} role="status" className="plan-refused">
        {isRefused && text.percentRefused(min, max, value)}
      </span>
    </p>
  )
}
