/** What is said of draws, ensembles, sensitivity and pictures, in French. */
import type { Indicator } from '@horizon-soin/model'

export const frDraws = {
  draws: {
    options: {
      draws: 'nombre de tirages ; à défaut 4096',
      seed: 'graine des tirages : la même donne les mêmes nombres ; à défaut 1',
      workers: 'fils d’exécution ; à défaut, un par processeur. Les nombres n’en dépendent pas',
      input:
        'd’où viennent les entrées : pert, les étendues du jeu de données ; posterior, les entrées qui redonnent les chiffres publiés',
      above:
        'dire la chance de dépasser cette valeur du seul --indicator demandé : 230000, 0.24 ou 24% ; peut être répété',
      convergence: 'donner la moyenne et son erreur à 256, 512, 1024… tirages',
      points: 'points de chacun des deux échantillons ; chacun coûte un calcul par entrée ; à défaut 1024',
      year: 'année ; à défaut 2030, ou la plus proche',
      effective: 'identifiant d’un indicateur ; à défaut effective',
      oneWay: 'donner aussi le résultat quand chaque entrée, une à la fois, va de son bas à son haut',
      svg: 'écrire l’image dans ce fichier',
      png: 'écrire l’image dans ce fichier, en pixels',
      chart: (charts: string) => `image à écrire : ${charts} ; à défaut la première`
    },
    progress: 'Tirages',
    interrupted: 'interrompu : rien n’a été écrit.',
    count: (draws: string, seed: string) => `${draws} tirages, graine ${seed}`,
    errors: {
      badWhole: (option: string, value: string, least: string, most: string) =>
        `${option} : « ${value} » n’est pas un nombre entier de ${least} à ${most}.`,
      badSeed: (value: string) =>
        `--seed : « ${value} » n’est pas une graine. Écrire un nombre entier à partir de 0, par exemple 1.`,
      aboveNeedsOne: '--above porte sur un seul indicateur : en demander un, et un seul, avec --indicator.',
      badAbove: (value: string) =>
        `--above : « ${value} » n’est pas une valeur de cet indicateur. Écrire par exemple 230000, ou pour une part 0.24 ou 24%.`,
      badShare: (value: string, percent: string) =>
        `--above : « ${value} » dépasse 1, qui est toute la part. Pour ${percent} %, écrire ${percent}%.`,
      notInCsv: (option: string) => `${option} ne va pas avec --format csv : choisir table ou json.`,
      noInputs:
        'ce jeu de données n’a aucune entrée incertaine : donner des étendues (low, high), par exemple dans time_use.csv ou exits.csv.',
      noPosterior: (folder: string, command: string) =>
        `le jeu de données ${folder} n’a pas de postérieur. En calculer un : ${command}, ou choisir --input pert.`,
      badRange: (input: string) =>
        `l’étendue de ${input} n’en est pas une : il faut low ≤ valeur ≤ high. Corriger le jeu de données ou le scénario.`,
      impossibleCorrelation: (inputs: string) =>
        `ces corrélations ne peuvent pas exister ensemble : ${inputs}. Corriger correlations.csv.`,
      badArgument: (message: string) => `la demande ne peut pas être calculée : ${message}.`,
      posteriorMismatch: (command: string) =>
        `le postérieur n’est pas celui de ce jeu de données. Le recalculer : ${command}.`,
      oneForPicture:
        'une image montre un seul indicateur, d’un seul groupe ou d’une seule profession : le choisir avec --indicator, --group, --profession.',
      chartNeedsPicture: '--chart choisit une image à écrire : ajouter --svg ou --png.',
      pictureWithout: (chart: string, option: string) =>
        `l’image ${chart} ne va pas avec ${option} : le retirer, ou choisir une autre image avec --chart.`,
      pyramidNeedsOne: (known: string) =>
        `la pyramide montre une seule profession, dont les âges sont connus : la choisir avec --profession. Professions : ${known}.`,
      noPyramid:
        'les âges ne sont connus d’aucune profession de ce jeu de données : choisir une autre image avec --chart.',
      sameFile: '--svg et --png nomment le même fichier : donner deux noms.',
      noFileName: (option: string) => `${option} : donner le nom du fichier à écrire.`,
      noParent: (option: string, path: string, folder: string) =>
        `${option} : ${path} ne peut pas être écrit, le dossier ${folder} n’existe pas. Le créer d’abord.`,
      isFolder: (option: string, path: string) =>
        `${option} : ${path} est un dossier. Donner le nom d’un fichier.`
    }
  },
  pictures: {
    /** After a number, in a title: « un quart du temps de travail libéré en 2030 ». */
    of: {
      headcount: 'personnes en exercice',
      fte: 'ETP en exercice',
      potential: 'du temps de travail pourrait être libéré',
      effective: 'du temps de travail libéré',
      freed_fte: 'ETP libérés',
      freed_fte_all_professionals: 'ETP libérés, toutes professions de santé',
      people_above: 'personnes à plus de {threshold} de temps libéré',
      share_above: 'des personnes à plus de {threshold} de temps libéré'
    } as Partial<Record<Indicator, string>>,
    inYear: (what: string, year: string) => `${what} en ${year}`,
    ofVariance: (what: string, year: string) => `de « ${what} » en ${year}`,
    written: (files: string) => `Image écrite : ${files}`,
    source: (dataset: string, scenario: string) => `${dataset} · ${scenario}`,
    drawn: (dataset: string, scenario: string, draws: string) => `${dataset} · ${scenario} · ${draws}`
  },
  ensemble: {
    own: (value: string) => `${value} dans le scénario ; `,
    finding: (what: string, year: string, own: string, between: string, median: string) =>
      `${what} en ${year} : ${own}neuf chances sur dix ${between}, médiane ${median}.`,
    fixedFinding: (what: string, year: string, value: string) =>
      `${what} en ${year} : ${value}, que les entrées incertaines ne changent pas.`,
    uncertain: (count: string, groups: string) => `Incertain : ${count} entrées (${groups}).`,
    posterior: (count: string) =>
      `Incertain : les entrées des technologies et de l’emploi du temps, tirées ensemble parmi ${count} jeux qui redonnent les chiffres publiés`,
    and: (groups: string) => `, et ${groups}`,
    fixed: (what: string) => `Fixe : ${what}.`,
    fixedHeadcount: 'les effectifs de départ',
    fixedSeries: (count: number) =>
      count > 1
        ? `ceux de ${count} professions qui suivent une série`
        : 'ceux d’une profession qui suit une série',
    fixedIntensity: 'l’intensité d’usage',
    error: (what: string, year: string, mean: string, error: string) =>
      `Moyenne de « ${what} » en ${year} : ${mean}, à ${error} près (deux erreurs types de tirage).`,
    noError: 'Rien d’incertain dans ce résultat : aucune erreur de tirage.',
    fewDraws: 'Erreur de tirage inconnue : il faut au moins deux tirages.',
    scenario: 'scénario',
    median: 'médiane',
    reading: 'Colonnes : la valeur que 5 %, 25 %, 50 %, 75 % et 95 % des tirages ne dépassent pas.',
    chance: (indicator: string, where: string, year: string, value: string) =>
      `Chance que « ${indicator} »${where} dépasse ${value} en ${year}`,
    chancePeople: (where: string, year: string, value: string, threshold: string) =>
      `Chance que plus de ${value} personnes${where} dépassent ${threshold} de temps libéré en ${year}`,
    is: (what: string, chance: string, error: string) => `${what} : ${chance} (${error})`,
    more: (error: string) => `à ${error} près`,
    none: (draws: string) => `aucun des ${draws} tirages`,
    every: (draws: string) => `chacun des ${draws} tirages`,
    convergence: (where: string, year: string) => `Convergence, ${where}, ${year}`,
    tirages: 'tirages',
    mean: 'moyenne',
    se: 'erreur type'
  },
  sensitivity: {
    title: (indicator: string, where: string, year: string) => `${indicator} · ${where} · ${year}`,
    points: (points: string, seed: string) => `2 × ${points} points, graine ${seed}`,
    about: (mean: string, sd: string, points: string) => `Moyenne ${mean}, écart-type ${sd}, sur ${points}.`,
    constant: (count: string) =>
      `Ce résultat ne varie pas : aucune des ${count} entrées incertaines n’y change rien.`,
    claim: 'L’étude de 2019 dit que c’est l’adoption qui décide.',
    explains: (part: string, low: string, high: string) =>
      `L’adoption explique à elle seule ${part} de l’incertitude, entre ${low} et ${high}.`,
    isTrue: 'C’est vrai ici : plus que tout le reste ensemble.',
    isFirst: (next: string, part: string) =>
      `C’est vrai ici au sens où elle compte le plus, sans décider seule : vient ensuite ${next}, ${part}.`,
    isNotTold: (other: string, part: string) =>
      `Ces points ne permettent pas d’en juger : ${other} explique ${part}, et les intervalles se recouvrent. Augmenter --points.`,
    isFalse: (other: string, part: string) => `Ce n’est pas vrai ici : ${other} explique davantage, ${part}.`,
    noAdoption:
      'L’adoption n’est pas une entrée incertaine ici : le jeu de données ne permet pas d’en juger.',
    group: 'Groupe d’entrées',
    input: 'Entrée',
    alone: 'seule',
    total: 'en tout',
    interval: '95 %',
    rest: (count: number, most: string) =>
      count > 1
        ? `et ${count} autres entrées : en tout, ${most} au plus chacune`
        : `et une autre entrée : en tout, ${most}`,
    missing: (count: string) => `${count} points sans valeur sont laissés de côté.`,
    reading:
      'Seule : la part de la variance qui partirait si l’entrée était connue. En tout : ce qui resterait si toutes les autres l’étaient ; l’écart vient de ce que les entrées agissent ensemble.',
    correlated:
      'Les rythmes des technologies vont ensemble (correlations.csv) : « seule » compte aussi ce qu’une entrée dit des autres, et peut dépasser « en tout ».',
    negative:
      'Un nombre négatif est le bruit d’un indice presque nul : son intervalle contient 0, et plus de --points le rapprocheraient de 0.',
    negativeFar:
      'Un nombre négatif est le bruit d’un indice presque nul ; ici l’un d’eux est loin de 0 : augmenter --points.',
    oneWay: (base: string) =>
      `Une entrée à la fois, du quantile 5 % au quantile 95 %, les autres au scénario (${base})`,
    low: 'bas',
    high: 'haut',
    swing: 'écart',
    oneWayRest: (count: number, most: string) =>
      count > 1
        ? `et ${count} autres entrées : ${most} d’écart au plus chacune`
        : `et une autre entrée : ${most} d’écart`
  }
}

export type DrawsTexts = typeof frDraws
