import { catalogue } from '../shell/catalogue.js'

const fr = {
  unknown: (id: string) =>
    `Cette adresse est d’une édition qui n’existe pas ici («\u00a0${id}\u00a0»)\u202f; les nombres montrés sont de celle dont le nom est en haut de la page.`,
  failed: (title: string) =>
    `Les données de «\u00a0${title}\u00a0» n’ont pas pu être chargées\u202f; les nombres montrés sont de l’édition dont le nom est en haut de la page.`,
  moved: (title: string, then: string, now: string) =>
    `Ce lien a été fait avec la version\u00a0${then} de «\u00a0${title}\u00a0»\u202f; les nombres montrés sont de la version\u00a0${now}.`,
  newer: (title: string, then: string, now: string) =>
    `Ce lien a été fait avec une version plus récente (${then}) de «\u00a0${title}\u00a0» que celle d’ici (${now}).`,
  since: 'Ce qui a changé depuis\u00a0:',
  nothingSaid: 'Le journal des données ne dit rien de ce qui a changé depuis.',
  notListed: 'Cette version ne figure pas au journal des données.',
  notKnown:
    'Un lien ne garde pas les nombres qu’il montrait\u202f: rien ici ne dit si celui que vous cherchez a bougé.',
  hide: 'Masquer'
}

const en: typeof fr = {
  unknown: id =>
    `This address is of an edition that does not exist here (“${id}”); the numbers shown are of the one named at the top of the page.`,
  failed: title =>
    `The data of “${title}” could not be loaded; the numbers shown are of the edition named at the top of the page.`,
  moved: (title, then, now) =>
    `This link was made with version ${then} of “${title}”; the numbers shown are of version ${now}.`,
  newer: (title, then, now) =>
    `This link was made with a later version (${then}) of “${title}” than the one here (${now}).`,
  since: 'What has changed since:',
  nothingSaid: 'The changelog of the data says nothing of what has changed since.',
  notListed: 'The changelog of the data does not have this version.',
  notKnown:
    'A link does not keep the numbers that it showed: nothing here tells whether the one you look for has moved.',
  hide: 'Hide'
}

export const noticeText = catalogue(fr, en)
