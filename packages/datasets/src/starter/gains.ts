/** The tables of the starter on time, on what technologies free of it, and on their adoption. */
export const GAIN_TABLES = {
  time_use: `profession,activity,share,low,high,source,status,note
infirmier,soins,0.6,0.5,0.7,exemple,assumption,"Les parts d’une profession font 1 en tout / The shares of a profession sum to 1"
infirmier,coordination,0.2,0.15,0.25,exemple,assumption,
infirmier,administration,0.2,0.15,0.25,exemple,assumption,
medecin,soins,0.5,0.4,0.6,exemple,assumption,
medecin,coordination,0.2,0.15,0.25,exemple,assumption,
medecin,administration,0.3,0.2,0.4,exemple,assumption,
`,
  potential: `profession,activity,technology,year,slow,median,fast,source,status,note
infirmier,administration,ia,2030,0.1,0.2,0.3,exemple,assumption,"Part du temps de l’activité que libère un plein usage ; 0 là où rien n’est dit / Share of the activity’s time that full use frees; 0 where nothing is said"
infirmier,administration,ia,2040,0.2,0.4,0.5,exemple,assumption,
infirmier,soins,robotique,2035,0.02,0.05,0.1,exemple,assumption,
medecin,administration,ia,2030,0.2,0.3,0.4,exemple,assumption,
medecin,soins,ia,2035,0.05,0.1,0.2,exemple,assumption,
medecin,soins,robotique,2030,-0.02,-0.01,0,exemple,assumption,"Un gain négatif coûte du temps / A negative gain costs time"
`,
  adoption: `profession,technology,pace,curve,ceiling,midpoint,rate,start,p,q,source,status,note
infirmier,ia,slow,logistic,0.6,2038,0.25,,,,exemple,assumption,"Courbe logistique : plafond, année du milieu, vitesse par an / Logistic curve: ceiling, year of the midpoint, rate per year"
infirmier,ia,median,logistic,0.7,2034,0.35,,,,exemple,assumption,
infirmier,ia,fast,logistic,0.8,2031,0.45,,,,exemple,assumption,
infirmier,robotique,slow,bass,0.2,,,2030,0.005,0.2,exemple,assumption,"Courbe de Bass : plafond, première année, innovation, imitation / Bass curve: ceiling, first year, innovation, imitation"
infirmier,robotique,median,bass,0.3,,,2029,0.01,0.3,exemple,assumption,
infirmier,robotique,fast,bass,0.4,,,2028,0.02,0.4,exemple,assumption,
medecin,ia,slow,logistic,0.6,2037,0.3,,,,exemple,assumption,
medecin,ia,median,logistic,0.8,2033,0.4,,,,exemple,assumption,
medecin,ia,fast,logistic,0.9,2030,0.5,,,,exemple,assumption,
medecin,robotique,slow,bass,0.2,,,2028,0.01,0.2,exemple,assumption,
medecin,robotique,median,bass,0.3,,,2027,0.02,0.3,exemple,assumption,
medecin,robotique,fast,bass,0.4,,,2026,0.03,0.4,exemple,assumption,
`,
  intensity: `profession,technology,intensity,low,high,source,status,note
medecin,ia,0.8,0.6,1,exemple,assumption,"Part du temps de l’activité où l’outil sert ; 1 sans ligne / Part of the activity’s time in which the tool is used; 1 without a row"
`,
  heterogeneity: `profession,lead_years,low,high,source,status,note
infirmier,3,2,4,exemple,assumption,"Années d’avance d’un professionnel nettement plus innovant / Years by which a markedly more innovative professional is ahead"
medecin,3,2,4,exemple,assumption,
`
} as const
