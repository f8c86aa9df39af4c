/** Since when a result is counted, beside its name. */
import type { Language } from '@horizon-soin/datasets'
import { type Dataset, type Indicator, sinceYear } from '@horizon-soin/model'
import { sinceMeasure } from '../../shell/since.js'

/** « Gain effectif, depuis 2018 »; a result that is no gain has its name alone. */
export const sinceWhen = (
  name: string,
  indicator: Indicator,
  dataset: Dataset,
  language: Language
): string => (sinceYear(indicator, dataset) === null ? name : sinceMeasure(name, dataset, language))
