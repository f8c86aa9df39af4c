/** What `--help` says of the program, its options and its commands, in French. */
import { frBalanceHelp } from './balance-fr.js'
import { frConsultationHelp } from './consultation-fr.js'
import { frDbHelp } from './db-fr.js'
import { frPlanHelp } from './plan-fr.js'
import { frPoliciesHelp } from './policies-fr.js'
import { frRegionsHelp } from './regions-fr.js'
import { frReleaseHelp } from './release-fr.js'
import { frStaffHelp } from './staff-fr.js'

export const frHelp = {
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
    indicators: 'Indicateurs :',
    help: 'afficher cette aide',
    helpCommand: 'afficher l’aide d’une commande',
    version: 'afficher la version',
    lang: 'langue, fr ou en ; à défaut, celle du système, et le français d’abord',
    exitCodes:
      'Codes de sortie : 0 réussite ; 1 la réponse est non ; 2 entrée ou usage incorrects ; 130 interruption.'
  },
  options: {
    data: 'dossier du jeu de données, ou DOSSIER#VARIANTE ; à défaut, le jeu de référence etude-2019',
    scenario:
      'identifiant d’un scénario du jeu de données, ou fichier ; à défaut median, ou aucun levier s’il manque',
    years: 'années et plages d’années : 2025,2030 ou 2018-2030',
    year: 'année',
    indicator: 'identifiant d’un indicateur',
    group: 'all, medical ou non-medical',
    profession: 'identifiant d’une profession',
    technology: 'identifiant d’une technologie',
    since: 'compter le gain effectif depuis cette année',
    depth: 'niveaux de l’arbre à ouvrir ; à défaut 3, et tous en json',
    top: 'ne suivre que les n plus grands termes de chaque niveau',
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
      summary: 'vérifier un jeu de données, un dossier de preuves ou des propositions',
      description:
        'Lit un jeu de données et signale chaque anomalie : fichier, ligne, colonne, valeur lue, valeur attendue. Sort avec le code 2 s’il y en a une. D’un jeu valide, signale ce qui n’est sans doute pas voulu, et les valeurs dont la date (colonne use_by) est passée. Les variantes sont toutes lues ; DOSSIER#VARIANTE n’en lit qu’une. Un dossier de preuves, comme data/preuves, ou de propositions, comme data/propositions, se vérifie de même.',
      argument: 'dossier à vérifier',
      date: 'signaler ce qui a passé sa date ce jour-là, AAAA-MM-JJ ; à défaut, aujourd’hui',
      examples: [
        'horizon-soin validate mon-jeu',
        'horizon-soin validate mon-jeu --date 2030-01-01',
        'horizon-soin validate mon-jeu --format json',
        'horizon-soin validate data/preuves',
        'horizon-soin validate data/propositions'
      ]
    },
    explain: {
      summary: 'dire d’où vient un nombre',
      description:
        'Décompose un nombre terme à terme, avec valeurs, unités, sources et statuts, jusqu’à la ligne du fichier de données.',
      argument: 'indicateur à expliquer',
      examples: [
        'horizon-soin explain effective --profession infirmier --year 2030',
        'horizon-soin explain mix --profession radiologue --technology ia --year 2030',
        'horizon-soin explain freed_fte --year 2030 --top 1 --depth 12'
      ]
    },
    compare: {
      summary: 'dire d’où vient l’écart entre deux scénarios, ou deux éditions',
      description:
        'Compare un indicateur dans deux scénarios et répartit l’écart entre ce qui les distingue. Les étapes s’additionnent : chacune est l’effet de changer ce seul élément, dans cet ordre. Avec --with, compare deux jeux de données de mêmes professions : les dix messages de l’étude sous l’un et sous l’autre, ce qui a changé et pourquoi.',
      from: 'scénario de départ, identifiant ou fichier ; avec --with, à défaut median',
      to: 'scénario d’arrivée, identifiant ou fichier ; avec --with, celui de l’autre jeu de données',
      with: 'l’autre jeu de données, dossier ou DOSSIER#VARIANTE',
      year: 'année ; avec --with, à défaut 2030',
      examples: [
        'horizon-soin compare median rapide --year 2030',
        'horizon-soin compare lent rapide --indicator freed_fte --year 2040',
        'horizon-soin compare --with data/france-2026'
      ]
    },
    hindcast: {
      summary: 'confronter une année passée de l’étude aux preuves d’aujourd’hui',
      description:
        'Met ce que l’étude annonçait pour une année passée à côté de ce que les preuves d’aujourd’hui soutiennent, par profession, et répartit l’écart entre le gain par utilisateur, l’intensité d’usage et l’adoption, chacun avec ce que valent ses preuves. Dit par technologie si c’est l’adoption qui a manqué, et confronte les projections d’effectifs de l’époque aux comptages des mêmes personnes. --svg et --png dessinent l’écart (gap), ses étapes (waterfall) ou les effectifs (workforce).',
      examples: [
        'horizon-soin hindcast',
        'horizon-soin hindcast --year 2025 --format json',
        'horizon-soin hindcast --evidence data/france-2026#meilleurs-sites',
        'horizon-soin hindcast --png ecart.png'
      ]
    },
    ensemble: {
      summary: 'dire à quel point un résultat est sûr',
      description:
        'Tire toutes les entrées incertaines, recalcule le scénario à chaque tirage et donne pour chaque résultat les quantiles 5, 25, 50, 75 et 95 %, la moyenne et son erreur de tirage. Même graine, mêmes nombres, quel que soit le nombre de fils d’exécution. --svg et --png dessinent l’éventail d’un indicateur.',
      examples: [
        'horizon-soin ensemble --years 2025,2030',
        'horizon-soin ensemble --indicator people_above --years 2030 --above 230000',
        'horizon-soin ensemble --indicator effective --png eventail.png',
        'horizon-soin ensemble --draws 16384 --seed 7 --format csv > tirages.csv'
      ]
    },
    sensitivity: {
      summary: 'dire de quelles entrées vient l’incertitude',
      description:
        'Répartit la variance d’un résultat entre les entrées incertaines et leurs groupes : indices de Sobol’, seule et en tout, avec leur intervalle à 95 %. --one-way y ajoute la lecture simple, une entrée à la fois. --svg et --png dessinent les indices, ou avec --chart tornado la tornade.',
      examples: [
        'horizon-soin sensitivity',
        'horizon-soin sensitivity --indicator people_above --year 2030 --one-way',
        'horizon-soin sensitivity --chart tornado --svg tornade.svg'
      ]
    },
    plan: frPlanHelp,
    regions: frRegionsHelp,
    balance: frBalanceHelp,
    policies: frPoliciesHelp,
    consultation: frConsultationHelp,
    staff: frStaffHelp,
    release: frReleaseHelp,
    db: frDbHelp,
    new: {
      summary: 'commencer un jeu de données',
      description: 'Écrit dans un dossier neuf un petit jeu de données complet, à modifier dans un tableur.',
      argument: 'dossier à créer, ou vide',
      examples: ['horizon-soin new mon-jeu']
    },
    calibrate: {
      summary: 'reconstituer les entrées que l’étude n’a pas publiées',
      description:
        'Cherche, au plus près des connaissances a priori (dossier calibration), les entrées qui redonnent les projections officielles et les chiffres publiés, ou ajuste les courbes d’adoption à leurs points, selon les tables du dossier ; puis écrit ce qui en découle parmi exits.csv, potential.csv, adoption.csv et heterogeneity.csv. Mêmes entrées, mêmes fichiers, à l’octet près.',
      examples: [
        'horizon-soin calibrate',
        'horizon-soin calibrate --check',
        'horizon-soin calibrate --posterior',
        'horizon-soin calibrate --data mon-jeu --format json'
      ]
    }
  }
}

export type HelpTexts = typeof frHelp
