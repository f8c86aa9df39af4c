/** Why a number differs between two editions, step by step. */
import { type Look, waterfallChart } from '@horizon-soin/figures'
import type { EditionStep } from '@horizon-soin/model/editions'
import { labelsOf, type MessageId, numberLabel, wordsOf } from '@horizon-soin/words'
import { useCallback } from 'react'
import { shortTitle } from '../../editions/edition-titles.js'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useSite } from '../../shell/site.js'
import { numberOf } from './number-of.js'
import { originOf } from './origin.js'
import type { Side } from './sides.js'

interface Props {
  id: MessageId
  from: Side
  to: Side
  steps: readonly EditionStep[]
  /** In words. */
  scenario: string
}

export function ChangeFigure({ id, from, to, steps, scenario }: Props) {
  const site = useSite()
  const draw = useCallback(
    (look: Look) => {
      const { number } = numberOf(from, id, 0)!
      const words = wordsOf(look.language)
      const labels = labelsOf(to.study.dataset, words)
      const measure = numberLabel(number, labels, words).replace(`, ${number.year}`, '')
      return waterfallChart(
        {
          waterfall: {
            from: number.value,
            to: number.value + steps.reduce((sum, { delta }) => sum + delta, 0),
            steps: [...steps]
          },
          measure,
          unit: number.unit === 'points' ? 'share' : number.unit,
          year: number.year,
          fromLabel: shortTitle(from.about, look.language),
          toLabel: shortTitle(to.about, look.language),
          technologies: to.study.model.axes.technologies.map(technology => ({
            id: technology,
            label: labels.technology(technology)
          }))
        },
        look
      )
    },
    [id, from, to, steps]
  )
  return (
    <ChartFigure
      id={`${CHART}${id}`}
      draw={draw}
      width={1044}
      heading={4}
      about={scenario}
      origin={originOf([from, to], scenario, site)}
    />
  )
}

const CHART = 'editions-'
