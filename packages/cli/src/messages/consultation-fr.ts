/** What `consultation` says, its help included, in French. */
import type { StoreFault } from '@horizon-soin/storage'

/** What a consultation is, after « est »: a draft is a noun. */
const asked = (state: string): string => (state === 'brouillon' ? 'un brouillon' : state)

/** A number and its noun, which is plural from 2 on. */
const several = (count: string, noun: string): string =>
  count === '0' || count === '1' ? `${count} ${noun}` : `${count} ${noun}s`

export const frConsultation = {
  confirm: {
    prompt: 'oui ou non ? ',
    yes: ['oui', 'o', 'yes', 'y'],
    refused: 'rien n’a été fait.',
    noTerminal:
      'cela ne se défait pas, et il n’y a pas de terminal où le confirmer. Ajouter --yes pour le faire sans question.'
  },
  place: {
    usage: 'ACTION [options]',
    options: {
      database: 'adresse d’une base PostgreSQL ; à défaut DATABASE_URL, puis la base embarquée',
      var: 'dossier des données de cette installation ; à défaut HORIZON_VAR, puis var/ à la racine du dépôt',
      yes: 'ne pas demander de confirmation',
      propositions: 'dossier des propositions ; à défaut, celles qui sont livrées'
    },
    both: '--database et --var ne vont pas ensemble : choisir l’un des deux.',
    badUrl: (option: string) =>
      `${option} : ce n’est pas l’adresse d’une base PostgreSQL. Écrire postgresql://UTILISATEUR@MACHINE:5432/BASE.`,
    noKey: (file: string) =>
      `${file} ne contient pas la clé d’une installation (64 chiffres hexadécimaux). Y copier le fichier secret.key du serveur, ou donner sa place : HORIZON_SECRET_FILE.`,
    faults: {
      key: 'cette base est d’une autre clé que celle d’ici. Copier le fichier secret.key du serveur, ou donner sa place : HORIZON_SECRET_FILE ; sans fichier, un export laisse les secrets de côté.',
      absent:
        'le serveur répond, mais il n’a pas de base de ce nom. La créer (createdb), ou corriger l’adresse.',
      password: 'le serveur refuse ce compte ou son mot de passe. Corriger l’adresse.',
      encoding:
        'cette base n’est pas en UTF-8 et ne garderait pas tout ce qui s’écrit. En créer une autre : createdb --encoding=UTF8 --template=template0.',
      denied: 'le système ne permet pas à ce compte d’y lire ou d’y écrire. Employer le compte du serveur.',
      later: 'une version plus récente a changé cette base : mettre à jour le programme.',
      unavailable:
        'la base ne répond pas. Vérifier qu’elle tourne et son adresse ; rien n’a été fait à moitié.',
      state: 'l’état de la consultation ne le permet pas.',
      frozen: 'un texte auquel des réponses ont été données a changé : en faire une nouvelle version.',
      unknown: 'cette consultation n’existe pas ici.',
      import: 'le fichier ne peut pas être importé. Rien n’en a été gardé.',
      locked:
        'un autre programme tient la base embarquée et ne répond pas. L’arrêter, ou attendre qu’il ait fini.',
      failed:
        'la base a refusé, sans que rien soit fait à moitié : une anomalie du programme, ou des fichiers abîmés.',
      full: 'plus de place sur le disque de la base. Rien n’a été fait à moitié.'
    } satisfies Record<StoreFault, string>,
    of: (where: string, fault: string) => `${where} : ${fault}`,
    detail: (fault: string, detail: string) => `${fault} (${detail})`
  },
  consultation: {
    noAction: (group: string, known: string) =>
      `dire que faire : horizon-soin ${group} ACTION. Actions : ${known}. Voir --help.`,
    unknownAction: (group: string, name: string, known: string) =>
      `${group} : l’action « ${name} » n’existe pas. Actions : ${known}.`,
    unknown: (id: string) => `la consultation « ${id} » n’existe pas ici.`,
    known: (ids: string) => `Consultations : ${ids}.`,
    empty: 'aucune consultation ici. En préparer une : horizon-soin consultation template',
    faults: (file: string, count: string) => `la consultation ${file} a des anomalies (${count}) :`,
    notUtf8: (file: string) => `${file} n’est pas du texte en UTF-8.`,
    noPropositions: (folder: string) =>
      `${folder} n’a pas de propositions. Donner leur dossier avec --propositions.`,
    badPropositions: (folder: string, count: string) =>
      `les propositions de ${folder} ont des anomalies (${count}) :`,
    packed: (count: number, folder: string) =>
      `${count} documents écrits dans ${folder}. Les relire : ils promettent ce qu’ils disent.`,
    operatorFaults: (file: string, count: string) => `l’exploitant ${file} a des anomalies (${count}) :`,
    needsOption: (option: string) => `${option} manque.`,
    kinds: { propositions: 'propositions', contributions: 'contributions' },
    access: { open: 'ouverte à tous', invited: 'sur invitation' },
    states: {
      draft: 'brouillon',
      open: 'ouverte',
      closed: 'close',
      moderated: 'modérée',
      published: 'publiée',
      archived: 'archivée'
    },
    columns: { id: 'Consultation', state: 'État', opens: 'Ouvre', closes: 'Ferme', title: 'Titre' },
    fields: {
      kind: 'Nature',
      state: 'État',
      access: 'Accès',
      dates: 'Dates',
      planned: 'Fin prévue',
      organiser: 'Organisateur',
      notice: 'Notice',
      items: 'Questions',
      profile: 'Profil',
      stages: 'Étapes',
      contributions: 'Reçues'
    },
    plannedEnd: (closes: string) => `le ${closes} : close plus tôt`,
    twice: 'Des heures qui viennent deux fois, quand les horloges reculent :',
    shownTwice: (
      key: string,
      local: string,
      zone: string,
      { meant, other }: { meant: string; other: string }
    ) =>
      `${key} « ${local} » (${zone}) : c’est la première, ${meant} UTC, non la seconde, ${other} UTC. Si c’est la seconde, écrire une autre heure.`,
    dates: (opens: string, closes: string, zone: string) => `du ${opens} au ${closes} (${zone})`,
    profile: (activities: string, structures: string) =>
      `${several(activities, 'activité')}, ${several(structures, 'type')} de structure, au choix`,
    counted: (contributions: string, answers: string, remarks: string) =>
      `${contributions} (réponses : ${answers}, remarques : ${remarks})`,
    countLater: 'comptées une fois la consultation close, pour personne avant',
    version: (version: string) => `version ${version}`,
    required: 'obligatoire',
    saved: (id: string, items: number) =>
      `Brouillon de « ${id} » enregistré, ${items} ${items > 1 ? 'questions' : 'question'}.`,
    replaced: (id: string, items: number) =>
      `Brouillon de « ${id} » remplacé, ${items} ${items > 1 ? 'questions' : 'question'}.`,
    notDraft: (id: string, state: string) =>
      `« ${id} » est ${asked(state)} : seul un brouillon se remplace. Pour changer la notice, horizon-soin consultation notice ; pour le reste, une nouvelle consultation, avec un autre id.`,
    missing: 'Ce qui empêche encore de l’ouvrir :',
    ready: (command: string) => `Rien ne manque pour ouvrir : ${command}`,
    cannotOpen: (id: string) => `« ${id} » ne peut pas s’ouvrir :`,
    changedText: (item: string, version: string, consultation: string) =>
      `« ${item} », version ${version}, n’est plus le texte auquel des réponses ont été données (« ${consultation} ») : en faire une nouvelle version, et nommer celle-ci dans le fichier.`,
    changedSince: (item: string, version: string) =>
      `« ${item} », version ${version}, a changé depuis que le brouillon a été fait : le refaire avec horizon-soin consultation new, et le relire.`,
    gone: (item: string, version: string) =>
      `« ${item} », version ${version}, n’est plus dans les propositions : la remettre, ou la retirer du fichier et refaire le brouillon.`,
    recorded: (file: string) =>
      `Textes ouverts notés dans ${file} : à garder avec les propositions, pour que la relecture refuse qu’ils changent.`,
    record: 'noter les textes ouverts dans opened.csv, parmi les propositions',
    openQuestion: (id: string, closes: string) =>
      `Ouvrir « ${id} » ? Ses textes ne changeront plus, et les réponses seront prises jusqu’au ${closes}.`,
    opened: (id: string, from: string, to: string) => `« ${id} » est ouverte : réponses du ${from} au ${to}.`,
    alreadyPast: (id: string, state: string) => `« ${id} » est ${asked(state)} : seul un brouillon s’ouvre.`,
    cannotClose: (id: string, state: string) =>
      `« ${id} » est ${asked(state)} : seule une consultation ouverte se clôt.`,
    cannotDelete: (id: string, state: string) =>
      `« ${id} » est ${asked(state)} : seul un brouillon s’efface. Ce qui a été ouvert reste, avec ses réponses.`,
    deleteQuestion: (id: string) =>
      `Effacer le brouillon « ${id} », ses codes d’invitation compris ? Le fichier dont il vient n’est pas touché.`,
    deleted: (id: string) => `Le brouillon « ${id} » est effacé.`,
    closeQuestion: (id: string, closes: string, isEarly: boolean) =>
      isEarly
        ? `Clore « ${id} » avant sa date, ${closes} ? Plus personne ne pourra répondre ni corriger, et elle ne se rouvre pas.`
        : `Clore « ${id} » ? Plus personne ne pourra répondre ni corriger, et elle ne se rouvre pas.`,
    closed: (id: string) => `« ${id} » est close.`,
    noticeFaults: (file: string, count: string) => `la notice ${file} a des anomalies (${count}) :`,
    noticeState: (id: string, state: string) =>
      `« ${id} » est ${asked(state)} : sa notice ne se change que pendant qu’elle est ouverte. Celle d’un brouillon est dans son fichier.`,
    noticeVersion: (file: string, version: string, expected: string) =>
      `${file} : version ${version}. La notice en vigueur est juste avant : écrire version : ${expected}.`,
    noticeEmpty: (file: string) => `${file} : une notice se remplit toute, dans les deux langues.`,
    noticeQuestion: (id: string, version: string) =>
      `Mettre en vigueur la version ${version} de la notice de « ${id} » ? Les réponses suivantes la porteront ; les précédentes gardent la leur.`,
    noticeAdded: (id: string, version: string) =>
      `La version ${version} de la notice de « ${id} » est en vigueur ; les précédentes restent lisibles.`,
    count: 'nombre de codes à faire, de 1 à 10 000',
    badCount: (typed: string) => `--count : « ${typed} » n’est pas un nombre entier de 1 à 10 000.`,
    out: 'fichier neuf où écrire les codes, lisible de vous seul ; à défaut, à l’écran',
    force: 'remplacer le fichier s’il existe',
    inviteOpenAccess: (id: string) =>
      `« ${id} » est ouverte à tous : elle n’a pas besoin de codes. Pour en demander, écrire access: invited dans son fichier avant de l’ouvrir.`,
    inviteState: (id: string, state: string) =>
      `« ${id} » est ${asked(state)} : des codes ne serviraient plus à rien.`,
    invited: (count: string, id: string) =>
      `Codes pour « ${id} » : ${count}, chacun pour une réponse. Ils ne sont montrés qu’ici : seule leur empreinte est gardée.`,
    written: (file: string) => `Écrit dans ${file}.`,
    writtenTo: (file: string) => `Écrit dans ${file}, lisible de vous seul.`,
    paper: {
      kept: (kept: string, again: string, id: string) =>
        again === '0'
          ? `Contributions sur papier gardées pour « ${id} » : ${kept}.`
          : `Contributions sur papier gardées pour « ${id} » : ${kept} ; déjà là : ${again}.`,
      codes:
        'Le code de chacune, à remettre à qui a répondu : il permet de relire, de corriger jusqu’à la fermeture, et de retirer.',
      none: (file: string) => `${file} n’a aucune contribution.`,
      faults: (file: string, count: string) =>
        `${file} : ${count === '1' ? 'une anomalie' : `${count} anomalies`}, rien n’a été gardé.`,
      tooMany: (most: string) => `plus de ${most} feuilles ; couper le fichier en plusieurs`,
      missingColumn: (column: string) => `il manque la colonne « ${column} »`,
      unknownColumn: (column: string, known: string) => `colonne « ${column} » inconnue. Colonnes : ${known}`,
      repeatedColumn: (column: string) => `la colonne « ${column} » est là deux fois`,
      tooManyCells: 'plus de cellules que de colonnes',
      noReference: 'il manque la référence de la feuille (colonne reference)',
      badReference: (typed: string) =>
        `référence « ${typed} » : des lettres, chiffres, points, tirets, 64 caractères au plus`,
      notList:
        'une liste d’objets est attendue, en JSON : [{ "reference" : "1", "notice" : 1, "answers" : [] }]',
      problem: (part: string, message: string) => (part === '' ? message : `${part} : ${message}`),
      notObject: 'un objet est attendu : reference, notice, answers…',
      apart: (reference: string) => `les lignes de la feuille « ${reference} » ne se suivent pas`,
      differs: (column: string, reference: string, first: string) =>
        `« ${column} » n’est pas le même que sur la première ligne de la feuille « ${reference} » (${first})`,
      badWhole: (column: string, typed: string) => `${column} « ${typed} » : un nombre entier est attendu`,
      badOpinion: (column: string, typed: string) =>
        `${column} « ${typed} » : oui, non, sans avis, ou rien (yes, no, no-opinion)`,
      twice: (reference: string) => `la feuille « ${reference} » est là deux fois`,
      changed: (reference: string) =>
        `la feuille « ${reference} » est déjà gardée, avec d’autres réponses : la corriger avec son code`,
      token: 'le code d’invitation manque, n’existe pas ou a déjà servi',
      noToken: 'cette consultation est ouverte à tous : laisser la colonne token vide',
      tokenTwice: 'ce code d’invitation est déjà sur une autre feuille',
      notOpen: (id: string) =>
        `« ${id} » ne prend pas de réponses maintenant : une feuille est saisie entre l’ouverture et la fermeture, comme toute réponse.`,
      items: 'une question ou une version n’est pas celle de la consultation',
      noticeUnknown: 'cette version de la notice n’existe pas : écrire celle qui est imprimée sur la feuille',
      place: (line: string, reference: string) => (reference === '' ? line : `${line}, feuille ${reference}`),
      line: (line: string) => `ligne ${line}`,
      rank: (rank: string) => `contribution ${rank}`
    }
  }
}

