import type { fr } from './text-fr.js'

export const en: typeof fr = {
  loading: 'Loading the questionnaire…',
  kicker: 'Consultation',
  unreachable: 'The server does not answer. Nothing is lost; try again in a moment.',
  again: 'Try again',
  back: 'All consultations',
  absent: {
    title: 'No consultation here',
    lead: 'These pages are served alone, without the server that gathers answers.'
  },
  unknown: { title: 'There is no such consultation here', lead: 'The address may be incomplete.' },
  choose: { title: 'Answer a consultation', lead: 'Which one?', none: 'None is open today.' },
  shut: {
    coming: (moment, city) => `It opens on ${moment} (${city} time).`,
    over: 'It is closed: no more answers are taken. Yours can still be read, and withdrawn.',
    mine: 'Find my answer'
  },
  closes: (moment, city) => `Until ${moment} (${city} time)`,
  asks: name => `Who asks: ${name}`,
  interests: interests => `Its interests: ${interests}`,
  correcting: {
    title: 'Correct my answer',
    lead: 'Change what you like, then check and save. What you had sent will be replaced as a whole.',
    stop: 'Change nothing'
  },
  rules: {
    title: 'How to answer, and who asks',
    short: {
      propositions:
        'Everything is optional. No account, no e-mail; nothing leaves before you have checked it.',
      contributions: 'No account, no e-mail; nothing leaves before you have checked it.'
    },
    start: 'Go to the questions',
    already: 'I have answered already',
    optional: {
      propositions:
        'Everything is optional: answer the proposals you like, in the order you like, one question if need be.',
      contributions:
        'Answer in the order you like. What is needed is said beside the question; the rest is optional.'
    },
    account: 'No account, no e-mail. Nothing leaves before you have checked and sent it.',
    later:
      'At the end you are given a code: with it you can read, correct until closing, or withdraw your answer.',
    order: 'Proposals do not come in the same order for everyone, so that none is always last.'
  },
  notice: { title: version => `What becomes of your answers (notice, version ${version})` },
  token: {
    title: 'Your invitation',
    label: 'Invitation code (needed)',
    help: 'The organiser gave it to you. It is of use once, and does not say who answered what.'
  },
  draft: {
    keep: 'Keep my draft on this device',
    help: 'Answers, remarks and profile, in this browser only, until you send. Not on a shared device.',
    not: 'Otherwise closing the tab erases everything.',
    kept: 'Draft kept on this device.',
    erased: 'Nothing is kept on this device.',
    failed: 'This browser refuses to keep the draft.',
    found: 'Your draft was found on this device.'
  },
  elsewhere: {
    other:
      'Another tab keeps another draft of this answer. Nothing more of this one is kept until you choose.',
    take: 'Take that of the other tab',
    mine: 'Keep this one',
    sent: 'Your answer was sent from another tab. This form is no longer kept on the device; sending it would make a second answer.',
    anew: 'Empty this form',
    mineSent: 'Correct the answer that was sent'
  },
  closing: {
    soon: (moment, city) => `The consultation closes in less than an hour, on ${moment} (${city} time).`,
    over: (moment, city) => `The consultation has just closed, on ${moment} (${city} time).`,
    notSent: 'Your answer was not sent, and can no longer be. What you wrote is still here.',
    notCorrected:
      'The correction was not recorded, and can no longer be; the answer that was sent stays. What you wrote is still here.',
    copy: 'Copy what I wrote',
    save: 'Save it to a file',
    file: 'my-texts'
  },
  items: {
    propositions: count => `The ${count} proposals`,
    one: 'The proposal',
    contributions: 'The questions',
    progress: (done, count) => `${done} of ${count} with an answer`,
    number: number => `Proposal ${number}`,
    question: number => `Question ${number}`,
    version: version => `Text asked about, version ${version}`,
    read: 'Read the whole proposal',
    newTab: '(new tab)',
    state: { none: 'not answered', partly: 'partly answered', whole: 'answered' },
    required: 'needed',
    optional: 'optional',
    step: 'Questions',
    next: 'Next proposal',
    nextQuestion: 'Next question',
    end: 'Go to profile and sending'
  },
  questions: { useful: 'Is this proposal useful and relevant?', realistic: 'Is it realistic?' },
  short: { useful: 'Useful and relevant', realistic: 'Realistic' },
  opinions: { yes: 'Yes', no: 'No', 'no-opinion': 'No opinion' },
  clear: 'Clear',
  clearWhat: question => ` this choice, “${question}”`,
  remarks: {
    title: 'Your remarks',
    optional: 'optional',
    kinds: { for: 'An argument for', against: 'An argument against', amendment: 'An amendment' },
    help: {
      for: 'What convinces you.',
      against: 'What holds you back.',
      amendment: 'How you would write it, or what should change.'
    },
    written: 'written'
  },
  warning: 'Do not give a name, a patient, or any health information.',
  answerLabel: 'Your answer',
  left: count => `${count} characters left`,
  leftUnder: count => `Fewer than ${count} characters left.`,
  over: count => `${count} characters too many`,
  profile: {
    title: 'You',
    lead: 'Two questions, so that answers can be read by profession and by place of work, never one by one.',
    activity: 'What is your main activity?',
    structure: 'In what type of structure do you work?',
    none: 'I prefer not to say'
  },
  signature: {
    title: 'Sign what you write',
    label: 'Name to publish with your texts (optional)',
    help: 'Apart, and never needed. Leave it empty so that what you write bears no name.'
  },
  review: {
    go: 'Check and send',
    goCorrecting: 'Check and save',
    title: 'Check before you send',
    lead: 'This is all that leaves, and nothing else. The server adds the day, not the time.',
    empty: 'You have not answered anything yet: answer at least one question.',
    unanswered: {
      propositions: count =>
        count === 1 ? 'One proposal is left unanswered.' : `${count} proposals are left unanswered.`,
      contributions: count =>
        count === 1 ? 'One question is left unanswered.' : `${count} questions are left unanswered.`
    },
    notSaid: 'not said',
    edit: 'Change',
    step: 'Review',
    editOf: title => `Change the answer to “${title}”`,
    activity: 'Main activity',
    structure: 'Type of structure',
    signature: 'Signed',
    unsigned: 'no',
    send: 'Send my answer',
    save: 'Save the correction',
    sending: 'Sending…',
    back: 'Back to the questions'
  },
  problems: {
    title: count => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
    token: 'This invitation code is not known, or was used already.',
    tokenMissing: 'The invitation code is missing.',
    notOpen: 'The consultation is not open: the answer was not taken.',
    notice:
      'The information notice has changed since this page was opened. Read it again: your answers are still here, send them once more.',
    gone: 'This answer is no more: it was withdrawn.',
    uncertain:
      'The server does not answer, and it is not known whether your answer arrived. Send it again: it will count once only.',
    uncertainSaving:
      'The server does not answer, and it is not known whether the correction arrived. Save it again.',
    wait: when => `Too many answers from this network. Try again after ${when}.`,
    other: 'The answer was not taken.'
  },
  sent: {
    title: 'Your answer is recorded',
    step: 'Sent',
    day: day => `Received on ${day}.`,
    earlier:
      'It is your first sending that arrived; what you changed since is not in it. Correct it with the code.',
    code: 'Your code',
    once: 'It is shown once, here, and nobody can find it again for you.',
    use: 'With it you can read your answer, correct it until closing, withdraw it at any time, download its data. Whoever has it can do the same: keep it to yourself.',
    copy: 'Copy the code',
    print: 'Print',
    save: 'Save to a file',
    file: (title, day, code, address) =>
      `Consultation: ${title}\r\nAnswer received on ${day}\r\n\r\nCode: ${code}\r\n\r\nTo read, correct or withdraw this answer:\r\n${address}\r\n`,
    mine: 'Find my answer',
    where: 'To be typed on the page:'
  },
  followUp: {
    title: 'Be kept informed',
    lead: 'Optional, and apart: the address is kept encrypted, with no link to your answer.',
    address: 'E-mail address',
    addressHelp: 'For example: name@example.org',
    purposes: { results: 'Send me the results', panel: 'Invite me to the expert panel' },
    purposesTitle: 'What for?',
    send: 'Leave my address',
    sent: 'Address recorded.',
    noPurpose: 'Tick one use at least.',
    noAddress: 'This address does not have the expected form, as name@example.org.',
    failed: 'The address could not be recorded. Your answer is.'
  },
  trap: 'Leave empty'
}
