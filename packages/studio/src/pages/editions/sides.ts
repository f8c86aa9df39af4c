/** The editions beside each other: the same scenario in each, and the study's messages in it. */
import ranges from 'virtual:edition-ranges'
import reference from 'virtual:reference-dataset'
import type { Scenario } from '@horizon-soin/model'
import { type MessageId, type StudyMessage, studyMessages, type Words } from '@horizon-soin/words'
import type { EditionAbout } from '../../editions/edition-about.js'
import { EDITIONS, FIRST_EDITION } from '../../editions/editions.js'
import { openLater } from '../../editions/later.js'
import type { Quantiles } from '../../engine/ranges.js'
import { openStudy, type Study } from '../../engine/study.js'
import { isSameScenario } from '../../state/scenario-edit.js'

/** Whose ranges come with the page. */
const DRAWN = 'median'

export interface Side {
  about: EditionAbout
  study: Study
  scenario: Scenario
  messages: readonly StudyMessage[]
  /** By message, one a number; null where they do not come with the page. */
  ranges: Record<MessageId, (Quantiles | null)[]> | null
}

let first: Study | null = null
const openFirst = (): Study => {
  first ??= openStudy(reference.dataset, FIRST_EDITION)
  return first
}

/**
 * @param wanted the scenario at hand; null for the one that the studio opens with
 * @param base the scenario of its dataset that it started from: unchanged, each edition has its own of that name
 */
export function sidesOf(wanted: Scenario | null, base: Scenario | null, words: Words): Side[] {
  const isEdited = wanted !== null && (base === null || !isSameScenario(wanted, base))
  const id = base?.id ?? DRAWN
  return EDITIONS.map(about => {
    const study = about.id === FIRST_EDITION ? openFirst() : openLater(about)
    const own = study.dataset.scenarios.find(one => one.id === id) ?? study.dataset.scenarios[0]!
    const scenario = isEdited ? wanted : own
    return {
      about,
      study,
      scenario,
      messages: studyMessages(study.model, scenario, reference.dataset, words),
      ranges: !isEdited && own.id === DRAWN ? (ranges[about.id] ?? null) : null
    }
  })
}
