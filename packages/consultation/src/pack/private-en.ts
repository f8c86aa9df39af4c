import { RETENTION } from '../retention.js'
import { type Documents, list, table } from './document.js'

/** What the operator keeps and fills in, in English. */
export const privateEn: Pick<Documents, 'register' | 'screening' | 'incident' | 'checks'> = {
  register: ({ record: { definition, notice }, operator }) => `# Register of processing: an entry

*General Data Protection Regulation, article 30. To be read over by ${operator.officer}.*

${table(
  ['Heading', 'Content'],
  [
    ['Controller', `${operator.name}, ${operator.address}, ${operator.contact}`],
    ['Officer', operator.officer],
    ['Purpose', `${definition.title.en}: ${notice.headings.purposes.en}`],
    ['Legal basis', notice.headings.basis.en],
    ['People', 'volunteer respondents; members of the team'],
    [
      'Data',
      'answers and remarks, optional activity and type of structure, optional name, day; optional follow-up address, apart and sealed; team: login, digest of the password, journal'
    ],
    ['Recipients', notice.headings.recipients.en],
    ['Transfers', notice.headings.transfers.en],
    ['Processor', `${operator.host.name} (${operator.host.country})`],
    [
      'Measures',
      'no network address or time beside an answer, digests of codes, sealed addresses, limits by network, roles and second factor, a journal that only grows, disclosure control before anything is published'
    ]
  ].map(row => row.map(cell => cell.replace(/\s*\n\s*/g, ' ')))
)}

## Retention

${table(
  ['What', 'Until'],
  RETENTION.map(({ what, until }) => [what.en, until.en])
)}
`,
  screening: ({ record: { definition } }) => `# Is an impact assessment needed?

*${definition.title.en}. Answer yes or no, and why. Two yes: make it. Keep the note.*

${table(
  ['Criterion', 'Yes or no', 'Why'],
  [
    'People are scored or profiled',
    'Automated decision',
    'Systematic monitoring',
    'Sensitive data (opinions, health in free text)',
    'Large scale',
    'Data that are matched',
    'Vulnerable people',
    'New use of a technique',
    'People kept from a right or a service'
  ].map(criterion => [criterion, '', ''])
)}

Decision, date, signature:
`,
  incident: ({ operator }) => `# Data breach: what to do

1. **Stop what leaks**: close the consultation, or stop the server. Delete nothing; copy the machine, the journal, the logs.
2. **Note the hour at which you knew.** The 72 hours of article 33 run from it.
3. Tell ${operator.officer}, who decides with ${operator.name}. CNIL: notifications.cnil.fr.
4. If the risk is high, tell people (article 34): on the page of the consultation, and by follow-up addresses.
5. Mend, change the secrets, restore if need be. Write down what happened, even where nobody had to be told.

${table(
  ['Question', 'Answer'],
  [
    'Number; known on … at … (UTC), by …',
    'What happened, when, until when',
    'Kind: confidentiality, integrity, availability',
    'Data: answers, remarks, names, addresses, codes, accounts',
    'People: how many, which',
    'What may follow; is the risk high?',
    'What was done, what will be',
    'CNIL told on …, reference; else why not',
    'People told on …, how; else why not'
  ].map(question => [question, ''])
)}
`,
  checks: ({ record: { definition } }) => `# Checks by hand before publication

*${definition.title.en}. A sheet for each publication; the whole list and how to do it: docs/checks.md.*

${table(
  ['Code', 'To be checked', 'Date', 'By', 'Evidence'],
  [
    ['H1', 'answering the proposals by keyboard and with a screen reader, from start to receipt'],
    ['H9', 'documents that are downloaded are readable and tagged'],
    ['H12', 'texts in plain words, read over by somebody from outside'],
    ['E5', 'procedure for a breach known to the team, tried'],
    ['I36', 'a backup restored, this quarter'],
    ['J6', 'interests of the organiser shown beside the questions']
  ].map(row => [...row, '', '', ''])
)}

${list(['Attack day: matrix of rights, simultaneous sendings, download links, a publication attacked.'])}
`
}
