/** What each term of an explanation is, in French; ids and years stand beside it. */
import type { Indicator, Relation, TermKey } from '@horizon-soin/model'

/** Terms that are named as indicators are: the base year of the dataset is in their name. */
export type NamedByIndicator = Extract<Indicator, 'effective_since_base' | 'freed_fte_since_base'>

export interface TermTexts {
  keys: Record<Exclude<TermKey, NamedByIndicator>, string>
  /** How a term follows from those under it. */
  relations: Record<Relation, string>
  /** A weight in a group's mean is a share of heads, or of the time freed. */
  weightOfFreed: string
  /** How a ratio follows from its one term where the other is the whole group’s. */
  ofGroup: string
  /** The terms of entrants into a profession whose training lasts 0 years. */
  recruitment: Partial<Record<TermKey, string>>
  /** Places known of one year, that stand for another in which people start. */
  placesFor(year: string, entry: string): string
}

export const frTerms: TermTexts = {
  keys: {
    headcount: 'Effectif',
    fte: 'Équivalents temps plein',
    entrants: 'Entrées dans l’année',
    leavers: 'Sorties dans l’année',
    potential: 'Gain potentiel',
    effective: 'Gain effectif',
    adoption: 'Adoption',
    mix: 'Part du temps libéré due à la technologie',
    freed_fte: 'Temps libéré à réinvestir',
    freed_fte_all_professionals: 'Temps libéré, étendu à tous les professionnels',
    people_above: 'Personnes au-delà du seuil',
    share_above: 'Part des personnes au-delà du seuil',
    people_0_10: 'Personnes à moins de 10 % de temps libéré',
    people_10_20: 'Personnes de 10 à 20 % de temps libéré',
    people_20_30: 'Personnes de 20 à 30 % de temps libéré',
    people_over_30: 'Personnes à plus de 30 % de temps libéré',
    non_medical_share_above: 'Part des non médicaux parmi les personnes au-delà du seuil',
    coverage: 'Part que ces professions font de tous les professionnels de santé',
    'share-of-heads': 'Poids dans le groupe, en part de l’effectif',
    contribution: 'Apport de la profession',
    'headcount-at-base-year': 'Effectif de l’année de base',
    'headcount-band': 'Effectif de la tranche d’âge',
    'entrants-since': 'Entrées depuis l’année de base',
    'leavers-since': 'Sorties depuis l’année de base',
    'leavers-band': 'Sorties de la tranche d’âge',
    'reaches-oldest-age': 'Atteignent l’âge limite',
    exit: 'Probabilité de sortie dans l’année',
    trained: 'Diplômés qui entrent dans la profession',
    places: 'Places de formation',
    'places-multiplier': 'Multiplicateur des places, levier du scénario',
    'kept-in-training': 'Part qui termine la formation',
    'enters-profession': 'Part des diplômés qui exercent',
    foreign: 'Entrées de l’étranger',
    'foreign-multiplier': 'Multiplicateur des entrées de l’étranger, levier du scénario',
    'fte-per-head': 'Équivalent temps plein d’une personne',
    'series-point': 'Effectif de la série',
    activity: 'Apport de l’activité',
    'time-share': 'Part de l’activité dans le temps de travail',
    'freed-in-activity': 'Part libérée de l’activité',
    credit: 'Temps libéré par la technologie',
    'frees-alone': 'Ce qu’elle libérerait seule',
    overlap: 'Ce qu’elle partage avec les autres technologies de l’activité',
    gain: 'Gain de qui s’en sert pleinement',
    'base-zero': 'Rien avant',
    ceiling: 'Plafond d’adoption',
    midpoint: 'Année de mi-parcours de l’adoption',
    rate: 'Vitesse d’adoption',
    start: 'Début de l’adoption',
    innovation: 'Adoption par innovation',
    imitation: 'Adoption par imitation',
    intensity: 'Intensité d’usage par les adoptants',
    'lead-years': 'Avance des plus innovants sur la moyenne',
    threshold: 'Seuil de temps libéré',
    'share-in-band': 'Part des personnes dans la tranche',
    need: 'Besoin de soins',
    capacity: 'Capacité de soins',
    balance: 'Solde entre capacité et besoin',
    policy_cost: 'Coût des mesures',
    policy_saving: 'Économies des mesures',
    'fte-at-balance-year': 'Équivalents temps plein de l’année de référence du solde, sans levier',
    'need-growth': 'Croissance du recours aux soins avec la population',
    'care-used': 'Recours aux soins de la population',
    'care-used-band': 'Recours aux soins de la tranche d’âge',
    'care-weight': 'Recours aux soins d’une personne de cet âge',
    'persons-in-band': 'Habitants de la tranche d’âge',
    'population-band': 'Habitants',
    'part-of-band': 'Part de la tranche',
    'need-trend': 'Tendance du besoin, levier du scénario',
    'capacity-per-fte': 'Capacité d’un équivalent temps plein',
    'freed-since-balance': 'Temps libéré depuis l’année de référence du solde',
    'care-part': 'Part du temps libéré remise au soin',
    'care-lever': 'Part remise au soin, levier du scénario',
    'care-moved': 'Ce que les mesures ajoutent à la part remise au soin',
    clock: 'Années d’avance données par les mesures',
    shortened: 'Années de formation ajoutées par les mesures',
    started: 'Multiplicateur des places, mesures du scénario',
    'policy-effect': 'Effet de la mesure',
    'policy-full-effect': 'Effet en plein régime',
    'policy-force': 'Part en vigueur',
    'policy-payment': 'Part payée dans l’année',
    'policy-full-cost': 'Coût en plein régime',
    'policy-total-cost': 'Coût total',
    'policy-full-saving': 'Économie en plein régime',
    cohort: 'Diplômés de ceux qui commencent leur formation',
    'part-of-cohort': 'Part de la promotion qui finit dans l’année'
  },
  relations: {
    sum: '= la somme de',
    'stock-and-flow': '= les deux premiers, moins le troisième',
    product: '= le produit de',
    ratio: '= le premier rapporté au second',
    since: '= ce que le premier libère de plus, en part du temps que laissait le second',
    compound: '= chaque technologie agit sur ce que les autres laissent',
    mean: '= moyenne par âge, chacun comptant pour son effectif, de',
    interpolation: '= lu entre',
    expectation: '= moyenne sur les personnes, des plus aux moins innovantes, d’après',
    difference: '= le premier, moins le second',
    reinvestment:
      '= ce qu’un équivalent temps plein fait de plus quand le second dit la part du premier remise au soin',
    clipped: '= la somme, tenue entre 0 et 1, de',
    multiplied: '= un, plus la part en vigueur de ce que le plein effet ajoute',
    follows: '= d’après',
    input: ''
  },
  weightOfFreed: 'Poids dans le groupe, en part du temps libéré',
  ofGroup: '= rapporté à tout le groupe',
  recruitment: {
    trained: 'Recrutements dans l’année',
    places: 'Recrutements ouverts',
    'places-multiplier': 'Multiplicateur des recrutements, levier du scénario',
    'kept-in-training': 'Part des recrutements maintenus',
    'enters-profession': 'Part des recrutements pourvus'
  },
  placesFor: (year, entry) => `${year}, pour une entrée en ${entry}`
}
