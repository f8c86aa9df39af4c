/** Whom it concerns: people by how much of their time is freed, and who comes first. */
import { bandsChart, exact, type Look, professionBarsChart, rogersChart } from '@horizon-soin/figures'
import type { Indicator } from '@horizon-soin/model'
import { useCallback, useMemo, useState } from 'react'
import { type Projection, valueIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { sinceMeasure } from '../../../shell/since.js'
import { membersOf, queryOf } from '../subject.js'
import { Choice } from './choice.js'
import { ends, useView } from './use-view.js'

const BANDS = ['people_0_10', 'people_10_20', 'people_20_30', 'people_over_30'] as const satisfies Indicator[]
const EDGES = [0.1, 0.2, 0.3]

export function People() {
  const { language, text, names, year, subject, later, ranges, reference } = useView()
  const { dataset } = later.model
  const members = useMemo(() => membersOf(dataset, subject), [dataset, subject])
  const [chosen, setChosen] = useState<string | null>(null)
  const profession = members.find(({ id }) => id === chosen)?.id ?? members[0]!.id
  const threshold = exact(dataset.threshold, 'share', language)
  const bands = useCallback(
    (look: Look) => {
      const heads = (projection: Projection, id: string) =>
        BANDS.map(band => valueIn(projection, queryOf(band, { profession: id }), year))
      return bandsChart(
        {
          year,
          edges: EDGES,
          professions: members.map(({ id }) => ({
            label: names.profession(id),
            heads: heads(later, id),
            reference: heads(reference, id)
          }))
        },
        look
      )
    },
    [names, members, later, reference, year]
  )
  const above = useCallback(
    (look: Look) =>
      professionBarsChart(
        {
          measure: sinceMeasure(text.people.above(threshold, year), later.model.dataset, look.language),
          unit: 'persons',
          bars: members.map(({ id }) => {
            const query = queryOf('people_above', { profession: id })
            return {
              label: names.profession(id),
              value: valueIn(later, query, year),
              range: ends(ranges, later, query, year)
            }
          })
        },
        look
      ),
    [text, names, members, later, ranges, year, threshold]
  )
  const rogers = useCallback(
    (look: Look) => {
      const share = queryOf('share_above', { profession })
      return rogersChart(
        {
          profession: names.profession(profession),
          year,
          heads: valueIn(later, queryOf('headcount', { profession }), year),
          threshold: dataset.threshold,
          above: valueIn(later, share, year),
          range: ends(ranges, later, share, year)
        },
        look
      )
    },
    [names, later, ranges, year, profession, dataset]
  )
  return (
    <>
      <ChartFigure id="bands" draw={bands} width={1044} heading={2} />
      <ChartFigure id="above" draw={above} width={1044} heading={2} />
      <Choice
        label={text.people.profession}
        value={profession}
        options={members.map(({ id }) => ({ id, name: names.profession(id) }))}
        onChoose={setChosen}
      />
      <ChartFigure id="rogers" draw={rogers} width={1044} heading={2} />
    </>
  )
}
