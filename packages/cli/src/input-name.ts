/** Uncertain inputs in the reader's language, with the dataset's labels. */
import type { UncertainInput } from '@horizon-soin/model/uncertainty'
import type { Labels } from './labels.js'
import type { Session } from './session.js'

/** A label in the middle of a line: « infirmiers », but « IADE ». */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** « Adoption de l’IA », « Adoption, infirmiers », « Emploi du temps, infirmiers : soins ». */
export function inputName(
  { kind, profession, technology, activity }: UncertainInput,
  labels: Labels,
  { text }: Session
): string {
  const of =
    technology === null ? '' : (text.ofTechnology[technology] ?? text.named(labels.technology(technology)))
  const whom = profession === null ? '' : `, ${inSentence(labels.profession(profession))}`
  const what = activity === null ? '' : text.named(inSentence(labels.activity(activity)))
  return text.inputKinds[kind] + of + whom + what
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
