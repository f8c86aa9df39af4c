/** Names of tables, what each holds, and names of columns. */
import type { TableName } from '@horizon-soin/datasets'
import { catalogue } from '../../shell/catalogue.js'

interface TableText {
  title: string
  holds: string
}

export const tableText = catalogue<Record<TableName, TableText>>(
  {
    sources: {
      title: 'Sources',
      holds: 'D’où viennent les nombres : titre, éditeur, année, adresse, licence.'
    },
    professions: { title: 'Professions', holds: 'Les métiers, et comment leurs effectifs sont suivis.' },
    activities: { title: 'Activités', holds: 'Ce en quoi le temps de travail est découpé.' },
    technologies: { title: 'Technologies', holds: 'Celles dont on compte l’effet.' },
    time_use: {
      title: 'Emploi du temps',
      holds: 'La part du temps de travail de chaque activité, par métier.'
    },
    potential: {
      title: 'Gains potentiels',
      holds:
        'La part du temps d’une activité qu’une technologie libère pour qui s’en sert pleinement, à trois rythmes.'
    },
    adoption: { title: 'Adoption', holds: 'Les courbes de diffusion, par métier, technologie et rythme.' },
    adoption_points: {
      title: 'Points d’adoption observés',
      holds: 'Les parts d’utilisateurs relevées par des enquêtes, sur lesquelles les courbes sont ajustées.'
    },
    intensity: {
      title: 'Intensité d’usage',
      holds: 'La part du temps où l’outil sert vraiment à ceux qui l’ont.'
    },
    heterogeneity: {
      title: 'Avance des personnes',
      holds: 'De combien d’années les uns sont en avance sur les autres.'
    },
    headcount: {
      title: 'Effectifs de départ',
      holds: 'Les personnes en exercice au 1er janvier de départ, par âge.'
    },
    exits: { title: 'Départs', holds: 'La probabilité de partir dans l’année, par âge.' },
    training: { title: 'Formation', holds: 'Durée des études, abandons, part des diplômés qui exercent.' },
    places: { title: 'Places en formation', holds: 'Les places ouvertes chaque année.' },
    foreign: {
      title: 'Arrivées de l’étranger',
      holds: 'Les professionnels formés ailleurs qui arrivent chaque année.'
    },
    entrant_ages: { title: 'Âge des entrants', holds: 'À quel âge on commence à exercer.' },
    fte: { title: 'Temps de travail', holds: 'Les équivalents temps plein par personne, par âge.' },
    series: {
      title: 'Séries d’effectifs',
      holds: 'Les effectifs des métiers qui ne sont pas suivis âge par âge.'
    },
    population: { title: 'Population', holds: 'Les habitants, par âge et par année.' },
    care_use: { title: 'Recours aux soins', holds: 'Combien chaque âge a recours à chaque métier.' },
    policies: {
      title: 'Mesures',
      holds: 'Les politiques qu’un scénario peut mettre en œuvre, leur calendrier, ce qu’elles coûtent.'
    },
    policy_effects: {
      title: 'Effets des mesures',
      holds:
        'Ce que chaque mesure déplace : la diffusion, la formation, les places, le temps rendu aux soins.'
    },
    fte_cost: {
      title: 'Coût d’un équivalent temps plein',
      holds: 'Ce qu’un équivalent temps plein coûte par an à son employeur, par métier.'
    },
    regions: { title: 'Régions', holds: 'Les parties du pays, et leurs codes.' },
    region_shares: {
      title: 'Parts des régions',
      holds: 'La part de chaque région dans les effectifs, les places et les arrivées d’un métier.'
    },
    region_population: {
      title: 'Population des régions',
      holds: 'Les habitants de chaque région, par âge et par année.'
    },
    uncertainty: {
      title: 'Incertitude des flux et du besoin',
      holds: 'De combien places, arrivées, séries et besoin peuvent s’écarter de ce qui est écrit.'
    },
    correlations: { title: 'Corrélations', holds: 'Les rythmes qui vont ensemble.' },
    published: { title: 'Chiffres publiés', holds: 'Ce qui a été publié et que le modèle doit rendre.' }
  },
  {
    sources: {
      title: 'Sources',
      holds: 'Where the numbers come from: title, publisher, year, address, licence.'
    },
    professions: { title: 'Professions', holds: 'The professions, and how their headcounts are followed.' },
    activities: { title: 'Activities', holds: 'What working time is divided into.' },
    technologies: { title: 'Technologies', holds: 'Those whose effect is counted.' },
    time_use: { title: 'Time use', holds: 'The share of working time of each activity, by profession.' },
    potential: {
      title: 'Potential gains',
      holds:
        'The share of an activity’s time that a technology frees for those who make full use of it, at three paces.'
    },
    adoption: { title: 'Adoption', holds: 'Diffusion curves, by profession, technology and pace.' },
    adoption_points: {
      title: 'Observed adoption',
      holds: 'The shares of users that surveys found, to which the curves are fitted.'
    },
    intensity: {
      title: 'Intensity of use',
      holds: 'The share of time in which the tool serves those who have it.'
    },
    heterogeneity: { title: 'Lead of people', holds: 'By how many years some are ahead of others.' },
    headcount: { title: 'Starting headcounts', holds: 'People in practice on the first 1 January, by age.' },
    exits: { title: 'Exits', holds: 'The probability of leaving within the year, by age.' },
    training: { title: 'Training', holds: 'Length, dropouts, share of graduates who practise.' },
    places: { title: 'Training places', holds: 'The places open each year.' },
    foreign: {
      title: 'Arrivals from abroad',
      holds: 'Professionals trained elsewhere who arrive each year.'
    },
    entrant_ages: { title: 'Ages of entrants', holds: 'At what age people begin to practise.' },
    fte: { title: 'Working time', holds: 'Full-time equivalents for one person, by age.' },
    series: {
      title: 'Series of headcounts',
      holds: 'Headcounts of professions that are not followed age by age.'
    },
    population: { title: 'Population', holds: 'Inhabitants, by age and by year.' },
    care_use: { title: 'Use of care', holds: 'How much each age makes use of each profession.' },
    policies: {
      title: 'Policies',
      holds: 'The measures that a scenario can put in force, their calendar, what they cost.'
    },
    policy_effects: {
      title: 'Effects of policies',
      holds: 'What each policy moves: diffusion, training, places, time given back to care.'
    },
    fte_cost: {
      title: 'Cost of a full-time equivalent',
      holds: 'What a full-time equivalent costs its employer a year, by profession.'
    },
    regions: { title: 'Regions', holds: 'The parts of the country, and their codes.' },
    region_shares: {
      title: 'Shares of regions',
      holds: 'The share of each region in the heads, places and arrivals of a profession.'
    },
    region_population: {
      title: 'Population of regions',
      holds: 'Inhabitants of each region, by age and by year.'
    },
    uncertainty: {
      title: 'Uncertainty of flows and need',
      holds: 'How far places, arrivals, series and need may be from what is written.'
    },
    correlations: { title: 'Correlations', holds: 'Paces that go together.' },
    published: { title: 'Published figures', holds: 'What was published and the model must return.' }
  }
)

