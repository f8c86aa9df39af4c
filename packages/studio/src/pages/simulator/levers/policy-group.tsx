/** The policies of the dataset: which are in force, how much of each, from when. MODEL.md §8. */
import { decimal } from '@horizon-soin/figures'
import type { Policy } from '@horizon-soin/model'
import { useId, useState } from 'react'
import { EffectList } from '../../../parts/policies/effect-list.js'
import { PolicyReasons } from '../../../parts/policies/reasons.js'
import { policyText } from '../../../parts/policies/text.js'
import { Link } from '../../../shell/link.js'
import { useLanguage } from '../../../shell/site.js'
import { baseOf, editedOf, editScenario } from '../../../shell/store.js'
import { useEdited, useStudio, useStudioStore, useStudy } from '../../../shell/studio-context.js'
import { policyAt, setPolicy } from '../../../state/scenario-edit.js'
import { useSimulator } from '../simulator-context.js'
import { useNames } from '../use-names.js'
import { Disclosures } from './disclosures.js'
import { policyLeverText } from './policy-text.js'
import { Rail } from './rail.js'
import { leverText } from './text.js'
import './policy-group.css'

/** A twentieth of a policy is the least that a hand sets; none of it is the switch's to say. */
const STEP = 0.05

export function PolicyLevers() {
  const language = useLanguage()
  const text = policyLeverText[language]
  const { dataset } = useStudy()
  return (
    <>
      <p className="lever-hint">{text.hint}</p>
      <p className="lever-more">
        <Link to={{ id: 'measures' }}>{text.worth}</Link>
      </p>
      {dataset.policies.map(policy => (
        <PolicyLever key={policy.id} policy={policy} />
      ))}
    </>
  )
}

function PolicyLever({ policy }: { policy: Policy }) {
  const { id, proposition } = policy
  const language = useLanguage()
  const text = policyLeverText[language]
  const store = useStudioStore()
  const names = useNames()
  const { scenario } = useEdited()
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  const switchId = useId()
  const { intensity, start } = policyAt(scenario, id)
  const before = policyAt(base, id)
  const isOn = intensity > 0
  const isTouched = intensity !== before.intensity || (isOn && start !== before.start)
  const name = names.policy(id)
  const put = (change: Parameters<typeof setPolicy>[2], merge?: string) =>
    editScenario(store, one => setPolicy(one, id, change), merge)
  return (
    <div className={`lever policy${isTouched ? ' touched' : ''}`}>
      <div className="policy-head">
        <input
          id={switchId}
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          onChange={event => put({ intensity: event.currentTarget.checked ? 1 : 0 })}
        />
        <label htmlFor={switchId}>
          {name}
          {proposition !== undefined && (
            <span className="policy-number"> {policyText[language].proposition(proposition)}</span>
          )}
        </label>
        {isTouched && (
          <button
            type="button"
            className="plain lever-back"
            title={leverText[language].backOf(name)}
            onClick={() => put(before)}
          >
            {leverText[language].back}
            <span className="sr-only"> {name}</span>
          </button>
        )}
      </div>
      <EffectList policy={id} isShort />
      {isOn && (
        <div className="policy-settings">
          <Intensity name={name} at={intensity} before={before.intensity} onMove={put} />
          <Start name={name} policy={policy} start={start} onSet={put} />
        </div>
      )}
      <Disclosures parts={[{ name: text.why, of: name, content: () => <PolicyReasons policy={id} /> }]} />
    </div>
  )
}

interface IntensityProps {
  name: string
  at: number
  before: number
  onMove: (change: { intensity: number }, merge: string) => void
}

function Intensity({ name, at, before, onMove }: IntensityProps) {
  const language = useLanguage()
  const text = policyLeverText[language]
  const { hold, release } = useSimulator()
  const id = useId()
  const told = text.percent(decimal(Math.round(at * 100), 0, language))
  const min = Math.min(STEP, at)
  return (
    <>
      <div className="lever-head">
        <label htmlFor={id}>{text.intensity}</label>
        <span className="lever-value" aria-hidden="true">
          {told}
        </span>
      </div>
      <div className="lever-room">
        <Rail min={min} max={1} at={at} reference={before} band={null} touched={at !== before} />
        <input
          id={id}
          type="range"
          min={min}
          max={1}
          step={STEP}
          value={at}
          aria-label={text.of(text.intensity, name)}
          aria-valuetext={told}
          onChange={event =>
            onMove({ intensity: Number(event.currentTarget.value) }, `policy.${name}.intensity`)
          }
          onPointerDown={hold}
          onPointerUp={release}
          onPointerCancel={release}
          onKeyDown={hold}
          onKeyUp={release}
          onBlur={release}
        />
      </div>
    </>
  )
}

interface StartProps {
  name: string
  policy: Policy
  start: number | null
  onSet: (change: { start: number | null }, merge: string) => void
}

/** The first year in force; the policy's own where nothing else is set. */
function Start({ name, policy, start, onSet }: StartProps) {
  const text = policyLeverText[useLanguage()]
  const { baseYear, lastYear } = useStudy().dataset
  const id = useId()
  const at = start ?? policy.start
  // What is being typed is no year yet.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <p className="lever-year">
      <label htmlFor={id}>{text.start}</label>
      <input
        id={id}
        type="number"
        min={Math.min(baseYear, at)}
        max={Math.max(lastYear, at)}
        step={1}
        value={draft ?? at}
        aria-label={text.of(text.start, name)}
        onBlur={() => setDraft(null)}
        onChange={event => {
          setDraft(event.currentTarget.value)
          const year = event.currentTarget.valueAsNumber
          if (!Number.isInteger(year) || year < baseYear || year > lastYear) return
          onSet({ start: year === policy.start ? null : year }, `policy.${name}.start`)
        }}
      />
    </p>
  )
}
