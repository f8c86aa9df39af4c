/** Which technology frees the time, and how many use each. */
import { type Look, mixChart } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { valueIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { membersOf, queryOf } from '../subject.js'
import { ScenariosFigure } from './scenarios-figure.js'
import { useView } from './use-view.js'

export function Technologies() {
  const { names, year, subject, later, ranges } = useView()
  const { dataset } = later.model
  const mix = useCallback(
    (look: Look) =>
      mixChart(
        {
          year,
          technologies: dataset.technologies.map(({ id }) => ({ id, label: names.technology(id) })),
          professions: membersOf(dataset, subject).map(({ id }) => ({
            label: names.profession(id),
            freed: valueIn(later, queryOf('effective', { profession: id }), year),
            shares: dataset.technologies.map(({ id: technology }) =>
              valueIn(later, queryOf('mix', { profession: id }, technology), year)
            )
          }))
        },
        look
      ),
    [dataset, names, later, subject, year]
  )
  return (
    <>
      <ChartFigure id="mix" draw={mix} width={1044} heading={2} />
      <div className="sim-grid three">
        {dataset.technologies.map(({ id }) => (
          <ScenariosFigure
            key={id}
            id={`adoption-${id}`}
            indicator="adoption"
            technology={id}
            subject={subject}
            projection={later}
            ranges={ranges}
            width={500}
            heading={2}
          />
        ))}
      </div>
    </>
  )
}
