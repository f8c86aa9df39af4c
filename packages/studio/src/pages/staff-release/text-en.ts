import type { fr } from './text-fr.js'

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const en: typeof fr = {
  title: 'Publish the results',
  lead: 'Nothing is seen until you publish. A release is frozen and numbered: it is not changed, another one is made.',
  steps: [
    'Try: results are computed, small counts are hidden.',
    'The software attacks what would be shown: can a hidden count be computed, by difference, from a percentage, from an earlier release?',
    'If it can, it proposes the least to hide besides. Accept, the attack starts again; when it fails, publish.'
  ],
  threshold: 'Smallest count published',
  thresholdHelp: '11 at least. You can raise it, never lower it.',
  thresholdLow: 'The threshold is a whole number, 11 at least.',
  try: 'Try',
  tryAgain: 'Try again',
  trying: 'Computing and attacking: up to half a minute for a large consultation…',
  attack: {
    title: count =>
      count === 1 ? 'The attack finds a hidden count' : `The attack finds ${count} hidden counts`,
    lead: 'This is what anyone could compute from what would be published. The table is for you alone: do not pass it on.',
    figure: 'Hidden count',
    found: 'What can be computed of it',
    others: count => `and ${count} others.`,
    fix: count => (count === 1 ? 'Hiding one more count is enough' : `Hiding ${count} more counts is enough`),
    minimal: 'It is the smallest set there is: this is proved.',
    near: 'It is a small set; a smaller one may exist, proving it would take too long.',
    list: 'Which ones',
    accept: count => (count === 1 ? 'Hide it and try again' : `Hide these ${count} counts and try again`),
    none: 'No set of counts to hide protects this release. Raise the threshold; earlier releases stay.'
  },
  safe: {
    title: 'The attack fails',
    lead: (figures, hidden) =>
      `Of ${figures} counts, ${hidden} are hidden, and no small count can be computed.`
  },
  hidden: count =>
    count === 1 ? 'One count hidden by your choice.' : `${count} counts hidden by your choice.`,
  startOver: 'Hide none of them',
  tooFew: {
    title: 'Too few changes since the release before',
    lead: 'Fewer answers than the threshold have changed since: the difference between the two releases would point at someone. Publish later, or not.'
  },
  notModerated: 'Remarks are waiting for a decision: publish once moderation is over.',
  toModeration: 'Go to moderation',
  unsafe: 'The server refused: a hidden count could be found. Try again, answers may have changed meanwhile.',
  state: 'The state of the consultation does not allow it: it must be closed and moderated.',
  publish: number => `Publish version ${number}`,
  confirm: {
    title: number => `Publish version ${number}?`,
    lead: 'Everyone will read it, with the published remarks and its archive. It can be neither changed nor withdrawn from here.',
    yes: 'Yes, publish',
    no: 'Not yet'
  },
  publishing: 'Publishing…',
  published: {
    title: number => `Version ${number} is published`,
    link: 'Read the published results',
    responses: 'Say what you make of the proposals'
  },
  preview: { title: 'What visitors would read', note: 'Preview: nothing is published.' },
  anomalies: {
    title: 'To look at before publishing',
    lead: 'None of these signs sets an answer aside. Answers with a sign of a machine are counted, and results are given with and without them.',
    none: 'Nothing in particular.',
    identical: (groups, largest) => `${groups} groups of identical answers, the largest of ${largest}.`,
    straight: count => `${count ?? 'A few'} people answered the same to everything.`,
    copied: count => `${count ?? 'A few'} remarks repeat others.`,
    marked: count => `${count ?? 'A few'} answers with a sign of a machine.`,
    busiest: (day, count, typical) =>
      `The busiest day, ${day}, brought ${count} answers; an ordinary day, ${typical} or fewer.`,
    failed: 'The signs could not be read.'
  },
  figure: {
    people: group => `Count: ${group}`,
    crossed: (activity, structure) => `Count: ${activity} × ${structure}`,
    answer: (title, question, answer, group) => `${title}: “${question}”, ${lower(answer)} (${group})`,
    base: 'answered',
    since: (number, figure) => `Changed since release ${number}: ${figure}`,
    exactly: value => `exactly ${value}`,
    between: (low, high) => `between ${low} and ${high}`,
    least: low => `at least ${low}`
  },
  responses: {
    title: 'You said, we did',
    lead: 'Say what you make of each proposal. It appears under the results and on the page of the proposal once saved; you can correct it.',
    loading: 'Reading…',
    unpublished: 'The results are not published yet: what you write will appear with them.',
    outcome: 'Outcome',
    choose: 'Choose…',
    fr: 'In French',
    en: 'In English',
    help: 'No formatting: paragraphs, parted by an empty line. 4,000 characters at most.',
    remarks: 'Published remarks that this answers',
    noRemarks: 'No published remark on this proposal.',
    next: 'Version of the proposal that comes of it',
    nextHelp: 'Its number; nothing if it does not change.',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    noOutcome: 'Choose an outcome.',
    noText: 'Write the text in both languages.',
    badNext: 'A number of version, greater than that of the version asked about.',
    said: 'answered',
    unsaid: 'to write'
  }
}
