/** Refusals and notices, in French. */
import type { Notice } from '@horizon-soin/model'

export const frErrors = {
  errors: {
    unexpected: (message: string) =>
      `anomalie du programme : ${message}. Signalez-la avec la commande tapée ; HORIZON_DEBUG=1 montre le détail.`,
    unknownLanguage: (value: string) =>
      `--lang : « ${value} » n’est pas une langue connue. Langues : fr, en.`,
    unknownCommand: (name: string, known: string) =>
      `la commande « ${name} » n’existe pas. Commandes : ${known}.`,
    unknownOption: (name: string) => `l’option ${name} n’existe pas ici. Voir --help.`,
    missingArgument: (name: string) => `il manque l’argument <${name}>. Voir --help.`,
    missingValue: (option: string) => `l’option ${option} attend une valeur.`,
    missingOption: (option: string) => `il manque l’option ${option}.`,
    tooMany: (expected: number) =>
      expected === 0
        ? 'cette commande n’attend pas d’argument. Voir --help.'
        : `trop d’arguments : ${expected} attendu(s). Voir --help.`,
    usage: 'la commande n’est pas comprise. Voir --help.',
    unknownId: (option: string, value: string) => `${option} : « ${value} » n’est pas connu.`,
    known: (values: string) => `Connus : ${values}.`,
    badFormat: (value: string, known: string) =>
      `--format : « ${value} » n’est pas une forme de sortie. Formes : ${known}.`,
    badYear: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas une année. Écrire par exemple 2030, 2025,2030 ou 2018-2030.`,
    badSingleYear: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas une année. Écrire par exemple 2030.`,
    reversedYears: (value: string) => `--years : la plage ${value} finit avant de commencer.`,
    yearOutOfRange: (option: string, value: string, first: string, last: string) =>
      `${option} : ${value} est hors du jeu de données, qui va de ${first} à ${last}.`,
    yearNotShared: (option: string, value: string, first: string, last: string) =>
      `${option} : ${value} n’est pas dans les deux jeux de données, qui ont en commun ${first} à ${last}.`,
    noSharedYear: 'les deux jeux de données n’ont aucune année en commun : ils ne se comparent pas.',
    notComparable: (axis: string, id: string) =>
      `ces deux jeux de données ne se comparent pas : ils n’ont pas les mêmes ${axis}. « ${id} » n’est que dans l’un des deux.`,
    badCount: (option: string, value: string) =>
      `${option} : « ${value} » n’est pas un nombre entier d’au moins 1.`,
    groupAndProfession: '--group et --profession ne vont pas ensemble : choisir l’un des deux.',
    technologyNeeded: (indicator: string, known: string) =>
      `${indicator} se lit par technologie : ajouter --technology. Technologies : ${known}.`,
    technologyUnused: (indicator: string) =>
      `${indicator} n’est pas calculé par technologie : retirer --technology.`,
    notReported: (indicator: string, where: string, other: string) =>
      `${indicator} n’est pas calculé pour « ${where} ». Il l’est pour : ${other}.`,
    sinceBaseless: (indicator: string, year: string) =>
      `${indicator} n’existe pas dans ce jeu de données : ses technologies commencent avec son année de base, ${year}. Demander l’indicateur sans « _since_base ».`,
    nothing: 'aucun résultat ne répond à ces choix : retirer un filtre.',
    sinceNeedsEffective: '--since ne porte que sur effective, que --indicator ne demande pas.',
    noData: (folder: string) =>
      `le jeu de données de référence n’est pas dans ${folder}. Donner un dossier avec --data, ou en commencer un : horizon-soin new mon-jeu.`,
    noFolder: (option: string, folder: string) => `${option} : ${folder} n’est pas un dossier qui existe.`,
    invalidData: (folder: string, count: string) =>
      `le jeu de données ${folder} a des anomalies (${count}) :`,
    unknownVariant: (folder: string, variant: string) =>
      `« ${variant} » n’est pas une variante de ${folder}.`,
    variants: (known: string) => `Variantes : ${known}.`,
    noVariants: (folder: string, variant: string) =>
      `${folder} n’a pas de variantes ; retirer « #${variant} ».`,
    wholeDataset: (variant: string) =>
      `cette commande est pour le jeu de données entier, non pour une variante : retirer « #${variant} ».`,
    badDate: (option: string, value: string, first: string, last: string) =>
      `${option} : « ${value} » n’est pas un jour du calendrier, ou n’est pas d’une année de ${first} à ${last}. Écrire par exemple 2027-06-30.`,
    seeAllFaults: (command: string) => `Les voir toutes : ${command}`,
    incomplete: (message: string) => `il manque au jeu de données de quoi calculer : ${message}.`,
    unknownScenario: (name: string) => `« ${name} » n’est ni un scénario du jeu de données, ni un fichier.`,
    noScenarios: 'Le jeu de données n’a aucun scénario.',
    scenarios: (known: string) => `Scénarios : ${known}.`,
    badScenario: (file: string) => `le scénario ${file} a des anomalies :`,
    noFile: (path: string) =>
      `${path} n’existe pas. Vérifier le nom, et le dossier d’où la commande est lancée.`,
    notAFile: (path: string) => `${path} n’est pas un fichier ordinaire.`,
    notEmpty: (folder: string) => `${folder} n’est pas vide : rien n’a été écrit. Choisir un dossier neuf.`,
    notAFolder: (path: string) => `${path} est un fichier, non un dossier : rien n’a été écrit.`,
    denied: (path: string) => `${path} : accès refusé.`,
    diskFull: (path: string) => `${path} : plus de place sur le disque.`,
    newDiskFull: (path: string) =>
      `${path} : plus de place sur le disque. Rien n’y est resté de ce qui était écrit.`,
    outputFull: 'la sortie ne peut pas être écrite : plus de place sur le disque.',
    outputFailed: (code: string) => `la sortie ne peut pas être écrite (${code}).`,
    system: (path: string, code: string) => `${path} : lecture ou écriture impossible (${code}).`
  },
  notices: {
    series: (levers: string, count: number, professions: string) =>
      `${levers} sans effet sur ${professions} : leur effectif suit une série, ${count > 1 ? 'que ces leviers n’atteignent pas' : 'que ce levier n’atteint pas'}.`,
    anyLever: 'leviers des effectifs',
    late: (policies: string, last: string) =>
      `mesures qui commencent après la dernière année du calcul (${last}), et restent donc sans effet : ${policies}.`,
    noPolicy: 'le scénario ne met aucune mesure en vigueur.',
    noneYet: (year: string) => `aucune mesure du scénario ne compte en ${year}.`,
    professions: (count: number) => `${count} ${count > 1 ? 'professions' : 'profession'}`,
    levers: {
      places: 'places de formation',
      exits: 'sorties',
      retirementShift: 'âge de départ',
      foreign: 'entrées de l’étranger'
    } satisfies Record<Notice['lever'], string>
  }
}

export type ErrorsTexts = typeof frErrors
