/** The dumbbells of `reproduce`: each published figure beside the computed one. */
import type { ReproductionData } from '@horizon-soin/figures'
import { type FigureCheck, INDICATORS, isIndicator } from '@horizon-soin/model'
import { typeset } from '@horizon-soin/words'
import type { FigureRanges } from './figure-ranges.js'
import type { Session } from './session.js'

/** « : environ 45 % » at the end of a label: the picture has the figure beside it. */
const FIGURE = /\s*:\s(?:\p{L}+\s){0,2}\d.*$/u

export const reproductionOf = (
  checks: readonly FigureCheck[],
  ranges: FigureRanges | null,
  { language }: Session
): ReproductionData => ({
  figures: checks.map(({ figure, computed, ok }, i) => ({
    name: typeset(figure.label[language].replace(FIGURE, ''), language),
    unit: isIndicator(figure.indicator) ? INDICATORS[figure.indicator].unit : 'share',
    value: figure.value,
    comparison: figure.comparison,
    tolerance: figure.tolerance,
    isDifference: figure.minusScenario !== undefined,
    computed,
    range: ranges?.at(i),
    ok
  }))
})
