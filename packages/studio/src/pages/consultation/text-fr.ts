export const fr = {
  title: 'Consultations publiques',
  lead: 'Dire ce que l’on pense de propositions, une par une\u00a0: utile et pertinente\u202f? réaliste\u202f? Et pourquoi. Sans compte, en répondant à ce que l’on veut.',
  loading: 'Recherche des consultations en cours…',
  noScript:
    'La liste des consultations et le questionnaire demandent JavaScript. Sans lui, l’organisateur peut vous remettre le questionnaire sur papier\u202f: il porte les mêmes questions.',
  unreachable: 'Le serveur ne répond pas.',
  again: 'Réessayer',
  phases: { open: 'En cours', coming: 'À venir', over: 'Terminées' },
  phase: { open: 'ouverte', coming: 'à venir', over: 'terminée' },
  all: 'Toutes les consultations',
  none: 'Aucune consultation n’est ouverte aujourd’hui.',
  absent: {
    title: 'Aucune consultation ne se tient sur ce site',
    lead: 'Ces pages sont servies seules, sans le serveur qui recueille les réponses.'
  },
  how: {
    title: 'Tenir une consultation',
    lead: 'Une association, un ministère ou une région peut en ouvrir une avec ce logiciel, sur sa propre machine\u00a0: les réponses ne vont à personne d’autre.',
    steps: [
      'Lancer le serveur (npm start)\u00a0: la base de données vient avec lui.',
      'Écrire le questionnaire dans un fichier\u00a0: quelles propositions, dans quelle version, quelles dates, qui demande et pourquoi, ce que deviennent les réponses.',
      'L’ouvrir (horizon-soin consultation open). Dès lors, les textes soumis ne changent plus, et le serveur seul décide de l’heure.'
    ]
  },
  opens: (moment: string, city: string) => `Ouvre le ${moment} (heure de ${city})`,
  period: (from: string, to: string, city: string) => `Du ${from} au ${to} (heure de ${city})`,
  closes: (moment: string) => `Jusqu’au ${moment}`,
  organiser: 'Qui demande',
  interests: 'Ses intérêts',
  contact: 'Écrire à',
  questions: 'Ce qui est demandé',
  askedOf: {
    propositions: 'Pour chaque proposition\u00a0: utile et pertinente\u202f? réaliste\u202f? des remarques',
    contributions: 'Un texte pour chaque question'
  },
  days: (from: string, to: string) => `du ${from} au ${to}`,
  onInvitation: 'sur invitation',
  more: 'Organisateur, étapes, calendrier',
  invited: 'Sur invitation\u00a0: il faut le code que l’organisateur vous a remis.',
  answer: 'Répondre',
  answerOf: (title: string) => `Répondre à «\u00a0${title}\u00a0»`,
  mine: 'Retrouver ma réponse',
  mineOf: (title: string) => `Retrouver ma réponse à «\u00a0${title}\u00a0»`,
  stages: 'Les étapes',
  stageKinds: {
    interviews: 'Entretiens',
    consultation: 'Consultation',
    workshop: 'Atelier',
    seminar: 'Séminaire',
    webinar: 'Webinaire'
  },
  stageWhen: { past: 'passé', now: 'en cours', next: 'à venir' },
  calendar: {
    subscribe: 'S’abonner au calendrier',
    save: 'Enregistrer les dates (.ics)'
  },
  results: {
    hidden:
      'Pendant la consultation, les résultats sont cachés à tous, organisateur compris\u00a0: des totaux vus avant la fin pèseraient sur les réponses.',
    wait: 'Close. Les résultats restent cachés jusqu’à leur publication.',
    read: 'Lire les résultats',
    of: (title: string) => `Lire les résultats de «\u00a0${title}\u00a0»`
  },
  embed: {
    summary: 'L’annoncer sur un autre site',
    lead: 'Un cadre avec le titre, les dates et un lien pour répondre\u202f; ni cookie, ni traceur. L’organisateur dit quels sites peuvent l’afficher.',
    frame: (title: string) => `Consultation «\u00a0${title}\u00a0»`,
    copy: 'Copier le code'
  },
  history: {
    kicker: '2018–2020',
    title: 'La première\u00a0: plus de 300\u00a0réponses à vingt propositions',
    lead: 'L’étude de 2019 n’a pas été écrite d’un trait. Ses vingt propositions viennent d’entretiens\u202f; elles ont été soumises en ligne à qui voulait répondre, discutées en atelier puis en séminaire, et reprises l’année suivante à la lumière de la crise du Covid.',
    stages: {
      interviews: 'Des dizaines d’entretiens avec des acteurs du système de santé',
      interviewsWhen: 'avant l’enquête',
      interviewsAbout: 'Il en sort une première série de propositions.',
      survey: 'Enquête publique en ligne',
      surveyWhen: 'à partir de la fin de septembre\u00a02018',
      surveyAbout:
        'Pour chaque proposition\u00a0: utile et pertinente\u202f? réaliste\u202f? des remarques libres. Plus de 300\u00a0contributions.',
      workshop: 'Atelier préparatoire, à l’ASIEM, Paris',
      seminar: 'Séminaire national de travail, à l’ASIEM, Paris',
      seminarAbout:
        '80\u00a0représentants de patients, de soignants, d’autorités publiques, d’industriels et de syndicats.',
      webinars: 'Six webinaires, le jeudi de 11\u00a0h\u00a030 à 12\u00a0h\u00a030',
      webinarsWhen: 'du 7\u00a0mai au 9\u00a0juillet\u00a02020',
      webinarsAbout: 'Ce que la crise a changé aux usages, et ce qui devrait en rester.'
    },
    useful: (percent: string) => `plus de ${percent}`,
    usefulLabel: 'de «\u00a0oui\u00a0», une bonne idée',
    realisticLabel: 'de «\u00a0oui\u00a0», réaliste concrètement',
    interval: (range: string, percent: string, size: string) =>
      `${range} si ${percent} de ${size}\u00a0réponses`,
    caution:
      'Des répondants volontaires, qui ne représentent qu’eux-mêmes. L’étude donne deux seuils pour l’ensemble des propositions, sans effectif par question\u202f: l’intervalle (Wilson, à 95\u00a0%) est calculé ici pour 300\u00a0réponses au seuil, et ne dit rien de qui n’a pas répondu.',
    doubt:
      'Derrière ce soutien, l’étude relève un doute sur la faisabilité\u00a0: le travail à flux tendu, l’argent, l’appui des pouvoirs publics.',
    source:
      'Source\u00a0: étude de 2019, §\u00a01.2 et §\u00a01.5\u202f; présentation des webinaires de 2020. Intervalles calculés ici.',
    archive: {
      save: 'Télécharger l’archive de ces chiffres (.zip)',
      failed: 'L’archive n’a pas pu être téléchargée.'
    },
    proposals: 'Lire les vingt propositions'
  },
  team: 'Vous organisez une consultation\u00a0: espace de l’équipe'
}
