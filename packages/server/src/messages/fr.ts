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
  --lang <l>      langue des messages, fr ou en ; à défaut celle du système
  -h, --help      cette aide

La ligne de commande du modèle est npx horizon-soin.`,
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
    unexpected: (message: string) => `le serveur n’a pas pu s’ouvrir : ${message}.`
  }
}

export type Messages = typeof fr
