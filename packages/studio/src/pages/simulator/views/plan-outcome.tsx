/** What the solver found: the plan beside today's places, or which bound leaves none and by how much. */
import { bare, decimal, type Look, planChart, planDataOf, quantity, shownPlan } from '@horizon-soin/figures'
import { balanceTerms } from '@horizon-soin/model'
import type { Conflict, NoPlan, PlanReport } from '@horizon-soin/model/planning'
import { useCallback, useMemo } from 'react'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { useLanguage } from '../../../shell/site.js'
import { needText } from '../need-text.js'
import { projectionOf } from '../projections.js'
import { LEAD, MEETS, PLAN_DRAWS, type PlanAsked } from './plan-rules.js'
import { useView } from './use-view.js'
import { yearRuns } from './year-runs.js'

interface Props {
  asked: PlanAsked
  /** The name that the scenario had when the plan was asked for. */
  told: string
  report: PlanReport | NoPlan
}

export function PlanOutcome({ asked, told, report }: Props) {
  const { language, names } = useView()
  const name = names.profession(report.profession)
  if (!('inputs' in report))
    return <p className="sim-note">{needText[language].refused[report.status](name)}</p>
  if (shownPlan(report).plan === null) return <Conflicts conflicts={report.conflicts} />
  return <Shown asked={asked} told={told} report={report} name={name} />
}

function Shown({ asked, told, report, name }: Props & { report: PlanReport; name: string }) {
  const { language, later } = useView()
  const text = needText[language]
  const base = later.model.dataset.balanceBaseYear
  const { targets, meet } = asked.settings
  const data = useMemo(
    () => planDataOf(report, { who: name, base, targets, lead: LEAD, aim: MEETS[meet] }),
    [report, name, base, targets, meet]
  )
  const draw = useCallback((look: Look) => planChart(data!, look), [data])
  const { chance, range, meeting, inputs } = report
  const missed = meeting?.missed ?? []
  const number = (value: number) => decimal(value, 0, language)
  const year = targets.at(-1) ?? later.model.axes.lastYear
  const { care } = balanceTerms(
    projectionOf(later.model, asked.scenario),
    asked.scenario,
    report.profession,
    year
  )
  return (
    <>
      <ChartFigure id="plan" draw={draw} width={1044} heading={3} about={told} />
      <p className="plan-freed">{text.freed(quantity(care, 'fte', language), year)}</p>
      <p className="sim-note">
        {text.places(bare(inputs.before, 'persons', language), inputs.from)}{' '}
        {chance && range && text.drawn(number(PLAN_DRAWS), number(range.solved))}
      </p>
      {missed.length > 0 && <p className="sim-finding">{text.missed(yearRuns(missed))}</p>}
    </>
  )
}

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const language = useLanguage()
  const text = needText[language]
  const mending = conflicts.filter(({ by }) => by !== null)
  if (mending.length === 0) return <p className="sim-finding">{text.nothingHelps}</p>
  return (
    <>
      <p className="sim-finding">{text.infeasible}</p>
      <ul className="plan-conflicts">
        {mending.map(({ family, by, years }) => (
          <li key={family}>
            {text.conflicts[family](
              bare(Math.max(1, Math.ceil(by!)), 'persons', language),
              yearRuns(years.map(({ year }) => year))
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
