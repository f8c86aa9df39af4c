/** One profession: its working day, technologies, people, ages, evidence, and what all this rests on. */
import { dayChart, type Look } from '@horizon-soin/figures'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useCallback, useMemo } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { scenarioPhrase } from '../../shell/names.js'
import { NotFound } from '../../shell/not-found.js'
import { baseOf, editedOf } from '../../shell/store.js'
import { useProjection, useStudio, useStudy, useYear } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import { DAY_MINUTES, type Day, dayOf } from './day.js'
import { EvidenceSection } from './evidence.js'
import { Foot } from './foot.js'
import { Head } from './head.js'
import { Inputs } from './inputs.js'
import { People } from './people.js'
import { Technologies } from './technologies.js'
import { professionText } from './text.js'
import './page.css'

export default function ProfessionPage({ profession }: { profession: string }) {
  const { dataset } = useStudy()
  return dataset.professions.some(({ id }) => id === profession) ? (
    <Known profession={profession} />
  ) : (
    <NotFound />
  )
}

function Known({ profession }: { profession: string }) {
  const year = useYear()
  const projection = useProjection()
  const day = useMemo(() => dayOf(projection, profession, year), [projection, profession, year])
  const about = { profession, year }
  return (
    <div className="page profession">
      <Head {...about} />
      <div className="profession-day">
        <DayFigure {...about} day={day} />
        <Technologies {...about} day={day} />
        <Inputs {...about} />
      </div>
      <People {...about} />
      <EvidenceSection {...about} />
      <Foot {...about} />
    </div>
  )
}

function DayFigure({ profession, year, day }: { profession: string; year: number; day: Day }) {
  const { dataset } = useStudy()
  const scenario = useStudio(studio => {
    const edited = editedOf(studio)
    const base = baseOf(studio, edited)
    return isSameScenario(edited.scenario, base) ? base : null
  })
  const draw = useCallback(
    (look: Look) => {
      const { language } = look
      const text = professionText[language]
      const labels = labelsOf(dataset, wordsOf(language))
      return dayChart(
        {
          year,
          minutes: DAY_MINUTES,
          before: text.base(dataset.technologyBaseYear),
          scenario: scenario ? scenarioPhrase(scenario, language) : text.mine,
          technologies: dataset.technologies.map(({ id }) => ({ id, label: labels.technology(id) })),
          activities: day.activities.map(({ activity, minutes, freed }) => ({
            label: labels.activity(activity),
            phrase: text.phrases[activity]?.words,
            plural: text.phrases[activity]?.plural,
            minutes,
            freed
          }))
        },
        look
      )
    },
    [dataset, scenario, day, year]
  )
  return (
    <ChartFigure
      id="journee"
      draw={draw}
      width={760}
      heading={2}
      className="profession-day-chart"
      explain={{ query: { indicator: 'effective', profession }, year }}
    />
  )
}
