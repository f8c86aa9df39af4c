/** The study's messages as the numbers of another edition say them: loaded where another is shown. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Dataset, Model, Scenario } from '@horizon-soin/model'
import { type MessageId, studyMessages, wordsOf } from '@horizon-soin/words'

let last: { model: Model; scenario: Scenario; language: Language; told: Record<MessageId, string> } | null =
  null

/** @param study whose published figures are quoted */
export function tellFindings(
  model: Model,
  scenario: Scenario,
  study: Dataset,
  language: Language
): Record<MessageId, string> {
  if (last?.model === model && last.scenario === scenario && last.language === language) return last.told
  const told = Object.fromEntries(
    studyMessages(model, scenario, study, wordsOf(language)).map(({ id, finding }) => [
      id,
      typeset(finding, language)
    ])
  ) as Record<MessageId, string>
  last = { model, scenario, language, told }
  return told
}
