/** The map of one measure. */
import { capitalised, type Look, mapChart } from '@horizon-soin/figures'
import type { Dataset, Indicator } from '@horizon-soin/model'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import type { RegionMeasure } from '../../shell/pages.js'
import { useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { queryOf } from '../simulator/subject.js'
import { isOverseasAssumed } from './overseas.js'
import { freedIndicator, measureOf, type RegionRows } from './rows.js'
import { regionsText } from './text.js'

/** The number of the country that the map shares out. */
const INDICATORS = {
  density: 'headcount',
  headcount: 'headcount',
  freed: 'freed_fte',
  balance: 'balance',
  need: 'need'
} as const satisfies Readonly<Record<RegionMeasure, Indicator>>

export const indicatorOf = (measure: RegionMeasure, dataset: Dataset) =>
  measure === 'freed' ? freedIndicator(dataset) : INDICATORS[measure]

interface Props {
  measure: RegionMeasure
  subject: Subject
  year: number
  rows: RegionRows
}

export function MapFigure({ measure, subject, year, rows }: Props) {
  const { dataset } = useStudy()
  const draw = useCallback(
    (look: Look) => {
      const labels = labelsOf(dataset, wordsOf(look.language))
      const who =
        'profession' in subject
          ? labels.profession(subject.profession)
          : subject.group === 'all'
            ? capitalised(regionsText[look.language].all(dataset.professions.length))
            : labels.group(subject.group)
      return mapChart(
        {
          measure,
          who,
          year,
          base: dataset.balanceBaseYear,
          since: dataset.baseYear,
          ...(isOverseasAssumed(dataset) && { caution: regionsText[look.language].overseas }),
          nation: measureOf(rows.nation, measure),
          regions: rows.regions.map(({ code, label, ...numbers }) => ({
            code,
            label: label[look.language],
            value: measureOf(numbers, measure)
          }))
        },
        look
      )
    },
    [dataset, measure, subject, year, rows]
  )
  return (
    <ChartFigure
      id="regions"
      draw={draw}
      width={760}
      heading={2}
      className="region-map"
      explain={{ query: queryOf(indicatorOf(measure, dataset), subject), year }}
    />
  )
}
