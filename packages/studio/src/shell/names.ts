/** Names of scenarios, as short as a switch needs them. */
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Dataset, Scenario } from '@horizon-soin/model'

/** The paces of the study, in the order in which they are offered. */
const PACES = ['lent', 'median', 'rapide']
const MOST = 3

/** The scenarios of a switch: those of the three paces where the dataset has them, else its first ones. */
export function presetsOf({ scenarios }: Dataset): readonly Scenario[] {
  const paces = PACES.flatMap(id => scenarios.filter(scenario => scenario.id === id))
  return paces.length > 1 ? paces : scenarios.slice(0, MOST)
}

/** « médian » for « Scénario médian », « lent » for « Scénario lent : technologies modestes ». */
export function shortName({ id, label }: Scenario, language: Language): string {
  const name = typeset(label[language] || id, language)
    .replace(/\s*:.*$/u, '')
    .replace(/^scénario\s+/iu, '')
    .replace(/\s+scenario$/iu, '')
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** « scénario médian », « median scenario ». */
export function scenarioPhrase(scenario: Scenario, language: Language): string {
  const name = shortName(scenario, language)
  return language === 'fr' ? `scénario ${name}` : `${name} scenario`
}

/** « Le scénario médian », “The median scenario”: as a sentence begins with it. */
export const theScenario = (scenario: Scenario, language: Language): string =>
  `${language === 'fr' ? 'Le' : 'The'} ${scenarioPhrase(scenario, language)}`
