import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: (year, announced, supported) =>
    `For ${year}, the study announced ${announced} of working time freed; the evidence supports ${supported}`,
  fixed: (study, scenario, evidence) =>
    `This page follows neither the edition nor the scenario chosen at the top: it always confronts “${study}”, ${scenario}, with “${evidence}”.`,
  scenario: 'median scenario',
  about: 'median scenario of the study, against the evidence of 2026',
  and: ' and ',
  key: {
    announced: (year, since) => `Effective gain announced for ${year}, counted since ${since}`,
    supported: (year, since) => `Gain that the evidence supports in ${year}, counted since ${since}`,
    implied: 'Adoption that was implied: the effective gain over the possible gain',
    observed: 'Adoption that the evidence supports, by the same ratio',
    scenarios: span => `${span} from one scenario to another`,
    draws: span => `${span}, nine draws in ten`,
    published: value => `published in 2019: ${value}`,
    notPublished: 'published in 2019: no figure',
    noRange:
      'no range: this ratio has none where the gain may be nil; by technology, ranges stand further on, on this page',
    seen: 'by technology, further on, on this page',
    strip: 'black tick: zero; dot: supported; diamond: announced'
  },
  gap: {
    since: (measure, since) => `${measure}, counted since ${since}`,
    title: (from, to, difference) =>
      `From ${from} to ${to}: where the difference of ${difference} comes from`,
    lead: (gain, intensity, adoption) =>
      `Gain per user makes ${gain}, intensity of use ${intensity}, adoption ${adoption}. “Potential”: what is gained by someone who uses the technology fully, so the gain per user. “Intensity”: the share of the time in which it is used. “Lead”: how far ahead the most innovative are, counted with adoption.`,
    announced: 'Announced',
    supported: 'Supported'
  },
  reading: 'How to read this',
  professions: {
    title: 'Profession by profession, and how firm the evidence is',
    chart: (below, all) =>
      below === 0
        ? 'What was announced lies within the range of each profession'
        : `What was announced lies above the range for ${below} profession${below > 1 ? 's' : ''} out of ${all}`,
    grades: 'The letters, and why',
    legend: [
      ['A', 'firm: trials or reviews that agree'],
      ['B', 'medium: good studies, but few, from elsewhere, or on part of the work'],
      ['C', 'thin: one small study, a single task, an analogy or an opinion'],
      ['–', 'nothing measured: the value is an assumption']
    ],
    between: 'Two letters (B/C): in between.',
    parts: { gainPerUser: 'Gain per user', intensity: 'Intensity of use', adoption: 'Adoption' },
    short: { gainPerUser: 'gain', intensity: 'intensity', adoption: 'adoption' },
    thin: 'thin',
    none: 'nothing measured',
    ungraded: 'not graded',
    evidence: 'The studies, one by one'
  },
  technologies: {
    title: (count, all) =>
      count === 0
        ? `Does adoption decide? The data establish it for none of the ${all} technologies`
        : `Does adoption decide? The data show it for ${count} of ${all} technologies`,
    announced: 'announced',
    supported: 'supported',
    rows: {
      adoption: 'People who have adopted it',
      gainPerUser: 'Gain of who uses it fully',
      intensity: 'Intensity of use',
      freed: since => `Time freed by it alone, since ${since}`
    },
    assumed: 'assumed',
    orders: 'What explains the difference, in points',
    forward: 'gain exchanged first',
    reversed: 'adoption first',
    range: 'nine draws in ten'
  },
  limits: {
    title: 'What this does not say',
    items: (missing, all, counted) => [
      'No measure of the time freed in France, all tools together, was found. “Supported” is a computation from published studies, many of them foreign and on a single task.',
      'Where nothing was measured, the gain is assumed to be close to zero, with a wide range. This lowers the result; it is no proof that nothing was gained.',
      `No measure of the intensity of use was found for ${missing} professions out of ${all}: its part of the difference is almost unknown.`,
      counted,
      'The study’s figures for 2025, other than the published mean, are reconstructed: the detail by profession is not that of a published table.',
      'The evidence contradicts itself. Shown here is what is measured on average, in routine use; what the best sites gain is another variant of the 2026 edition.',
      'A difference in 2025 says nothing of 2030: neither that the study was wrong, nor that it was right too soon.'
    ]
  },
  workforce: {
    title: (mape, points) => `Workforce projections: a mean error of ${mape}, on ${points} points only`,
    none: 'Workforce projections: nothing can be confronted',
    lead: 'A projection is confronted only with a count of the same people, in the same perimeter: never doctors of all ages with those under 70.',
    horizons: 'Error by how far ahead the projection looked',
    columns: {
      ahead: 'Ahead, since the start year',
      points: 'Points',
      mape: 'Mean absolute error',
      bias: 'Bias',
      coverage: 'Counts within the range'
    },
    by: (published, base) => `${published}, starting in ${base}`,
    years: count => `${count} year${count > 1 ? 's' : ''}`,
    all: 'All',
    noRange: 'no range published',
    unconfronted: count => `${count} projections could not be confronted, and why`,
    reasons: {
      'no-count': 'No count of the same people was found',
      'no-count-since': 'The same people were counted at the start or before, not since'
    },
    note: 'published projections, counts of the same people'
  },
  tables: {
    title: 'The other tables, to download',
    grades: 'The letters and their reasons',
    technologies: 'The technologies, in both orders',
    accuracy: 'The error of projections, by how far ahead',
    projections: 'Every workforce projection',
    profession: 'Profession',
    part: 'Part of the difference',
    difference: 'Difference',
    grade: 'Evidence',
    why: 'Why',
    technology: 'Technology',
    low: '5% of draws below',
    high: '95% of draws below',
    projection: 'Projection (published in)',
    perimeter: 'Perimeter',
    start: 'Start year',
    year: 'Year',
    projected: 'Projected',
    counted: 'Counted',
    error: 'Error',
    source: 'Source, in the dossier of evidence',
    note: 'Note'
  },
  end: {
    title: 'Further',
    evidence: 'The evidence, study by study',
    editions: 'The two editions side by side',
    data: 'The data',
    redo: (draws, seed) =>
      `To redo this computation (${draws} draws, seed ${seed}), with its whole table in CSV or JSON:`
  }
}
