/** The places that would bring capacity to need: asked for by a button, as the solver is heavy. */
import { unplannable } from '@horizon-soin/model/planning'
import { useState } from 'react'
import { useSite } from '../../../shell/site.js'
import { scenarioTold } from '../../../shell/source.js'
import { useStudio } from '../../../shell/studio-context.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { nextPlacesYear } from '../levers/workforce-lever.js'
import { needText } from '../need-text.js'
import { PlanControls } from './plan-controls.js'
import { PlanOutcome } from './plan-outcome.js'
import { type PlanAsked, USUAL_SETTINGS } from './plan-rules.js'
import { usePlan } from './use-plan.js'
import { useView } from './use-view.js'

const TARGETS = [2035, 2040, 2050]

export function PlanSection({ profession }: { profession: string }) {
  const { language, names, later } = useView()
  const site = useSite()
  const told = useStudio(studio => scenarioTold(studio, site))
  const { model, scenario, levers } = later
  const text = needText[language]
  const from = nextPlacesYear(site.today, model.dataset)
  const [settings, setSettings] = useState(USUAL_SETTINGS)
  const { isRunning, failure, done, start, cancel } = usePlan(from)
  const why = unplannable(model, levers, profession)
  const asked: PlanAsked = { scenario, profession, settings }
  const isStale = done !== null && !isSame(done.asked, asked)
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title" className="sim-title">
        {text.plan}
      </h2>
      {why !== null ? (
        <p>{text.refused[why](names.profession(profession))}</p>
      ) : (
        <>
          <p>{text.planIntro}</p>
          <PlanControls
            settings={settings}
            onChange={setSettings}
            years={TARGETS.filter(year => from < year && year <= model.axes.lastYear)}
          />
          <p>
            {isRunning ? (
              <button type="button" className="button" onClick={cancel}>
                {text.cancel}
              </button>
            ) : (
              <button type="button" className="button main" onClick={() => start(asked, told)}>
                {done === null ? text.compute : text.again}
              </button>
            )}
          </p>
          <p role="status" className="sim-note">
            {isRunning
              ? text.running
              : failure !== null
                ? text.planFailed[failure]
                : isStale
                  ? text.stale
                  : ''}
          </p>
          {done !== null && <PlanOutcome {...done} />}
        </>
      )}
    </section>
  )
}

const isSame = (a: PlanAsked, b: PlanAsked): boolean =>
  a.profession === b.profession && a.settings === b.settings && isSameScenario(a.scenario, b.scenario)
