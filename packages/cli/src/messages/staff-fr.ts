/** What `staff` says, its help included, in French. */
export const frStaff = {
  staff: {
    login: 'adresse électronique ou nom, de 2 à 254 signes sans espace',
    role: (known: string) => `rôle, à répéter s’il y en a plusieurs : ${known}`,
    unknownRole: (role: string, known: string) => `--role : « ${role} » n’est pas un rôle. Rôles : ${known}.`,
    badLogin: (login: string) =>
      `« ${login} » ne peut pas être un identifiant. Écrire une adresse électronique ou un nom, de 2 à 254 signes sans espace.`,
    known: (login: string) =>
      `${login} a déjà un compte. Ses rôles se changent dans l’espace de l’équipe ; pour un mot de passe ou un second facteur perdu : horizon-soin staff reset ${login}.`,
    unknown: (login: string) => `personne n’a l’identifiant « ${login} ».`,
    others: (known: string) => `Identifiants : ${known}.`,
    empty:
      'Personne n’a encore de compte. Le premier : horizon-soin staff invite IDENTIFIANT --role administrator.',
    invited: (login: string, roles: string, until: string) =>
      `Invitation de ${login} (${roles}), valable une fois, jusqu’au ${until}. Ce lien n’est montré qu’ici ; le remettre à la personne elle-même :`,
    afterAddress:
      'À écrire après l’adresse du serveur. La variable HORIZON_ORIGIN, si elle la dit, donne ici le lien entier.',
    disableQuestion: (login: string) =>
      `Fermer le compte de ${login} ? Ses sessions finissent à l’instant. Une nouvelle invitation (staff reset) le rouvre.`,
    disabled: (login: string) => `Compte fermé : ${login}.`,
    resetQuestion: (login: string) =>
      `Remettre à zéro l’accès de ${login} ? Son mot de passe et son second facteur ne vaudront plus rien, et ses sessions finissent à l’instant.`,
    lastAdministrator:
      'ce compte est le seul administrateur actif : en inviter un autre d’abord (staff invite … --role administrator).',
    columns: { login: 'Identifiant', roles: 'Rôles', active: 'Actif', factor: 'Second facteur' },
    yes: 'oui',
    no: 'non'
  }
}

export const frStaffHelp = {
  summary: 'tenir les comptes de l’équipe',
  description:
    'Invite, liste, ferme et remet à zéro les comptes de qui prépare, modère et publie. Le premier administrateur vient d’ici : aucun compte ne se crée en ligne sans invitation, et aucun n’a de mot de passe au départ. Pendant qu’un serveur tient la base embarquée, la commande passe par lui.',
  examples: [
    'horizon-soin staff invite a.martin@example.org --role administrator',
    'horizon-soin staff list',
    'horizon-soin staff reset a.martin@example.org'
  ],
  actions: {
    invite: {
      summary: 'inviter quelqu’un dans l’équipe',
      description:
        'Donne un lien pour un identifiant et ses rôles : il sert une fois, dans les sept jours, et n’est montré qu’ici. editor écrit les réponses de l’organisateur ; moderator décide des textes ; analyst compose les publications ; administrator tient les comptes, avec un second facteur. Aucun rôle n’en contient un autre.',
      examples: [
        'horizon-soin staff invite a.martin@example.org --role administrator',
        'horizon-soin staff invite b.diop --role moderator --role editor'
      ]
    },
    list: {
      summary: 'lister les comptes',
      description: 'Identifiants, rôles, et si chacun est actif et a un second facteur.',
      examples: ['horizon-soin staff list', 'horizon-soin staff list --format json']
    },
    disable: {
      summary: 'fermer un compte',
      description: 'Le compte ne se connecte plus, et ses sessions finissent à l’instant.',
      examples: ['horizon-soin staff disable b.diop']
    },
    reset: {
      summary: 'remettre à zéro l’accès d’un compte',
      description:
        'Pour un mot de passe ou un second facteur perdu : aucun des deux ne vaut plus rien, les sessions finissent, et une nouvelle invitation permet d’en choisir d’autres. Les rôles restent.',
      examples: ['horizon-soin staff reset a.martin@example.org --yes']
    }
  }
}
