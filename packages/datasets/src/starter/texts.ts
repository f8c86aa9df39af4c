import type { Words } from './words.js'

/** The scenarios of the starter and the page that says how to change it, by path. */
export const starterTexts = (words: Words): Record<string, string> => {
  const { language, ids, say } = words
  const pages = [frenchPage(words), englishPage(words)]
  return {
    [`scenarios/${ids.cautious}.yaml`]: `# ${say(
      'Un scénario dit ce qui change ; tout ce qu’il ne dit pas reste médian.',
      'A scenario says what changes; what it does not say stays median.'
    )}
id: ${ids.cautious}
label: { fr: Scénario prudent, en: Cautious scenario }
potential: -0.5
adoption: -1
`,
    [`scenarios/${ids.determined}.yaml`]: `# ${say(
      'Un rythme va de -1 (lent) à 1 (rapide) ; places: 1.2 est 20 % de places de plus.',
      'A pace runs from -1 (slow) to 1 (fast); places: 1.2 is 20% more training places.'
    )}
id: ${ids.determined}
label: { fr: Scénario volontaire, en: Determined scenario }
potential: 0
adoption: { default: 0.5, technologies: { ${ids.ai}: 1 } }
workforce: { places: 1.2, from: 2027 }
`,
    'README.md': (language === 'fr' ? pages : pages.reverse()).join('\n')
  }
}

const frenchPage = ({ ids }: Words) => `# Un jeu de données à copier

Un établissement inventé : des infirmiers suivis par cohortes, des médecins suivis par une série publiée, trois
activités, deux technologies. Toutes les valeurs sont des hypothèses (\`assumption\`) d’une seule source, \`${ids.source}\`.

1. Changez \`name\`, \`title\` et les années de \`datapackage.json\`.
2. Remplacez professions, activités et technologies, puis les autres tables : chaque ligne porte sa source et son statut.
3. Un nombre s’écrit avec un point (\`0.5\`), sans séparateur de milliers ; une part va de 0 à 1, un âge est en années révolues.
4. Vérifiez : \`horizon-soin validate DOSSIER\` dit tout ce qui ne va pas, fichier, ligne et colonne.
5. Calculez : \`horizon-soin project --data DOSSIER --scenario ${ids.cautious} --years 2030,2040\`.
`

const englishPage = ({ ids }: Words) => `# A dataset to copy

A made-up hospital: nurses followed by cohorts, doctors by a published series, three activities, two technologies.
Every value is an assumption of one source, \`${ids.source}\`.

1. Change \`name\`, \`title\` and the years of \`datapackage.json\`.
2. Replace professions, activities and technologies, then the other tables: each row carries its source and status.
3. A number is written with a point (\`0.5\`), without a thousands separator; a share runs from 0 to 1, an age is in completed years.
4. Check: \`horizon-soin validate FOLDER\` says all that is wrong, with file, line and column.
5. Compute: \`horizon-soin project --data FOLDER --scenario ${ids.cautious} --years 2030,2040\`.
`
