/** Each profession's freed time over the years, by technology. */
import { type Look, technologyMultiplesChart } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { type Projection, seriesIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { useYear } from '../../../shell/studio-context.js'
import type { Subject } from '../../../state/shared-state.js'
import { useSimulator } from '../simulator-context.js'
import { membersOf, queryOf } from '../subject.js'
import { useNames } from '../use-names.js'

interface Props {
  projection: Projection
  subject: Subject
}

export function MultiplesFigure({ projection, subject }: Props) {
  const year = useYear()
  const names = useNames()
  const { reference } = useSimulator()
  const draw = useCallback(
    (look: Look) => {
      const { dataset, calendar } = projection.model
      return technologyMultiplesChart(
        {
          years: [...calendar],
          focus: year,
          technologies: dataset.technologies.map(({ id }) => ({ id, label: names.technology(id) })),
          professions: membersOf(dataset, subject).map(({ id }) => {
            const of = { profession: id }
            const freed = seriesIn(projection, queryOf('effective', of))
            return {
              label: names.profession(id),
              freed: dataset.technologies.map(({ id: technology }) => {
                const mix = seriesIn(projection, queryOf('mix', of, technology))
                // Where nothing is freed, no technology has a part of it.
                return [...freed].map((share, t) => (share === 0 ? 0 : share * mix[t]!))
              }),
              reference: [...seriesIn(reference, queryOf('effective', of))]
            }
          })
        },
        look
      )
    },
    [projection, reference, subject, year, names]
  )
  return <ChartFigure id="technologies" draw={draw} width={1044} heading={2} />
}
