/** Everything that the command line says in French; `en.ts` has the same keys or does not compile. */
import { frBalance } from './balance-fr.js'
import { frConsultation } from './consultation-fr.js'
import { frDb } from './db-fr.js'
import { frDraws } from './draws-fr.js'
import { frErrors } from './errors-fr.js'
import { frHelp } from './help-fr.js'
import { frHindcast } from './hindcast-fr.js'
import { frPlan } from './plan-fr.js'
import { frPolicies } from './policies-fr.js'
import { frPosterior } from './posterior-fr.js'
import { frRegions } from './regions-fr.js'
import { frRelease } from './release-fr.js'
import { frStaff } from './staff-fr.js'

export const fr = {
  ...frHelp,
  ...frErrors,
  ...frDraws,
  ...frHindcast,
  ...frBalance,
  ...frPolicies,
  ...frPlan,
  ...frPosterior,
  ...frRegions,
  ...frConsultation,
  ...frRelease,
  ...frDb,
  ...frStaff,
  list: (items: readonly string[]) => items.join(', '),
  error: (message: string) => `erreur : ${message}`,
  note: (message: string) => `note : ${message}`,
  didYouMean: (nearest: string) => `Vouliez-vous dire « ${nearest} » ?`,
  project: {
    title: (dataset: string, scenario: string) => `${dataset} · ${scenario}`,
    since: (year: string) => `Le temps libéré est compté depuis ${year}.`,
    sinceBefore: (base: string, year: string) =>
      `Le temps libéré est compté depuis ${base}, celui d’avant ${year} compris.`,
    sinceBoth: (base: string, year: string) =>
      `Le temps libéré est compté depuis ${base}, celui d’avant ${year} compris ; « depuis ${year} » : sans ce qui l’était déjà alors.`,
    sinceEffective: (year: string, base: string) =>
      `Le gain effectif est compté depuis ${year} : ce qui était libéré alors est déjà dans le travail. Le reste l’est depuis ${base}.`,
    others: (names: string) => `Autres indicateurs, avec --indicator : ${names}.`
  },
  summary: {
    title: (dataset: string) => `Horizon Soin · ${dataset}`,
    variant: (name: string, others: string, count: number) =>
      `Variante : ${name}. ${count > 1 ? 'Les autres' : 'L’autre'} : ${others}.`,
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
    when: (year: string) => `En ${year},`,
    whenInScenario: (scenario: string, year: string) => `${scenario}, en ${year} :`,
    reach: (base: string, effective: string, potential: string) =>
      `les technologies adoptées depuis ${base} libéreraient ${effective} du temps de travail, sur ${potential} possibles.`,
    noGain: 'les technologies ne libéreraient pas de temps de travail.',
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
    none: 'Ce jeu de données n’a aucun chiffre publié à retrouver (published.csv).',
    off: (ids: string) => `Non retrouvés : ${ids}`
  },
  validate: {
    valid: (folder: string, professions: number, scenarios: number) =>
      `${folder} : jeu de données valide, ${professions} ${professions > 1 ? 'professions' : 'profession'}, ${scenarios} ${scenarios > 1 ? 'scénarios' : 'scénario'}.`,
    dossier: (folder: string, measures: number, sources: number) =>
      `${folder} : dossier de preuves valide, ${measures} mesures et synthèses, ${sources} sources.`,
    propositions: (folder: string, proposals: number, versions: number, amendments: number) =>
      `${folder} : propositions valides (propositions : ${proposals}, versions : ${versions}, amendements : ${amendments}).`,
    expected: (expected: string) => `attendu : ${expected}`,
    value: (value: string) => `« ${value} »`,
    suggestion: (text: string) => `essayer « ${text} »`,
    count: (count: number, files: number) =>
      `${count} ${count > 1 ? 'anomalies' : 'anomalie'} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'}.`,
    repeated: (count: number, lastLine: string) => `(${count} fois, jusqu’à la ligne ${lastLine})`,
    remarks: (count: number) =>
      count > 1
        ? `${count} remarques : valides, mais sans doute pas ce qui est voulu.`
        : `1 remarque : valide, mais sans doute pas ce qui est voulu.`,
    variants: (names: string) => `Variantes lues : ${names}.`,
    run: (from: string, to: string) => `${from} à ${to}`,
    past: (file: string, date: string, count: number, lines: string) =>
      count > 1
        ? `${file} : ${count} valeurs données jusqu’au ${date} (lignes ${lines})`
        : `${file} : une valeur donnée jusqu’au ${date} (ligne ${lines})`,
    pastCount: (count: number, today: string) =>
      count > 1
        ? `${count} valeurs à revoir : leur date est passée, au ${today}.`
        : `1 valeur à revoir : sa date est passée, au ${today}.`,
    more: (count: number) => `… et ${count} de plus`
  },
  explain: {
    folded: (count: number) => `… ${count} ${count > 1 ? 'termes' : 'terme'} à ouvrir`,
    others: (count: number) =>
      `… et ${count} ${count > 1 ? 'autres' : 'autre'}, non ${count > 1 ? 'suivis' : 'suivi'}`,
    othersTogether: (count: number, value: string) =>
      count > 1 ? `… et ${count} autres, ensemble ${value}` : `… et un autre, ${value}`,
    skipped: (count: number) => `… ${count} termes semblables (--format json les donne tous)`,
    deeper: 'Aller plus loin :',
    scenario: (dataset: string, scenario: string) => `${dataset} · ${scenario}`
  },
  compare: {
    difference: 'Écart',
    origin: 'D’où vient l’écart',
    total: 'Total',
    rest: 'Le reste ne change rien.',
    legend: (signs: string) => `${signs} ; chaque barre part d’où finit la précédente.`,
    grows: (bar: string) => `${bar} hausse`,
    shrinks: (bar: string) => `${bar} baisse`,
    noDifference: 'Les deux scénarios donnent la même valeur.',
    sameEditions: 'Les deux éditions donnent la même valeur.',
    order: 'L’ordre des étapes décide de ce que vaut chacune.',
    version: (version: string) => `version ${version}`,
    tenMessages: 'Les dix messages',
    usualB: (id: string) => `scénario habituel, faute de « ${id} » ici`,
    since: (year: string) => `compté depuis ${year}`,
    sinceEach: (a: string, b: string) => `compté depuis ${a} (A), depuis ${b} (B)`,
    axes: { professions: 'professions', activities: 'activités', technologies: 'technologies' }
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
    parameters: {
      years: 'Années de retard de la profession',
      optimism: 'Optimisme commun à tous les gains',
      slow_years: 'Années de retard du rythme lent',
      fast_years: 'Années d’avance du rythme rapide',
      slow_potential: 'Gain potentiel du rythme lent, en part du médian',
      fast_potential: 'Gain potentiel du rythme rapide, en part du médian'
    },
    sigmas: 'Écart',
    fitted: 'Courbes d’adoption ajustées, et le plus grand écart de la courbe médiane à ses points :',
    columns: { points: 'points', supposed: 'supposés', misfit: 'écart' }
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
