/** What the projection says in English. */
import type { Messages } from './fr.js'

export const en: Messages = {
  list: values => values.join(', '),
  unknown: (path, value) => `${path}: “${value}” is not known. The details say what is.`,
  oneOf: known => `one of: ${known}`,
  noneKnown: 'nothing: this dataset has none',
  badRequest: 'the request is not in the expected form. The details say where, and what was expected.',
  badBody: 'the body of the request is not a JSON object that can be read. Send JSON, in UTF-8.',
  tooDeep: levels => `the body of the request has too many levels. Keep ${levels} at most, one in another.`,
  tooLongBody: bytes => `the body of the request is too long. Shorten it: ${bytes} bytes at most.`,
  badMedia: 'the body of the request must be JSON. Send it with Content-Type: application/json.',
  badScenario: 'the scenario has faults. The details say where, and what was expected.',
  yearOutside: (path, value, first, last) =>
    `${path}: ${value} is outside the dataset. Choose from ${first} to ${last}.`,
  sinceNeedsEffective:
    'since is for effective only, which indicator does not ask for. Add it there, or remove since.',
  technologyUnused: indicators =>
    `technology: ${indicators} is not computed by technology. Remove technology.`,
  technologyNeeded: indicator => `technology: ${indicator} is read by technology. Give one.`,
  groupAndProfession: 'group and profession do not go together. Choose one of them.',
  notReported: (indicator, where, known) =>
    `${indicator} is not computed for “${where}”. It is for: ${known}.`,
  nothing: 'no result answers these choices. Remove one.',
  noNeed: 'this dataset tells no need. Choose another one.',
  noNeedOf: (profession, known) =>
    `profession: the need for “${profession}” is not told. Choose among: ${known}.`,
  aboveNeedsOne: 'above is about a single indicator. Give one, and one only, in indicator.',
  aboveShare: value => `above: ${value} is over 1, which is the whole share. Write for instance 0.24.`,
  noPosterior: 'this dataset has no posterior. Choose input=pert.',
  noInputs: 'this dataset has no uncertain input. Choose another one.',
  tooManyDraws: draws =>
    `these draws and years are too many together. With so many years, ask for at most ${draws} draws; or for fewer years.`,
  fewDraws: least => `a whole number of at least ${least}, or 0 for no draw`,
  meetNeedsDraws: 'meet is a probability over draws. Do not ask for draws=0.',
  tooFewToMeet: (draws, least) =>
    `meet: ${draws} draws cannot tell this probability from certainty. Ask for at least ${least} draws, or a lesser probability.`,
  tooSure: most =>
    `meet: this probability is closer to certainty than ${most} draws, the most there can be, could tell. Ask for a lesser one.`,
  reversed: (from, to) => `from, to: there is no year from ${from} to ${to}. Swap the two, or give only one.`,
  crossed: profession => `${profession}: the least number of places is above the most. Choose other years.`,
  tooLate: (profession, from, to) =>
    `${profession}: training that starts from ${from} to ${to} ends after the last year. Choose an earlier from.`,
  unreached: (path, year, profession, first, last) =>
    `${path}: ${profession}, a plan changes nothing in ${year}. Choose years from ${first} to ${last}.`,
  modelRefuses: message => `the model cannot answer: ${message}. Change the request.`,
  tooLarge: mebibytes =>
    `the answer would be over ${mebibytes} MiB. Ask for fewer years, indicators or levels (depth, top).`,
  busy: 'too many computations are asked for at the same time. Try again in a few seconds.',
  tooSlow: {
    project: 'the computation ran out of time. Try again later, or ask for fewer years.',
    ensemble: 'the computation ran out of time. Ask for fewer draws (draws) or fewer years (years).',
    explain: 'the computation ran out of time. Try again later, or ask for fewer levels (depth).',
    balance: 'the computation ran out of time. Try again later, or ask for fewer years.',
    plan: 'the computation ran out of time. Ask for fewer draws (draws) or fewer professions (profession).',
    datasets: 'reading the datasets ran out of time. Try again later.'
  },
  expected: {
    unknownKey: known => `one of: ${known}`,
    required: 'a value: it is required',
    integer: 'a whole number',
    number: 'a number',
    string: 'a single text, with commas between values',
    array: 'a list',
    object: 'a JSON object',
    scenario: 'the id of a scenario, or an object with the keys of a scenario file',
    atLeast: bound => `a number of at least ${bound}`,
    atMost: bound => `a number of at most ${bound}`,
    above: bound => `a number above ${bound}`,
    below: bound => `a number below ${bound}`,
    some: 'at least one value; a range goes from the least year to the greatest',
    items: most => `at most ${most} values`,
    unique: 'values that all differ',
    shorter: most => `at most ${most} characters`,
    like: example => `a value written like ${example}`,
    other: 'another value'
  }
}
