const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const fr = {
  title: 'Publier les résultats',
  lead: 'Rien n’est visible tant que vous ne publiez pas. Une publication est figée et numérotée\u00a0: on n’y revient pas, on en fait une autre.',
  steps: [
    'Essayez\u00a0: les résultats se calculent, les petits effectifs sont masqués.',
    'Le logiciel attaque ce qui serait montré\u00a0: peut-on recalculer un effectif masqué, par différence, par un pourcentage, par une publication précédente\u202f?',
    'S’il y parvient, il propose le moins possible à masquer en plus. Acceptez, l’attaque recommence\u202f; quand elle échoue, publiez.'
  ],
  threshold: 'Plus petit effectif publié',
  thresholdHelp: '11 au moins. Vous pouvez le relever, jamais l’abaisser.',
  thresholdLow: 'Le seuil est un nombre entier, 11 au moins.',
  try: 'Essayer',
  tryAgain: 'Essayer de nouveau',
  trying: 'Calcul et attaque en cours\u00a0: jusqu’à une demi-minute pour une grande consultation…',
  attack: {
    title: (count: number) =>
      count === 1
        ? 'L’attaque retrouve un effectif masqué'
        : `L’attaque retrouve ${count}\u00a0effectifs masqués`,
    lead: 'Voici ce que n’importe qui pourrait calculer de ce qui serait publié. Cette table est pour vous seul\u00a0: ne la diffusez pas.',
    figure: 'Effectif masqué',
    found: 'Ce que l’on en calcule',
    others: (count: number) => `et ${count}\u00a0autres.`,
    fix: (count: number) =>
      count === 1 ? 'Masquer un effectif de plus suffit' : `Masquer ${count}\u00a0effectifs de plus suffit`,
    minimal: 'C’est le plus petit ensemble possible\u00a0: c’est prouvé.',
    near: 'C’est un petit ensemble\u00a0; un plus petit existe peut-être, le prouver prendrait trop de temps.',
    list: 'Lesquels',
    accept: (count: number) =>
      count === 1 ? 'Le masquer et réessayer' : `Masquer ces ${count}\u00a0effectifs et réessayer`,
    none: 'Aucun ensemble d’effectifs à masquer ne protège cette publication. Relevez le seuil\u00a0; les publications précédentes restent.'
  },
  safe: {
    title: 'L’attaque échoue',
    lead: (figures: string, hidden: string) =>
      `Sur ${figures}\u00a0effectifs, ${hidden} sont masqués, et aucun petit effectif ne se recalcule.`
  },
  hidden: (count: number) =>
    count === 1 ? 'Un effectif masqué par votre choix.' : `${count}\u00a0effectifs masqués par votre choix.`,
  startOver: 'Ne plus en masquer',
  tooFew: {
    title: 'Trop peu de changements depuis la publication précédente',
    lead: 'Moins de réponses que le seuil ont changé depuis\u00a0: la différence entre les deux publications désignerait quelqu’un. Publiez plus tard, ou pas.'
  },
  notModerated: 'Des remarques attendent une décision\u00a0: on publie une fois la modération finie.',
  toModeration: 'Aller à la modération',
  unsafe:
    'Le serveur a refusé\u00a0: un effectif masqué se retrouverait. Réessayez, les réponses ont pu changer entre-temps.',
  state: 'L’état de la consultation ne le permet pas\u00a0: elle doit être close et modérée.',
  publish: (number: number) => `Publier la version ${number}`,
  confirm: {
    title: (number: number) => `Publier la version ${number}\u202f?`,
    lead: 'Elle sera lue de tous, avec les remarques publiées et son archive. Elle ne pourra être ni modifiée ni retirée d’ici.',
    yes: 'Oui, publier',
    no: 'Pas encore'
  },
  publishing: 'Publication…',
  published: {
    title: (number: number) => `La version ${number} est publiée`,
    link: 'Lire les résultats publiés',
    responses: 'Dire ce que vous faites des propositions'
  },
  preview: { title: 'Ce que les visiteurs liraient', note: 'Aperçu\u00a0: rien n’est publié.' },
  anomalies: {
    title: 'À regarder avant de publier',
    lead: 'Aucun de ces signes n’écarte une réponse. Les réponses avec un signe d’automate sont comptées, et les résultats sont donnés avec et sans elles.',
    none: 'Rien de particulier.',
    identical: (groups: number, largest: number) =>
      `${groups}\u00a0groupes de réponses identiques, le plus grand de ${largest}.`,
    straight: (count: number | null) =>
      `${count ?? 'Quelques'}\u00a0personnes ont répondu la même chose à tout.`,
    copied: (count: number | null) => `${count ?? 'Quelques'}\u00a0remarques en répètent d’autres.`,
    marked: (count: number | null) => `${count ?? 'Quelques'}\u00a0réponses avec un signe d’automate.`,
    busiest: (day: string, count: number, typical: number) =>
      `Le jour le plus chargé, le ${day}, a reçu ${count}\u00a0réponses\u202f; un jour ordinaire, ${typical} ou moins.`,
    failed: 'Les signes n’ont pas pu être lus.'
  },
  figure: {
    people: (group: string) => `Effectif\u00a0: ${group}`,
    crossed: (activity: string, structure: string) => `Effectif\u00a0: ${activity} × ${structure}`,
    answer: (title: string, question: string, answer: string, group: string) =>
      `${title}\u00a0: «\u00a0${question}\u00a0», ${lower(answer)} (${group})`,
    base: 'ont répondu',
    since: (number: number, figure: string) => `Changé depuis la publication ${number}\u00a0: ${figure}`,
    exactly: (value: number) => `exactement ${value}`,
    between: (low: number, high: number) => `entre ${low} et ${high}`,
    least: (low: number) => `au moins ${low}`
  },
  responses: {
    title: 'Vous avez dit, nous avons fait',
    lead: 'Dites ce que vous faites de chaque proposition. Cela paraît sous les résultats et sur la page de la proposition dès l’enregistrement\u202f; vous pouvez le corriger.',
    loading: 'Lecture…',
    unpublished: 'Les résultats ne sont pas encore publiés\u00a0: ce que vous écrivez paraîtra avec eux.',
    outcome: 'Suite donnée',
    choose: 'Choisir…',
    fr: 'En français',
    en: 'En anglais',
    help: 'Sans mise en forme\u00a0: des paragraphes, séparés par une ligne vide. 4\u202f000\u00a0caractères au plus.',
    remarks: 'Remarques publiées auxquelles cela répond',
    noRemarks: 'Aucune remarque publiée sur cette proposition.',
    next: 'Version de la proposition qui en résulte',
    nextHelp: 'Son numéro\u202f; rien si elle ne change pas.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: 'Enregistré.',
    noOutcome: 'Choisissez la suite donnée.',
    noText: 'Écrivez le texte dans les deux langues.',
    badNext: 'Un numéro de version, plus grand que celui de la version soumise.',
    said: 'répondu',
    unsaid: 'à écrire'
  }
}
