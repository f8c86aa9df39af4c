import { catalogue } from './catalogue.js'

const fr = {
  product: 'Horizon Soin',
  skip: 'Aller au contenu',
  menu: 'Menu',
  close: 'Fermer',
  nav: 'Pages',
  pages: {
    home: 'Accueil',
    simulator: 'Simulateur',
    professions: 'Mon métier',
    since: 'Depuis 2019',
    proposals: 'Propositions',
    method: 'Méthode et données'
  },
  otherLanguage: 'English',
  otherLanguageTitle: 'This page in English',
  display: 'Affichage',
  themes: { auto: 'comme l’appareil', light: 'clair', dark: 'sombre' },
  theme: 'Thème',
  remember: 'Retenir ce choix sur cet appareil',
  context: 'Données et scénario',
  dataset: 'Jeu de données',
  anyEdition: 'Cette page ne dépend pas de l’édition choisie',
  otherPublishers: (count: number) => ` et ${count}\u00a0autres\u00a0: voir sources.csv`,
  toReference: 'Revenir à l’édition publiée',
  version: (version: string) => `version\u00a0${version}`,
  computed: 'Calculé le',
  scenario: 'Scénario',
  mine: 'Mon scénario',
  openedHere: 'jeu de données ouvert par la personne qui l’utilise',
  startOver: 'Tout remettre à zéro',
  loading: 'Chargement…',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse ne mène nulle part, ou le jeu de données ouvert n’a pas ce métier.',
    link: 'Retour à l’accueil'
  },
  failed: {
    title: 'Cette partie de la page ne s’affiche pas',
    text: 'Votre scénario est gardé\u202f: il est dans l’adresse de la page.',
    again: 'Essayer encore'
  },
  troubles: {
    projection:
      'Le calcul en arrière-plan s’est arrêté\u202f; les nombres sont désormais calculés dans la page, plus lentement.',
    ranges:
      'Les fourchettes n’ont pas pu être calculées. Les nombres centraux restent justes\u202f; les fourchettes montrées sont les dernières connues.'
  },
  linkProblems: 'L’adresse de cette page n’a pas été entièrement comprise\u00a0:',
  otherDataset: (name: string) =>
    name === ''
      ? 'elle est d’une édition publiée, et un autre jeu de données est ouvert ici\u202f; les nombres sont de celui qui est ouvert.'
      : `elle a été faite avec un autre jeu de données («\u00a0${name}\u00a0»), qu’un lien ne contient pas\u202f; les nombres montrés sont de celui-ci.`,
  lostNumber: 'le nombre à expliquer n’existe pas dans ce jeu de données.',
  hide: 'Masquer',
  footer: {
    sources: (title: string) =>
      `Sources\u00a0: ${title}\u202f; la source de chaque nombre est à un clic. Données sous Licence Ouverte 2.0, logiciel sous licence MIT.`,
    ownSources:
      'Sources\u00a0: celles que cette page cite, chacune à sa place. Données sous Licence Ouverte 2.0, logiciel sous licence MIT.',
    answers: 'Réponses',
    measures: 'Ce que vaut chaque mesure',
    regions: 'Région par région',
    consultation: 'Consultation',
    cite: 'Citer',
    downloads: 'Télécharger les données',
    accessibility: 'Accessibilité\u00a0: partiellement conforme',
    privacy: 'Rien n’est envoyé ni retenu sans votre demande.'
  }
}

const en: typeof fr = {
  product: 'Horizon Soin',
  skip: 'Skip to content',
  menu: 'Menu',
  close: 'Close',
  nav: 'Pages',
  pages: {
    home: 'Home',
    simulator: 'Simulator',
    professions: 'My profession',
    since: 'Since 2019',
    proposals: 'Proposals',
    method: 'Method and data'
  },
  otherLanguage: 'Français',
  otherLanguageTitle: 'Cette page en français',
  display: 'Display',
  themes: { auto: 'as the device', light: 'light', dark: 'dark' },
  theme: 'Theme',
  remember: 'Remember this choice on this device',
  context: 'Data and scenario',
  dataset: 'Dataset',
  anyEdition: 'This page does not depend on the edition chosen',
  otherPublishers: count => ` and ${count} others: see sources.csv`,
  toReference: 'Back to the published edition',
  version: version => `version ${version}`,
  computed: 'Computed on',
  scenario: 'Scenario',
  mine: 'My scenario',
  openedHere: 'a dataset opened by the person who uses it',
  startOver: 'Start over',
  loading: 'Loading…',
  notFound: {
    title: 'There is no such page',
    text: 'The address leads nowhere, or the open dataset has no such profession.',
    link: 'Back to the home page'
  },
  failed: {
    title: 'This part of the page cannot be shown',
    text: 'Your scenario is safe: it is in the address of the page.',
    again: 'Try again'
  },
  troubles: {
    projection: 'Computing in the background has stopped; numbers are now computed in the page, more slowly.',
    ranges:
      'The ranges could not be computed. Central numbers are still right; the ranges shown are the last known.'
  },
  linkProblems: 'The address of this page was not fully understood:',
  otherDataset: name =>
    name === ''
      ? 'it is of a published edition, and another dataset is open here; the numbers are of the one that is open.'
      : `it was made with another dataset (“${name}”), which no link holds; the numbers shown are of this one.`,
  lostNumber: 'the number to explain does not exist in this dataset.',
  hide: 'Hide',
  footer: {
    sources: title =>
      `Sources: ${title}; the source of each number is one click away. Data under Licence Ouverte 2.0, software under the MIT licence.`,
    ownSources:
      'Sources: those that this page cites, each in its place. Data under Licence Ouverte 2.0, software under the MIT licence.',
    answers: 'Answers',
    measures: 'What each measure is worth',
    regions: 'Region by region',
    consultation: 'Consultation',
    cite: 'Cite',
    downloads: 'Download the data',
    accessibility: 'Accessibility: partially conformant',
    privacy: 'Nothing is sent or kept unless you ask.'
  }
}

export const shellText = catalogue(fr, en)
