import type { methodFr } from './text-fr.js'

export const methodEn: typeof methodFr = {
  title: 'The model in one page',
  lead: 'What the engine computes, with which equations, from what, and how far to trust it.',
  contents: 'On this page',
  toData: 'The data, table by table',
  dataLead: 'Each starting number, its source and its status:',
  sections: {
    idea: { anchor: 'idea', title: 'The idea in five sentences', short: 'The idea' },
    workforce: { anchor: 'workforce', title: 'The workforce', short: 'Workforce' },
    potential: {
      anchor: 'potential',
      title: 'Potential gain: what technology allows',
      short: 'Potential gain'
    },
    adoption: { anchor: 'adoption', title: 'Adoption: who uses it, and since when', short: 'Adoption' },
    freed: { anchor: 'freed-time', title: 'Freed time', short: 'Freed time' },
    mix: { anchor: 'technologies', title: 'Which technology freed it', short: 'Technology mix' },
    groups: { anchor: 'groups', title: 'From professions to all', short: 'Groups' },
    scenarios: { anchor: 'scenarios', title: 'Scenarios', short: 'Scenarios' },
    need: { anchor: 'need', title: 'Need, capacity, places', short: 'Need and places' },
    policies: { anchor: 'measures', title: 'Measures', short: 'Measures' },
    ranges: { anchor: 'ranges', title: 'Ranges', short: 'Ranges' },
    reconstruction: {
      anchor: 'reconstruction',
      title: 'Published in 2019, computed today',
      short: 'Reconstruction'
    },
    sensitivity: { anchor: 'sensitivity', title: 'Is adoption what decides?', short: 'Sensitivity' },
    trust: { anchor: 'limits', title: 'How far to trust it', short: 'How far to trust it' },
    cite: { anchor: 'cite', title: 'Cite, reuse', short: 'Cite, reuse' },
    contribute: { anchor: 'contribute', title: 'Contribute', short: 'Contribute' },
    changelog: { anchor: 'changelog', title: 'Changelog of the data', short: 'Changelog of the data' }
  },
  idea: [
    'The model follows, profession by profession, how many people practise each year: who enters, who grows older, who leaves.',
    'It divides their working time into activities, and tells what part of each a technology frees for those who make full use of it: this is potential gain.',
    'It then follows who uses it, and since when: each profession and each technology has its diffusion curve, on which some are ahead and others behind.',
    'Freed time is potential gain reduced to what is used; it is counted as a share of working time, in full-time equivalents and in people.',
    'Each uncertain input is drawn more than a thousand times, so that each result comes with its range.'
  ],
  workforce: {
    before: (cohorts, series) =>
      `Heads are counted, on 1 January. Professions whose ages and flows are known (${cohorts}) are followed age by age; the others (${series}) follow a series of headcounts, published or assumed.`,
    after:
      'H is the headcount aged x, s the probability of leaving within the year (retirement, change of trade, death), E the number of entrants. Nobody passes the oldest age of the data; the places of a year without data are those of the nearest known year. This is where the levers on places, exits, retirement and arrivals from abroad act; they do not reach professions that follow a series.'
  },
  potential: {
    before:
      'If everyone made full use of the tools, what part of their time would become free? Each activity has its share w of working time; each technology frees a part g of it.',
    after: year =>
      `A gain may be negative: an operation with a robot lasts longer, some records take longer to fill in. Gains are given for a few years, joined by straight lines; they are nil until ${year}.`
  },
  adoption: {
    before:
      'Having a tool is not using it, and not everyone starts at the same time. The share of users follows an S-shaped curve, logistic or Bass. Each person is ahead of it, or behind, by δz years: z is the same for all technologies.',
    after:
      'By z, one finds Rogers’ categories again: innovators above 2, early adopters from 1 to 2, early majority from 0 to 1, late majority from −1 to 0, laggards below. The intensity ι is 1 where the data say nothing of it, as in the study.'
  },
  freed: {
    before:
      'Freed time puts both together: what technology allows, and the use that each person makes of it.',
    after: (year, threshold) =>
      `Means over people are integrals, right to a millionth: the same computation always gives the same number. The threshold θ is ${threshold} unless stated. Time is freed relative to ${year}, except where a page counts from another year and says so.`
  },
  mix: {
    before:
      'When several technologies act on the same activity, to which does the freed time belong? The split follows logarithms (the LMDI method); the parts add up to the total exactly.',
    after:
      'Other splits are possible. Shapley’s differs from it by a few tenths of a percent of the total for usual gains, by 3% at most for very large ones.'
  },
  groups: {
    before: 'A group is the mean or the sum of its professions, depending on what is counted.',
    after: (professions, coverage) =>
      `The ${professions} professions are about ${coverage} of health professionals; a result extended to all professionals is theirs divided by that share: it assumes that the others gain as much. As in the study, one person counts as one full-time equivalent where the data say no more.`
  },
  scenarios: {
    before:
      'What has a slow, a median and a fast value is read at a pace v. A scenario sets the pace of potential gain and that of adoption, for everything, by technology or by profession, and adjusts the workforce.',
    after:
      'The gap between two scenarios is told as a waterfall: workforce, time use, potential gain by technology, adoption by technology, measures. Each is changed alone, in that order, and the steps make up the gap.',
    scenario: 'Scenario',
    potential: 'Pace of potential gain',
    adoption: 'Pace of adoption'
  },
  need: {
    before: year =>
      `The need follows the population, age by age, and the care that each age uses. Capacity adds to the people in post the freed time that goes back into care; the rest goes to time with patients, new activities or shorter hours. The two are equal in ${year}, by construction: the balance tells how they part from then on, not what is already missing.`,
    after:
      'No lever on the workforce moves the need. A training plan looks, year by year, for the places that bring capacity near the need without jolts: the balance is linear in places, so this is a linear programme, which the HiGHS solver solves. Its optimum is seldom unique. Professions that follow a series have no plan.'
  },
  policies: {
    before:
      'A measure advances diffusion, shortens training, opens places or gives time back to care, from a year on and little by little. Each effect has a low, a mode and a high; nearly all are assumptions, with their reason.',
    after:
      'A measure is worth the difference between with and without it. In a package, what each adds depends on the order: the mean over all orders is taken (Shapley value), and the parts make exactly the total.'
  },
  ranges: {
    before:
      'An uncertain input is drawn between a low and a high, most often near its central value. The whole computation is done again for each draw: the dark band holds half of the results, the light band nine in ten.',
    after: (draws, seed) =>
      `What varies: the pace of each technology (potential gain and adoption) and that of each profession (adoption), around the scenario; the lead of some people on others; time use; exits, places and arrivals from abroad; series of headcounts and the need, which drift year after year; the effects of the measures chosen. The paces of technologies go together, by assumed correlations. What does not vary yet: starting headcounts, the length of training. The site makes ${draws} draws, seed\u00a0${seed}: they are scrambled Sobol’ points, and the same seed gives the same numbers on any machine.`
  },
  reconstruction: {
    about: 'each figure in the scenario that it names',
    note: version => `${version}; each figure in the scenario that it names.`,
    before:
      'The study published results, not the inputs of its computation. Gains and adoption were therefore reconstructed: of the sets of inputs that return the published figures, the one that strays least from what surveys, trials and experts say without the study. The wording sets the tolerance: “about 45%” within one point, “more than 230,000” up to 5% above.',
    laterTitle: 'Published headcounts, computed headcounts',
    laterBefore:
      'This edition reconstructs nothing of the 2019 study: its gains and its adoption come from the evidence published since, and a gain without a study is an assumption with a wide range. What it must return is the official headcounts: here are the published projections, and what the model computes for the same year, within one per cent.',
    ranges: sets => `The light band is the range of ${sets} sets of inputs that return all of these figures.`,
    open: (known, inputs, free) =>
      `These figures settle little: they say as much as knowing ${known} inputs out of ${inputs} would, and about ${free} inputs keep nearly all of their uncertainty. Finding them again does not prove the model right: the inputs were chosen to do so. It is what makes it possible to discuss the study on its own figures.`,
    none: 'The dataset that is open here holds no published figure to find again.',
    statuses: 'What the data are made of'
  },
  sensitivity: {
    about: 'median scenario',
    before:
      'The study claims that adoption, more than technology, decides the result. That can be checked: which inputs does the uncertainty come from?',
    ofVariance: year => `of the mean effective gain in ${year}`,
    explains: (part, low, high) =>
      `Adoption alone makes ${part} of the uncertainty, between ${low} and ${high}.`,
    isTrue: 'The study is right in this sense: adoption weighs more than all the rest together.',
    isFirst: (next, part) => `Adoption matters most, without deciding alone: next comes ${next}, ${part}.`,
    isNotTold: (other, part) => `This cannot be settled: ${other} makes ${part}, and the intervals overlap.`,
    isFalse: (other, part) => `This computation contradicts the study: ${other} weighs more, ${part}.`,
    noAdoption: 'Adoption is not uncertain in this dataset: it cannot tell.',
    caution:
      'This result hangs on the ranges that the inputs were given, many of which are assumptions: wider ones for potential gain would give it more weight. As the paces of technologies are assumed to go together, “alone” also counts what an input tells of the others. And it is about the mean of all professions in the median scenario: the uncertainty of a single profession may come from elsewhere.',
    ofStudy:
      'This analysis was made on the data of the 2019 study, not on the edition shown: the simulator makes it again, on any edition, in its “Sensitivity” view.',
    points: (points, seed, inputs) =>
      `Computed on 2 × ${points} points, seed\u00a0${seed}, with ${inputs} uncertain inputs of the reference dataset.`
  },
  trust: {
    measured: (year, mean, computed, measures) =>
      `What was measured is far below. From ${measures} measures and estimates found in studies and reports, the time freed in ${year} would be of the order of ${mean}, where the median scenario computes ${computed}. This is a floor, estimated after the fact: an activity without evidence counts as nil.`,
    open: (free, inputs) =>
      `The reconstruction leaves many inputs free: about ${free} out of ${inputs} stay nearly as uncertain as before. A fine result, one activity of one profession, often hangs on one assumption: its range says so.`,
    laterSign:
      'Even the sign of the gain is not certain everywhere: many cells have no study at all, and their range goes from loss to gain. Two variants say what measures in routine use and the best sites give, rather than one false middle.',
    laterRows: (rows, share) =>
      `Of ${rows} rows of values, ${share} are assumptions, each with its reason; many values carry a date after which they should be looked at again.`,
    noNeed:
      'The need starts from the workforce of one year, taken as enough: a shortage that is already there is not counted. What care each age uses is published for a few professions only; for the others it is an assumption.',
    few: professions =>
      `There are only ${professions} professions. Midwives, physiotherapists, dentists and most specialists are not among them.`,
    heads:
      'One head counts as one full-time equivalent, as in the study: full-time equivalents are therefore somewhat overstated where part-time work is common.',
    national: 'Means are national: no region, no town, no particular hospital.',
    certain:
      'Ranges hold only what was made to vary. A technical breakthrough, a crisis or a starting headcount that was miscounted are not in them.'
  },
  cite: {
    lead: 'A number is cited with its scenario, the version of the data and the date; each picture and table that you download already bears its own. For the whole site:',
    plain: 'As text',
    bibtex: 'As BibTeX',
    copyPlain: 'Copy the citation',
    copyBibtex: 'Copy the BibTeX',
    citation: (dataset, version, date, url) =>
      `Horizon Soin, projection model and dataset “${dataset}”${version === '' ? '' : `, version ${version}`}, read on ${date}${url === '' ? '' : `, ${url}`}.`,
    bibTitle: dataset => `Horizon Soin: projection model and dataset “${dataset}”`,
    bibNote: (version, date) => `${version === '' ? '' : `Data, version ${version}. `}Read on ${date}`,
    licence: 'Licences',
    data: 'Data (choices, reconstructions, assumptions, results): free to use, citing “Horizon Soin” and the date.',
    facts:
      'Facts and figures taken from other publications remain their authors’: each row names its source.',
    software: 'Software: MIT licence.'
  },
  contribute: {
    lead: 'Correcting a number counts as much as code. The file CONTRIBUTING.md of the repository gives the recipes step by step; in short:',
    recipes: [
      [
        'Correct a value',
        'Change the row of the CSV file, and give its source and its status. An honest, wide assumption is better than a precise number that nobody can check.'
      ],
      ['Add a profession, a technology, an activity', 'Rows of tables are enough; no code changes.'],
      ['Add a scenario', 'A file in the folder scenarios, or the one that the simulator saves.'],
      [
        'Give a range',
        'The columns low and high where there are any, the table uncertainty for places and arrivals from abroad.'
      ]
    ],
    checks:
      'Three commands then tell whether the dataset can be read, whether the published figures are still returned, and what has moved:'
  }
}
