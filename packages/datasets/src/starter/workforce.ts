import type { Words } from './words.js'

/** The tables of the starter on the workforce: nurses by cohorts, doctors by a series. */
export const workforceTables = ({ ids, say }: Words) => ({
  headcount: `profession,sex,age_from,age_to,headcount,source,status,note
${ids.nurse},F,22,39,80,${ids.source},assumption,"${say('Têtes au 1er janvier de l’année de base', 'Heads on 1 January of the base year')}"
${ids.nurse},F,40,66,90,${ids.source},assumption,
${ids.nurse},M,22,39,15,${ids.source},assumption,
${ids.nurse},M,40,66,15,${ids.source},assumption,
`,
  exits: `profession,sex,age_from,age_to,exit,low,high,measure,source,status,note
${ids.nurse},F,22,59,0.04,0.03,0.06,probability,${ids.source},assumption,"${say('Départs par an : retraite, mobilité, autre métier. Chaque âge doit en avoir', 'Leavers a year: retirement, moves, other trades. Every age needs one')}"
${ids.nurse},F,60,66,0.3,0.2,0.4,rate,${ids.source},assumption,"${say('rate : taux r, soit une probabilité 1 − exp(−r)', 'rate: a rate r is a probability 1 − exp(−r)')}"
${ids.nurse},M,22,59,0.04,0.03,0.06,probability,${ids.source},assumption,
${ids.nurse},M,60,66,0.3,0.2,0.4,rate,${ids.source},assumption,
`,
  training: `profession,duration_years,dropout_rate,entry_rate,source,status,note
${ids.nurse},3,0.15,0.9,${ids.source},assumption,"${say('entry_rate : part des diplômés qui rejoignent l’établissement', 'entry_rate: part of the graduates who join the hospital')}"
`,
  places: `profession,year,places,source,status,note
${ids.nurse},2023,12,${ids.source},assumption,"${say('Entrées en formation ; une année sans ligne prend l’année connue la plus proche', 'Entries into training; a year without a row takes the nearest known year')}"
${ids.nurse},2026,14,${ids.source},assumption,
`,
  foreign: `profession,year,entrants,source,status,note
${ids.nurse},2026,1,${ids.source},assumption,
`,
  entrant_ages: `profession,sex,age_from,age_to,share,source,status,note
${ids.nurse},F,22,30,0.85,${ids.source},assumption,"${say('Les parts d’une profession font 1, sexes et âges réunis', 'The shares of a profession sum to 1 over sexes and ages')}"
${ids.nurse},M,22,30,0.15,${ids.source},assumption,
`,
  fte: `profession,sex,age_from,age_to,fte,source,status,note
${ids.nurse},F,30,45,0.85,${ids.source},assumption,"${say('1 sans ligne', '1 without a row')}"
`,
  series: `profession,year,headcount,source,status,note
${ids.doctor},2026,40,${ids.source},assumption,"${say('Effectif publié, sans cohortes', 'Published headcount, without cohorts')}"
${ids.doctor},2040,46,${ids.source},assumption,
`
})
