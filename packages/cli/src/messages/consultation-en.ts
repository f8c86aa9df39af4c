/** What `consultation` says, its help included, in English. */
import type { frConsultation, frConsultationHelp } from './consultation-fr.js'

/** What a consultation is, after “is”: a draft is a noun. */
const asked = (state: string): string => (state === 'draft' ? 'a draft' : state)

export const enConsultation: typeof frConsultation = {
  confirm: {
    prompt: 'yes or no? ',
    yes: ['yes', 'y', 'oui', 'o'],
    refused: 'nothing was done.',
    noTerminal:
      'this cannot be undone, and there is no terminal to confirm it on. Add --yes to do it without a question.'
  },
  place: {
    usage: 'ACTION [options]',
    options: {
      database: 'address of a PostgreSQL database; DATABASE_URL if left out, then the embedded database',
      var: 'folder of the data of this installation; HORIZON_VAR if left out, then var/ at the root of the repository',
      yes: 'do not ask for confirmation',
      propositions: 'folder of the proposals; those shipped if left out'
    },
    both: '--database and --var do not go together: choose one of them.',
    badUrl: option =>
      `${option}: this is not the address of a PostgreSQL database. Write postgresql://USER@HOST:5432/DATABASE.`,
    noKey: file =>
      `${file} does not hold the key of an installation (64 hexadecimal digits). Copy the server’s file secret.key there, or say where it is: HORIZON_SECRET_FILE.`,
    faults: {
      key: 'this database is of another key than the one here. Copy the server’s file secret.key, or say where it is: HORIZON_SECRET_FILE; with no file, an export leaves secrets out.',
      absent:
        'the server answers, but has no database of this name. Make it (createdb), or correct the address.',
      password: 'the server refuses this account or its password. Correct the address.',
      encoding:
        'this database is not in UTF-8 and would not keep everything that people write. Make another: createdb --encoding=UTF8 --template=template0.',
      denied: 'the system does not let this account read or write there. Use the account of the server.',
      later: 'a later version has changed this database: update the program.',
      unavailable:
        'the database does not answer. Check that it runs, and its address; nothing was half-done.',
      state: 'the state of the consultation does not allow it.',
      frozen: 'a text that was answered has changed: make a new version of it.',
      unknown: 'there is no such consultation here.',
      import: 'the file cannot be imported. Nothing of it was kept.',
      locked:
        'another program holds the embedded database and does not answer. Stop it, or wait until it has ended.',
      failed: 'the database refused, and nothing was half-done: a fault of the program, or damaged files.',
      full: 'no space left on the disk of the database. Nothing was half-done.'
    },
    of: (where, fault) => `${where}: ${fault}`,
    detail: (fault, detail) => `${fault} (${detail})`
  },
  consultation: {
    noAction: (group, known) =>
      `say what to do: horizon-soin ${group} ACTION. Actions: ${known}. See --help.`,
    unknownAction: (group, name, known) => `${group}: there is no action “${name}”. Actions: ${known}.`,
    unknown: id => `there is no consultation “${id}” here.`,
    known: ids => `Consultations: ${ids}.`,
    empty: 'no consultation here. To prepare one: horizon-soin consultation template',
    faults: (file, count) => `the consultation ${file} has faults (${count}):`,
    notUtf8: file => `${file} is not text in UTF-8.`,
    noPropositions: folder => `${folder} has no proposals. Give their folder with --propositions.`,
    badPropositions: (folder, count) => `the proposals of ${folder} have faults (${count}):`,
    packed: (count, folder) =>
      `${count} documents written in ${folder}. Read them over: they promise what they say.`,
    operatorFaults: (file, count) => `the operator ${file} has faults (${count}):`,
    needsOption: option => `${option} is missing.`,
    kinds: { propositions: 'proposals', contributions: 'contributions' },
    access: { open: 'open to all', invited: 'by invitation' },
    states: {
      draft: 'draft',
      open: 'open',
      closed: 'closed',
      moderated: 'moderated',
      published: 'published',
      archived: 'archived'
    },
    columns: { id: 'Consultation', state: 'State', opens: 'Opens', closes: 'Closes', title: 'Title' },
    fields: {
      kind: 'Kind',
      state: 'State',
      access: 'Access',
      dates: 'Dates',
      planned: 'Planned end',
      organiser: 'Organiser',
      notice: 'Notice',
      items: 'Questions',
      profile: 'Profile',
      stages: 'Stages',
      contributions: 'Received'
    },
    plannedEnd: closes => `${closes}: closed earlier`,
    twice: 'Times that come twice, clocks being put back:',
    shownTwice: (key, local, zone, { meant, other }) =>
      `${key} “${local}” (${zone}): the first is meant, ${meant} UTC, not the second, ${other} UTC. If it is the second, write another time.`,
    dates: (opens, closes, zone) => `from ${opens} to ${closes} (${zone})`,
    profile: (activities, structures) =>
      `${activities} ${activities === '1' ? 'activity' : 'activities'}, ${structures} ${structures === '1' ? 'kind' : 'kinds'} of structure, optional`,
    counted: (contributions, answers, remarks) =>
      `${contributions} (answers: ${answers}, remarks: ${remarks})`,
    countLater: 'counted once the consultation is closed, for nobody before',
    version: version => `version ${version}`,
    required: 'required',
    saved: (id, items) => `Draft of “${id}” saved, ${items} ${items === 1 ? 'question' : 'questions'}.`,
    replaced: (id, items) => `Draft of “${id}” replaced, ${items} ${items === 1 ? 'question' : 'questions'}.`,
    notDraft: (id, state) =>
      `“${id}” is ${asked(state)}: only a draft can be replaced. To change the notice, horizon-soin consultation notice; for the rest, a new consultation, with another id.`,
    missing: 'What still keeps it from opening:',
    ready: command => `Nothing is missing to open it: ${command}`,
    cannotOpen: id => `“${id}” cannot open:`,
    changedText: (item, version, consultation) =>
      `“${item}”, version ${version}, is no longer the text that was answered (“${consultation}”): make a new version of it, and name that one in the file.`,
    changedSince: (item, version) =>
      `“${item}”, version ${version}, has changed since the draft was made: make it again with horizon-soin consultation new, and read it over.`,
    gone: (item, version) =>
      `“${item}”, version ${version}, is no longer among the proposals: put it back, or take it out of the file and make the draft again.`,
    recorded: file =>
      `Opened texts noted in ${file}: keep it with the proposals, so that a review refuses any change to them.`,
    record: 'note the opened texts in opened.csv, among the proposals',
    openQuestion: (id, closes) =>
      `Open “${id}”? Its texts will not change any more, and answers will be taken until ${closes}.`,
    opened: (id, from, to) => `“${id}” is open: answers from ${from} to ${to}.`,
    alreadyPast: (id, state) => `“${id}” is ${asked(state)}: only a draft can be opened.`,
    cannotClose: (id, state) => `“${id}” is ${asked(state)}: only an open consultation can be closed.`,
    cannotDelete: (id, state) =>
      `“${id}” is ${asked(state)}: only a draft can be deleted. What was opened stays, with its answers.`,
    deleteQuestion: id =>
      `Delete the draft “${id}”, its invitation codes included? The file that it was made of is not touched.`,
    deleted: id => `The draft “${id}” is deleted.`,
    closeQuestion: (id, closes, isEarly) =>
      isEarly
        ? `Close “${id}” before its date, ${closes}? Nobody will be able to answer or correct any more, and it does not open again.`
        : `Close “${id}”? Nobody will be able to answer or correct any more, and it does not open again.`,
    closed: id => `“${id}” is closed.`,
    noticeFaults: (file, count) => `the notice ${file} has faults (${count}):`,
    noticeState: (id, state) =>
      `“${id}” is ${asked(state)}: its notice can change while it is open only. That of a draft is in its file.`,
    noticeVersion: (file, version, expected) =>
      `${file}: version ${version}. The notice in force is just before: write version: ${expected}.`,
    noticeEmpty: file => `${file}: a notice is filled in whole, in both languages.`,
    noticeQuestion: (id, version) =>
      `Put version ${version} of the notice of “${id}” in force? Answers from now on will carry it; earlier ones keep theirs.`,
    noticeAdded: (id, version) =>
      `Version ${version} of the notice of “${id}” is in force; earlier ones stay readable.`,
    count: 'number of codes to make, from 1 to 10,000',
    badCount: typed => `--count: “${typed}” is not a whole number from 1 to 10,000.`,
    out: 'new file to write the codes to, readable by you alone; on the screen if left out',
    force: 'replace the file if it exists',
    inviteOpenAccess: id =>
      `“${id}” is open to all: it needs no codes. To ask for them, write access: invited in its file before it opens.`,
    inviteState: (id, state) => `“${id}” is ${asked(state)}: codes would be of no use any more.`,
    invited: (count, id) =>
      `Codes for “${id}”: ${count}, each for one answer. They are shown here only: nothing but their digest is kept.`,
    written: file => `Written to ${file}.`,
    writtenTo: file => `Written to ${file}, readable by you alone.`,
    paper: {
      kept: (kept, again, id) =>
        again === '0'
          ? `Contributions on paper kept for “${id}”: ${kept}.`
          : `Contributions on paper kept for “${id}”: ${kept}; there already: ${again}.`,
      codes:
        'The code of each, to hand to who answered: it serves to read, to correct until closing, and to withdraw.',
      none: file => `${file} has no contribution.`,
      faults: (file, count) =>
        `${file}: ${count === '1' ? 'one fault' : `${count} faults`}, nothing was kept.`,
      tooMany: most => `more than ${most} sheets; cut the file into several`,
      missingColumn: column => `the column “${column}” is missing`,
      unknownColumn: (column, known) => `unknown column “${column}”. Columns: ${known}`,
      repeatedColumn: column => `the column “${column}” is there twice`,
      tooManyCells: 'more cells than columns',
      noReference: 'the reference of the sheet is missing (column reference)',
      badReference: typed => `reference “${typed}”: letters, digits, dots, dashes, 64 characters at most`,
      notList: 'a list of objects is expected, in JSON: [{ "reference": "1", "notice": 1, "answers": [] }]',
      problem: (part, message) => (part === '' ? message : `${part}: ${message}`),
      notObject: 'an object is expected: reference, notice, answers…',
      apart: reference => `the lines of sheet “${reference}” do not follow one another`,
      differs: (column, reference, first) =>
        `“${column}” is not the same as on the first line of sheet “${reference}” (${first})`,
      badWhole: (column, typed) => `${column} “${typed}”: a whole number is expected`,
      badOpinion: (column, typed) =>
        `${column} “${typed}”: yes, no, no-opinion, or nothing (oui, non, sans avis)`,
      twice: reference => `sheet “${reference}” is there twice`,
      changed: reference =>
        `sheet “${reference}” is kept already, with other answers: correct it with its code`,
      token: 'the invitation code is missing, does not exist or was used',
      noToken: 'this consultation is open to all: leave the column token empty',
      tokenTwice: 'this invitation code is on another sheet already',
      notOpen: id =>
        `“${id}” takes no answers now: a sheet is entered between opening and closing, as every answer is.`,
      items: 'a question or a version is not that of the consultation',
      noticeUnknown: 'there is no such version of the notice: write the one that is printed on the sheet',
      place: (line, reference) => (reference === '' ? line : `${line}, sheet ${reference}`),
      line: line => `line ${line}`,
      rank: rank => `contribution ${rank}`
    }
  }
}