export const frConsultationHelp = {
  summary: 'préparer, ouvrir et clore une consultation',
  description:
    'Tient les consultations de cette installation : un fichier décrit chacune, se vérifie, devient un brouillon, s’ouvre à sa date et se clôt. Pendant qu’un serveur tient la base embarquée, la commande passe par lui.',
  examples: [
    'horizon-soin consultation template > ma-consultation.yaml',
    'horizon-soin consultation new ma-consultation.yaml',
    'horizon-soin consultation open ma-consultation',
    'horizon-soin consultation close ma-consultation --yes'
  ],
  id: 'identifiant de la consultation',
  actions: {
    template: {
      summary: 'écrire un fichier à remplir',
      description:
        'Donne le fichier commenté d’une consultation, à remplir là où il y a des crochets. propositions : utile ? réaliste ? une remarque, pour chaque proposition ; metier-2030 et appel-a-projets : un texte pour chaque question ; notice : une notice seule ; operateur : l’organisme qui exploite le site.',
      kind: 'nature du fichier',
      out: 'fichier neuf où l’écrire ; à défaut, à l’écran',
      examples: [
        'horizon-soin consultation template > ma-consultation.yaml',
        'horizon-soin consultation template --kind appel-a-projets --out appel.yaml'
      ]
    },
    new: {
      summary: 'vérifier un fichier et en faire un brouillon',
      description:
        'Lit le fichier d’une consultation et signale chaque anomalie : ligne, colonne, valeur lue, attendue. S’il est juste, en fait un brouillon, ou remplace celui de même id, et dit ce qui manque encore pour l’ouvrir.',
      file: 'fichier YAML de la consultation',
      examples: ['horizon-soin consultation new ma-consultation.yaml']
    },
    list: {
      summary: 'lister les consultations',
      description: 'Toutes les consultations de cette installation, brouillons compris.',
      examples: ['horizon-soin consultation list', 'horizon-soin consultation list --format json']
    },
    show: {
      summary: 'montrer une consultation',
      description:
        'Son état, ses dates, ses questions avec leur version, et d’un brouillon ce qui manque pour l’ouvrir. Les réponses ne sont comptées qu’une fois la consultation close.',
      examples: ['horizon-soin consultation show ma-consultation']
    },
    open: {
      summary: 'ouvrir une consultation',
      description:
        'Ouvre un brouillon : ses textes sont figés, et les réponses sont prises de sa date d’ouverture à sa date de fermeture. Refuse, avec le code 1, en donnant toutes les raisons : une rubrique vide dans la notice, une date passée, un texte auquel des réponses ont été données et qui a changé.',
      examples: [
        'horizon-soin consultation open ma-consultation',
        'horizon-soin consultation open ma-consultation --yes'
      ]
    },
    close: {
      summary: 'clore une consultation',
      description:
        'Clôt une consultation ouverte, avant sa date s’il le faut. Elle ne se rouvre pas. Chacun peut encore retirer sa réponse avec son code.',
      examples: ['horizon-soin consultation close ma-consultation --yes']
    },
    delete: {
      summary: 'effacer un brouillon',
      description:
        'Efface un brouillon, ses questions, sa notice et ses codes d’invitation. Ce qui a été ouvert ne s’efface pas. Le fichier dont il vient n’est pas touché.',
      examples: ['horizon-soin consultation delete ma-consultation']
    },
    notice: {
      summary: 'changer la notice d’une consultation ouverte',
      description:
        'Met en vigueur une nouvelle version de la notice d’information, remplie dans les deux langues. Les réponses suivantes portent sa version ; les versions précédentes restent lisibles.',
      file: 'fichier YAML de la notice : version, puis les dix rubriques',
      examples: [
        'horizon-soin consultation template --kind notice > notice-2.yaml',
        'horizon-soin consultation notice ma-consultation notice-2.yaml'
      ]
    },
    invite: {
      summary: 'faire des codes d’invitation',
      description:
        'Pour une consultation sur invitation, fait des codes qui servent une fois. Ils ne sont montrés qu’ici : leur empreinte seule est gardée, sans lien avec une réponse.',
      examples: [
        'horizon-soin consultation invite ma-consultation --count 300 --out codes.txt',
        'horizon-soin consultation invite ma-consultation --count 2 --format json'
      ]
    },
    pack: {
      summary: 'écrire les documents de l’exploitant',
      description:
        'De la consultation et du fichier de l’exploitant, écrit en français et en anglais la notice, la déclaration d’accessibilité, la charte de modération, la fiche du registre, l’examen préalable à l’analyse d’impact, la procédure d’incident, la fiche de vérifications et security.txt. Le dossier est neuf ou vide.',
      operator: 'fichier YAML de l’exploitant (template --kind operateur)',
      out: 'dossier neuf où écrire',
      examples: [
        'horizon-soin consultation template --kind operateur --out exploitant.yaml',
        'horizon-soin consultation pack ma-consultation --operator exploitant.yaml --out documents'
      ]
    },
    paper: {
      summary: 'saisir des réponses sur papier ou en réunion',
      description:
        'Prend des réponses transcrites, par les mêmes règles que le formulaire : toutes, ou aucune avec chaque anomalie à sa ligne. CSV : une ligne par réponse, colonnes reference (numéro de la feuille), notice (version imprimée), item, version, useful, realistic, for, against, amendment, text, activity, structure, signature, token ; seules les quatre premières sont obligatoires. JSON : une liste d’objets reference, notice, answers, profile, signature, token. La même feuille donnée deux fois n’est gardée qu’une.',
      file: 'fichier CSV ou JSON',
      examples: ['horizon-soin consultation paper ma-consultation reunion.csv']
    }
  }
}
