/** Everything that the server says in French. */
export const fr = {
  error: (message: string) => `erreur : ${message}`,
  listening: (address: string) => `Horizon Soin est ouvert : ${address} (Ctrl-C pour arrêter)`,
  help: (host: string, port: number) => `Sert le studio d’Horizon Soin, une page web, à cet ordinateur.

Usage : npm start -- [options]
        npx horizon-soin-server [options]

  --port <n>      port ; à défaut la variable PORT, sinon ${port}. 0 : un port libre
  --host <h>      adresse où écouter ; à défaut la variable HOST, sinon ${host}. 0.0.0.0 : ouvert au réseau
  --folder <dir>  dossier à servir ; à défaut le studio construit
  --var <dir>     dossier des données ; à défaut la variable HORIZON_VAR, sinon var/
  --database <u>  adresse d’un PostgreSQL ; à défaut la variable DATABASE_URL, sinon une base embarquée dans --var
  --lang <l>      langue des messages, fr ou en ; à défaut celle du système
  -h, --help      cette aide

La ligne de commande du modèle est npx horizon-soin.`,
  kept: (place: string) => `Réponses aux consultations : ${place}`,
  noTeam:
    'Personne n’a encore de compte d’équipe. Le premier : npx horizon-soin staff invite IDENTIFIANT --role administrator',
  waiting: (place: string, seconds: number) =>
    `La base ${place} ne répond pas. Le studio est servi ; les consultations attendent, nouvel essai toutes les ${seconds} s.`,
  found: (place: string) => `La base ${place} répond : les consultations sont ouvertes.`,
  secretIsShared: (file: string) =>
    `attention : ${file} peut être lu par d’autres comptes. Le fermer : chmod 600 ${file}`,
  expected: {
    proxies: 'un nombre entier de relais, de 0 à 9',
    networks: 'des réseaux séparés par des virgules, par exemple 192.0.2.0/24,2001:db8::/32',
    origin: 'une adresse sans chemin, par exemple https://consultation.example.org',
    database: 'une adresse de PostgreSQL, par exemple postgresql://compte@machine/base',
    contact: 'une adresse électronique ou celle d’une page en https, par exemple securite@example.org',
    hours: 'un nombre d’heures supérieur à 0, par exemple 24'
  },
  refusals: {
    'bad-request': 'la demande ne suit pas le format attendu',
    'receipt-missing': 'cette demande attend un code de récépissé',
    'sign-in':
      'l’identifiant ou le mot de passe ne convient pas, ou la session est terminée : se connecter de nouveau',
    'second-factor':
      'le second facteur manque, ou ce code ne convient pas : attendre le code suivant de l’application, puis l’envoyer',
    forbidden: 'ce rôle ne permet pas cette demande',
    'wrong-password': 'ce n’est pas le mot de passe de ce compte',
    'same-person': 'le recours est jugé par quelqu’un d’autre que l’auteur de la première décision',
    origin: 'cette demande vient d’un autre site',
    token: 'cette consultation est sur invitation : le code d’invitation manque, est inconnu ou a déjà servi',
    'ticket-alone': 'ce téléchargement attend le code de récépissé de son auteur',
    'not-found': 'introuvable',
    'unknown-receipt': 'aucune contribution ne porte ce code',
    'unknown-invitation': 'cette invitation est inconnue, a déjà servi ou n’est plus valable',
    method: 'cette adresse ne se prête pas à cette méthode',
    'not-yet': 'cette consultation n’est pas encore ouverte',
    'not-open': 'cette consultation n’est pas ouverte',
    notice: 'la notice d’information a changé : la relire, puis envoyer de nouveau',
    items: 'les questions ont changé : recharger la page, puis envoyer de nouveau',
    conflict:
      'cette clé a déjà servi, pour une contribution qui était autre, ou qui a été corrigée ou retirée depuis',
    state: 'l’état actuel ne le permet pas : recharger la page',
    unsafe:
      'cette publication laisserait retrouver un petit nombre : masquer les cases proposées, puis recommencer',
    'not-moderated': 'des textes attendent encore une décision',
    'too-few': 'trop peu de contributions ont changé depuis la publication précédente',
    'last-administrator': 'l’équipe garde au moins un administrateur actif',
    gone: 'ce téléchargement a déjà servi ou n’est plus valable',
    'too-large': 'la demande dépasse 64 ko',
    media: 'seul le format JSON est accepté',
    'weak-password':
      'ce mot de passe se devine trop facilement : douze signes ou plus, par exemple quatre mots sans rapport',
    limit: 'trop de demandes : réessayer plus tard',
    fault: 'erreur interne',
    starting: 'le serveur démarre : réessayer dans un instant',
    busy: 'trop de calculs sont en cours, ou celui-ci a pris trop de temps : réessayer dans un instant',
    unavailable: 'la base de données ne répond pas : rien n’a été enregistré, réessayer dans un instant',
    full: 'plus de place pour enregistrer : rien n’a été enregistré'
  },
  errors: {
    unknownLanguage: (value: string) =>
      `--lang : « ${value} » n’est pas une langue connue. Langues : fr, en.`,
    unknownOption: (option: string) => `l’option ${option} n’existe pas. Options : --help les dit toutes.`,
    notAnOption: (value: string) =>
      `« ${value} » n’est pas une option. Les commandes du modèle se lancent par npx horizon-soin ${value}.`,
    noValue: (option: string) => `${option} attend une valeur.`,
    badPort: (origin: string, value: string) =>
      `${origin} : « ${value} » n’est pas un port. Écrire un nombre entier de 0 à 65535, par exemple 4173.`,
    notBuilt: (folder: string) =>
      `le dossier ${folder} n’a pas d’index.html : rien à servir. Construire le studio : npm run build.`,
    inUse: (port: number, other: number) =>
      `le port ${port} est déjà pris. Arrêter le programme qui l’occupe, ou en choisir un autre : npm start -- --port ${other}.`,
    notAllowed: (port: number, other: number) =>
      `le système refuse le port ${port} à ce compte. En choisir un autre : npm start -- --port ${other}.`,
    noHost: (host: string) =>
      `« ${host} » n’est pas une adresse de cet ordinateur. Choisir la sienne : npm start -- --host 127.0.0.1 (la variable HOST compte aussi).`,
    badVariable: (name: string, value: string, expected: string) =>
      `${name} : « ${value} » ne convient pas. Écrire ${expected}.`,
    noSecret: (file: string, reason: string) =>
      `la clé qui scelle les adresses, ${file}, ne peut être lue ni faite (${reason}). Donner un dossier où écrire : --var DOSSIER, ou HORIZON_SECRET_FILE.`,
    locked: (folder: string, process: string | null) =>
      `les données de ${folder} sont déjà ouvertes par un autre programme${process === null ? '' : `, le processus ${process}`}. Si c’est une commande de horizon-soin, attendre qu’elle ait fini ; si c’est un autre serveur, l’arrêter${process === null ? '' : ` (kill ${process})`}. Puis relancer : rien n’a été changé.`,
    noStore: (place: string, reason: string) =>
      `les données de ${place} ne s’ouvrent pas (${reason}). Rien n’y a été changé. Donner un autre dossier : --var DOSSIER, ou une base : --database ADRESSE.`,
    otherKey: (place: string, file: string) =>
      `la base ${place} est utilisée avec une autre clé que ${file} : les adresses y seraient scellées par deux clés. Copier ici le fichier secret.key du premier serveur, ou donner sa place : HORIZON_SECRET_FILE.`,
    absent: (place: string) =>
      `le serveur répond, mais la base ${place} n’existe pas. La créer (createdb), ou corriger son nom dans l’adresse.`,
    password: (place: string) =>
      `le serveur de ${place} refuse ce compte ou son mot de passe. Corriger l’adresse de la base.`,
    encoding: (place: string) =>
      `la base ${place} n’est pas en UTF-8 : elle ne garderait pas tout ce qui s’écrit. En créer une autre : createdb --encoding=UTF8 --template=template0.`,
    full: (folder: string) =>
      `plus de place sur le disque de ${folder}. Libérer de la place, puis relancer : rien n’a été perdu.`,
    unexpected: (message: string) => `le serveur n’a pas pu s’ouvrir : ${message}.`
  }
}

export type Messages = typeof fr

export type RefusalCode = keyof Messages['refusals']
