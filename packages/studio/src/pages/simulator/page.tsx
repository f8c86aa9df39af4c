/** The simulator: levers on one side, what follows from them on the other. */
import { type ComponentType, useCallback, useMemo, useState } from 'react'
import { Bar } from './bar/bar.js'
import { DropRoom } from './bar/drop-room.js'
import { useOpening } from './bar/use-opening.js'
import { LeverPanel } from './levers/panel.js'
import './page.css'
import type { Projection } from '../../engine/projection.js'
import type { View } from '../../shell/pages.js'
import { useText } from '../../shell/site.js'
import { baseOf, editedOf } from '../../shell/store.js'
import { useStudio, useStudioStore, useStudy } from '../../shell/studio-context.js'
import { studyKey } from '../../shell/study-key.js'
import { useFixedOf } from './fixed.js'
import { projectionOf } from './projections.js'
import { type Simulator, SimulatorProvider } from './simulator-context.js'
import { simulatorText } from './text.js'
import { Compare } from './views/compare.js'
import { Need } from './views/need.js'
import { Overview } from './views/overview.js'
import { People } from './views/people.js'
import { Professions } from './views/professions.js'
import { SensitivityView } from './views/sensitivity.js'
import { Tabs } from './views/tabs.js'
import { Technologies } from './views/technologies.js'
import { Uncertainty } from './views/uncertainty.js'
import { Workforce } from './views/workforce.js'

const VIEWS: Record<View, ComponentType> = {
  overview: Overview,
  professions: Professions,
  technologies: Technologies,
  people: People,
  workforce: Workforce,
  need: Need,
  uncertainty: Uncertainty,
  sensitivity: SensitivityView,
  compare: Compare
}

export default function SimulatorPage({ view }: { view: View }) {
  const text = useText(simulatorText)
  const store = useStudioStore()
  const study = useStudy()
  const { model } = study
  const key = studyKey(study)
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  const areRangesFinal = useStudio(studio => studio.areRangesFinal)
  const [held, setHeld] = useState<Projection | null>(null)
  const hold = useCallback(() => setHeld(one => one ?? store.getState().projection), [store])
  const release = useCallback(() => setHeld(null), [])
  const fixed = useFixedOf()
  const simulator = useMemo<Simulator>(
    () => ({ reference: projectionOf(model, base), held, fixed, hold, release }),
    [model, base, held, fixed, hold, release]
  )
  const opening = useOpening()
  const { give } = opening
  const Shown = VIEWS[view]
  return (
    <SimulatorProvider value={simulator}>
      <div className="sim">
        <Bar view={view} opening={opening} />
        <div className="sim-rooms">
          <div className="lever-column">
            <LeverPanel key={key} />
          </div>
          <section
            className={areRangesFinal ? 'sim-results' : 'sim-results drawing-ranges'}
            aria-label={`${text.results}, ${text.views[view]}`}
          >
            <Tabs view={view} />
            <Shown key={key} />
          </section>
        </div>
        <DropRoom onDrop={give} />
      </div>
    </SimulatorProvider>
  )
}
