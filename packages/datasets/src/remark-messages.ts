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
  }
} as const satisfies Record<string, Texts>

export type RemarkCode = keyof typeof REMARKS

/** What a remark says, in `language`: one phrase, without a full stop. */
export const describeRemark = (
  { code, params }: { code: RemarkCode; params: FaultParams },
  language: Language
): string => fill(REMARKS[code], params, language)
