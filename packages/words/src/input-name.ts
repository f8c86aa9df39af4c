/** Uncertain inputs in the reader's language, with the dataset's labels. */
import type { UncertainInput } from '@horizon-soin/model/uncertainty'
import type { Words } from './fr.js'
import type { Labels } from './labels.js'

/** A label in the middle of a line: « infirmiers », but « IADE ». */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** « Adoption de l’IA », « Adoption, infirmiers », « Emploi du temps, infirmiers : soins », « Effet d’une mesure : places de formation, plan IA », « Coût d’une mesure : plan IA ». */
export function inputName(
  { kind, profession, technology, activity, policy, effect }: UncertainInput,
  labels: Labels,
  words: Words
): string {
  const of =
    technology === null ? '' : (words.ofTechnology[technology] ?? words.named(labels.technology(technology)))
  const whom = profession === null ? '' : `, ${inSentence(labels.profession(profession))}`
  const what = activity === null ? '' : words.named(inSentence(labels.activity(activity)))
  if (policy !== null && effect !== null) {
    const named = inSentence(labels.policy(policy))
    return effect === 'cost' || effect === 'saving'
      ? words.policyEuros[effect] + words.named(named)
      : words.inputKinds[kind] + words.named(`${words.policyEffects[effect]}, ${named}`)
  }
  return words.inputKinds[kind] + of + whom + what
}

/** « l’adoption de l’IA », the subject of a sentence; null where the name does not make one. */
export function inputPhrase({ kind, profession, technology }: UncertainInput, words: Words): string | null {
  if (technology === null || profession !== null || (kind !== 'adoption' && kind !== 'potential')) return null
  const of = words.ofTechnology[technology]
  return of === undefined ? null : words.groupPhrases[kind] + of
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
