import { catalogue } from '../../shell/catalogue.js'

export const embedText = catalogue(
  {
    title: 'Un graphique de Horizon Soin',
    nothing: 'Choisissez un graphique du site et «\u00a0Copier le code à intégrer\u00a0» sous lui.',
    open: 'Horizon Soin\u00a0: ouvrir ce graphique, ses sources et ses leviers'
  },
  {
    title: 'A chart of Horizon Soin',
    nothing: 'Choose a chart of the site and “Copy the code to embed” under it.',
    open: 'Horizon Soin: open this chart, its sources and its levers'
  }
)
