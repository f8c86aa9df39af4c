import { catalogue } from '../../shell/catalogue.js'

export const sinceText = catalogue(
  {
    nav: 'Depuis 2019',
    rooms: { hindcast: 'Le constat', editions: 'Deux éditions', evidence: 'Les preuves' }
  },
  {
    nav: 'Since 2019',
    rooms: { hindcast: 'The record', editions: 'Two editions', evidence: 'The evidence' }
  }
)
