import type { fr } from './text-fr.js'

const many = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

export const en: typeof fr = {
  title: 'The evidence, study by study',
  lead: (findings, sources, countries, measured) =>
    `All that was found on the time that AI, digital tools and robots save or cost health workers: ${findings}, from ${many(sources, 'source')} and ${many(countries, 'country', 'countries')}, of which ${measured} were measured. Each one says whether the 2026 edition takes it up, and why.`,
  dossier: 'Dossier of evidence',
  dossierTold: (version, date) => `Dossier of evidence, version ${version}; ${date}`,
  findings: count => many(count, 'finding'),
  read: (date, version) =>
    `Dossier version ${version}, first read on ${date}. Many studies were read only in an abstract or a summary by others: each one says so.`,
  matrix: {
    title: 'Where there is evidence, and where there is none',
    subtitle:
      'By profession and technology: findings, grade of the firmest (from A to C), and how far they can be relied on.',
    profession: 'Profession',
    none: 'nothing found',
    analogy: 'an analogy',
    grade: grade => `grade ${grade}`,
    ungraded: 'no grade',
    all: count => `${count} in all`,
    open: (profession, technology) => `${profession}, ${technology}: `
  },
  gaps: {
    title: 'What this evidence does not cover',
    france: (french, all, measured) =>
      french === 0
        ? `France is absent: none of the ${all} findings is from there.`
        : `France is nearly absent: ${french} of the ${all} findings, of which ${measured === 0 ? 'none was measured' : measured === 1 ? 'only one was measured' : `${measured} were measured`}.`,
    frenchEnough: (french, all) => `France gives ${french} of the ${all} findings.`,
    pairs: (empty, all) => `In ${empty} of the ${all} cells of the table, nothing was found.`,
    activities: names => `In no profession was anything measured on: ${names}.`,
    unmeasured: count =>
      `${many(count, 'finding is an estimate or a claim', 'findings are estimates or claims')} that nobody measured.`
  },
  download: {
    title: 'Download',
    csv: 'All measures, CSV',
    xlsx: 'All tables, XLSX',
    zip: 'The whole dossier, zip',
    csvHere: 'These studies, CSV',
    xlsxHere: 'These studies, XLSX',
    licence: 'Licence: ',
    making: 'The file is being made…',
    failed: 'The file could not be made. Nothing is lost; try again.',
    workbook: 'The evidence on time saved or lost, study by study'
  },
  trail: 'You are here',
  toProfession: name => `The page of this profession: ${name}`,
  profession: {
    title: name => `${name}: the evidence`,
    lead: (found, measured) =>
      `${found}, ${measured === 0 ? 'none of them measured' : `${measured} of them measured`}. By technology, what was found and what can be said of it.`,
    nothing: 'Nothing was found on this profession.',
    empty: 'Nothing found. The 2026 edition has only assumptions there, with a wide range.',
    analogy: from => `Nothing found on this profession. Studies of another stand in: ${from}.`,
    open: count => (count === 1 ? 'Read the study' : `Read the ${count} studies`),
    openHeld: 'See what stands in',
    whole: 'All technologies',
    wholeLead: 'Studies that do not tell technologies apart.'
  },
  pair: {
    title: (profession, technology) => `${profession}: ${technology}`,
    lead: (found, measured) => `${found}, ${measured === 0 ? 'none' : measured} of them measured.`,
    nothing: 'Nothing was found on this profession and this technology.',
    whole: count =>
      count === 1
        ? 'One more study is on all technologies together.'
        : `${count} more studies are on all technologies together.`,
    analogy: (count, from) => `${many(count, 'study', 'studies')} of another profession, by analogy: ${from}.`
  },
  chart: {
    measure:
      'Share of the time of the activity (of the task, where the dot is hollow) gained or lost. Solid line: interval of one result; dashed: several results',
    held: 'held by the 2026 edition',
    heldFor: year => `Held for ${year}`
  },
  groups: {
    whole: activity => `All technologies: ${activity}`,
    analogy: (profession, activity) => `By analogy, ${profession}: ${activity}`,
    wholeTime: 'All working time',
    analogyNote: 'What each is taken up for is said for that profession, not for this one.'
  },
  studies: {
    title: 'Each study, and what is made of it',
    filter: 'Show',
    all: count => `all (${count})`,
    kept: count => `taken up (${count})`,
    noneKept: 'No study is taken up here.',
    design: 'Design',
    size: 'Size',
    place: 'Country, year',
    source: 'Source',
    note: 'To know',
    scope: 'Is about',
    wholeActivity: 'the whole activity',
    wholeTime: 'all working time',
    task: 'one task of the activity',
    several: 'several countries',
    forYear: year => `for ${year}`,
    unmeasured: 'not measured',
    grade: 'Grade',
    ungraded: 'none: the grade of the cell does not rest on it',
    number: number => `Study ${number}`
  },
  gradesNote:
    'Grades: from A, trials and reviews, to C, the least firm; two letters: in between. It is that of the cell, activity and technology, which the study adds to.',
  grades: { A: 'firm', 'A/B': 'rather firm', B: 'middling', 'B/C': 'rather weak', C: 'weak' },
  confidences: {
    solid: 'solid',
    contradictory: 'contradictory',
    'one-task': 'partial',
    fragile: 'fragile',
    none: 'not measured'
  },
  designs: {
    'randomised-trial': 'randomised trial',
    'meta-analysis': 'meta-analysis',
    review: 'review of studies',
    'controlled-cohort': 'cohort, with a control group',
    cohort: 'cohort, with no control group',
    'before-after': 'before and after, with no control group',
    observation: 'observation',
    deployment: 'results of a deployment, by who runs it',
    survey: 'survey',
    'vendor-claim': 'a vendor’s claim',
    estimate: 'estimate, with no measure',
    synthesis: 'synthesis'
  },
  uses: {
    value: 'Taken for the value',
    range: 'Widens the range',
    context: 'Read for context',
    no: 'Set aside'
  },
  held: {
    title: 'What the 2026 edition holds',
    lead: 'A judgement drawn from the studies above: it is not a measure. Variant “measured in routine”: the value of 2025, for every year. Variant “best sites”: those of 2030 and 2040.',
    none: 'Nothing: the 2026 edition has no value here that comes from this evidence.',
    caption: activity => `Values held, ${activity}`,
    year: 'Year',
    low: 'Low',
    central: 'Central',
    high: 'High',
    why: 'Why',
    restsOn: 'Rests on: '
  },
  missing: {
    title: 'What was not found',
    activities: names => `No study of this profession and this technology on: ${names}.`,
    assumed:
      'Where it needs a value, the 2026 edition makes an assumption with a wide range, and says so; it draws it from no measure.',
    whole: 'Every activity has a study at least; that does not make it enough.'
  },
  propose: {
    title: 'Is a study missing?',
    lead: 'A study comes in as a row of a CSV file, which somebody reviews.',
    button: 'Propose a study',
    steps: [
      'See whether it is there already: by its title, in data/preuves/sources.csv.',
      'Add its source to data/preuves/sources.csv, then a row an effect to data/preuves/measures.csv.',
      'Write the gain as a share: 0.12 for 12% less time, -0.12 for 12% more. An effect without a share of time comes in too: leave low, mode and high empty.',
      'Say how it is taken up (used: value, range, context or no) and why, in one sentence, in French and in English.',
      'Check: npx vitest run tests/evidence.test.ts lists every fault. Then propose the change; the whole recipe is in CONTRIBUTING.md, “Propose a study”.'
    ],
    measures: 'Row of measures.csv, with its header, to edit',
    sources: 'Row of sources.csv, to edit',
    copyMeasures: 'Copy the row of the study',
    copySources: 'Copy the row of the source'
  }
}
