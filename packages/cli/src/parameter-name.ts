/** What a parameter of the reconstruction is, in the reader's language: `gain infirmier soins ia 2025`, `lead infirmier`. */
import type { Labels } from '@horizon-soin/words'
import type { Session } from './session.js'

export function parameterName(parameter: string, labels: Labels, { text, words }: Session): string {
  const [kind = '', ...about] = parameter.split(' ')
  const { keys } = words.terms
  const names: Record<string, string> = {
    gain: keys.gain,
    exit: keys.exit,
    ceiling: keys.ceiling,
    midpoint: keys.midpoint,
    rate: keys.rate,
    lead: keys['lead-years'],
    ...text.calibrate.parameters
  }
  // Ids are unique in their table and, in a name, told apart by their place: the first table that knows one names it.
  const label = (id: string) =>
    [labels.profession(id), labels.activity(id), labels.technology(id)].find(name => name !== id) ?? id
  return [names[kind] ?? kind, ...about.map(label)].join(' · ')
}
