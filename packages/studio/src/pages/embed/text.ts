import { catalogue } from '../../shell/catalogue.js'

export const embedText = catalogue(
  {
    title: 'Un graphique de Horizon Soin',
    unknown: (asked: string, shown: string) =>
      `L’édition «\u00a0${asked}\u00a0» n’existe pas ici\u202f; les nombres sont de «\u00a0${shown}\u00a0».`,
    failed: (asked: string, shown: string) =>
      `Les données de «\u00a0${asked}\u00a0» n’ont pas pu être chargées\u202f; les nombres sont de «\u00a0${shown}\u00a0».`,
    moved: (then: string, shown: string) =>
      `Ce graphique a été intégré avec la version\u00a0${then} des données\u202f; les nombres sont maintenant de «\u00a0${shown}\u00a0».`,
    nothing: 'Choisissez un graphique du site et «\u00a0Copier le code à intégrer\u00a0» sous lui.',
    open: 'Horizon Soin\u00a0: ouvrir ce graphique, ses sources et ses leviers'
  },
  {
    title: 'A chart of Horizon Soin',
    unknown: (asked: string, shown: string) =>
      `There is no edition “${asked}” here; the numbers are of “${shown}”.`,
    failed: (asked: string, shown: string) =>
      `The data of “${asked}” could not be loaded; the numbers are of “${shown}”.`,
    moved: (then: string, shown: string) =>
      `This chart was embedded with version ${then} of the data; the numbers are now of “${shown}”.`,
    nothing: 'Choose a chart of the site and “Copy the code to embed” under it.',
    open: 'Horizon Soin: open this chart, its sources and its levers'
  }
)
