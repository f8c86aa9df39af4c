/** The scenarios of the starter and the page that says how to change it. */
export const STARTER_TEXTS = {
  'scenarios/prudent.yaml': `# Un scénario dit ce qui change ; tout ce qu’il ne dit pas reste médian.
# A scenario says what changes; what it does not say stays median.
id: prudent
label: { fr: Scénario prudent, en: Cautious scenario }
potential: -0.5
adoption: -1
`,
  'scenarios/volontaire.yaml': `# Un rythme va de -1 (lent) à 1 (rapide) ; places: 1.2 est 20 % de places de plus.
# A pace runs from -1 (slow) to 1 (fast); places: 1.2 is 20% more training places.
id: volontaire
label: { fr: Scénario volontaire, en: Determined scenario }
potential: 0
adoption: { default: 0.5, technologies: { ia: 1 } }
workforce: { places: 1.2, from: 2027 }
`,
  'README.md': `# Un jeu de données à copier

Un établissement inventé : des infirmiers suivis par cohortes, des médecins suivis par une série publiée, trois
activités, deux technologies. Toutes les valeurs sont des hypothèses (\`assumption\`) d’une seule source, \`exemple\`.

1. Changez \`name\`, \`title\` et les années de \`datapackage.json\`.
2. Remplacez professions, activités et technologies, puis les autres tables : chaque ligne porte sa source et son statut.
3. Un nombre s’écrit avec un point (\`0.5\`), une part va de 0 à 1, un âge est en années révolues.
4. Vérifiez : \`horizon-soin validate DOSSIER\` dit tout ce qui ne va pas, fichier, ligne et colonne.
5. Calculez : \`horizon-soin project --data DOSSIER --scenario prudent --years 2030,2040\`.

# A dataset to copy

A made-up hospital: nurses followed by cohorts, doctors by a published series, three activities, two technologies.
Every value is an assumption of one source, \`exemple\`.

1. Change \`name\`, \`title\` and the years of \`datapackage.json\`.
2. Replace professions, activities and technologies, then the other tables: each row carries its source and status.
3. A number is written with a point (\`0.5\`), a share runs from 0 to 1, an age is in completed years.
4. Check: \`horizon-soin validate FOLDER\` says all that is wrong, with file, line and column.
5. Compute: \`horizon-soin project --data FOLDER --scenario prudent --years 2030,2040\`.
`
} as const
