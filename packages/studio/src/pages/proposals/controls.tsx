/** How the list is grouped, which proposals are kept, which words are looked for. */
import { ACTORS, type Actor, AXES, type Axis } from '@horizon-soin/consultation'
import { useText } from '../../shell/site.js'
import type { ProposalSummary } from './summary.js'
import { proposalsText } from './text.js'
import { type By, EVERY_PROPOSAL, GROUPINGS, type Wanted } from './wanted.js'

interface Props {
  proposals: readonly ProposalSummary[]
  wanted: Wanted
  want: (next: Partial<Wanted>) => void
  /** The id of what it changes. */
  controls: string
}

export function Controls({ proposals, wanted, want, controls }: Props) {
  const text = useText(proposalsText)
  const actors = new Set(proposals.flatMap(({ facets }) => facets?.actors ?? []))
  const { by, ...kept } = wanted
  const isAsked = Object.entries(kept).some(([key, value]) => value !== EVERY_PROPOSAL[key as keyof Wanted])
  return (
    <search className="proposals-controls" aria-label={text.controls}>
      <fieldset className="segments proposals-by">
        <legend>{text.by.legend}</legend>
        {GROUPINGS.map(one => (
          <button key={one} type="button" aria-pressed={one === by} onClick={() => want({ by: one })}>
            {text.by[one]}
          </button>
        ))}
      </fieldset>
      <label className="proposals-by-short">
        <span>{text.by.legend}</span>
        <select value={by} onChange={event => want({ by: event.target.value as By })}>
          {GROUPINGS.map(one => (
            <option key={one} value={one}>
              {text.by[one]}
            </option>
          ))}
        </select>
      </label>
      <div className="proposals-filters">
        <label className="proposals-search">
          <span>{text.search}</span>
          <input
            type="search"
            value={wanted.search}
            maxLength={120}
            aria-controls={controls}
            onChange={event => want({ search: event.target.value })}
          />
        </label>
        <label>
          <span>{text.filterAxis}</span>
          <select
            value={wanted.axis ?? ''}
            onChange={event => want({ axis: (event.target.value || null) as Axis | null })}
          >
            <option value="">{text.everyAxis}</option>
            {AXES.map(one => (
              <option key={one} value={one}>
                {`${text.axes[one].number} · ${text.axes[one].short}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text.filterActor}</span>
          <select
            value={wanted.actor ?? ''}
            onChange={event => want({ actor: (event.target.value || null) as Actor | null })}
          >
            <option value="">{text.everyActor}</option>
            {ACTORS.filter(one => actors.has(one)).map(one => (
              <option key={one} value={one}>
                {text.actors[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="proposals-check">
          <input
            type="checkbox"
            checked={wanted.hasEffect}
            onChange={event => want({ hasEffect: event.target.checked })}
          />
          <span>{text.withEffect}</span>
        </label>
        {isAsked && (
          <button type="button" className="plain" onClick={() => want({ ...EVERY_PROPOSAL, by })}>
            {text.clear}
          </button>
        )}
      </div>
    </search>
  )
}