export const columnText = catalogue<Record<string, string>>(
  {
    id: 'Identifiant',
    label_fr: 'Libellé français',
    label_en: 'Libellé anglais',
    title: 'Titre',
    publisher: 'Éditeur',
    year: 'Année',
    url: 'Adresse',
    licence: 'Licence',
    kind: 'Genre',
    isco08: 'Code CITP',
    demography: 'Suivi',
    fte: 'ETP par personne',
    profession: 'Profession',
    activity: 'Activité',
    technology: 'Technologie',
    share: 'Part',
    low: 'Bas',
    high: 'Haut',
    source: 'Source',
    status: 'Statut',
    note: 'Note',
    slow: 'Lent',
    median: 'Médian',
    fast: 'Rapide',
    pace: 'Rythme',
    curve: 'Courbe',
    ceiling: 'Plafond',
    midpoint: 'Mi-parcours',
    rate: 'Vitesse',
    start: 'Début',
    p: 'Innovation',
    q: 'Imitation',
    intensity: 'Intensité',
    lead_years: 'Années d’avance',
    sex: 'Sexe',
    age_from: 'Âge, de',
    age_to: 'à',
    headcount: 'Effectif',
    exit: 'Départ',
    measure: 'Mesure',
    duration_years: 'Durée, en années',
    dropout_rate: 'Abandons',
    entry_rate: 'Part qui exerce',
    places: 'Places',
    entrants: 'Arrivées',
    input: 'Entrée',
    other: 'Autre entrée',
    correlation: 'Corrélation',
    persons: 'Habitants',
    weight: 'Poids',
    country: 'Pays',
    what_fr: 'Ce qui est compté, en français',
    what_en: 'Ce qui est compté, en anglais',
    use_by: 'À revoir après le',
    indicator: 'Indicateur',
    group: 'Groupe',
    scenario: 'Scénario',
    minus_scenario: 'Moins le scénario',
    comparison: 'Comparaison',
    value: 'Valeur',
    tolerance: 'Tolérance',
    place: 'Passage',
    proposition: 'Proposition de l’étude',
    ramp_years: 'Montée en charge, en années',
    cost_low: 'Coût, bas',
    cost_mode: 'Coût',
    cost_high: 'Coût, haut',
    saving_low: 'Économie, bas',
    saving_mode: 'Économie',
    saving_high: 'Économie, haut',
    cost_years: 'Années de dépense',
    policy: 'Mesure',
    effect: 'Effet',
    mode: 'Central',
    cost: 'Coût',
    code: 'Code',
    region: 'Région',
    of: 'Part de'
  },
  {
    id: 'Identifier',
    label_fr: 'French label',
    label_en: 'English label',
    title: 'Title',
    publisher: 'Publisher',
    year: 'Year',
    url: 'Address',
    licence: 'Licence',
    kind: 'Kind',
    isco08: 'ISCO code',
    demography: 'Followed',
    fte: 'FTE a person',
    profession: 'Profession',
    activity: 'Activity',
    technology: 'Technology',
    share: 'Share',
    low: 'Low',
    high: 'High',
    source: 'Source',
    status: 'Status',
    note: 'Note',
    slow: 'Slow',
    median: 'Median',
    fast: 'Fast',
    pace: 'Pace',
    curve: 'Curve',
    ceiling: 'Ceiling',
    midpoint: 'Midpoint',
    rate: 'Rate',
    start: 'Start',
    p: 'Innovation',
    q: 'Imitation',
    intensity: 'Intensity',
    lead_years: 'Years of lead',
    sex: 'Sex',
    age_from: 'Age, from',
    age_to: 'to',
    headcount: 'Headcount',
    exit: 'Exit',
    measure: 'Measure',
    duration_years: 'Length, in years',
    dropout_rate: 'Dropouts',
    entry_rate: 'Share who practise',
    places: 'Places',
    entrants: 'Arrivals',
    input: 'Input',
    other: 'Other input',
    correlation: 'Correlation',
    persons: 'Inhabitants',
    weight: 'Weight',
    country: 'Country',
    what_fr: 'What is counted, in French',
    what_en: 'What is counted, in English',
    use_by: 'Look at again after',
    indicator: 'Indicator',
    group: 'Group',
    scenario: 'Scenario',
    minus_scenario: 'Less the scenario',
    comparison: 'Comparison',
    value: 'Value',
    tolerance: 'Tolerance',
    place: 'Passage',
    proposition: 'Proposal of the study',
    ramp_years: 'Years to full force',
    cost_low: 'Cost, low',
    cost_mode: 'Cost',
    cost_high: 'Cost, high',
    saving_low: 'Saving, low',
    saving_mode: 'Saving',
    saving_high: 'Saving, high',
    cost_years: 'Years of spending',
    policy: 'Policy',
    effect: 'Effect',
    mode: 'Central',
    cost: 'Cost',
    code: 'Code',
    region: 'Region',
    of: 'Share of'
  }
)