export const enConsultationHelp: typeof frConsultationHelp = {
  summary: 'prepare, open and close a consultation',
  description:
    'Keeps the consultations of this installation: a file describes each, is checked, becomes a draft, opens at its date and closes. While a server holds the embedded database, the command goes through it.',
  examples: [
    'horizon-soin consultation template > my-consultation.yaml',
    'horizon-soin consultation new my-consultation.yaml',
    'horizon-soin consultation open my-consultation',
    'horizon-soin consultation close my-consultation --yes'
  ],
  id: 'id of the consultation',
  actions: {
    template: {
      summary: 'write a file to fill in',
      description:
        'Gives the commented file of a consultation, to be filled in wherever there are brackets. propositions: useful? realistic? a remark, for each proposal; metier-2030 and appel-a-projets: a text for each question; notice: a notice alone; operateur: the body that runs the site.',
      kind: 'kind of file',
      out: 'new file to write it to; on the screen if left out',
      examples: [
        'horizon-soin consultation template > my-consultation.yaml',
        'horizon-soin consultation template --kind appel-a-projets --out call.yaml'
      ]
    },
    new: {
      summary: 'check a file and make a draft of it',
      description:
        'Reads the file of a consultation and tells each fault: line, column, value read, expected. A sound one becomes a draft, or replaces the draft of the same id, and what is still missing before it may open is told.',
      file: 'YAML file of the consultation',
      examples: ['horizon-soin consultation new my-consultation.yaml']
    },
    list: {
      summary: 'list the consultations',
      description: 'Every consultation of this installation, drafts included.',
      examples: ['horizon-soin consultation list', 'horizon-soin consultation list --format json']
    },
    show: {
      summary: 'show a consultation',
      description:
        'Its state, dates and questions with their versions, and of a draft what is missing before it may open. Answers are counted only once the consultation is closed.',
      examples: ['horizon-soin consultation show my-consultation']
    },
    open: {
      summary: 'open a consultation',
      description:
        'Opens a draft: its texts are frozen, and answers are taken from its opening date to its closing date. Refuses with exit code 1 and every reason: an empty heading of the notice, a date that has passed, a text that was answered and has changed.',
      examples: [
        'horizon-soin consultation open my-consultation',
        'horizon-soin consultation open my-consultation --yes'
      ]
    },
    close: {
      summary: 'close a consultation',
      description:
        'Closes an open consultation, before its date if need be. It does not open again. Each person can still withdraw their answer with their code.',
      examples: ['horizon-soin consultation close my-consultation --yes']
    },
    delete: {
      summary: 'delete a draft',
      description:
        'Deletes a draft, its questions, its notice and its invitation codes. What was opened cannot be deleted. The file that it was made of is not touched.',
      examples: ['horizon-soin consultation delete my-consultation']
    },
    notice: {
      summary: 'change the notice of an open consultation',
      description:
        'Puts a new version of the information notice in force, filled in in both languages. Answers from then on carry its version; earlier versions stay readable.',
      file: 'YAML file of the notice: version, then the ten headings',
      examples: [
        'horizon-soin consultation template --kind notice > notice-2.yaml',
        'horizon-soin consultation notice my-consultation notice-2.yaml'
      ]
    },
    invite: {
      summary: 'make invitation codes',
      description:
        'For a consultation by invitation, makes codes that serve once. They are shown here only: nothing but their digest is kept, without a link to an answer.',
      examples: [
        'horizon-soin consultation invite my-consultation --count 300 --out codes.txt',
        'horizon-soin consultation invite my-consultation --count 2 --format json'
      ]
    },
    pack: {
      summary: 'write the documents of the operator',
      description:
        'From the consultation and the file of the operator, writes in French and English the notice, the accessibility statement, the moderation charter, the entry of the register, the screening for an impact assessment, the procedure for a breach, the sheet of checks and security.txt. The folder is new or empty.',
      operator: 'YAML file of the operator (template --kind operateur)',
      out: 'new folder to write in',
      examples: [
        'horizon-soin consultation template --kind operateur --out operator.yaml',
        'horizon-soin consultation pack my-consultation --operator operator.yaml --out documents'
      ]
    },
    paper: {
      summary: 'enter answers given on paper or in a meeting',
      description:
        'Takes transcribed answers, by the same rules as the form: all of them, or none with each fault at its line. CSV: a line an answer, columns reference (number of the sheet), notice (version printed), item, version, useful, realistic, for, against, amendment, text, activity, structure, signature, token; only the first four are required. JSON: a list of objects reference, notice, answers, profile, signature, token. The same sheet given twice is kept once.',
      file: 'CSV or JSON file',
      examples: ['horizon-soin consultation paper my-consultation meeting.csv']
    }
  }
}
