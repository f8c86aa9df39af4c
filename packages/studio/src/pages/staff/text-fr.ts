import type { ModeratedKind, Role } from '@horizon-soin/consultation'

export const fr = {
  title: 'Espace de l’équipe',
  lead: 'Pour celles et ceux qui organisent une consultation\u00a0: modérer, publier, répondre.',
  loading: 'Chargement…',
  again: 'Réessayer',
  unreachable: 'Le serveur ne répond pas. Réessayez dans un instant.',
  failed: 'Cela n’a pas pu être fait. Réessayez dans un instant.',
  wait: (when: string) => `Trop d’essais depuis ce réseau. Réessayez après ${when}.`,
  absent: {
    title: 'Pas d’équipe ici',
    lead: 'Ces pages sont servies seules, sans le serveur qui tient les consultations.'
  },
  noScript: 'Cette page a besoin de JavaScript\u00a0: elle parle au serveur, et n’affiche rien sans lui.',
  nav: 'Équipe',
  rooms: { home: 'À faire', people: 'Comptes', journal: 'Journal' },
  signedAs: (login: string) => `Session de ${login}`,
  signOut: 'Se déconnecter',
  signedOut: 'La session est fermée.',
  ended:
    'Votre session a pris fin. Connectez-vous pour reprendre au même endroit. Une décision qui n’était pas encore enregistrée sera de nouveau dans la file.',
  notYours: {
    title: 'Cette page n’est pas de votre rôle',
    lead: (roles: string) =>
      `Il faut être\u00a0: ${roles}. La personne qui administre peut vous donner ce rôle.`
  },
  roles: {
    editor: 'rédaction',
    moderator: 'modération',
    analyst: 'analyse',
    administrator: 'administration'
  } satisfies Record<Role, string> as Record<Role, string>,
  roleTold: {
    editor: 'écrit les brouillons, répond aux propositions',
    moderator: 'décide des textes',
    analyst: 'prépare et publie les résultats',
    administrator: 'tient les comptes'
  } satisfies Record<Role, string> as Record<Role, string>,
  signIn: {
    title: 'Connexion',
    login: 'Identifiant',
    password: 'Mot de passe',
    go: 'Se connecter',
    going: 'Vérification…',
    noLogin: 'Écrivez votre identifiant.',
    noPassword: 'Écrivez votre mot de passe.',
    wrong: 'Identifiant ou mot de passe inexact.',
    insecure:
      'Cette page n’est pas servie par une adresse sûre (https)\u00a0: le navigateur ne garde pas la session. Ouvrez-la par son adresse en https, ou depuis la machine elle-même.',
    lost: 'Mot de passe perdu, pas de compte\u00a0: la personne qui administre vous envoie une invitation.'
  },
  factor: {
    title: 'Code de sécurité',
    lead: 'Ouvrez l’application d’authentification de votre téléphone et recopiez le code de cet instant.',
    code: 'Code à 6\u00a0chiffres',
    go: 'Continuer',
    noCode: 'Le code a 6\u00a0chiffres, par exemple 123\u00a0456.',
    wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.',
    lost: 'Téléphone perdu\u00a0: une autre personne qui administre peut effacer ce second facteur.',
    cancel: 'Revenir à la connexion'
  },
  enrol: {
    title: 'Protéger le compte par un second facteur',
    lead: 'Un compte qui administre demande, à chaque connexion, un code que votre téléphone calcule.',
    steps: [
      'Ouvrez une application d’authentification (Aegis, FreeOTP, Google Authenticator, 2FAS…).',
      'Photographiez ce code, ou recopiez la clé.',
      'Écrivez ci-dessous le code à 6\u00a0chiffres qu’elle affiche.'
    ],
    picture: 'Code QR de la clé\u00a0; la même clé est écrite dessous.',
    secret: 'Clé',
    go: 'Activer'
  },
  accept: {
    title: 'Bienvenue dans l’équipe',
    checking: 'Lecture de l’invitation…',
    for: (login: string) => `Invitation de ${login}.`,
    roles: 'Vos rôles',
    password: 'Choisissez un mot de passe',
    rule: 'Au moins 12\u00a0caractères. Une suite de quatre mots sans lien convient. Les mots de passe connus pour avoir fui sont refusés.',
    again: 'Le même, encore une fois',
    show: 'Montrer le mot de passe',
    go: 'Créer mon compte',
    short: (left: number) =>
      left === 1 ? 'Il manque 1\u00a0caractère.' : `Il manque ${left}\u00a0caractères.`,
    different: 'Les deux ne sont pas les mêmes.',
    over: 'Cette invitation ne sert plus\u00a0: elle a été utilisée, remplacée, ou date de plus de sept jours. Demandez-en une autre.',
    toSignIn: 'Aller à la connexion'
  },
  warning: {
    idle: (left: string) => `Sans action de votre part, votre session prend fin dans ${left}.`,
    last: (left: string) =>
      `Votre session prend fin dans ${left}\u00a0: elle a duré le temps permis. Reconnectez-vous ensuite.`,
    stay: 'Garder la session ouverte',
    stayed: 'La session est prolongée.'
  },
  left: (seconds: number): string =>
    seconds > 60
      ? '2\u00a0minutes'
      : seconds > 30
        ? '1\u00a0minute'
        : seconds > 10
          ? '30\u00a0secondes'
          : '10\u00a0secondes',
  home: {
    title: 'À faire',
    yourRoles: (roles: string) => `Vos rôles\u00a0: ${roles}`,
    none: 'Aucune consultation. Un brouillon se crée depuis le terminal\u00a0: horizon-soin consultation new.',
    nothing: 'Rien à faire pour vos rôles.',
    sections: {
      closed: 'À modérer',
      moderated: 'À publier',
      published: 'Publiées',
      open: 'En cours',
      draft: 'Brouillons',
      archived: 'Archivées'
    },
    states: {
      draft: 'brouillon',
      open: 'ouverte',
      closed: 'close',
      moderated: 'modérée',
      published: 'publiée',
      archived: 'archivée'
    },
    period: (from: string, to: string) => `du ${from} au ${to}`,
    moderate: (count: number) => (count === 1 ? '1\u00a0texte à modérer' : `${count}\u00a0textes à modérer`),
    appeals: (count: number) =>
      count === 1 ? '1\u00a0contestation à juger' : `${count}\u00a0contestations à juger`,
    reports: (count: number) =>
      count === 1 ? '1\u00a0signalement à examiner' : `${count}\u00a0signalements à examiner`,
    close: 'Clore la modération',
    release: 'Préparer une publication',
    releaseAgain: 'Préparer une nouvelle publication',
    respond: 'Répondre\u00a0: «\u00a0vous avez dit, nous avons fait\u00a0»',
    log: 'Modération et journal',
    waits: 'La publication attend la fin de la modération.',
    running: (until: string) => `Réponses ouvertes jusqu’au ${until}. Rien à modérer avant la clôture.`,
    draft: 'S’ouvre depuis le terminal\u00a0: horizon-soin consultation open.',
    releases: (count: number) => (count === 1 ? '1\u00a0publication' : `${count}\u00a0publications`),
    results: 'Voir les résultats'
  },
  people: {
    title: 'Comptes',
    lead: 'Chacun a les rôles qu’il lui faut, pas plus\u00a0: aucun n’en contient un autre.',
    login: 'Identifiant',
    roles: 'Rôles',
    since: 'Depuis',
    factor: 'Second facteur',
    factorOn: 'actif',
    factorOff: 'absent',
    state: 'État',
    active: 'actif',
    inactive: 'désactivé',
    you: 'vous',
    change: 'Modifier',
    rolesOf: (login: string) => `Rôles de ${login}`,
    noRole: 'Cochez au moins un rôle.',
    save: 'Enregistrer les rôles',
    disable: 'Désactiver le compte',
    enable: 'Réactiver le compte',
    end: 'Fermer ses sessions',
    reset: 'Effacer son second facteur',
    newPassword: 'Nouvelle invitation (mot de passe perdu)',
    sure: {
      disable: (login: string) =>
        `Désactiver ${login}\u202f? Ses sessions se ferment à l’instant\u202f; ses décisions restent au journal.`,
      reset: (login: string) =>
        `Effacer le second facteur de ${login}\u202f? Un compte qui administre en choisira un nouveau à sa prochaine connexion.`
    },
    yes: 'Oui',
    no: 'Non',
    done: {
      roles: (login: string) => `Les rôles de ${login} sont enregistrés. Ses sessions ont été fermées.`,
      disable: (login: string) => `${login} est désactivé.`,
      enable: (login: string) => `${login} est réactivé.`,
      end: (count: number) =>
        count === 0 ? 'Aucune session n’était ouverte.' : `Sessions fermées\u00a0: ${count}.`,
      reset: (login: string) => `Le second facteur de ${login} est effacé.`
    },
    invite: {
      title: 'Inviter quelqu’un',
      login: 'Identifiant (une adresse ou un nom)',
      legend: 'Rôles (au moins un)',
      go: 'Créer l’invitation',
      noLogin: 'Écrivez l’identifiant de la personne.',
      ready: (login: string) => `L’invitation de ${login} est prête`,
      once: (until: string) =>
        `Ce lien n’est montré qu’une fois, sert une fois, jusqu’au ${until}. Remettez-le à cette seule personne.`,
      link: 'Lien d’invitation',
      copy: 'Copier le lien',
      other: 'Inviter quelqu’un d’autre'
    }
  },
  journal: {
    title: 'Journal',
    lead: 'Ce que l’équipe et le serveur ont fait, le plus récent d’abord. Il ne se modifie pas, et ne contient ni texte ni auteur.',
    at: 'Quand (UTC)',
    what: 'Quoi',
    detail: 'Détail',
    none: 'Aucune entrée.',
    more: 'Entrées plus anciennes',
    shown: (count: number) => (count <= 1 ? `${count}\u00a0entrée` : `${count}\u00a0entrées`)
  },
  kinds: {
    for: 'Argument pour',
    against: 'Argument contre',
    amendment: 'Amendement',
    text: 'Réponse'
  } satisfies Record<ModeratedKind, string> as Record<ModeratedKind, string>
}
