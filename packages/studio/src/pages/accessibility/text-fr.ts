/** Typed with plain spaces: `typeset` sets those that hold. */
export const accessibilityFr = {
  title: 'Déclaration d’accessibilité',
  lead: 'Ce site doit pouvoir être lu et manié par tous : au clavier, avec un lecteur d’écran, agrandi, en sombre, sur un téléphone.',
  state: {
    title: 'État de conformité',
    partial: 'Partiellement conforme',
    text: (day: string) =>
      `Horizon Soin est, par autoévaluation du ${day}, partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1), dont les critères reprennent le niveau AA des règles internationales WCAG ; nous visons aussi ceux de la version 2.2. Aucun tiers n’a encore audité le site.`
  },
  tested: {
    title: 'Ce qui est vérifié, et comment',
    items: [
      'À chaque modification, chaque page est ouverte dans Chromium, en français et en anglais, à la largeur d’un téléphone et d’un ordinateur, et passée au crible d’axe-core (règles WCAG de niveaux A et AA).',
      'Les parcours principaux sont refaits au clavier seul : menus, curseurs, tableaux, explication d’un nombre.',
      'Les contrastes des couleurs sont calculés, en clair et en sombre ; les technologies se distinguent aussi pour qui voit mal les couleurs, et à l’impression en gris.',
      'La page se lit à 320 pixels de large sans défilement horizontal, et agrandie à 200 %. Les mouvements cessent pour qui le demande à son appareil.'
    ]
  },
  made: {
    title: 'Comment les contenus sont faits',
    items: [
      'Chaque graphique a pour titre ce qu’il montre, une description, et son tableau derrière le bouton « Tableau ».',
      'Chaque équation est écrite en MathML, que les lecteurs d’écran disent, et redite en mots.',
      'Aucune information ne tient à la seule couleur : les scénarios se distinguent par le trait, les statuts par la forme et par un mot.'
    ]
  },
  gaps: {
    title: 'Ce qui n’est pas encore accessible, ou pas vérifié',
    items: [
      'Aucun essai n’a encore été mené avec des personnes qui se servent d’un lecteur d’écran, d’une loupe ou d’une commande vocale. Les outils automatiques ne voient qu’une partie des défauts.',
      'La description d’un graphique riche est longue et d’un seul tenant ; son tableau se lit mieux.',
      'Les tables de données larges défilent horizontalement dans leur cadre, sur un téléphone et à fort agrandissement.',
      'Les notes des lignes de données ne sont écrites qu’en français ; les titres des sources sont dans leur langue.',
      'Les documents vers lesquels les sources renvoient ne sont pas les nôtres, et leur accessibilité n’est pas connue.'
    ]
  },
  base: {
    title: 'Technologies',
    text: 'HTML, CSS, SVG, MathML, WAI-ARIA et JavaScript. Les pages se lisent sans JavaScript ; les curseurs, les recherches et les téléchargements en ont besoin.'
  },
  report: {
    title: 'Signaler un défaut',
    text: 'Un contenu que vous ne pouvez pas lire, un bouton que vous n’atteignez pas : dites-le dans les demandes du dépôt du projet, ou à l’organisme qui publie cette copie du site, avec l’adresse de la page et l’outil dont vous vous servez. Tout ce qui est signalé est traité comme une erreur, et le contenu vous est donné sous une autre forme en attendant.'
  },
  remedies: {
    title: 'Voies de recours',
    text: 'Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu et que vous n’avez pas eu de réponse satisfaisante, vous pouvez, en France, saisir la Défenseure des droits :',
    items: [
      { text: 'écrire un message', url: 'https://formulaire.defenseurdesdroits.fr/', address: null },
      {
        text: 'joindre un délégué près de chez vous',
        url: 'https://www.defenseurdesdroits.fr/carte-des-delegues',
        address: null
      },
      {
        text: 'envoyer un courrier, gratuit et sans timbre : ',
        url: null,
        address: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07'
      }
    ]
  }
}
