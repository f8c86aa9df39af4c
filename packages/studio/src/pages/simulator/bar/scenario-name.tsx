/** The name of the scenario, which can be written over in its place. */
import { capitalised } from '@horizon-soin/figures'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../../../shell/site.js'
import { change, presentOf } from '../../../shell/store.js'
import { useEdited, useStudioStore } from '../../../shell/studio-context.js'
import { cleanName, LONGEST_NAME } from '../../../state/shared-state.js'
import { simulatorText } from '../text.js'
import { useScenarioName } from '../use-names.js'
import { Icon } from './icons.js'

export function ScenarioName({ view }: { view: string }) {
  const { simulator, bar } = useText(simulatorText)
  const store = useStudioStore()
  const edited = useEdited()
  const nameOf = useScenarioName()
  const [isEditing, setEditing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const name = capitalised(nameOf(edited))

  useEffect(() => {
    if (isEditing) field.current?.select()
    else if (wasEditing.current) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])

  const keep = (event?: FormEvent) => {
    event?.preventDefault()
    if (!isEditing) return
    setEditing(false)
    const written = cleanName(field.current?.value ?? '')
    const next = written === name ? edited.name : written
    if (next === edited.name) return
    const present = presentOf(store.getState())
    change(store, {
      ...present,
      scenarios: [{ ...present.scenarios[0]!, name: next }, ...present.scenarios.slice(1)]
    })
  }
  return (
    <div className="sim-name">
      <h1 className={isEditing ? 'sr-only' : undefined}>
        <span className="sr-only">
          {simulator}, {view},{' '}
        </span>
        {name}
      </h1>
      {isEditing ? (
        <form onSubmit={keep}>
          <input
            ref={field}
            type="text"
            aria-label={bar.name}
            maxLength={LONGEST_NAME}
            defaultValue={name}
            onBlur={() => keep()}
            onKeyDown={event => {
              if (event.key === 'Escape') setEditing(false)
            }}
          />
        </form>
      ) : (
        <button
          ref={button}
          type="button"
          className="sim-rename"
          aria-label={bar.rename}
          title={bar.rename}
          onClick={() => setEditing(true)}
        >
          <Icon name="rename" />
        </button>
      )}
    </div>
  )
}
