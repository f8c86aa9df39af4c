/** Results that a table tells one by one. */
import { INDICATORS, type Indicator, type Model } from '@horizon-soin/model'
import type { Subject } from '../../../state/shared-state.js'

/** The last of the bands of the study starts here. */
const OVER = 0.3

/** Every result of a subject that is of no technology; people over 30 % are left out where they are those above the threshold. */
export function toldIndicators(
  { series, dataset }: { series: Model['series']; dataset: Pick<Model['dataset'], 'threshold'> },
  subject: Subject
): Indicator[] {
  const isTwice = (one: Indicator) => one === 'people_over_30' && dataset.threshold === OVER
  return (Object.keys(INDICATORS) as Indicator[]).filter(
    one =>
      !isTwice(one) &&
      series.some(
        key =>
          key.indicator === one &&
          key.technology === null &&
          ('group' in subject ? key.group === subject.group : key.profession === subject.profession)
      )
  )
}
