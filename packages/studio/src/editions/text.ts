import { catalogue } from '../shell/catalogue.js'

const fr = {
  legend: 'Édition',
  now: (title: string) => `Édition affichée\u00a0: ${title}.`
}

const en: typeof fr = {
  legend: 'Edition',
  now: title => `Edition shown: ${title}.`
}

export const editionText = catalogue(fr, en)
