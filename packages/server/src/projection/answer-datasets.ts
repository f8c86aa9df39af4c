import { INDICATORS, type Indicator, type Label, type Model } from '@horizon-soin/model'
import { typeset } from '@horizon-soin/words'
import { DATASETS, type DatasetId, modelOf } from './shipped.js'

const labelRecord = ({ fr, en }: Label) => ({ fr: typeset(fr, 'fr'), en: typeset(en, 'en') })

const named = ({ id, label }: { id: string; label: Label }) => ({ id, label: labelRecord(label) })

/** The datasets, and the ids that questions may name of each. */
export async function answerDatasets(): Promise<object> {
  return { datasets: await Promise.all(DATASETS.map(async id => datasetEntry(id, await modelOf(id)))) }
}

function datasetEntry(id: DatasetId, { dataset, series, groups, axes }: Model) {
  const present = new Set(series.map(({ indicator }) => indicator))
  return {
    id,
    version: dataset.version,
    title: labelRecord(dataset.title),
    variants: dataset.variants.map(named),
    scenarios: dataset.scenarios.map(named),
    professions: dataset.professions.map(({ kind, ...one }) => ({ ...named(one), kind })),
    groups: groups.map(group => group.id),
    technologies: dataset.technologies.map(named),
    indicators: (Object.keys(INDICATORS) as Indicator[])
      .filter(indicator => present.has(indicator))
      .map(indicator => ({
        id: indicator,
        unit: INDICATORS[indicator].unit,
        by_technology: INDICATORS[indicator].byTechnology
      })),
    years: { first: axes.firstYear, last: axes.lastYear, balance_base: dataset.balanceBaseYear }
  }
}
