/** What is said of the posterior, in French. */
export const frPosterior = {
  posterior: {
    option:
      'tirer les entrées qui redonnent tous les chiffres publiés, et les écrire dans calibration/posterior.csv ; environ dix minutes sur deux processeurs',
    needsPosterior: (option: string) => `${option} va avec --posterior : l’ajouter.`,
    needsPriors: (folder: string) =>
      `${folder} n’a pas les a priori de technologies (calibration/potential.csv, adoption.csv, heterogeneity.csv) : il n’y a rien à tirer.`,
    progress: 'Chaînes',
    title: (dataset: string) => `Ce que les chiffres publiés laissent possible · ${dataset}`,
    drawn: (draws: string, figures: string, chains: string) =>
      `${draws} jeux d’entrées, de ${chains} chaînes, qui redonnent chacun les ${figures} chiffres publiés dans ce que permet leur formulation.`,
    quality: (rHat: string, least: string, median: string) =>
      `Tirages indépendants équivalents : ${median} pour l’entrée médiane, ${least} pour la plus lente ; R-hat au plus ${rHat}.`,
    written: (folder: string) => `Écrit : calibration/posterior.csv dans ${folder}.`,
    unchanged: (folder: string) =>
      `calibration/posterior.csv dans ${folder} est déjà celui-là, à l’octet près.`,
    differs: (folder: string) => `Rien n’est écrit : calibration/posterior.csv dans ${folder} diffère.`,
    pinned: (pinned: string, inputs: string) =>
      `Les chiffres publiés retirent autant d’incertitude que si l’on connaissait ${pinned} entrées sur ${inputs}.`,
    most: 'Les plus contraintes',
    least: 'Les moins contraintes',
    free: (free: string, inputs: string, part: string) =>
      `${free} entrées sur ${inputs} perdent moins de ${part} de leur variance : l’étude n’en dit presque rien.`,
    columns: { moved: 'centre', spread: 'étendue', taken: 'retiré' },
    range: '5 à 95 %',
    ranged: (draws: string) =>
      `5 à 95 % : ce que donnent ${draws} jeux d’entrées qui redonnent tous les chiffres, mesures à part (calibration/posterior.csv).`
  }
}
