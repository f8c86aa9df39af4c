/** Names and phrases in French; `en.ts` has the same keys or does not compile. */
import type { Language } from '@horizon-soin/datasets'
import type { Block, Indicator, PolicyEffect, Status } from '@horizon-soin/model'
import type { EditionBlock } from '@horizon-soin/model/editions'
import type { InputGroup, InputKind } from '@horizon-soin/model/uncertainty'
import { frTerms } from './terms-fr.js'

export const fr = {
  /** The one of this catalogue: numbers are written in it. */
  language: 'fr' as Language,
  terms: frTerms,
  /** « {threshold} »: the share of freed time that the dataset sets; « {base} »: its base year. */
  indicators: {
    headcount: 'Effectif',
    fte: 'Équivalents temps plein',
    entrants: 'Entrées dans l’année',
    leavers: 'Sorties dans l’année',
    potential: 'Gain potentiel',
    effective: 'Gain effectif',
    effective_since_base: 'Gain effectif depuis {base}',
    adoption: 'Adoption',
    mix: 'Mix technologique',
    freed_fte: 'Temps libéré à réinvestir',
    freed_fte_since_base: 'Temps libéré depuis {base}',
    freed_fte_all_professionals: 'Temps libéré, tous professionnels',
    people_above: 'Personnes à plus de {threshold} de temps libéré',
    share_above: 'Part des personnes à plus de {threshold} de temps libéré',
    people_0_10: 'Personnes à moins de 10 % de temps libéré',
    people_10_20: 'Personnes de 10 à 20 % de temps libéré',
    people_20_30: 'Personnes de 20 à 30 % de temps libéré',
    people_over_30: 'Personnes à plus de 30 % de temps libéré',
    non_medical_share_above: 'Part des non médicaux parmi eux',
    coverage: 'Part de tous les professionnels de santé',
    capacity: 'Capacité de soins',
    need: 'Besoin de soins',
    balance: 'Solde entre capacité et besoin',
    policy_cost: 'Coût des mesures',
    policy_saving: 'Économies des mesures'
  } satisfies Record<Indicator, string>,
  /** What a number of an indicator counts, or is a share of; after its name and a comma. */
  meanings: {
    headcount: 'personnes en exercice au 1er janvier',
    fte: 'au 1er janvier',
    entrants: 'personnes',
    leavers: 'personnes',
    potential: 'part du temps de travail libérée si chacun s’en servait pleinement',
    effective: 'part du temps de travail libérée, compte tenu de l’adoption',
    effective_since_base: 'part du temps de travail libérée depuis, sans ce qui l’était déjà',
    adoption: 'part des professionnels qui se servent de la technologie',
    mix: 'part du temps libéré due à la technologie',
    freed_fte: 'équivalents temps plein',
    freed_fte_since_base: 'équivalents temps plein, sans ce qui était déjà libéré',
    freed_fte_all_professionals: 'équivalents temps plein, étendus à toutes les professions de santé',
    people_above: 'personnes',
    share_above: 'part de l’effectif',
    people_0_10: 'personnes',
    people_10_20: 'personnes',
    people_20_30: 'personnes',
    people_over_30: 'personnes',
    non_medical_share_above: 'part des personnes au-delà du seuil',
    coverage: 'ce que les professions du jeu de données en représentent',
    capacity: 'équivalents temps plein, avec la part du temps libéré qui est remise au soin',
    need: 'équivalents temps plein, ceux en poste l’année de référence et ce que la population demande de plus',
    balance:
      'équivalents temps plein, l’écart qui se creuse depuis l’année de référence, non ce qui manque aujourd’hui',
    policy_cost: 'euros dans l’année',
    policy_saving: 'euros dans l’année'
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
    euros: '€',
    years: 'ans',
    perYear: 'par an',
    ages: (from: string, to: string) => `${from} à ${to} ans`
  },
  /** What tells two scenarios apart, or two editions. */
  blocks: {
    workforce: 'Effectifs',
    'time-use': 'Emploi du temps',
    potential: 'Gain potentiel',
    intensity: 'Intensité d’usage',
    people: 'Avance des plus innovants',
    adoption: 'Adoption',
    need: 'Besoin et temps rendu au soin',
    policies: 'Mesures'
  } satisfies Record<Block | EditionBlock, string>,
  inputGroups: {
    potential: 'gain potentiel',
    adoption: 'adoption',
    time_use: 'emploi du temps',
    demography: 'démographie',
    need: 'besoin de soins',
    policies: 'mesures',
    posterior: 'entrées qui redonnent les chiffres publiés'
  } satisfies Record<InputGroup, string>,
  /** The same in a sentence. */
  groupPhrases: {
    potential: 'le gain potentiel',
    adoption: 'l’adoption',
    time_use: 'l’emploi du temps',
    demography: 'la démographie',
    need: 'le besoin de soins',
    policies: 'l’effet des mesures',
    posterior: 'le choix d’un jeu d’entrées'
  } satisfies Record<InputGroup, string>,
  /** What an input is, before « de l’IA » or « , infirmiers ». */
  inputKinds: {
    adoption: 'Adoption',
    adoption_profession: 'Adoption',
    potential: 'Gain potentiel',
    lead_years: 'Avance des plus innovants',
    intensity: 'Intensité d’usage',
    time_use: 'Emploi du temps',
    exits: 'Sorties',
    places: 'Places de formation',
    foreign: 'Entrées de l’étranger',
    series: 'Effectifs d’une série publiée',
    need: 'Besoin de soins',
    policy: 'Effet d’une mesure',
    posterior: 'Entrées qui redonnent les chiffres publiés'
  } satisfies Record<InputKind, string>,
  /** What a policy moves. */
  policyEffects: {
    adoption_clock: 'avance de l’adoption',
    training_duration: 'durée de formation',
    places: 'places de formation',
    reinvestment: 'part du temps libéré remise au soin'
  } satisfies Record<PolicyEffect['effect'], string>,
  policyEuros: { cost: 'Coût d’une mesure', saving: 'Économies d’une mesure' },
  /** A technology after « Adoption »; another is named after a colon. */
  ofTechnology: { ia: ' de l’IA', numerique: ' du numérique', robotique: ' de la robotique' } as Record<
    string,
    string
  >,
  named: (label: string) => ` : ${label}`,
  /** A published figure before its number. */
  published: {
    about: (value: string) => `environ ${value}`,
    at_least: (value: string) => `au moins ${value}`,
    over: (value: string) => `plus de ${value}`,
    nearly: (value: string) => `près de ${value}`,
    at_most: (value: string) => `au plus ${value}`
  },
  /** A range in a sentence. */
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  /** A range under a number. */
  to: (low: string, high: string) => `${low} à ${high}`,
  /** An input that has three paces. */
  paces: (slow: string, median: string, fast: string) => `lent ${slow}, médian ${median}, rapide ${fast}`,
  pace: (pace: string) => `lu au rythme ${pace}`,
  noValue: 'sans valeur',
  absent: {
    sentence: (years: string, why: string) => `Aucune valeur pour ${years} : ${why}.`,
    nothingFreed: 'rien n’est libéré, et la part de rien n’existe pas',
    nobody: 'personne n’est compté, et la part de personne n’existe pas',
    nobodyAbove: 'personne ne dépasse le seuil, et la part de personne n’existe pas'
  }
}

export type Words = typeof fr
