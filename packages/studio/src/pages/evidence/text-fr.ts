import type { Confidence, Grade, MeasureDesign, MeasureUse } from '@horizon-soin/datasets'

const grades: Record<Grade, string> = {
  A: 'ferme',
  'A/B': 'assez ferme',
  B: 'moyenne',
  'B/C': 'assez faible',
  C: 'faible'
}
const confidences: Record<Confidence, string> = {
  solid: 'solide',
  contradictory: 'contradictoire',
  'one-task': 'partiel',
  fragile: 'fragile',
  none: 'non mesuré'
}
const designs: Record<MeasureDesign, string> = {
  'randomised-trial': 'essai, avec tirage au sort',
  'meta-analysis': 'méta-analyse',
  review: 'revue d’études',
  'controlled-cohort': 'cohorte, avec groupe témoin',
  cohort: 'cohorte, sans groupe témoin',
  'before-after': 'avant et après, sans groupe témoin',
  observation: 'observation',
  deployment: 'bilan d’un déploiement, par qui le mène',
  survey: 'enquête',
  'vendor-claim': 'affirmation d’un fournisseur',
  estimate: 'estimation, sans mesure',
  synthesis: 'synthèse'
}
const uses: Record<MeasureUse, string> = {
  value: 'Retenu pour la valeur',
  range: 'Élargit la fourchette',
  context: 'Lu pour le contexte',
  no: 'Écarté'
}

const many = (count: number, one: string, several = `${one}s`): string =>
  `${count}\u00a0${count > 1 ? several : one}`

