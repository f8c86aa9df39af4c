/** Published figures beside the computed ones, as the chart wants them. */
import type { Language } from '@horizon-soin/datasets'
import { type ReproductionData, typeset } from '@horizon-soin/figures'
import { type FigureCheck, INDICATORS, type Indicator } from '@horizon-soin/model'

/** « : environ 45 % » at the end of a label: the chart has the figure beside it. */
const FIGURE = /\s*:\s(?:\p{L}+\s){0,2}\d.*$/u

const isIndicator = (id: string): id is Indicator => id in INDICATORS

/** @param ranges by the place of the figure; null where nothing was drawn of this dataset */
export const reproductionOf = (
  checks: readonly FigureCheck[],
  ranges: readonly ({ low: number; high: number } | null)[] | null,
  language: Language
): ReproductionData => ({
  figures: checks.map(({ figure, computed, ok }, place) => ({
    name: typeset(figure.label[language].replace(FIGURE, ''), language),
    unit: isIndicator(figure.indicator) ? INDICATORS[figure.indicator].unit : 'share',
    value: figure.value,
    comparison: figure.comparison,
    tolerance: figure.tolerance,
    isDifference: figure.minusScenario !== undefined,
    computed,
    range: ranges?.[place] ?? undefined,
    ok
  }))
})
