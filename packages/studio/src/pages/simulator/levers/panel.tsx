/** The levers: all of them beside the results, or one group at a time under them on a phone. */
import { hasSinceBase } from '@horizon-soin/model'
import { memo, type ReactNode, useMemo, useState } from 'react'
import { PresetSwitch } from '../../../parts/preset-switch.js'
import { valueText } from '../../../parts/text.js'
import { useSite } from '../../../shell/site.js'
import { useStudy, useYear } from '../../../shell/studio-context.js'
import { paceLevers, workforceLevers } from './lever-list.js'
import { AdoptionLevers, PotentialLevers } from './pace-group.js'
import { PolicyLevers } from './policy-group.js'
import { policyLeverText } from './policy-text.js'
import { leverText } from './text.js'
import { UseLevers } from './use-group.js'
import { WorkforceLeverList } from './workforce-group.js'
import { nextPlacesYear } from './workforce-lever.js'

const GROUPS = ['technologies', 'adoption', 'workforce', 'policies', 'use'] as const
type Group = (typeof GROUPS)[number]

export const LeverPanel = memo(function LeverPanel() {
  const { language, today } = useSite()
  const text = leverText[language]
  const { dataset, edition } = useStudy()
  const year = useYear()
  const levers = useMemo(
    () => ({
      potential: paceLevers(dataset, 'potential'),
      adoption: paceLevers(dataset, 'adoption'),
      workforce: workforceLevers(dataset, nextPlacesYear(today, dataset))
    }),
    [dataset, today]
  )
  const [group, setGroup] = useState<Group>('adoption')
  const hasPolicies = dataset.policies.length > 0
  const [isFolded, setFolded] = useState(false)
  const section = (id: Group, title: string, aside: string | null, children: ReactNode) => (
    <section
      key={id}
      id={`levers-${id}`}
      className={id === group ? 'lever-group current' : 'lever-group'}
      aria-labelledby={`levers-${id}-title`}
    >
      <header>
        <h3 id={`levers-${id}-title`}>{title}</h3>
        {aside && <span className="lever-ends">{aside}</span>}
      </header>
      {children}
    </section>
  )
  return (
    <div className={isFolded ? 'levers folded' : 'levers'}>
      <h2 className="sr-only">{text.title}</h2>
      <div className="lever-sheet">
        <button
          type="button"
          className="lever-grip"
          aria-expanded={!isFolded}
          aria-label={isFolded ? text.unfold : text.fold}
          onClick={() => setFolded(!isFolded)}
        />
        <fieldset className="lever-tabs">
          <legend className="sr-only">{text.sheet}</legend>
          {GROUPS.filter(one => one !== 'policies' || hasPolicies).map(one => (
            <button
              key={one}
              type="button"
              aria-pressed={one === group}
              onClick={() => {
                setGroup(one)
                setFolded(false)
              }}
            >
              {text.tabs[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="lever-body">
        <div className="lever-from">
          <PresetSwitch label={text.from} />
          {edition !== null && hasSinceBase(dataset) && (
            <p className="lever-hint">{valueText[language].paces}</p>
          )}
        </div>
        {section('technologies', text.available, text.ends, <PotentialLevers {...levers.potential} />)}
        {section(
          'adoption',
          text.adoption(year),
          text.endsAdoption,
          <>
            <p className="lever-hint">{text.adoptionHint}</p>
            <AdoptionLevers {...levers.adoption} />
          </>
        )}
        {section('workforce', text.workforce, null, <WorkforceLeverList {...levers.workforce} />)}
        {hasPolicies && section('policies', policyLeverText[language].title, null, <PolicyLevers />)}
        {section('use', text.use, null, <UseLevers />)}
        <p className="lever-legend" aria-hidden="true">
          <span className="legend-reference">{text.legend.reference}</span>
          <span className="legend-band">{text.legend.band}</span>
          <span className="legend-touched">{text.legend.touched}</span>
        </p>
      </div>
    </div>
  )
})