export const fr = {
  title: 'Les preuves, étude par étude',
  lead: (findings: string, sources: number, countries: number, measured: number) =>
    `Tout ce qui a été trouvé sur le temps que l’IA, le numérique et la robotique font gagner ou perdre aux soignants\u00a0: ${findings}, de ${many(sources, 'source')} et de ${many(countries, 'pays', 'pays')}, dont ${measured} ont été mesurés. Chacun dit s’il est retenu dans l’édition\u00a02026, et pourquoi.`,
  dossier: 'Dossier de preuves',
  dossierTold: (version: string, date: string) => `Dossier de preuves, version ${version}\u202f; ${date}`,
  findings: (count: number) => many(count, 'résultat'),
  read: (date: string, version: string) =>
    `Dossier version ${version}, lu pour la première fois le ${date}. Beaucoup d’études n’ont été lues que dans un résumé ou une reprise\u00a0: chacune le dit.`,
  matrix: {
    title: 'Où il y a des preuves, et où il n’y en a pas',
    subtitle:
      'Par métier et technologie\u00a0: résultats trouvés, solidité du plus ferme (de A à C), et jusqu’où s’y fier.',
    profession: 'Métier',
    none: 'rien trouvé',
    analogy: 'une analogie',
    grade: (grade: string) => `solidité ${grade}`,
    ungraded: 'sans note',
    all: (count: string) => `${count} en tout`,
    open: (profession: string, technology: string) => `${profession}, ${technology}\u00a0: `
  },
  gaps: {
    title: 'Ce que ces preuves ne couvrent pas',
    france: (french: number, all: number, measured: number) =>
      french === 0
        ? `La France en est absente\u00a0: aucun des ${all}\u00a0résultats n’y a été trouvé.`
        : `La France en est presque absente\u00a0: ${french} des ${all}\u00a0résultats, dont ${measured === 0 ? 'aucun n’a été mesuré' : measured === 1 ? 'un seul a été mesuré' : `${measured} ont été mesurés`}.`,
    frenchEnough: (french: number, all: number) => `La France donne ${french} des ${all}\u00a0résultats.`,
    pairs: (empty: number, all: number) =>
      `Sur ${empty} des ${all}\u00a0cases du tableau, rien n’a été trouvé.`,
    activities: (names: string) => `Chez aucun métier rien n’a été mesuré sur\u00a0: ${names}.`,
    unmeasured: (count: number) =>
      `${many(count, 'résultat est une estimation ou une annonce', 'résultats sont des estimations ou des annonces')}, que personne n’a mesurées.`
  },
  download: {
    title: 'Télécharger',
    csv: 'Toutes les mesures, CSV',
    xlsx: 'Toutes les tables, XLSX',
    zip: 'Le dossier entier, zip',
    csvHere: 'Ces études, CSV',
    xlsxHere: 'Ces études, XLSX',
    licence: 'Licence\u00a0: ',
    making: 'Le fichier se prépare…',
    failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u202f; essayez encore.',
    workbook: 'Les preuves sur le temps gagné ou perdu, étude par étude'
  },
  trail: 'Vous êtes ici',
  toProfession: (name: string) => `La page de ce métier\u00a0: ${name}`,
  profession: {
    title: (name: string) => `${name}\u00a0: les preuves`,
    lead: (found: string, measured: number) =>
      `${found}, dont ${measured === 0 ? 'aucun n’a été mesuré' : `${measured} mesuré${measured > 1 ? 's' : ''}`}. Par technologie, ce qui a été trouvé et ce qu’on peut en dire.`,
    nothing: 'Rien n’a été trouvé sur ce métier.',
    empty: 'Rien trouvé. L’édition\u00a02026 n’a là que des hypothèses, à fourchette large.',
    analogy: (from: string) =>
      `Rien trouvé sur ce métier. Des études sur un autre en tiennent lieu\u00a0: ${from}.`,
    open: (count: number): string => (count === 1 ? 'Lire l’étude' : `Lire les ${count}\u00a0études`),
    openHeld: 'Voir ce qui en tient lieu',
    whole: 'Toutes technologies',
    wholeLead: 'Études qui ne séparent pas les technologies.'
  },
  pair: {
    title: (profession: string, technology: string) => `${profession}\u00a0: ${technology}`,
    lead: (found: string, measured: number) =>
      measured === 0
        ? `${found}, aucun mesuré.`
        : `${found}, dont ${measured} mesuré${measured > 1 ? 's' : ''}.`,
    nothing: 'Rien n’a été trouvé sur ce métier et cette technologie.',
    whole: (count: number) =>
      count === 1
        ? 'Une autre étude porte sur toutes les technologies ensemble.'
        : `${count}\u00a0autres études portent sur toutes les technologies ensemble.`,
    analogy: (count: number, from: string) =>
      `${many(count, 'étude')} sur un autre métier, par analogie\u00a0: ${from}.`
  },
  chart: {
    measure:
      'Part du temps de l’activité (de la tâche, si le point est creux) gagnée ou perdue. Trait plein\u00a0: intervalle d’un résultat\u202f; pointillé\u00a0: plusieurs résultats',
    held: 'retenu par l’édition 2026',
    heldFor: (year: number) => `Retenu pour ${year}`
  },
  groups: {
    whole: (activity: string) => `Toutes technologies\u00a0: ${activity}`,
    analogy: (profession: string, activity: string) => `Par analogie, ${profession}\u00a0: ${activity}`,
    wholeTime: 'Tout le temps de travail',
    analogyNote: 'Ce pour quoi chacune est retenue est dit pour ce métier-là, non pour celui-ci.'
  },
  studies: {
    title: 'Chaque étude, et ce qui en est fait',
    filter: 'Montrer',
    all: (count: number) => `toutes (${count})`,
    kept: (count: number) => `retenues (${count})`,
    noneKept: 'Aucune étude n’est retenue ici.',
    design: 'Plan',
    size: 'Taille',
    place: 'Pays, année',
    source: 'Source',
    note: 'À savoir',
    scope: 'Porte sur',
    wholeActivity: 'toute l’activité',
    wholeTime: 'tout le temps de travail',
    task: 'une tâche de l’activité',
    several: 'plusieurs pays',
    forYear: (year: number) => `pour ${year}`,
    unmeasured: 'non mesuré',
    grade: 'Solidité',
    ungraded: 'sans note\u00a0: la note de la case ne repose pas sur elle',
    number: (number: number) => `Étude ${number}`
  },
  gradesNote:
    'Solidité\u00a0: de A, essais et revues, à C, le moins ferme\u202f; deux lettres\u00a0: entre les deux. C’est celle de la case, activité et technologie, à laquelle l’étude contribue.',
  grades,
  confidences,
  designs,
  uses,
  held: {
    title: 'Ce que l’édition 2026 retient',
    lead: 'Un jugement, tiré des études ci-dessus\u00a0: ce n’est pas une mesure. Variante «\u00a0mesuré en routine\u00a0»\u00a0: la valeur de 2025, pour toutes les années. Variante «\u00a0meilleurs sites\u00a0»\u00a0: celles de 2030 et 2040.',
    none: 'Rien\u00a0: l’édition 2026 n’a ici aucune valeur tirée de ces preuves.',
    caption: (activity: string) => `Valeurs retenues, ${activity}`,
    year: 'Année',
    low: 'Basse',
    central: 'Centrale',
    high: 'Haute',
    why: 'Pourquoi',
    restsOn: 'Repose sur\u00a0: '
  },
  missing: {
    title: 'Ce qui n’a pas été trouvé',
    activities: (names: string) =>
      `Aucune étude propre à ce métier et à cette technologie sur\u00a0: ${names}.`,
    assumed:
      'Là où elle a besoin d’une valeur, l’édition\u00a02026 pose une hypothèse à fourchette large, et le dit\u202f; elle ne la tire d’aucune mesure.',
    whole: 'Chaque activité a une étude au moins\u202f; cela ne dit pas qu’elle suffit.'
  },
  propose: {
    title: 'Il manque une étude\u202f?',
    lead: 'Une étude entre par une ligne d’un fichier CSV, que quelqu’un relit.',
    button: 'Proposer une étude',
    steps: [
      'Cherchez si elle y est déjà\u00a0: par son titre, dans data/preuves/sources.csv.',
      'Ajoutez sa source à data/preuves/sources.csv, puis une ligne par effet à data/preuves/measures.csv.',
      'Mettez le gain en part\u00a0: 0.12 pour 12\u00a0% de temps en moins, -0.12 pour 12\u00a0% de plus. Un effet sans part de temps entre aussi\u00a0: laissez low, mode et high vides.',
      'Dites comment elle est retenue (used\u00a0: value, range, context ou no) et pourquoi, en une phrase, en français et en anglais.',
      'Vérifiez\u00a0: npx vitest run tests/evidence.test.ts liste chaque faute. Puis proposez le changement\u00a0; la recette entière est dans CONTRIBUTING.md, «\u00a0Propose a study\u00a0».'
    ],
    measures: 'Ligne de measures.csv, avec son en-tête, à modifier',
    sources: 'Ligne de sources.csv, à modifier',
    copyMeasures: 'Copier la ligne de l’étude',
    copySources: 'Copier la ligne de la source'
  }
}
