import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'Results',
  titleOf: title => `Results: ${title}`,
  choose: 'The results of a consultation appear here once they are published. Choose one:',
  noneYet: 'No consultation has published results yet.',
  loading: 'Reading the results…',
  noScript: 'Results need JavaScript. The archive of a release is read without it: ask the organiser for it.',
  unreachable: 'The server does not answer.',
  again: 'Try again',
  all: 'All consultations',
  absent: {
    title: 'This site is served without a server',
    lead: 'There is no consultation and no result here, but for those of the first one, below.'
  },
  unknown: { title: 'There is no such consultation here', lead: 'The link may be incomplete.' },
  unpublished: {
    title: 'The results are not published',
    lead: 'They are hidden from everyone during the consultation, the organiser included, then until moderation ends and they are published.'
  },
  noRelease: number => `There is no release ${number}. This is the latest.`,
  caution: 'Volunteer respondents, not representative',
  release: (number, day) => `Release ${number}, ${day}`,
  releases: 'Releases',
  latest: 'latest',
  older: number => `There is a later release: number ${number}.`,
  toLatest: 'Read it',
  asked: (organiser, from, to) => `Organiser: ${organiser}. Answers from ${from} to ${to}.`,
  interests: 'Its interests:',
  counts: {
    title: 'Who answered',
    started: 'questionnaires begun',
    completed: 'answers sent',
    distinct: 'different from each other',
    wrote: 'with a remark or a text',
    empty: 'without any opinion',
    marked: 'with a sign of a machine',
    paper: 'on paper or at a meeting',
    notCounted: 'not counted'
  },
  hiddenMeans: threshold =>
    `Hidden: the count is under ${threshold}, or would reveal another that is. What can be computed of it is told instead.`,
  overview: {
    title: 'What respondents say',
    lead: 'From the proposal most often called useful to the least. Two proposals whose intervals overlap much cannot be told apart.',
    joint: 'Useful and realistic, crossed'
  },
  written: { title: 'The questions', item: 'Question', count: 'Answered', of: 'Of' },
  depth: {
    title: 'One proposal in depth',
    choose: 'Proposal',
    answers: 'Every answer',
    question: 'Question',
    answer: 'Answer',
    count: 'People',
    share: 'Share (95% interval)',
    none: 'no share: did not answer',
    dimensions: {
      activity: 'Main activity',
      structure: 'Structure',
      channel: 'Channel',
      marks: 'Signs of a machine'
    },
    read: 'Read the proposal',
    remarks: 'Read its remarks'
  },
  questions: {
    useful: 'Useful and relevant',
    realistic: 'Realistic',
    joint: 'Both together',
    written: 'Text'
  },
  answers: {
    yes: 'Yes',
    no: 'No',
    'no-opinion': 'No opinion',
    missing: 'Not answered',
    both: 'Useful and realistic',
    'useful-only': 'Useful only',
    'realistic-only': 'Realistic only',
    neither: 'Neither'
  },
  weighted: {
    title: 'Raw and weighted',
    lead: 'Weighted: each profession weighs what it weighs in the known workforce. Weighting corrects the share of professions among respondents, not the fact that they volunteered. It counts only professions whose headcount is known: its raw column is of the same people.',
    question: 'Question',
    raw: 'Raw',
    weighted: 'Weighted',
    n: 'People (n)',
    effective: 'Effective n',
    none: 'No known headcount lets these answers be weighted: shares are raw.',
    noLine: 'Too few answers from professions of known headcount to weight this proposal.',
    sources: 'Headcounts used for weighting',
    choice: 'Profession',
    headcount: 'Headcount',
    source: 'Source',
    weight: 'Weight'
  },
  comparisons: {
    title: 'Differences between groups',
    lead: count =>
      `Each group is compared with all other respondents. ${count} comparisons were made in this release; thresholds take that into account (Holm’s correction).`,
    none: 'For this proposal, no gap is beyond what chance gives among so many comparisons.',
    noneMade: 'Groups are too small to be compared.',
    more: (group, question, points, range, p) =>
      `${group}: “${question}” ${points} more than the others (${range}); corrected p ${p}.`,
    less: (group, question, points, range, p) =>
      `${group}: “${question}” ${points} less than the others (${range}); corrected p ${p}.`,
    range: (low, high) => `from ${low} to ${high}`,
    below: least => `under ${least}`
  },
  moderation: {
    title: 'Moderation of remarks',
    texts: 'texts received',
    published: 'published as they are',
    masked: 'published, a passage hidden',
    refused: 'refused',
    motives: 'Reasons for refusal',
    appeals: (made, granted, pending) =>
      `Appeals by authors: ${made}, of which ${granted} granted${pending > 0 ? ` and ${pending} pending` : ''}.`,
    reports: (made, granted, pending) =>
      `Reports by readers: ${made}, of which ${granted} followed${pending > 0 ? ` and ${pending} pending` : ''}.`,
    duplicates: (beyond, groups) =>
      `${beyond} texts repeat others nearly word for word, in ${groups} groups: they are counted, none is set aside for that.`
  },
  remarks: {
    title: 'Remarks',
    lead: 'Read before they were published, in an order drawn at random. They do not say who wrote them, and are linked to no answer.',
    item: 'Proposal',
    kind: 'Kind',
    theme: 'Theme',
    any: 'All',
    anyTheme: 'All',
    kinds: { for: 'Argument for', against: 'Argument against', amendment: 'Amendment', text: 'Text' },
    counted: count => (count === 1 ? '1 published remark' : `${count} published remarks`),
    none: 'No published remark with these choices.',
    alike: count => `and ${count} nearly alike`,
    alikeOne: 'and one nearly alike',
    signed: name => `Signed: ${name}`,
    more: 'See more',
    loading: 'Reading remarks…',
    failed: 'Remarks could not be read.'
  },
  report: {
    open: 'Report',
    of: text => `Report the remark “${text}”`,
    reason: 'Why should this remark not be published?',
    contact: 'Where to answer you (optional)',
    contactHelp: 'An e-mail address, for instance. Read by the team alone, erased once the report is judged.',
    goodFaith: 'I report in good faith what I believe to be accurate and complete.',
    send: 'Send the report',
    cancel: 'Cancel',
    noReason: 'Say why, in a sentence at least.',
    noGoodFaith: 'Tick the box to send.',
    sent: 'Report received. Someone of the team will read the remark again.',
    acknowledgement: code => `Number to keep, to speak of it again: ${code}`,
    failed: 'The report could not be sent. Try again in a moment.'
  },
  responses: {
    title: 'You said, we did',
    lead: 'What the organiser made of each proposal.',
    none: 'The organiser has not yet said what it makes of the proposals.',
    remarks: count => (count === 1 ? 'Answers one published remark' : `Answers ${count} published remarks`),
    next: version => `Version ${version} of the proposal`,
    about: version => `about version ${version}`
  },
  files: {
    title: 'Download and verify',
    lead: 'This release is frozen: it will not change. An answer that is withdrawn leaves the figures at the next release only.',
    archive: 'The whole archive (.zip)',
    archiveSays: 'tables, dictionary, remarks, hashes, and the program that recomputes every figure',
    csv: 'The results (.csv)',
    xlsx: 'The results (.xlsx)',
    verify: 'To verify the archive',
    verifySays:
      'This command checks the hashes, recomputes every share, interval and weight, and tries to find what is hidden:',
    recompute: 'With nothing but Node.js installed, the program in the archive makes the same computations:',
    sha: 'Hash of the release (SHA-256)',
    audit: (figures, hidden) =>
      `Before it was published, ${figures} counts were examined and ${hidden} hidden, until no small count could be recomputed.`,
    exact: 'No smaller set would do: this is proved.',
    software: name => `Made with ${name}.`,
    basis: 'Hash of the answers counted'
  },
  zero: {
    title: 'Beside it, the consultation of 2018',
    lead: 'The thresholds that the 2019 study gave, with the interval that such numbers carry.'
  },
  chart: {
    dataset: title => `Consultation “${title}”`,
    version: number => `release ${number}`,
    told: (organiser, number, day) => `${organiser}, release ${number} of ${day}`
  }
}
