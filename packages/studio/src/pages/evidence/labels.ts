/** Names on the pages of the evidence, in one language. */
import type { Language, Measure } from '@horizon-soin/datasets'
import type { Dataset, Source } from '@horizon-soin/model'
import { inSentence, labelsOf, wordsOf } from '@horizon-soin/words'
import { publisherAndYear } from '../../parts/publisher-and-year.js'
import { technologyShort } from '../simulator/technology-short.js'
import type { StudyGroup } from './groups.js'
import { evidenceText } from './text.js'

export function evidenceLabels(dataset: Dataset, language: Language) {
  const labels = labelsOf(dataset, wordsOf(language))
  const { groups, studies } = evidenceText[language]
  const regions = new Intl.DisplayNames([language], { type: 'region' })
  const activity = (id: string | null) => (id === null ? groups.wholeTime : labels.activity(id))
  return {
    profession: labels.profession,
    technology: labels.technology,
    /** Null: the whole of working time. */
    activity,
    /** « IA ». */
    short: (id: string) => technologyShort(id, language) ?? labels.technology(id),
    /** Of an ISO code; '' is several. */
    country: (code: string) => (code === '' ? studies.several : (regions.of(code) ?? code)),
    group: ({ kind, profession, activity: of }: Pick<StudyGroup, 'kind' | 'profession' | 'activity'>) => {
      if (kind === 'own') return activity(of)
      return kind === 'whole'
        ? groups.whole(inSentence(activity(of)))
        : groups.analogy(inSentence(labels.profession(profession)), inSentence(activity(of)))
    }
  }
}

/** The places of studies in the order of their page, from 1. */
export const numbersOf = (groups: readonly StudyGroup[]): Map<string, number> =>
  new Map(groups.flatMap(({ studies }) => studies).map(({ id }, i) => [id, i + 1]))

/** « 3. JMIR, 2026 »; without a number where the study is not on the page. */
export function studyLabel(
  { id, source: cited }: Measure,
  numbers: ReadonlyMap<string, number>,
  sources: readonly Source[]
): string {
  const source = sources.find(one => one.id === cited)
  const number = numbers.get(id)
  return `${number === undefined ? '' : `${number}. `}${source === undefined ? cited : publisherAndYear(source)}`
}
