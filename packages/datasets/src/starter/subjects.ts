import type { Words } from './words.js'

/** The tables of the starter that say who and what is spoken of. */
export const subjectTables = ({ ids, say }: Words) => ({
  sources: `id,title,publisher,year,url,licence,kind
${ids.source},"${say('Valeurs inventées pour l’exemple : à remplacer', 'Made-up values for the example: to be replaced')}",,2026,,,assumption
`,
  professions: `id,label_fr,label_en,kind,isco08,demography,fte
${ids.nurse},Infirmières et infirmiers,Nurses,non-medical,2221,cohort,
${ids.doctor},Médecins,Doctors,medical,221,series,0.9
`,
  activities: `id,label_fr,label_en
${ids.care},Soins,Care
${ids.coordination},Coordination,Coordination
${ids.administration},Administration,Administration
`,
  technologies: `id,label_fr,label_en
${ids.ai},Intelligence artificielle,Artificial intelligence
${ids.robotics},Robotique,Robotics
`,
  published: `id,label_fr,label_en,indicator,group,profession,technology,year,scenario,minus_scenario,comparison,value,tolerance,source,place
${ids.figure},Effectif infirmier au départ,Nurses at the start,headcount,,${ids.nurse},,2026,${ids.cautious},,about,200,0.5,${ids.source},headcount.csv
`
})
