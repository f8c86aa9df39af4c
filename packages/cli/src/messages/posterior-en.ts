/** What is said of the posterior, in English. */
import type { frPosterior } from './posterior-fr.js'

export const enPosterior: typeof frPosterior = {
  posterior: {
    option:
      'draw the inputs that return every published figure, and write them to calibration/posterior.csv; about ten minutes on two processors',
    needsPosterior: (option: string) => `${option} goes with --posterior: add it.`,
    needsPriors: (folder: string) =>
      `${folder} has no priors of technologies (calibration/potential.csv, adoption.csv, heterogeneity.csv): there is nothing to draw.`,
    progress: 'Chains',
    title: (dataset: string) => `What the published figures leave open · ${dataset}`,
    drawn: (draws: string, figures: string, chains: string) =>
      `${draws} sets of inputs, from ${chains} chains, each of which returns the ${figures} published figures within what their wording allows.`,
    quality: (rHat: string, least: string, median: string) =>
      `Worth, in independent draws: ${median} for the input in the middle, ${least} for the slowest; R-hat at most ${rHat}.`,
    written: (folder: string) => `Written: calibration/posterior.csv in ${folder}.`,
    unchanged: (folder: string) =>
      `calibration/posterior.csv in ${folder} is that one already, byte for byte.`,
    differs: (folder: string) => `Nothing is written: calibration/posterior.csv in ${folder} differs.`,
    pinned: (pinned: string, inputs: string) =>
      `The published figures take away as much uncertainty as knowing ${pinned} of ${inputs} inputs would.`,
    most: 'Most pinned down',
    least: 'Least pinned down',
    free: (free: string, inputs: string, part: string) =>
      `${free} of ${inputs} inputs lose less than ${part} of their variance: the study says next to nothing of them.`,
    columns: { moved: 'centre', spread: 'spread', taken: 'taken' },
    range: '5 to 95%',
    ranged: (draws: string) =>
      `5 to 95%: what ${draws} sets of inputs that return every figure, those of policies apart, give (calibration/posterior.csv).`
  }
}
