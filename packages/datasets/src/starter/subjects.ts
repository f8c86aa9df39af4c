/** The tables of the starter that say who and what is spoken of. */
export const SUBJECT_TABLES = {
  sources: `id,title,publisher,year,url,licence,kind
exemple,"Valeurs inventées pour l’exemple : à remplacer / Made-up values for the example: to be replaced",,2026,,,assumption
`,
  professions: `id,label_fr,label_en,kind,isco08,demography,fte
infirmier,Infirmières et infirmiers,Nurses,non-medical,2221,cohort,
medecin,Médecins,Doctors,medical,221,series,0.9
`,
  activities: `id,label_fr,label_en
soins,Soins,Care
coordination,Coordination,Coordination
administration,Administration,Administration
`,
  technologies: `id,label_fr,label_en
ia,Intelligence artificielle,Artificial intelligence
robotique,Robotique,Robotics
`,
  published: `id,label_fr,label_en,indicator,group,profession,technology,year,scenario,minus_scenario,comparison,value,tolerance,source,place
infirmiers-2026,Effectif infirmier au départ,Nurses at the start,headcount,,infirmier,,2026,prudent,,about,200,0.5,exemple,headcount.csv
`
} as const
