/** The tables of the starter on the workforce: nurses by cohorts, doctors by a series. */
export const WORKFORCE_TABLES = {
  headcount: `profession,sex,age_from,age_to,headcount,source,status,note
infirmier,F,22,39,80,exemple,assumption,"Têtes au 1er janvier de l’année de base / Heads on 1 January of the base year"
infirmier,F,40,66,90,exemple,assumption,
infirmier,M,22,39,15,exemple,assumption,
infirmier,M,40,66,15,exemple,assumption,
`,
  exits: `profession,sex,age_from,age_to,exit,low,high,measure,source,status,note
infirmier,F,22,59,0.04,0.03,0.06,probability,exemple,assumption,"Départs par an : retraite, mobilité, autre métier. Chaque âge doit en avoir / Leavers a year: retirement, moves, other trades. Every age needs one"
infirmier,F,60,66,0.3,0.2,0.4,rate,exemple,assumption,"rate : taux r, soit une probabilité 1 − exp(−r) / rate: a rate r is a probability 1 − exp(−r)"
infirmier,M,22,59,0.04,0.03,0.06,probability,exemple,assumption,
infirmier,M,60,66,0.3,0.2,0.4,rate,exemple,assumption,
`,
  training: `profession,duration_years,dropout_rate,entry_rate,source,status,note
infirmier,3,0.15,0.9,exemple,assumption,"entry_rate : part des diplômés qui rejoignent l’établissement / entry_rate: part of the graduates who join the hospital"
`,
  places: `profession,year,places,source,status,note
infirmier,2023,12,exemple,assumption,"Entrées en formation ; l’année la plus proche vaut au-delà / Entries into training; the nearest year holds beyond"
infirmier,2026,14,exemple,assumption,
`,
  foreign: `profession,year,entrants,source,status,note
infirmier,2026,1,exemple,assumption,
`,
  entrant_ages: `profession,sex,age_from,age_to,share,source,status,note
infirmier,F,22,30,0.85,exemple,assumption,"Les parts d’une profession font 1, sexes et âges réunis / The shares of a profession sum to 1 over sexes and ages"
infirmier,M,22,30,0.15,exemple,assumption,
`,
  fte: `profession,sex,age_from,age_to,fte,source,status,note
infirmier,F,30,45,0.85,exemple,assumption,"1 sans ligne / 1 without a row"
`,
  series: `profession,year,headcount,source,status,note
medecin,2026,40,exemple,assumption,"Effectif publié, sans cohortes / Published headcount, without cohorts"
medecin,2040,46,exemple,assumption,
`
} as const
