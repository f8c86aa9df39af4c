import type { Dataset, Model, Scenario } from '@horizon-soin/model'
import type { Words } from '../fr.js'
import { tellAdoption, tellLater, tellPeople, tellSooner } from './effects.js'
import { type Told, tellGroups, tellNone, tellPotential } from './gains.js'
import { MESSAGE_IDS, type MessageId, type StudyMessage } from './message.js'
import { type Telling, tellingOf } from './telling.js'
import { tellHaving, tellMix, tellUse } from './uses.js'

const TELL: Record<MessageId, (telling: Telling) => Told> = {
  potential: tellPotential,
  use: tellUse,
  mix: tellMix,
  none: tellNone,
  people: tellPeople,
  later: tellLater,
  adoption: tellAdoption,
  having: tellHaving,
  groups: tellGroups,
  sooner: tellSooner
}

/**
 * The ten messages of the study, computed in a scenario of a model: each finding follows from its numbers, and says the opposite where
 * they do.
 *
 * @param study the dataset whose published figures are quoted
 * @throws ModelError as `leversOf`
 */
export function studyMessages(
  model: Model,
  scenario: Scenario,
  study: Dataset,
  words: Words
): StudyMessage[] {
  const telling = tellingOf(model, scenario, study, words)
  return MESSAGE_IDS.map(id => {
    const told = TELL[id](telling)
    const published = told.numbers.flatMap(({ name, published }) =>
      published === null ? [] : [name === '' ? published : `${published} (${name})`]
    )
    return {
      id,
      title: telling.text.titles[id],
      published: published.length > 0 ? published.join(', ') : null,
      ...told
    }
  })
}
