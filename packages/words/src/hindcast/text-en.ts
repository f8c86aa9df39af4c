import type { HindcastText } from './text-fr.js'

/** The hindcast in English. */
export const enHindcast: HindcastText = {
  title: (study, year) => `${study}: what was announced for ${year}, what the evidence supports`,
  parts: { gainPerUser: 'the gain per user', intensity: 'the intensity of use', adoption: 'adoption' },
  partNames: { gainPerUser: 'Gain per user', intensity: 'Intensity of use', adoption: 'Adoption' },
  grade: grade => `evidence ${grade}`,
  noGrade: 'nothing measured',
  ungraded: 'not graded',
  partGrade: (told, count, of) => `${told} for ${count} profession${count === '1' ? '' : 's'} of ${of}`,
  and: (items, last) => `${items.join(', ')} and ${last}`,
  announced: (year, since, value, low, high) =>
    `For ${year}, the study announced ${value} of working time freed, counted since ${since} (${low} to ${high} from one scenario to another).`,
  recomputed: (published, value) => `${published} (${value} recomputed)`,
  supported: (value, range) =>
    `What the evidence supports today: ${value}${range === null ? '' : `, ${range} nine times in ten`}.`,
  inPlace: {
    between: '; ',
    technology: (name, before, now, since, year) =>
      `${name}: ${before} adoption in ${since}, ${now} in ${year}`,
    part: (whole, part, names, since) =>
      `Within these ${whole}, the part of what was for the most part adopted in ${since} already is ${part} (${names}).`,
    flatters: since => `Counting it since ${since} flatters the result: this is an upper bound.`,
    counted: since => `Every gain is counted since ${since}.`,
    countedToo: (since, names) =>
      `Every gain is counted since ${since}, even that of what was for the most part adopted that year already (${names}): the result is an upper bound of what was freed since.`
  },
  ranges: {
    above: 'What was announced is above this range',
    below: 'What was announced is below this range',
    within: 'What was announced lies within this range: the difference is not established',
    aboveShort: 'announced above the range',
    belowShort: 'announced below the range',
    withinShort: 'announced within the range, difference not established',
    slowestFits: value => `; the most cautious of its scenarios (${value}) lies within.`,
    boldestFits: value => `; the boldest of its scenarios (${value}) lies within.`,
    noneFits: '; none of its scenarios lies within.',
    zero: 'The range holds zero: it is not known whether time was gained or lost.'
  },
  gap: {
    none: 'There is no difference to explain.',
    parts: (difference, parts) => `The difference, ${difference}, adds up as follows: ${parts}.`,
    part: (name, points, grade) => `${name} for ${points} (${grade})`,
    lead: part => `Whether the gain or adoption is exchanged first, ${part} explains most of it.`,
    unclear:
      'Exchanging the gain or adoption first does not make the same part explain most of it: the two orders do not agree.',
    leadShort: (part, grade) => `mostly ${part} (${grade})`,
    unclearShort: 'the two orders do not agree'
  },
  implied: (announced, supported) =>
    `Beside what technology would allow, an adoption of ${announced} was announced and of ${supported} is supported.`,
  studied: (part, announced) =>
    `Of what was announced, activities whose effect has been studied since make up ${part} out of ${announced}. Elsewhere nothing was measured: the gain is an assumption, near zero at the centre of its range. Absence of evidence is not evidence of absence.`,
  nothingStudied:
    'Nowhere that the study announced a gain has the effect been studied since: everything is an assumption.',
  betweenYears: year =>
    `The dossier gives no estimate for ${year}: these values are read on the curves, and the letters hold for the year of the dossier.`,
  row: (announced, supported, range, rest) =>
    `${announced} announced, ${supported} supported${range}. ${rest}`,
  rowRange: (range, place) => ` (${range}; ${place})`,
  rowGap: (difference, why) => `Difference of ${difference}, ${why}.`,
  rowNoGap: 'No difference.',
  thin: (part, names) => `${part} · ${names}`,
  adoptionMeaning:
    'In the study, to adopt is to use fully; the evidence often counts equipment. The two adoptions thus do not measure the same thing: what follows compares numbers, not uses.',
  technology: {
    adoptionMore: (announced, supported) =>
      `adoption went beyond what was announced (${announced} announced, ${supported} supported)`,
    adoptionLess: (announced, supported) =>
      `adoption falls short of what was announced (${announced} announced, ${supported} supported)`,
    adoptionSame: value => `adoption is what was announced (${value})`,
    gainMore: (announced, supported) =>
      `the gain per user is higher (${announced} announced, ${supported} supported)`,
    gainLess: (announced, supported) =>
      `the gain per user is lower (${announced} announced, ${supported} supported)`,
    gainSame: value => `the gain per user is what was announced (${value})`,
    facts: (adoption, gain) => `${adoption}, ${gain}.`,
    same: 'The time freed is about what was announced.',
    lead: part => `In both orders, ${part} explains most of the difference.`,
    unclear: (first, other) =>
      `The two orders do not agree: exchanging the gain first, it is mostly ${first}; adoption first, mostly ${other}. What was missing most cannot be told.`,
    studied: part =>
      `${part} of this announced gain lies in activities whose effect has been studied since, the rest in others.`,
    nothingStudied: 'The effect was studied nowhere that this gain was announced: it is an assumption.'
  },
  message: {
    start: 'The study said that adoption decides, not the technology that is available.',
    lead: (part, names) => `${part} explains most of the difference, in both orders, for: ${names}.`,
    unclear: names => `It cannot be settled, as the two orders do not agree, for: ${names}.`,
    same: names => `No difference to explain for: ${names}.`,
    limit:
      'This says what sets the projection apart from the evidence of today, not what will decide from here on; and where nothing is measured, a gain assumed near zero weighs on the answer.'
  },
  workforce: {
    none: 'The dossier has no workforce projection.',
    noneConfronted: count =>
      count === 1
        ? 'The workforce projection of the dossier cannot be confronted.'
        : `None of the ${count} workforce projections of the dossier can be confronted.`,
    confronted: (confronted, count, checks) =>
      `${count === 1 ? 'The only workforce projection found' : `Of the ${count} workforce projections found, ${confronted}`} can be confronted with a count of the same people, at ${checks} point${checks > 1 ? 's' : ''}.`,
    error: (mape, horizons, isOne) => `${isOne ? 'Absolute' : 'Mean absolute'} error: ${mape}, ${horizons}.`,
    horizons: (first, last) => `${first} to ${last} years after the start year`,
    horizon: years => `${years} year${years === '1' ? '' : 's'} after the start year`,
    tooMany: (bias, isOne) => `${isOne ? 'Too' : 'On average, too'} many people were projected (${bias}).`,
    tooFew: (bias, isOne) => `${isOne ? 'Too' : 'On average, too'} few people were projected (${bias}).`,
    noBias: isOne =>
      `${isOne ? 'Neither' : 'On average, neither'} too many nor too few people were projected.`,
    lineBias:
      'The reading on a straight line may be the cause: between two published years, the projection need not be one.',
    coverage: (within, ranges) => `Of the ${ranges} points projected with a range, ${within} fell within it.`,
    oneCovered: 'One point only was projected with a range; the count fell within it.',
    oneMissed: 'One point only was projected with a range; the count did not fall within it.',
    noRange: 'None was published with a range: whether ranges held cannot be told.',
    thin: points =>
      points === 1
        ? 'This is thin: a single point.'
        : 'This is thin: a few points, and those of one projection are not independent.',
    interpolated: (count, checks) =>
      count === checks
        ? checks === 1
          ? 'This year was not published: it is read on the line between two published years.'
          : 'None of these years was published: each is read on the line between two published years.'
        : `${count} of these ${checks} years ${count > 1 ? 'were' : 'was'} not published, but read on the line between two published years.`,
    reasons: {
      'no-count': 'no count of the same people was found',
      'no-count-since': 'counted at the start or before, not since'
    },
    unconfronted: (reason, projections) => `${reason}: ${projections}.`,
    projection: (people, published) => `${people} (${published})`
  },
  guide: (evidence, since) =>
    `How to read this. “Announced”: the effective gain of the study’s scenario. “Supported”: the same people with the time use, gains, intensity and adoption of “${evidence}”; it is worked out from evidence, not a measure of the time freed. “Range”: nine draws in ten. The three parts add up, in points: the gain per user is exchanged first, then the intensity of use, then adoption; the other order would give others. The letter after a part says what its evidence is worth, from A, firm, to C, thin; “–”: nothing measured, for one profession or more of a group (“C–”); “?”: not graded. Every gain is counted since ${since}.`
}
