import { type FaultParams, fill } from './fill.js'
import type { Language, Texts } from './language.js'

/** What is most likely mistaken, for each kind of remark: what the reader makes of the data, and where it looks instead. */
export const REMARKS = {
  'fte-not-used': {
    fr: 'cette valeur ne sert pas : « {profession} » est suivie par cohortes, dont le temps de travail est lu dans fte.csv (un âge sans ligne compte 1)',
    en: 'this value is not used: "{profession}" is followed by cohorts, whose working time is read from fte.csv (an age without a row counts 1)'
  },
  'series-of-cohort': {
    fr: 'ces lignes ne servent pas ({count}) : « {profession} » est suivie par cohortes, non par une série',
    en: 'these rows are not used ({count}): "{profession}" is followed by cohorts, not by a series'
  },
  'cohort-of-series': {
    fr: 'ces lignes ne servent pas ({count}) : « {profession} » suit une série, ses effectifs sont ceux de series.csv',
    en: 'these rows are not used ({count}): "{profession}" follows a series, its heads are those of series.csv'
  },
  'foreign-of-none': {
    fr: 'cette plage ne sert pas : foreign.csv ne donne à « {profession} » aucune entrée',
    en: 'this range is not used: foreign.csv gives "{profession}" no entrants'
  },
  'need-of-none': {
    fr: 'cette plage ne sert pas : care_use.csv ne dit rien du recours à « {profession} »',
    en: 'this range is not used: care_use.csv says nothing of the use of "{profession}"'
  },
  'need-not-computed': {
    fr: 'ces lignes ne servent pas : sans {table}, le besoin n’est pas calculé',
    en: 'these rows are not used: without {table}, the need is not computed'
  },
  'policy-without-effect': {
    fr: 'policy_effects.csv ne donne aucun effet à « {policy} » : elle coûte et ne change rien',
    en: 'policy_effects.csv gives "{policy}" no effect: it costs and changes nothing'
  },
  'effect-without-adoption': {
    fr: 'cet effet ne sert pas : adoption.csv n’a pas de courbe pour « {whose} »',
    en: 'this effect is not used: adoption.csv has no curve for "{whose}"'
  },
  'effect-of-series': {
    fr: 'cet effet ne sert pas : « {profession} » suit une série, sans formation ni places ({effect})',
    en: 'this effect is not used: "{profession}" follows a series, without training nor places ({effect})'
  },
  'profession-without-cost': {
    fr: 'aucune ligne pour « {profession} » : son temps libéré ne peut être compté en euros',
    en: 'no row for "{profession}": its freed time cannot be counted in euros'
  },
  'no-gains': {
    fr: 'aucune ligne dans {table} : le gain de toutes les professions est compté nul',
    en: 'no row in {table}: the gain of every profession is counted as nil'
  },
  'profession-without-gain': {
    fr: 'aucune ligne de {table} pour « {profession} » : son gain est compté nul',
    en: 'no row of {table} for "{profession}": its gain is counted as nil'
  },
  'technology-without-gain': {
    fr: 'aucune ligne de {table} pour « {technology} » : son gain est compté nul dans toutes les professions',
    en: 'no row of {table} for "{technology}": its gain is counted as nil in every profession'
  },
  'series-starts-late': {
    fr: 'la série de « {profession} » commence après l’année de base {baseYear} : sa première valeur vaut aussi pour les années d’avant',
    en: 'the series of "{profession}" starts after the base year {baseYear}: its first value holds for the years before too'
  },
  'ages-without-heads': {
    fr: 'aucune tranche n’a les âges de {from} à {to} ans ({profession}, {sex}) : l’effectif y est compté 0',
    en: 'no band holds the ages {from} to {to} ({profession}, {sex}): the headcount is counted 0 there'
  },
  'past-use-by': {
    fr: 'à revoir : cette valeur n’était donnée que jusqu’à cette date, passée au {today}',
    en: 'to look at again: this value was only given until this date, past on {today}'
  },
  'thousands-point': {
    fr: 'lu avec un point décimal, soit {read} : pour des milliers, écrire {meant} ({count} de cette forme dans la colonne)',
    en: 'read with a decimal point, as {read}: for thousands, write {meant} ({count} of this form in the column)'
  },
  'training-below-zero': {
    fr: 'la formation de « {profession} » dure {years} ans : l’effet la ferait durer moins de 0, elle est comptée 0',
    en: 'the training of "{profession}" lasts {years} years: the effect would make it last less than 0, it is counted as 0'
  },
  'population-constant': {
    fr: 'une seule année, {year} : la population est la même toutes les années',
    en: 'one year only, {year}: the population is the same in every year'
  },
  'too-many-people': {
    fr: 'plus de {most} personnes : un nombre qu’aucun pays n’atteint',
    en: 'more than {most} people: a number that no country reaches'
  },
  'regions-summed': {
    fr: 'des régions ont leurs propres tables ({tables}) : `regions` en additionne les résultats, `project` lit les tables nationales, et les deux totaux peuvent différer',
    en: 'regions have tables of their own ({tables}): `regions` sums what they give, `project` reads the national tables, and the two totals may differ'
  },
  'region-without-people': {
    fr: 'aucune ligne pour « {region} », alors que d’autres régions en ont ({years}) : son besoin suit les âges de tout le pays',
    en: 'no row for "{region}", although other regions have some ({years}): its need follows the ages of the whole country'
  },
  'region-without-years': {
    fr: '« {region} » n’a pas les années qu’ont d’autres régions ({years}) : sa population y est tirée de ses années voisines',
    en: '"{region}" lacks years that other regions have ({years}): its population is drawn there from its nearest years'
  },
  'region-without-heads': {
    fr: 'personne dans « {region} » pour « {profession} » : le besoin part de l’effectif, il y reste donc nul, et tout l’effectif à venir paraît en trop',
    en: 'nobody in "{region}" for "{profession}": need starts from the heads, so it stays 0 there, and all heads to come look like a surplus'
  }
} as const satisfies Record<string, Texts>

export type RemarkCode = keyof typeof REMARKS

/** What a remark says, in `language`: one phrase, without a full stop. */
export const describeRemark = (
  { code, params }: { code: RemarkCode; params: FaultParams },
  language: Language
): string => fill(REMARKS[code], params, language)
