import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'Public consultations',
  lead: 'Say what you think of proposals, one by one: useful and relevant? realistic? And why. No account; answer what you like.',
  loading: 'Looking for consultations…',
  noScript:
    'The list of consultations and the questionnaire need JavaScript. Without it, the organiser can hand you the questionnaire on paper: it asks the same questions.',
  unreachable: 'The server does not answer.',
  again: 'Try again',
  phases: { open: 'Open', coming: 'Coming', over: 'Over' },
  phase: { open: 'open', coming: 'coming', over: 'over' },
  all: 'All consultations',
  none: 'No consultation is open today.',
  absent: {
    title: 'No consultation is held on this site',
    lead: 'These pages are served alone, without the server that gathers answers.'
  },
  how: {
    title: 'Hold a consultation',
    lead: 'An association, a ministry or a region can open one with this software, on its own machine: answers go to nobody else.',
    steps: [
      'Start the server (npm start): the database comes with it.',
      'Write the questionnaire in a file: which proposals, in which version, which dates, who asks and why, what becomes of answers.',
      'Open it (horizon-soin consultation open). From then on the texts asked about do not change, and the server alone decides what time it is.'
    ]
  },
  opens: (moment, city) => `Opens on ${moment} (${city} time)`,
  period: (from, to, city) => `From ${from} to ${to} (${city} time)`,
  closes: moment => `Until ${moment}`,
  organiser: 'Who asks',
  interests: 'Its interests',
  contact: 'Write to',
  questions: 'What is asked',
  askedOf: {
    propositions: 'For each proposal: useful and relevant? realistic? remarks',
    contributions: 'A text for each question'
  },
  days: (from, to) => `from ${from} to ${to}`,
  onInvitation: 'by invitation',
  more: 'Organiser, stages, calendar',
  invited: 'By invitation: you need the code that the organiser gave you.',
  answer: 'Answer',
  answerOf: title => `Answer “${title}”`,
  mine: 'Find my answer',
  mineOf: title => `Find my answer to “${title}”`,
  stages: 'Stages',
  stageKinds: {
    interviews: 'Interviews',
    consultation: 'Consultation',
    workshop: 'Workshop',
    seminar: 'Seminar',
    webinar: 'Webinar'
  },
  stageWhen: { past: 'past', now: 'under way', next: 'to come' },
  calendar: { subscribe: 'Subscribe to the calendar', save: 'Save the dates (.ics)' },
  results: {
    hidden:
      'While it lasts, results are hidden from everyone, the organiser included: totals seen before the end would weigh on answers.',
    wait: 'Closed. Results stay hidden until they are published.',
    read: 'Read the results',
    of: title => `Read the results of “${title}”`
  },
  embed: {
    summary: 'Announce it on another site',
    lead: 'A frame with the title, the dates and a link to answer; no cookie, no tracker. The organiser says which sites may show it.',
    frame: title => `Consultation “${title}”`,
    copy: 'Copy the code'
  },
  history: {
    kicker: '2018–2020',
    title: 'The first: more than 300 answers to twenty proposals',
    lead: 'The 2019 study was not written in one go. Its twenty proposals come from interviews; they were put online to whoever wished to answer, discussed in a workshop, then in a seminar, and taken up again the year after in the light of the Covid crisis.',
    stages: {
      interviews: 'Dozens of interviews with people of the health system',
      interviewsWhen: 'before the survey',
      interviewsAbout: 'A first series of proposals came out of them.',
      survey: 'Public survey online',
      surveyWhen: 'from the end of September 2018',
      surveyAbout:
        'For each proposal: useful and relevant? realistic? open remarks. More than 300 contributions.',
      workshop: 'Preparatory workshop, at ASIEM, Paris',
      seminar: 'National working seminar, at ASIEM, Paris',
      seminarAbout:
        '80 representatives of patients, health professionals, public authorities, industry and unions.',
      webinars: 'Six webinars, Thursdays from 11:30 to 12:30',
      webinarsWhen: 'from 7 May to 9 July 2020',
      webinarsAbout: 'What the crisis changed in practice, and what should stay.'
    },
    useful: percent => `more than ${percent}`,
    usefulLabel: 'of “yes”, a good idea',
    realisticLabel: 'of “yes”, realistic in practice',
    interval: (range, percent, size) => `${range} if ${percent} of ${size} answers`,
    caution:
      'Volunteers, who represent nobody but themselves. The study gives two thresholds for the proposals as a whole, with no number of people by question: the interval (Wilson, at 95%) is computed here for 300 answers at the threshold, and says nothing of those who did not answer.',
    doubt:
      'Behind this support, the study notes a doubt about feasibility: overstretched work, money, the backing of public authorities.',
    source: 'Source: 2019 study, §1.2 and §1.5; presentation of the 2020 webinars. Intervals computed here.',
    archive: {
      save: 'Download the archive of these figures (.zip)',
      failed: 'The archive could not be downloaded.'
    },
    proposals: 'Read the twenty proposals'
  },
  team: 'You hold a consultation: the team’s room'
}
