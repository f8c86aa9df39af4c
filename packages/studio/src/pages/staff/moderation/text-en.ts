import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'Moderation',
  none: {
    title: 'This consultation cannot be moderated',
    lead: 'It is not here, or it is not closed: texts are moderated after closing.'
  },
  queue: 'Queue',
  queues: { 'to-do': 'To moderate', appealed: 'Appealed', reported: 'Reported', decided: 'Decided' },
  of: 'Proposal or question',
  any: 'all',
  left: count => (count === 0 ? 'No text left' : count === 1 ? '1 text left' : `${count} texts left`),
  decided: count => `${count} decided in this sitting`,
  reading: 'Reading the queue…',
  text: 'Text',
  place: (place, count, more) => `Text ${place} of ${count}${more ? ' or more' : ''}`,
  proposal: number => `Proposal ${number}`,
  version: version => `version ${version}`,
  newTab: '(new tab)',
  selectHelp: 'To mask: select a passage with the mouse, or with Shift and the arrows, then M.',
  readOnly: 'The text cannot be changed.',
  flags: {
    'e-mail': 'e-mail address',
    phone: 'phone number',
    nir: 'social security number',
    rpps: 'RPPS number',
    link: 'link'
  },
  flagged: list => `To check: ${list}`,
  asked: { appealed: 'What its author says', reported: 'What the person who reports it says' },
  decisions: 'Decisions taken',
  decision: (outcome, day, by) => `${outcome}, on ${day}, by ${by}`,
  byNobody: 'an account since erased',
  samePerson:
    'You have already decided on this text: another person judges the appeal. Go on to the next text.',
  outcomes: { publish: 'Published', mask: 'Published, with passages masked', refuse: 'Refused' },
  group: {
    told: size => `${size} texts alike, with this one`,
    show: 'See them',
    hide: 'Decide on this one alone',
    loading: 'Reading the texts alike…',
    failed: 'The texts alike cannot be read: they will come in the queue.',
    none: 'The others are decided already.',
    legend: 'The same decision goes for the texts that are ticked',
    unticked: 'One in which something is flagged that this one does not have is not ticked.',
    all: 'Tick all',
    noneTicked: 'Untick all',
    more: count => `${count} others will come in the queue.`,
    noMask: 'A masked passage goes for the text shown alone: the others will stay to decide.',
    same: 'word for word the same'
  },
  decide: 'Decision',
  publish: 'Publish',
  publishMany: count => `Publish all ${count}`,
  publishMasked: count =>
    count === 1 ? 'Publish with 1 passage masked' : `Publish with ${count} passages masked`,
  mask: 'Mask the passage',
  refuse: 'Refuse…',
  refuseIt: 'Refuse this text',
  refuseMany: count => `Refuse all ${count}`,
  cancel: 'Cancel',
  noSelection: 'Select a passage of the text first.',
  masks: 'Masked passages',
  unmask: words => `Do not mask “${words}”`,
  whyRefuse: 'Why refuse it? The author reads this motive.',
  whyMask: 'Why mask? The author reads this motive.',
  noMotive: 'Choose a motive: a key from 1 to 8, or a click.',
  motives: {
    'personal-data': 'Personal data',
    'health-data': 'Health data of a person',
    insult: 'Insult, defamation',
    'off-topic': 'Off topic',
    illegal: 'Against the law',
    advertising: 'Advertising',
    duplicate: 'Duplicate',
    other: 'Other (to be told in the note)'
  },
  themes: 'Themes',
  theme: {
    training: 'Training',
    tools: 'Tools',
    time: 'Time',
    jobs: 'Jobs and professions',
    money: 'Money',
    care: 'Care and patients',
    ethics: 'Ethics',
    data: 'Data',
    organisation: 'Organisation',
    territories: 'Territories'
  },
  note: 'Note to the author',
  noteHelp: 'Optional; needed for the motive “other”. 500 characters at most.',
  noNote: 'With the motive “other”, say why in the note.',
  longNote: 'The note has more than 500 characters.',
  previous: 'Previous',
  next: 'Next',
  undo: 'Undo the decision',
  said: (outcome, count, words) => (count === 1 ? `${outcome}: “${words}”` : `${outcome}: ${count} texts`),
  undone: 'Decision undone: nothing was sent.',
  nothingToUndo: 'Nothing to undo: the last decision is recorded.',
  undoHelp: seconds =>
    `A decision leaves when you take the next one, leave the page, or after ${seconds} seconds. Until then, U undoes it.`,
  failed: (count, why) =>
    count === 1
      ? `A decision was not recorded: ${why} Its text comes back right after this one.`
      : `${count} decisions were not recorded: ${why} Their texts come back right after this one.`,
  gone: count =>
    count === 1
      ? 'A text had just been decided by someone else, or withdrawn by its author: your decision does not count.'
      : `${count} texts had just been decided by someone else, or withdrawn by their author: your decision does not count.`,
  cameBack: why => `Your decision was not recorded: ${why}`,
  empty: {
    'to-do': 'Nothing left to moderate',
    appealed: 'No appeal to judge',
    reported: 'No report to look at',
    decided: 'Nothing is decided yet'
  },
  emptyOfItem: 'Nothing left here: see the other proposals.',
  others: count =>
    count === 1
      ? '1 text is left, arrived since or being decided by someone else.'
      : `${count} texts are left, arrived since or being decided by someone else.`,
  reload: 'Read the queue again',
  close: {
    title: 'Close moderation',
    lead: 'Every text has its decision. Once moderation is closed, analysts can prepare the release. Appeals can still be made.',
    go: 'Close moderation',
    sure: 'Close moderation? This cannot be undone.',
    yes: 'Yes, close it',
    no: 'Not yet',
    done: 'Moderation is closed. The release can be prepared.'
  },
  log: 'Download the log of decisions (CSV)',
  logHelp: 'Without texts or authors.',
  logFailed: 'The log cannot be read. Try again in a moment.',
  logFile: 'moderation-log',
  adminOnly: 'Your role gives access to the log of decisions, not to the texts.',
  keys: {
    title: 'Keyboard shortcuts',
    on: 'Single-key shortcuts',
    onHelp: 'To untick if you dictate to your computer. This choice is remembered on this device.',
    names: {
      publish: 'publish, masking what is masked',
      mask: 'mask the selected passage',
      refuse: 'refuse, then a motive',
      themes: 'go to themes',
      note: 'write the note',
      group: 'see the texts alike',
      undo: 'undo the last decision',
      next: 'next text',
      previous: 'previous text',
      help: 'show or hide this list'
    },
    digits: 'the motive, when a motive is asked for; else the theme',
    digitsTold: '1–9, 0',
    enter: 'Enter',
    confirm: 'confirm refusing or masking',
    escape: 'Escape',
    back: 'back to the text',
    shift: 'Shift + arrows',
    select: 'select a passage of the text'
  }
}
