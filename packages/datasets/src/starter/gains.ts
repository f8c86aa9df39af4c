import type { Words } from './words.js'

/** The tables of the starter on time, on what technologies free of it, and on their adoption. */
export const gainTables = ({ ids, say }: Words) => ({
  time_use: `profession,activity,share,low,high,source,status,note
${ids.nurse},${ids.care},0.6,0.5,0.7,${ids.source},assumption,"${say('Les parts d’une profession font 1 en tout', 'The shares of a profession sum to 1')}"
${ids.nurse},${ids.coordination},0.2,0.15,0.25,${ids.source},assumption,
${ids.nurse},${ids.administration},0.2,0.15,0.25,${ids.source},assumption,
${ids.doctor},${ids.care},0.5,0.4,0.6,${ids.source},assumption,
${ids.doctor},${ids.coordination},0.2,0.15,0.25,${ids.source},assumption,
${ids.doctor},${ids.administration},0.3,0.2,0.4,${ids.source},assumption,
`,
  potential: `profession,activity,technology,year,slow,median,fast,source,status,note
${ids.nurse},${ids.administration},${ids.ai},2030,0.1,0.2,0.3,${ids.source},assumption,"${say('Part du temps de l’activité que libère un plein usage ; 0 là où rien n’est dit', 'Share of the activity’s time that full use frees; 0 where nothing is said')}"
${ids.nurse},${ids.administration},${ids.ai},2040,0.2,0.4,0.5,${ids.source},assumption,
${ids.nurse},${ids.care},${ids.robotics},2035,0.02,0.05,0.1,${ids.source},assumption,
${ids.doctor},${ids.administration},${ids.ai},2030,0.2,0.3,0.4,${ids.source},assumption,
${ids.doctor},${ids.care},${ids.ai},2035,0.05,0.1,0.2,${ids.source},assumption,
${ids.doctor},${ids.care},${ids.robotics},2030,-0.02,-0.01,0,${ids.source},assumption,"${say('Un gain négatif coûte du temps', 'A negative gain costs time')}"
`,
  adoption: `profession,technology,pace,curve,ceiling,midpoint,rate,start,p,q,source,status,note
${ids.nurse},${ids.ai},slow,logistic,0.6,2038,0.25,,,,${ids.source},assumption,"${say('Courbe logistique : plafond, année du milieu, vitesse par an', 'Logistic curve: ceiling, year of the midpoint, rate per year')}"
${ids.nurse},${ids.ai},median,logistic,0.7,2034,0.35,,,,${ids.source},assumption,
${ids.nurse},${ids.ai},fast,logistic,0.8,2031,0.45,,,,${ids.source},assumption,
${ids.nurse},${ids.robotics},slow,bass,0.2,,,2030,0.005,0.2,${ids.source},assumption,"${say('Courbe de Bass : plafond, première année, innovation, imitation', 'Bass curve: ceiling, first year, innovation, imitation')}"
${ids.nurse},${ids.robotics},median,bass,0.3,,,2029,0.01,0.3,${ids.source},assumption,
${ids.nurse},${ids.robotics},fast,bass,0.4,,,2028,0.02,0.4,${ids.source},assumption,
${ids.doctor},${ids.ai},slow,logistic,0.6,2037,0.3,,,,${ids.source},assumption,
${ids.doctor},${ids.ai},median,logistic,0.8,2033,0.4,,,,${ids.source},assumption,
${ids.doctor},${ids.ai},fast,logistic,0.9,2030,0.5,,,,${ids.source},assumption,
${ids.doctor},${ids.robotics},slow,bass,0.2,,,2028,0.01,0.2,${ids.source},assumption,
${ids.doctor},${ids.robotics},median,bass,0.3,,,2027,0.02,0.3,${ids.source},assumption,
${ids.doctor},${ids.robotics},fast,bass,0.4,,,2026,0.03,0.4,${ids.source},assumption,
`,
  intensity: `profession,technology,intensity,low,high,source,status,note
${ids.doctor},${ids.ai},0.8,0.6,1,${ids.source},assumption,"${say('Part du temps de l’activité où l’outil sert ; 1 sans ligne', 'Part of the activity’s time in which the tool is used; 1 without a row')}"
`,
  heterogeneity: `profession,lead_years,low,high,source,status,note
${ids.nurse},3,2,4,${ids.source},assumption,"${say('Années d’avance d’un professionnel nettement plus innovant', 'Years by which a markedly more innovative professional is ahead')}"
${ids.doctor},3,2,4,${ids.source},assumption,
`
})
