export const fr = {
  loading: 'Chargement du questionnaire…',
  kicker: 'Consultation',
  unreachable: 'Le serveur ne répond pas. Rien n’est perdu\u202f; réessayez dans un instant.',
  again: 'Réessayer',
  back: 'Toutes les consultations',
  absent: {
    title: 'Aucune consultation ici',
    lead: 'Ces pages sont servies seules, sans le serveur qui recueille les réponses.'
  },
  unknown: {
    title: 'Cette consultation n’existe pas ici',
    lead: 'L’adresse est peut-être incomplète.'
  },
  choose: {
    title: 'Répondre à une consultation',
    lead: 'Laquelle\u202f?',
    none: 'Aucune n’est ouverte aujourd’hui.'
  },
  shut: {
    coming: (moment: string, city: string) => `Elle ouvre le ${moment} (heure de ${city}).`,
    over: 'Elle est close\u00a0: plus aucune réponse n’est prise. La vôtre peut encore être lue, et retirée.',
    mine: 'Retrouver ma réponse'
  },
  closes: (moment: string, city: string) => `Jusqu’au ${moment} (heure de ${city})`,
  asks: (name: string) => `Qui demande\u00a0: ${name}`,
  interests: (interests: string) => `Ses intérêts\u00a0: ${interests}`,
  correcting: {
    title: 'Corriger ma réponse',
    lead: 'Changez ce que vous voulez, puis relisez et enregistrez. Ce que vous aviez envoyé sera remplacé en entier.',
    stop: 'Ne rien changer'
  },
  rules: {
    title: 'Comment répondre, et qui demande',
    short: {
      propositions: 'Tout est facultatif. Sans compte, sans courriel\u202f; rien ne part avant relecture.',
      contributions: 'Sans compte, sans courriel\u202f; rien ne part avant relecture.'
    },
    start: 'Aller aux questions',
    already: 'J’ai déjà répondu',
    optional: {
      propositions:
        'Tout est facultatif\u00a0: répondez aux propositions que vous voulez, dans l’ordre que vous voulez, à une seule question s’il le faut.',
      contributions:
        'Répondez dans l’ordre que vous voulez. Ce qui est nécessaire est dit à côté de la question\u202f; le reste est facultatif.'
    },
    account: 'Sans compte, sans courriel. Rien ne part avant que vous n’ayez relu et envoyé.',
    later:
      'À la fin, un code vous est donné\u00a0: il sert à relire, corriger jusqu’à la clôture, ou retirer votre réponse.',
    order:
      'Les propositions ne se suivent pas dans le même ordre pour tout le monde, pour qu’aucune ne soit toujours la dernière.'
  },
  notice: {
    title: (version: number) => `Ce que deviennent vos réponses (notice, version\u00a0${version})`
  },
  token: {
    title: 'Votre invitation',
    label: 'Code d’invitation (nécessaire)',
    help: 'L’organisateur vous l’a remis. Il sert une fois, et ne dit pas qui a répondu quoi.'
  },
  draft: {
    keep: 'Garder mon brouillon sur cet appareil',
    help: 'Réponses, remarques et profil, dans ce navigateur seulement, jusqu’à l’envoi. Pas sur un appareil partagé.',
    not: 'Sinon, fermer l’onglet efface tout.',
    kept: 'Brouillon gardé sur cet appareil.',
    erased: 'Rien n’est gardé sur cet appareil.',
    failed: 'Ce navigateur refuse de garder le brouillon.',
    found: 'Votre brouillon a été retrouvé sur cet appareil.'
  },
  elsewhere: {
    other:
      'Un autre onglet garde un autre brouillon de cette réponse. Rien de celui-ci n’est plus gardé d’ici à votre choix.',
    take: 'Prendre celui de l’autre onglet',
    mine: 'Garder celui-ci',
    sent: 'Votre réponse a été envoyée depuis un autre onglet. Ce formulaire n’est plus gardé sur l’appareil\u202f; l’envoyer ferait une seconde réponse.',
    anew: 'Vider ce formulaire',
    mineSent: 'Corriger la réponse envoyée'
  },
  closing: {
    soon: (moment: string, city: string) =>
      `La consultation ferme dans moins d’une heure, le ${moment} (heure de ${city}).`,
    over: (moment: string, city: string) =>
      `La consultation vient de fermer, le ${moment} (heure de ${city}).`,
    notSent:
      'Votre réponse n’a pas été envoyée, et ne peut plus l’être. Ce que vous avez écrit est encore ici.',
    notCorrected:
      'La correction n’a pas été enregistrée, et ne peut plus l’être\u202f; la réponse envoyée reste. Ce que vous avez écrit est encore ici.',
    copy: 'Copier ce que j’ai écrit',
    save: 'L’enregistrer dans un fichier',
    file: 'mes-textes'
  },
  items: {
    propositions: (count: number) => `Les ${count}\u00a0propositions`,
    one: 'La proposition',
    contributions: 'Les questions',
    progress: (done: number, count: number) => `${done} sur ${count} avec une réponse`,
    number: (number: number) => `Proposition\u00a0${number}`,
    question: (number: number) => `Question\u00a0${number}`,
    version: (version: number) => `Texte soumis, version\u00a0${version}`,
    read: 'Lire toute la proposition',
    newTab: '(nouvel onglet)',
    state: { none: 'sans réponse', partly: 'répondu en partie', whole: 'répondu' },
    required: 'nécessaire',
    optional: 'facultatif',
    step: 'Questions',
    next: 'Proposition suivante',
    nextQuestion: 'Question suivante',
    end: 'Passer au profil et à l’envoi'
  },
  questions: {
    useful: 'Cette proposition est-elle utile et pertinente\u202f?',
    realistic: 'Est-elle réaliste\u202f?'
  },
  short: { useful: 'Utile et pertinente', realistic: 'Réaliste' },
  opinions: { yes: 'Oui', no: 'Non', 'no-opinion': 'Sans avis' },
  clear: 'Effacer',
  clearWhat: (question: string) => ` ce choix, «\u00a0${question}\u00a0»`,
  remarks: {
    title: 'Vos remarques',
    optional: 'facultatif',
    kinds: { for: 'Un argument pour', against: 'Un argument contre', amendment: 'Un amendement' },
    help: {
      for: 'Ce qui vous convainc.',
      against: 'Ce qui vous retient.',
      amendment: 'Comment vous l’écririez, ou ce qu’il faudrait changer.'
    },
    written: 'écrit'
  },
  warning: 'N’indiquez pas de nom, de patient, ni d’information de santé.',
  answerLabel: 'Votre réponse',
  left: (count: string) => `${count}\u00a0caractères restants`,
  leftUnder: (count: string) => `Il reste moins de ${count}\u00a0caractères.`,
  over: (count: string) => `${count}\u00a0caractères de trop`,
  profile: {
    title: 'Vous',
    lead: 'Deux questions, pour que les réponses puissent être lues par métier et par lieu de travail, jamais une par une.',
    activity: 'Quelle est votre activité principale\u202f?',
    structure: 'Dans quel type de structure exercez-vous\u202f?',
    none: 'Je préfère ne pas répondre'
  },
  signature: {
    title: 'Signer ce que vous écrivez',
    label: 'Nom à publier avec vos textes (facultatif)',
    help: 'À part, et jamais nécessaire. Laissez vide pour que ce que vous écrivez ne porte aucun nom.'
  },
  review: {
    go: 'Relire et envoyer',
    goCorrecting: 'Relire et enregistrer',
    title: 'Relire avant d’envoyer',
    lead: 'Voici tout ce qui part, et rien d’autre. Le serveur y ajoute la date du jour, sans l’heure.',
    empty: 'Vous n’avez encore rien répondu\u00a0: répondez à une question au moins.',
    unanswered: {
      propositions: (count: number) =>
        count === 1
          ? 'Une proposition reste sans réponse.'
          : `${count}\u00a0propositions restent sans réponse.`,
      contributions: (count: number) =>
        count === 1 ? 'Une question reste sans réponse.' : `${count}\u00a0questions restent sans réponse.`
    },
    notSaid: 'non dit',
    edit: 'Modifier',
    step: 'Relecture',
    editOf: (title: string) => `Modifier la réponse à «\u00a0${title}\u00a0»`,
    activity: 'Activité principale',
    structure: 'Type de structure',
    signature: 'Signé',
    unsigned: 'non',
    send: 'Envoyer ma réponse',
    save: 'Enregistrer la correction',
    sending: 'Envoi en cours…',
    back: 'Revenir aux questions'
  },
  problems: {
    title: (count: number) => (count === 1 ? 'Une chose à revoir' : `${count}\u00a0choses à revoir`),
    token: 'Ce code d’invitation n’est pas reconnu, ou il a déjà servi.',
    tokenMissing: 'Il manque le code d’invitation.',
    notOpen: 'La consultation n’est pas ouverte\u00a0: la réponse n’a pas été prise.',
    notice:
      'La notice d’information a changé depuis l’ouverture de cette page. Relisez-la\u00a0: vos réponses sont toujours là, envoyez-les de nouveau.',
    gone: 'Cette réponse n’existe plus\u00a0: elle a été retirée.',
    uncertain:
      'Le serveur ne répond pas, et l’on ne sait pas si votre réponse est arrivée. Envoyez-la de nouveau\u00a0: elle ne comptera qu’une fois.',
    uncertainSaving:
      'Le serveur ne répond pas, et l’on ne sait pas si la correction est arrivée. Enregistrez-la de nouveau.',
    wait: (when: string) => `Trop d’envois depuis ce réseau. Réessayez après ${when}.`,
    other: 'La réponse n’a pas été prise.'
  },
  sent: {
    title: 'Votre réponse est enregistrée',
    step: 'Envoyée',
    day: (day: string) => `Reçue le ${day}.`,
    earlier:
      'C’est votre premier envoi qui est arrivé\u202f; ce que vous avez changé depuis n’y est pas. Corrigez-le avec le code.',
    code: 'Votre code',
    once: 'Il n’est montré qu’une fois, ici, et personne ne peut le retrouver pour vous.',
    use: 'Avec lui, vous pouvez relire votre réponse, la corriger jusqu’à la clôture, la retirer à tout moment, en télécharger les données. Qui l’a peut en faire autant\u00a0: il est à garder pour vous.',
    copy: 'Copier le code',
    print: 'Imprimer',
    save: 'Enregistrer dans un fichier',
    file: (title: string, day: string, code: string, address: string) =>
      `Consultation\u00a0: ${title}\r\nRéponse reçue le ${day}\r\n\r\nCode\u00a0: ${code}\r\n\r\nPour relire, corriger ou retirer cette réponse\u00a0:\r\n${address}\r\n`,
    mine: 'Retrouver ma réponse',
    where: 'À taper sur la page\u00a0:'
  },
  followUp: {
    title: 'Être tenu au courant',
    lead: 'Facultatif, et à part\u00a0: l’adresse est gardée chiffrée, sans aucun lien avec votre réponse.',
    address: 'Adresse électronique',
    addressHelp: 'Par exemple\u00a0: nom@exemple.fr',
    purposes: { results: 'M’envoyer les résultats', panel: 'M’inviter au panel d’experts' },
    purposesTitle: 'Pour quoi\u202f?',
    send: 'Laisser mon adresse',
    sent: 'Adresse enregistrée.',
    noPurpose: 'Cochez au moins un usage.',
    noAddress: 'Cette adresse n’a pas la forme attendue, comme nom@exemple.fr.',
    failed: 'L’adresse n’a pas pu être enregistrée. Votre réponse, elle, l’est.'
  },
  trap: 'Laisser vide'
}
