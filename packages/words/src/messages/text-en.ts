import type { MessageText } from './text-fr.js'
import { enWhy } from './why-en.js'

/** The messages in English. */
export const enMessages: MessageText = {
  why: enWhy,
  titles: {
    potential: 'What technology would allow',
    use: 'What freed time is used for',
    mix: 'The mix of technologies',
    none: 'What is left to each profession',
    people: 'The people behind the mean',
    later: 'The pace of the effect',
    adoption: 'What adoption decides',
    having: 'Having and using',
    groups: 'Medical and non-medical staff',
    sooner: 'Two years sooner'
  },
  readings: {
    'adoption-spread': 'Fast adoption less slow',
    'technology-spread': 'Fast technology less slow',
    'two-years-sooner': 'Adoption two years sooner'
  },
  potential: {
    some: (year, mean, low, who, high, whom) =>
      `To whoever made full use of it, technology would give back ${mean} of working time in ${year}: from ${low} (${who}) to ${high} (${whom}).`,
    costs: (year, mean, low, who, high, whom) =>
      `Fully used, technology would take more time than it gives back in ${year}: ${mean} on average, from ${low} (${who}) to ${high} (${whom}).`,
    nothing: year => `Even fully used, technology would give back no time in ${year}.`,
    negative: 'A negative number is time taken.'
  },
  use: {
    some: (year, fte) =>
      `Freeing time does not say what it will be used for: ${fte} in ${year}, to share between care, patients, new activities and shorter weeks.`,
    nothing: year => `No time being freed in ${year}, there is nothing to share.`
  },
  mix: {
    own: 'Each profession has its own mix.',
    same: technology => `One technology comes first in every profession: ${technology}.`,
    sameFreed: technology => `Where time is freed, one technology comes first: ${technology}.`,
    shares: (year, shares) => `Share of the time freed in ${year}: ${shares}.`,
    share: (profession, technology, share) => `${share} by ${technology} (${profession})`,
    nothing: year => `Nothing being freed in ${year}, no technology has a share of it.`,
    unfreed: (year, whom) => `No time would be freed in ${year} for: ${whom}. There is no share to give.`
  },
  none: {
    remains: (year, who, left) =>
      `No profession would disappear: the most affected (${who}), even fully equipped, would keep ${left} of its work in ${year}.`,
    littleRemains: (year, who, left) =>
      `One profession could almost disappear (${who}): fully equipped, it would keep only ${left} of its work in ${year}.`,
    nothing: year => `No profession would see its work shrink in ${year}.`
  },
  people: {
    name: 'share of non-medical staff',
    some: (year, threshold, people, share) =>
      `${people} people would see over ${threshold} of their time freed in ${year}, ${share} of them non-medical.`,
    one: (year, threshold) => `A single person would see over ${threshold} of their time freed in ${year}.`,
    nobody: (year, threshold) => `Nobody would see over ${threshold} of their time freed in ${year}.`,
    announced: people => `The study announced ${people} people.`
  },
  later: {
    faster: 'The effect speeds up',
    slower: 'The effect grows without speeding up',
    falls: 'The effect recedes',
    costs: 'The tools take more time than they give back',
    nothing: (year, since) => `Nothing would be freed in ${year}, counted since ${since}.`,
    both: (what, near, nearYear, far, year, since) =>
      `${what}: ${near} of working time in ${nearYear}, ${far} in ${year}, counted since ${since}.`,
    oneLost: (lost, year, since) =>
      `The tools would take ${lost} of working time more than they give back in ${year}, counted since ${since}.`,
    one: (far, year, since) => `${far} of working time would be freed in ${year}, counted since ${since}.`,
    sinceBase: (base, value) => `Since ${base} only: ${value}.`,
    since: year => `since ${year}`
  },
  adoption: {
    more: (year, spread, fte, technology) =>
      `Adoption decides: fast rather than slow, with the same technology, it is worth ${spread} in ${year}, that is ${fte} of all professionals. Technology, with the same adoption, is worth ${technology}.`,
    less: (year, spread, fte, technology) =>
      `What technology gives back is more uncertain than what adoption would change: in ${year}, ${technology} from a low estimate to a high one, with the same adoption, against ${spread} from slow adoption to fast, that is ${fte} of all professionals.`,
    nothing: (year, spread) => `Adopting faster would give back no time in ${year}: ${spread}.`
  },
  having:
    'Having a tool is not using it, and reasons to hold back are sometimes good. The model counts who uses it and in which part of the activity, never who owns it.',
  groups: {
    names: { medical: 'medical', 'non-medical': 'non-medical' },
    nonMedical: (year, medical, other) =>
      `Non-medical staff would have more to gain than medical staff in ${year} (${other} against ${medical}): the question is how to open their trades upwards.`,
    medical: (year, medical, other) =>
      `Medical staff would have more to gain than non-medical staff in ${year} (${medical} against ${other}). A mean does not tell each situation.`,
    alike: (year, medical, other) =>
      `Medical (${medical}) and non-medical staff (${other}) would have about as much to gain in ${year}. Their situations are not the same for all that.`,
    otherLoses: (year, gain, loss) =>
      `Medical staff would gain time in ${year} (${gain}), non-medical staff would lose some (${loss}).`,
    medicalLoses: (year, gain, loss) =>
      `Non-medical staff would gain time in ${year} (${gain}), medical staff would lose some (${loss}).`,
    nothing: (year, medical, other) =>
      `Neither medical (${medical}) nor non-medical staff (${other}) would gain time in ${year}.`,
    absent: 'This dataset has only one of the two groups, medical or non-medical: nothing to compare.'
  },
  sooner: {
    some: (year, gain, fte) =>
      `Adopting two years sooner, and nothing else, would be worth ${gain} of working time in ${year}, that is ${fte}.`,
    costs: (year, gain, fte) =>
      `Adopting two years sooner would cost time in ${year}: ${gain}, that is ${fte}.`,
    nothing: year => `Adopting two years sooner would change next to nothing in ${year}.`
  }
}
