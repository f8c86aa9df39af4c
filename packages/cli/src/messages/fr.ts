/** Everything that the command line says in French; `en.ts` has the same keys or does not compile. */
import type { Block, Indicator, Notice, Status } from '@horizon-soin/model'
import { frTerms } from './terms-fr.js'

export const fr = {
  terms: frTerms,
  program: {
    description:
      'Ce que l’IA, le numérique et les robots feront au travail des soignants : un modèle de projection que chacun peut exécuter, questionner et améliorer.',
    usage: '[options] [commande]',
    titles: {
      'Usage:': 'Utilisation :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Global Options:': 'Options générales :',
      'Commands:': 'Commandes :'
    },
    examples: 'Exemples :',
    help: 'afficher cette aide',
    helpCommand: 'afficher l’aide d’une commande',
    version: 'afficher la version',
    lang: 'langue, fr ou en ; à défaut, celle du système, et le français d’abord',
    exitCodes: 'Codes de sortie : 0 réussite ; 1 la réponse est non ; 2 entrée ou usage incorrects.'
  },
  options: {
    data: 'dossier du jeu de données ; à défaut, le jeu de référence etude-2019',
    scenario: 'identifiant d’un scénario du jeu de données, ou fichier ; à défaut, median',
    years: 'années et plages d’années : 2025,2030 ou 2018-2030',
    year: 'année',
    indicator: 'identifiant d’un indicateur',
    group: 'all, medical ou non-medical',
    profession: 'identifiant d’une profession',
    technology: 'identifiant d’une technologie',
    since: 'compter le gain effectif depuis cette année',
    depth: 'niveaux de l’arbre à ouvrir ; à défaut 3, et tous en json',
    check: 'ne rien écrire ; sortir avec le code 1 si un fichier diffère',
    formats: (formats: string) => `forme de la sortie : ${formats}`,
    repeatable: (text: string) => `${text} ; peut être répété`
  },
  commands: {
    summary: {
      summary: 'l’essentiel de l’étude, recalculé',
      description:
        'L’essentiel de l’étude : les chiffres publiés et les mêmes, recalculés à partir du jeu de données. C’est aussi ce que fait horizon-soin sans commande.',
      examples: ['horizon-soin', 'horizon-soin summary --data mon-jeu --format json']
    },
    project: {
      summary: 'projeter un scénario, année par année',
      description:
        'Calcule un scénario et donne les indicateurs par groupe et par profession. Sans --indicator, le tableau montre les principaux ; json et csv les donnent tous, en pleine précision.',
      examples: [
        'horizon-soin project --scenario rapide --years 2025,2030',
        'horizon-soin project --indicator mix --profession infirmier --years 2025-2030',
        'horizon-soin project --scenario mon-scenario.yaml --format csv > resultats.csv',
        'horizon-soin project --indicator effective --since 2025'
      ]
    },
    reproduce: {
      summary: 'comparer aux chiffres publiés',
      description:
        'Recalcule chaque chiffre publié et dit s’il est retrouvé, dans la tolérance que permet sa formulation. Sort avec le code 1 si l’un ne l’est pas.',
      examples: ['horizon-soin reproduce', 'horizon-soin reproduce --data mon-jeu --format json']
    },
    validate: {
      summary: 'vérifier un jeu de données',
      description:
        'Lit un jeu de données et signale chaque anomalie : fichier, ligne, colonne, valeur lue, valeur attendue. Sort avec le code 2 s’il y en a une.',
      argument: 'dossier à vérifier',
      examples: ['horizon-soin validate mon-jeu', 'horizon-soin validate mon-jeu --format json']
    },
    explain: {
      summary: 'dire d’où vient un nombre',
      description:
        'Décompose un nombre terme à terme, avec valeurs, unités, sources et statuts, jusqu’à la ligne du fichier de données.',
      argument: 'indicateur à expliquer',
      examples: [
        'horizon-soin explain effective --profession infirmier --year 2030',
        'horizon-soin explain mix --profession radiologue --technology ia --year 2030',
        'horizon-soin explain freed_fte --group all --year 2030 --depth 2'
      ]
    },
    compare: {
      summary: 'dire d’où vient l’écart entre deux scénarios',
      description:
        'Compare un indicateur dans deux scénarios et répartit l’écart entre ce qui les distingue. Les étapes s’additionnent : chacune est l’effet de changer ce seul élément, dans cet ordre.',
      from: 'scénario de départ, identifiant ou fichier',
      to: 'scénario d’arrivée, identifiant ou fichier',
      examples: [
        'horizon-soin compare median rapide --year 2030',
        'horizon-soin compare lent rapide --indicator freed_fte --year 2040'
      ]
    },
    new: {
      summary: 'commencer un jeu de données',
      description: 'Écrit dans un dossier neuf un petit jeu de données complet, à modifier dans un tableur.',
      argument: 'dossier à créer, ou vide',
      examples: ['horizon-soin new mon-jeu']
    },
    calibrate: {
      summary: 'reconstituer les entrées que l’étude n’a pas publiées',
      description:
        'Cherche, au plus près des connaissances a priori (dossier calibration), les entrées qui redonnent les chiffres publiés et les projections officielles, puis écrit exits.csv, potential.csv, adoption.csv et heterogeneity.csv. Mêmes entrées, mêmes fichiers, à l’octet près.',
      examples: [
        'horizon-soin calibrate',
        'horizon-soin calibrate --check',
        'horizon-soin calibrate --data mon-jeu --format json'
      ]
    }
  },
  indicators: {
    headcount: 'Effectif',
    fte: 'Équivalents temps plein',
    entrants: 'Entrées dans l’année',
    leavers: 'Sorties dans l’année',
    potential: 'Gain potentiel',
    effective: 'Gain effectif',
    adoption: 'Adoption',
    mix: 'Mix technologique',
    freed_fte: 'Temps libéré à réinvestir',
    freed_fte_all_professionals: 'Temps libéré, tous professionnels',
    people_above: 'Personnes à plus de {threshold} de temps libéré',
    share_above: 'Part des personnes à plus de {threshold} de temps libéré',
    people_0_10: 'Personnes à moins de 10 % de temps libéré',
    people_10_20: 'Personnes de 10 à 20 % de temps libéré',
    people_20_30: 'Personnes de 20 à 30 % de temps libéré',
    people_over_30: 'Personnes à plus de 30 % de temps libéré',
    non_medical_share_above: 'Part des non médicaux parmi eux',
    coverage: 'Part de tous les professionnels de santé'
  } satisfies Record<Indicator, string>,
  meanings: {
    headcount: 'personnes en exercice au 1er janvier',
    fte: 'au 1er janvier',
    entrants: 'personnes',
    leavers: 'personnes',
    potential: 'part du temps de travail libérée si chacun s’en servait pleinement',
    effective: 'part du temps de travail libérée, compte tenu de l’adoption',
    adoption: 'part des professionnels qui se servent de la technologie',
    mix: 'part du temps libéré due à la technologie',
    freed_fte: 'équivalents temps plein',
    freed_fte_all_professionals: 'équivalents temps plein, étendus à toutes les professions de santé',
    people_above: 'personnes',
    share_above: 'part de l’effectif',
    people_0_10: 'personnes',
    people_10_20: 'personnes',
    people_20_30: 'personnes',
    people_over_30: 'personnes',
    non_medical_share_above: 'part des personnes au-delà du seuil',
    coverage: 'ce que les professions du jeu de données en représentent'
  } satisfies Record<Indicator, string>,
  groups: {
    all: 'Ensemble des professions',
    medical: 'Professions médicales',
    'non-medical': 'Professions non médicales'
  } as Record<string, string>,
  statuses: {
    measured: 'mesuré',
    published: 'publié',
    expert: 'expert',
    reconstructed: 'reconstitué',
    assumption: 'hypothèse'
  } satisfies Record<Status, string>,
  sexes: { F: 'femmes', M: 'hommes', all: 'tous' } as Record<string, string>,
  units: {
    persons: 'personnes',
    fte: 'ETP',
    years: 'ans',
    perYear: 'par an',
    ages: (from: string, to: string) => `${from} à ${to} ans`
  },
  list: (items: readonly string[]) => items.join(', '),
  published: {
    about: (value: string) => `environ ${value}`,
    at_least: (value: string) => `au moins ${value}`,
    over: (value: string) => `plus de ${value}`,
    nearly: (value: string) => `près de ${value}`,
    at_most: (value: string) => `au plus ${value}`
  },
  error: (message: string) => `erreur : ${message}`,
  note: (message: string) => `note : ${message}`,
  didYouMean: (nearest: string) => `Vouliez-vous dire « ${nearest} » ?`,
  errors: {
    unexpected: (message: string) =>
      `anomalie du programme : ${message}. Signalez-la avec la commande tapée ; HORIZON_DEBUG=1 montre le détail.`,
    unknownLanguage: (value: string) =>
      `--lang : « ${value} » n’est pas une langue connue. Langues : fr, en.`,
    unknownCommand: (name: string, known: string) =>
      `la commande « ${name} » n’existe pas. Commandes : ${known}.`,
    unknownOption: (name: string) => `l’option ${name} n’existe pas ici. Voir --help.`,
    missingArgument: (name: string) => `il manque l’argument <${name}>. Voir --help.`,
    missingValue: (option: string) => `l’option ${option} attend une valeur.`,
    missingOption: (option: string) => `il manque l’option ${option}.`,
    tooMany: (expected: number) =>
      expected === 0
        ? 'cette commande n’attend pas d’argument. Voir --help.'
        : `trop d’arguments : ${expected} attendu(s). Voir --help.`,
    usage: 'la commande n’est pas comprise. Voir --help.',
    unknownId: (option: string, value: string) => `${option} : « ${value} » n’est pas connu.`,
    known: (values: string) => `Connus : ${values}.`,
    badFormat: (value: string, known: string) =>
      `--format : « ${value} » n’est pas une forme de sortie. Formes : ${known}.`,
    badYear: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas une année. Écrire par exemple 2030, 2025,2030 ou 2018-2030.`,
    badSingleYear: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas une année. Écrire par exemple 2030.`,
    reversedYears: (value: string) => `--years : la plage ${value} finit avant de commencer.`,
    yearOutOfRange: (option: string, value: string, first: string, last: string) =>
      `${option} : ${value} est hors du jeu de données, qui va de ${first} à ${last}.`,
    badDepth: (value: string) => `--depth : « ${value} » n’est pas un nombre entier d’au moins 1.`,
    groupAndProfession: '--group et --profession ne vont pas ensemble : choisir l’un des deux.',
    technologyNeeded: (indicator: string, known: string) =>
      `${indicator} se lit par technologie : ajouter --technology. Technologies : ${known}.`,
    technologyUnused: (indicator: string) =>
      `${indicator} n’est pas calculé par technologie : retirer --technology.`,
    notReported: (indicator: string, where: string, other: string) =>
      `${indicator} n’est pas calculé pour « ${where} ». Il l’est pour : ${other}.`,
    noValue: (indicator: string, year: string) =>
      `${indicator} n’a pas de valeur en ${year} : la part de rien n’existe pas.`,
    nothing: 'aucun résultat ne répond à ces choix : retirer un filtre.',
    sinceNeedsEffective: '--since ne porte que sur effective, que --indicator ne demande pas.',
    noData: (folder: string) =>
      `le jeu de données de référence n’est pas dans ${folder}. Donner un dossier avec --data, ou en commencer un : horizon-soin new mon-jeu.`,
    noFolder: (folder: string) => `--data : ${folder} n’est pas un dossier qui existe.`,
    invalidData: (folder: string, count: string) =>
      `le jeu de données ${folder} a des anomalies (${count}) :`,
    seeAllFaults: (command: string) => `Les voir toutes : ${command}`,
    incomplete: (message: string) => `il manque au jeu de données de quoi calculer : ${message}.`,
    unknownScenario: (name: string) => `« ${name} » n’est ni un scénario du jeu de données, ni un fichier.`,
    noScenarios: 'Le jeu de données n’a aucun scénario.',
    scenarios: (known: string) => `Scénarios : ${known}.`,
    badScenario: (file: string) => `le scénario ${file} a des anomalies :`,
    notAFile: (path: string) => `${path} n’est pas un fichier ordinaire.`,
    noPublished: (folder: string) => `${folder} n’a aucun chiffre publié à retrouver (published.csv).`,
    notEmpty: (folder: string) => `${folder} n’est pas vide : rien n’a été écrit. Choisir un dossier neuf.`,
    notAFolder: (path: string) => `${path} est un fichier, non un dossier : rien n’a été écrit.`,
    denied: (path: string) => `${path} : accès refusé.`,
    system: (path: string, code: string) => `${path} : lecture ou écriture impossible (${code}).`
  },
  notices: {
    series: (lever: string, professions: string) =>
      `le levier ${lever} ne change rien pour ${professions} : leur effectif suit une série publiée.`,
    levers: {
      places: 'des places de formation',
      exits: 'des sorties',
      retirementShift: 'de l’âge de départ',
      foreign: 'des entrées de l’étranger'
    } satisfies Record<Notice['lever'], string>
  },
  project: {
    title: (dataset: string, scenario: string) => `${dataset} · ${scenario}`,
    since: (year: string) => `Le temps libéré est compté depuis ${year}.`,
    sinceEffective: (year: string, base: string) =>
      `Le gain effectif est compté depuis ${year} : ce qui était libéré alors est déjà dans le travail. Le reste l’est depuis ${base}.`,
    others: (names: string) => `Autres indicateurs, avec --indicator : ${names}.`
  },
  summary: {
    title: (dataset: string) => `Horizon Soin · ${dataset}`,
    all: (count: number) =>
      count === 1
        ? 'Le calcul retrouve le chiffre publié.'
        : `Le calcul retrouve les ${count} chiffres publiés.`,
    some: (ok: number, count: number) =>
      `Le calcul retrouve ${ok} des ${count} chiffres publiés ; ✗ marque les autres.`,
    noneFound: (count: number) =>
      count === 1
        ? 'Le calcul ne retrouve pas le chiffre publié.'
        : `Le calcul ne retrouve aucun des ${count} chiffres publiés.`,
    noPublished: 'Ce jeu de données n’a pas de chiffre publié : voici ce qu’il donne.',
    reach: (year: string, base: string, effective: string, potential: string) =>
      `En ${year}, les technologies adoptées depuis ${base} libéreraient ${effective} du temps de travail, sur ${potential} possibles.`,
    noGain: (year: string) => `En ${year}, les technologies ne libéreraient pas de temps de travail.`,
    spread: (slow: string, fast: string) =>
      `À technologies égales, le rythme d’adoption le fait aller de ${slow} à ${fast}.`,
    noSpread: 'À technologies égales, le rythme d’adoption n’y change presque rien.',
    figure: 'Ce que l’on mesure',
    published: 'Publié',
    computed: 'Calculé',
    next: 'Pour aller plus loin',
    nextProject: 'par profession et par année',
    nextExplain: 'd’où vient un nombre',
    nextCompare: 'ce qui sépare deux scénarios'
  },
  reproduce: {
    title: (dataset: string) => `Chiffres publiés et calculés · ${dataset}`,
    figure: 'Ce que dit l’étude',
    published: 'Publié',
    computed: 'Calculé',
    rule: '✓ retrouvé, ✗ non, dans la tolérance que permet la formulation.',
    off: (ids: string) => `Non retrouvés : ${ids}`
  },
  validate: {
    valid: (folder: string, professions: number, scenarios: number) =>
      `${folder} : jeu de données valide, ${professions} ${professions > 1 ? 'professions' : 'profession'}, ${scenarios} ${scenarios > 1 ? 'scénarios' : 'scénario'}.`,
    expected: (expected: string) => `attendu : ${expected}`,
    value: (value: string) => `« ${value} »`,
    suggestion: (text: string) => `essayer « ${text} »`,
    count: (count: number, files: number) =>
      `${count} ${count > 1 ? 'anomalies' : 'anomalie'} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'}.`,
    more: (count: number) => `… et ${count} de plus`
  },
  explain: {
    range: (low: string, high: string) => `entre ${low} et ${high}`,
    paces: (slow: string, median: string, fast: string) => `lent ${slow}, médian ${median}, rapide ${fast}`,
    pace: (pace: string) => `lu au rythme ${pace}`,
    folded: (count: number) => `… ${count} ${count > 1 ? 'termes' : 'terme'} à ouvrir`,
    skipped: (count: number) => `… ${count} termes semblables (--format json les donne tous)`,
    deeper: (command: string) => `Aller plus loin : ${command}`,
    scenario: (dataset: string, scenario: string) => `${dataset} · ${scenario}`
  },
  compare: {
    difference: 'Écart',
    origin: 'D’où vient l’écart',
    total: 'Total',
    noDifference: 'Les deux scénarios donnent la même valeur.',
    blocks: {
      workforce: 'Effectifs',
      'time-use': 'Emploi du temps',
      potential: 'Gain potentiel',
      adoption: 'Adoption'
    } satisfies Record<Block, string>
  },
  progress: 'Ajustement',
  calibrate: {
    title: (dataset: string) => `Reconstitution · ${dataset}`,
    written: (files: string, folder: string) => `Fichiers récrits dans ${folder} : ${files}.`,
    unchanged: (folder: string) => `Les fichiers de ${folder} sont déjà ceux-là, à l’octet près.`,
    differs: (files: string, folder: string) =>
      `Rien n’est écrit. Fichiers de ${folder} qui diffèrent : ${files}.`,
    moved: 'Ce qui s’est le plus éloigné de son a priori, en écarts-types :',
    parameter: 'Entrée',
    sigmas: 'Écart'
  },
  new: {
    written: (count: number, folder: string) => `${count} fichiers écrits dans ${folder}.`,
    next: 'Ensuite :',
    edit: 'ouvrir les tables dans un tableur et les modifier',
    validate: 'vérifier',
    project: 'projeter'
  }
}

export type Messages = typeof fr
