/** Since when gains are counted, in the words of a chart or a file. */
import type { Language } from '@horizon-soin/datasets'
import { type Dataset, hasSinceBase } from '@horizon-soin/model'

/** « Gain effectif, depuis 2018 »: said where gains since the base year are others, and a chart that starts there would hide it. */
export const sinceMeasure = (measure: string, dataset: Dataset, language: Language): string =>
  hasSinceBase(dataset)
    ? `${measure}, ${language === 'fr' ? 'depuis\u00a0' : 'since '}${dataset.technologyBaseYear}`
    : measure
