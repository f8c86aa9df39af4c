/** What is said of draws, ensembles, sensitivity and pictures, in English. */
import type { DrawsTexts } from './draws-fr.js'

export const enDraws: DrawsTexts = {
  draws: {
    options: {
      draws: 'number of draws; 4096 by default',
      seed: 'seed of the draws: the same one gives the same numbers; 1 by default',
      workers: 'threads; by default one a processor. Numbers do not depend on them',
      input:
        'where inputs come from: pert, the ranges of the dataset; posterior, the inputs that return the published figures',
      above:
        'say the chance of passing this value of the one --indicator asked for: 230000, 0.24 or 24%; may be repeated',
      convergence: 'give the mean and its error at 256, 512, 1024… draws',
      points: 'points of each of the two samples; each costs a run for every input; 1024 by default',
      year: 'year; by default 2030, or the nearest one',
      effective: 'id of an indicator; effective by default',
      oneWay: 'also give the result when each input, one at a time, goes from its low to its high',
      svg: 'write the picture to this file',
      png: 'write the picture to this file, in pixels',
      chart: charts => `picture to write: ${charts}; the first by default`
    },
    progress: 'Drawing',
    interrupted: 'interrupted: nothing was written.',
    count: (draws, seed) => `${draws} draws, seed ${seed}`,
    errors: {
      badWhole: (option, value, least, most) =>
        `${option}: “${value}” is not a whole number from ${least} to ${most}.`,
      badSeed: value => `--seed: “${value}” is not a seed. Write a whole number from 0, such as 1.`,
      aboveNeedsOne: '--above is about a single indicator: ask for one, and one only, with --indicator.',
      badAbove: value =>
        `--above: “${value}” is not a value of this indicator. Write for instance 230000, or for a share 0.24 or 24%.`,
      badShare: (value, percent) =>
        `--above: “${value}” is over 1, which is the whole share. For ${percent}%, write ${percent}%.`,
      notInCsv: option => `${option} does not go with --format csv: choose table or json.`,
      noInputs:
        'this dataset has no uncertain input: give ranges (low, high), for instance in time_use.csv or exits.csv.',
      noPosterior: (folder, command) =>
        `the dataset ${folder} has no posterior. Compute one: ${command}, or choose --input pert.`,
      badRange: input =>
        `the range of ${input} is none: low ≤ value ≤ high must hold. Mend the dataset or the scenario.`,
      impossibleCorrelation: inputs =>
        `these correlations cannot hold together: ${inputs}. Mend correlations.csv.`,
      badArgument: message => `the request cannot be computed: ${message}.`,
      posteriorMismatch: command =>
        `the posterior is not that of this dataset. Compute it again: ${command}.`,
      oneForPicture:
        'a picture shows a single indicator, of one group or of one profession: choose it with --indicator, --group, --profession.',
      chartNeedsPicture: '--chart chooses a picture to write: add --svg or --png.',
      pictureWithout: (chart, option) =>
        `the picture ${chart} does not go with ${option}: remove it, or choose another picture with --chart.`,
      pyramidNeedsOne: known =>
        `the pyramid shows a single profession, whose ages are known: choose it with --profession. Professions: ${known}.`,
      noPyramid: 'ages are known of no profession of this dataset: choose another picture with --chart.',
      sameFile: '--svg and --png name the same file: give two names.',
      noFileName: option => `${option}: give the name of the file to write.`,
      noParent: (option, path, folder) =>
        `${option}: ${path} cannot be written, there is no folder ${folder}. Make it first.`,
      isFolder: (option, path) => `${option}: ${path} is a folder. Give the name of a file.`
    }
  },
  pictures: {
    of: {
      headcount: 'people in practice',
      fte: 'FTE in practice',
      potential: 'of working time could be freed',
      effective: 'of working time freed',
      freed_fte: 'FTE freed',
      freed_fte_all_professionals: 'FTE freed, all health professions',
      people_above: 'people with over {threshold} of their time freed',
      share_above: 'of people with over {threshold} of their time freed'
    },
    inYear: (what, year) => `${what} in ${year}`,
    ofVariance: (what, year) => `of “${what}” in ${year}`,
    written: files => `Picture written: ${files}`,
    source: (dataset, scenario) => `${dataset} · ${scenario}`,
    drawn: (dataset, scenario, draws) => `${dataset} · ${scenario} · ${draws}`
  },
  ensemble: {
    own: value => `${value} in the scenario; `,
    finding: (what, year, own, between, median) =>
      `${what} in ${year}: ${own}nine chances in ten ${between}, median ${median}.`,
    fixedFinding: (what, year, value) =>
      `${what} in ${year}: ${value}, which the uncertain inputs do not change.`,
    uncertain: (count, groups) => `Uncertain: ${count} inputs (${groups}).`,
    posterior: count =>
      `Uncertain: the inputs of technologies and of time use, drawn together among ${count} sets that return the published figures`,
    and: groups => `, and ${groups}`,
    fixed: what => `Fixed: ${what}.`,
    fixedHeadcount: 'the headcounts of the base year',
    fixedSeries: count =>
      count > 1
        ? `those of ${count} professions that follow a series`
        : 'those of a profession that follows a series',
    fixedIntensity: 'the intensity of use',
    error: (what, year, mean, error) =>
      `Mean of “${what}” in ${year}: ${mean}, give or take ${error} (two standard errors of drawing).`,
    noError: 'Nothing uncertain in this result: no error of drawing.',
    fewDraws: 'The error of drawing is unknown: two draws at least are needed.',
    scenario: 'scenario',
    median: 'median',
    reading: 'Columns: the value that 5%, 25%, 50%, 75% and 95% of the draws do not pass.',
    chance: (indicator, where, year, value) =>
      `Chance that “${indicator}”${where} passes ${value} in ${year}`,
    chancePeople: (where, year, value, threshold) =>
      `Chance that more than ${value} people${where} pass ${threshold} of freed time in ${year}`,
    is: (what, chance, error) => `${what}: ${chance} (${error})`,
    more: error => `give or take ${error}`,
    none: draws => `none of ${draws} draws`,
    every: draws => `every one of ${draws} draws`,
    convergence: (where, year) => `Convergence, ${where}, ${year}`,
    tirages: 'draws',
    mean: 'mean',
    se: 'standard error'
  },
  sensitivity: {
    title: (indicator, where, year) => `${indicator} · ${where} · ${year}`,
    points: (points, seed) => `2 × ${points} points, seed ${seed}`,
    about: (mean, sd, points) => `Mean ${mean}, standard deviation ${sd}, over ${points}.`,
    constant: count => `This result does not vary: none of the ${count} uncertain inputs changes it.`,
    claim: 'The 2019 study says that adoption is what decides.',
    explains: (part, low, high) =>
      `Adoption alone explains ${part} of the uncertainty, between ${low} and ${high}.`,
    isTrue: 'True here: more than all the rest together.',
    isFirst: (next, part) =>
      `True here in that it matters most, without deciding alone: next comes ${next}, ${part}.`,
    isNotTold: (other, part) =>
      `These points cannot tell: ${other} explains ${part}, and the intervals overlap. Raise --points.`,
    isFalse: (other, part) => `Not true here: ${other} explains more, ${part}.`,
    noAdoption: 'Adoption is no uncertain input here: the dataset cannot tell.',
    group: 'Group of inputs',
    input: 'Input',
    alone: 'alone',
    total: 'in all',
    interval: '95%',
    rest: (count, most) =>
      count > 1
        ? `and ${count} other inputs: in all, ${most} each at most`
        : `and one other input: in all, ${most}`,
    missing: count => `${count} points without a value are left out.`,
    reading:
      'Alone: the part of the variance that would go if the input were known. In all: what would be left if all the others were; the difference is what inputs do together.',
    correlated:
      'The paces of technologies go together (correlations.csv): “alone” also counts what an input tells of the others, and may pass “in all”.',
    negative:
      'A negative number is the noise of an index near nil: its interval holds 0, and more --points would bring it closer to 0.',
    negativeFar:
      'A negative number is the noise of an index near nil; here one is far from 0: raise --points.',
    oneWay: base =>
      `One input at a time, from its 5% to its 95% quantile, the others as the scenario (${base})`,
    low: 'low',
    high: 'high',
    swing: 'swing',
    oneWayRest: (count, most) =>
      count > 1
        ? `and ${count} other inputs: a swing of ${most} each at most`
        : `and one other input: a swing of ${most}`
  }
}
