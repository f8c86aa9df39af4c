/** The messages on what technology would allow: for all, for the most affected profession, for each of the two groups. */
import { inSentence } from '../input-name.js'
import { share } from '../numbers.js'
import type { StudyMessage } from './message.js'
import { numberWords } from './number-words.js'
import type { Telling } from './telling.js'

/** What a message holds beside its id, its title and the published figures, which follow from the rest. */
export type Told = Pick<StudyMessage, 'finding' | 'numbers'>

/** Shares closer than this are told as the same. */
const ALIKE = 0.005
/** A profession that keeps less than this of its work almost disappears. */
const LITTLE = 0.1

/** Potential of each profession, the lowest first. */
const ranked = ({ model, number }: Telling) =>
  model.axes.professions
    .map(profession => number({ indicator: 'potential', profession }))
    .sort((one, other) => one.value - other.value)

export function tellPotential(telling: Telling): Told {
  const { number, far, text, labels, words } = telling
  const mean = number({ indicator: 'potential', group: 'all' })
  const own = ranked(telling)
  const [low, high] = [own[0]!, own.at(-1)!]
  const who = ({ series }: typeof low) => inSentence(labels.profession(series.profession!))
  const written = [mean, low].map(one => numberWords(one, words)) as [string, string]
  const ends = [String(far), ...written, who(low), numberWords(high, words), who(high)] as const
  const isNothing = low.value === 0 && high.value === 0
  const finding = isNothing
    ? text.potential.nothing(String(far))
    : (mean.value > 0 ? text.potential.some : text.potential.costs)(...ends)
  const isMixed = low.value < 0 && !isNothing
  return { finding: isMixed ? `${finding} ${text.potential.negative}` : finding, numbers: [mean] }
}

export function tellNone(telling: Telling): Told {
  const { far, text, labels, words } = telling
  const most = ranked(telling).at(-1)!
  const profession = labels.profession(most.series.profession!)
  const left = 1 - most.value
  const tell = left < LITTLE ? text.none.littleRemains : text.none.remains
  return {
    finding:
      most.value > 0
        ? tell(String(far), inSentence(profession), share(left, words.language))
        : text.none.nothing(String(far)),
    numbers: [{ ...most, name: inSentence(profession) }]
  }
}

export function tellGroups({ model, number, far, text, words }: Telling): Told {
  const { names, ...tell } = text.groups
  const groups = (['medical', 'non-medical'] as const).filter(id => model.groups.some(one => one.id === id))
  const numbers = groups.map(group => number({ indicator: 'potential', group }, { name: names[group] }))
  const [medical, other] = numbers
  if (medical === undefined || other === undefined) return { finding: tell.absent, numbers }
  const ahead = other.value - medical.value
  const [least, most] = ahead > 0 ? [medical, other] : [other, medical]
  if (least.value < 0 && most.value > 0) {
    const loses = least === medical ? tell.medicalLoses : tell.otherLoses
    const loss = share(-least.value, words.language)
    return { finding: loses(String(far), numberWords(most, words), loss), numbers }
  }
  const say =
    Math.max(medical.value, other.value) <= 0
      ? tell.nothing
      : Math.abs(ahead) < ALIKE
        ? tell.alike
        : ahead > 0
          ? tell.nonMedical
          : tell.medical
  return { finding: say(String(far), numberWords(medical, words), numberWords(other, words)), numbers }
}
