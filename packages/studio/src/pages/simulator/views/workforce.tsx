/** Who works: headcount over the years, who enters and leaves, at which ages. */
import { flowsChart, type Look, pyramidChart } from '@horizon-soin/figures'
import { agePyramid } from '@horizon-soin/model'
import { useCallback, useState } from 'react'
import { type Projection, seriesIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { seriesStatuses } from '../series-statuses.js'
import { membersOf, queryOf } from '../subject.js'
import { Choice } from './choice.js'
import { ScenariosFigure } from './scenarios-figure.js'
import { useView } from './use-view.js'

export function Workforce() {
  const { language, text, names, year, subject, projection, later, ranges } = useView()
  const members = membersOf(later.model.dataset, subject)
  const cohorts = members.filter(({ demography }) => demography === 'cohort')
  const [chosen, setChosen] = useState<string | null>(null)
  const profession = cohorts.find(({ id }) => id === chosen)?.id ?? cohorts[0]?.id
  return (
    <>
      <ScenariosFigure
        id="headcount"
        indicator="headcount"
        subject={subject}
        projection={projection}
        ranges={ranges}
        width={1044}
        heading={2}
      />
      {profession === undefined ? (
        <p className="sim-note">{text.workforce.noCohort}</p>
      ) : (
        <>
          <Choice
            label={text.workforce.profession}
            value={profession}
            options={cohorts.map(({ id }) => ({ id, name: names.profession(id) }))}
            onChoose={setChosen}
          />
          <Cohort
            projection={later}
            profession={profession}
            name={names.profession(profession)}
            year={year}
          />
        </>
      )}
      {members
        .filter(({ demography }) => demography === 'series')
        .map(({ id }) => (
          <p key={id} className="sim-note">
            {text.workforce.series(names.profession(id), seriesStatuses(later.model.dataset, id, language))}
          </p>
        ))}
    </>
  )
}

interface CohortProps {
  projection: Projection
  profession: string
  name: string
  year: number
}

/** One profession that is projected age by age. */
function Cohort({ projection, profession, name, year }: CohortProps) {
  const flows = useCallback(
    (look: Look) => {
      const of = (indicator: 'entrants' | 'leavers' | 'headcount') => [
        ...seriesIn(projection, queryOf(indicator, { profession }))
      ]
      return flowsChart(
        {
          who: name,
          years: [...projection.model.calendar],
          entrants: of('entrants'),
          leavers: of('leavers'),
          headcount: of('headcount')
        },
        look
      )
    },
    [projection, profession, name]
  )
  const pyramid = useCallback(
    (look: Look) => {
      const { model, levers } = projection
      const at = (when: number) => ({ year: when, bands: agePyramid(model, levers, profession, when) })
      return pyramidChart({ profession: name, base: at(model.axes.firstYear), projected: at(year) }, look)
    },
    [projection, profession, name, year]
  )
  return (
    <div className="sim-grid">
      <ChartFigure id="flows" draw={flows} width={500} heading={2} />
      <ChartFigure id="pyramid" draw={pyramid} width={500} heading={2} />
    </div>
  )
}
