/** Names of a dataset in the reader's language. */
import { type Dataset, type Indicator, titleOf } from '@horizon-soin/model'
import type { Words } from './fr.js'
import { exactShare } from './numbers.js'
import { typeset } from './typography.js'

export interface Labels {
  /** The title of the dataset, with the variant that was read where it has several. */
  title: string
  indicator(name: Indicator): string
  /** A group, by id. */
  group(id: string): string
  profession(id: string): string
  technology(id: string): string
  activity(id: string): string
  policy(id: string): string
  source(id: string): string
  /** Whether people enter a profession the year they are taken on: no training of the dataset comes before. */
  isRecruited(profession: string): boolean
}

/** Names by id; an id that the dataset does not name stands for itself. */
export function labelsOf(dataset: Dataset, words: Words): Labels {
  const { language } = words
  const named = (list: readonly { id: string; label: { fr: string; en: string } }[]) => {
    const labels = new Map(list.map(item => [item.id, typeset(item.label[language], language)]))
    return (id: string) => labels.get(id) || id
  }
  const sources = new Map(dataset.sources.map(source => [source.id, typeset(source.title, language)]))
  const recruited = new Set(
    dataset.training.filter(row => row.durationYears === 0).map(row => row.profession)
  )
  return {
    title: typeset(titleOf(dataset)[language] || dataset.name, language),
    indicator: name =>
      words.indicators[name]
        .replace('{threshold}', exactShare(dataset.threshold, language))
        .replace('{base}', String(dataset.baseYear)),
    group: id => words.groups[id] ?? id,
    profession: named(dataset.professions),
    technology: named(dataset.technologies),
    activity: named(dataset.activities),
    policy: named(dataset.policies),
    source: id => sources.get(id) || id,
    isRecruited: id => recruited.has(id)
  }
}

/** The name of what a result is about, less its indicator: « Infirmières et infirmiers · Numérique ». One of group and profession is given. */
export function whereOf(
  { group, profession, technology }: Record<'group' | 'profession' | 'technology', string | null>,
  labels: Labels
): string {
  const where = group === null ? labels.profession(profession!) : labels.group(group)
  return technology === null ? where : `${where} · ${labels.technology(technology)}`
}
