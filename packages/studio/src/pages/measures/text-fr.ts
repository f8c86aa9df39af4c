export const fr = {
  title: 'Ce que vaut chaque mesure',
  lead: 'Ce que chacune libère de temps, ce qu’elle coûte, ce que cela vaut\u00a0: seule, puis parmi les autres, toujours par rapport à la même projection sans elle.',
  none: 'Ce jeu de données n’a pas de mesures.',
  year: 'En',
  computing: (year: number) => `Calcul en cours pour\u00a0${year}…`,
  drawing: 'Fourchettes en cours de calcul…',
  failed: 'Le calcul n’a pas abouti\u202f; ce qui est montré est le dernier connu.',
  firmness: {
    title: 'À quel point est-ce sûr\u202f?',
    allAssumed: (count: number) =>
      `Aucun de ces effets n’a été mesuré\u00a0: les ${count}\u00a0lignes qui les chiffrent sont des hypothèses.`,
    someAssumed: (assumed: number, count: number) =>
      `Des ${count}\u00a0lignes qui chiffrent les effets, ${assumed} sont des hypothèses.`,
    costs: (told: string) => `Statut des coûts, un par mesure (${told}).`,
    prices: (told: string) =>
      `Le temps libéré est compté à ce que coûte un équivalent temps plein de chaque métier (${told}).`,
    status: (count: number, status: string) => `${status}\u00a0: ${count}`,
    and: ', ',
    ranges: (draws: string) =>
      `Les nombres en gras prennent chaque donnée à sa valeur la plus probable\u202f; les fourchettes contiennent neuf tirages sur dix (${draws}\u00a0tirages, toujours les mêmes).`,
    euros: 'Les euros sont ceux des années où ils sont dépensés, sans actualisation.',
    reinvestment:
      'Une mesure qui remet du temps libéré au soin n’en libère pas\u00a0: elle se lit dans le besoin et la capacité, pas ici.'
  },
  package: {
    title: 'Toutes ensemble',
    freed: (year: number) => `Temps libéré en\u00a0${year}`,
    cost: (period: string) => `Coût, ${period}`,
    saving: (period: string) => `Économies, ${period}`,
    value: (period: string) => `Valeur nette, ${period}`,
    valueNote: 'temps libéré et économies, moins le coût',
    perEuro: 'Rendu pour un euro',
    try: 'Toutes les essayer dans le simulateur'
  },
  period: (from: number, to: number) => (from === to ? `en\u00a0${to}` : `${from}–${to}`),
  ranking: {
    title: 'Une par une, par euro dépensé',
    lead: (period: string) =>
      `Rang par ce que rend un euro dépensé, ${period}, la valeur et le coût pris au milieu de leurs fourchettes\u00a0: un coût nul au plus probable n’y compte pas pour gratuit. Sans fourchettes, pas de rang.`,
    rank: (rank: number) => `rang ${rank}`,
    unranked: 'sans rang',
    calendar: (start: number, full: number) =>
      start === full ? `À partir de ${start}` : `À partir de ${start}, plein effet en ${full}`,
    intensity: (percent: string) => `intensité ${percent}`,
    alone: (year: number) => `Libère seule, en\u00a0${year}`,
    share: (told: string) => `parmi les autres\u00a0: ${told}`,
    cost: (period: string) => `Coût, ${period}`,
    inYear: (year: number, told: string) => `en\u00a0${year}\u00a0: ${told}`,
    saving: (told: string) => `économies\u00a0: ${told}`,
    value: (period: string) => `Valeur nette, ${period}`,
    perEuro: 'Rendu pour un euro',
    free: 'ne coûte rien',
    zeroCost: 'sans objet au plus probable, où le coût est nul\u202f; il ne l’est pas dans tous les tirages',
    upTo: (most: string) => `au plus probable, jusqu’à ${most}`,
    middle: (told: string) => `au milieu des fourchettes\u00a0: ${told}`,
    noPrice: 'sans prix',
    edge: 'hors de ses tirages\u00a0: un effet ou un coût y est pris à un bout de sa fourchette',
    why: 'Pourquoi ces nombres',
    try: 'Essayer dans le simulateur',
    tryOf: (name: string) => `Essayer «\u00a0${name}\u00a0» dans le simulateur`,
    inForce: 'en œuvre dans votre scénario',
    costStatus: 'coût'
  },
  apart: {
    title: 'Non compté ici',
    lead: 'Ces mesures ne libèrent pas de temps\u00a0: elles changent combien de personnes se forment, ou ce qui est remis au soin. Leur effet n’est pas compté en euros, seul leur coût l’est\u00a0: elles n’ont donc pas de rang. Il se lit dans le besoin et la capacité.',
    absent: 'non compté ici',
    read: 'Lire l’effet dans le besoin et la capacité',
    readOf: (name: string) => `Lire l’effet de «\u00a0${name}\u00a0» dans le besoin et la capacité`
  },
  data: 'Les mesures et leurs effets, ligne par ligne',
  effects: 'Les effets, ligne par ligne'
}
