import type { accessibilityFr } from './text-fr.js'

export const accessibilityEn: typeof accessibilityFr = {
  title: 'Accessibility statement',
  lead: 'Everyone must be able to read and work this site: by keyboard, with a screen reader, enlarged, in the dark, on a phone.',
  state: {
    title: 'State of conformance',
    partial: 'Partially conformant',
    text: day =>
      `By self-assessment of ${day}, Horizon Soin conforms in part to the French accessibility framework (RGAA 4.1), whose criteria are those of level AA of the international WCAG; we also aim at those of version 2.2. No third party has audited the site yet.`
  },
  tested: {
    title: 'What is checked, and how',
    items: [
      'At every change, each page is opened in Chromium, in French and in English, at the width of a phone and of a computer, and examined by axe-core (WCAG rules of levels A and AA).',
      'The main journeys are made again by keyboard alone: menus, sliders, tables, the explanation of a number.',
      'Contrasts of colours are computed, in light and dark; technologies can be told apart by colour-blind people, and in a grey print.',
      'The page reads at a width of 320 pixels without scrolling sideways, and enlarged to 200%. Motion stops for those who ask their device for it.'
    ]
  },
  made: {
    title: 'How contents are made',
    items: [
      'Each chart has what it shows as its title, a description, and its table behind the button “Table”.',
      'Each equation is written in MathML, which screen readers speak, and said again in words.',
      'Nothing rests on colour alone: scenarios are told apart by their line, statuses by a shape and a word.'
    ]
  },
  gaps: {
    title: 'What is not accessible yet, or not checked',
    items: [
      'No trial has been held yet with people who use a screen reader, a magnifier or voice control. Automatic tools see only part of the faults.',
      'The description of a rich chart is long and in one piece; its table reads better.',
      'Wide tables of data scroll sideways within their frame, on a phone and when much enlarged.',
      'Notes on rows of data are written in French only; titles of sources are in their own language.',
      'The documents that sources point to are not ours, and how accessible they are is not known.'
    ]
  },
  base: {
    title: 'Technologies',
    text: 'HTML, CSS, SVG, MathML, WAI-ARIA and JavaScript. Pages can be read without JavaScript; sliders, searches and downloads need it.'
  },
  report: {
    title: 'Report a fault',
    text: 'A content that you cannot read, a button that you cannot reach: say so in the issues of the project’s repository, or to the body that publishes this copy of the site, with the address of the page and the tool that you use. Whatever is reported is treated as an error, and the content is given to you in another form meanwhile.'
  },
  remedies: {
    title: 'Remedies',
    text: 'If you reported a fault that keeps you from a content and had no satisfactory answer, you may, in France, turn to the Defender of Rights:',
    items: [
      { text: 'write a message', url: 'https://formulaire.defenseurdesdroits.fr/', address: null },
      {
        text: 'reach a delegate near you',
        url: 'https://www.defenseurdesdroits.fr/carte-des-delegues',
        address: null
      },
      {
        text: 'send a letter, free of charge and without a stamp: ',
        url: null,
        address: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France'
      }
    ]
  }
}
