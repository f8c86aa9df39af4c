import { catalogue } from '../shell/catalogue.js'

const fr = {
  explain: 'expliquer ce nombre',
  drawing: 'fourchette en cours de calcul',
  /** A pace at its end: what is drawn around it can only lie within. */
  beyond: 'réglage extrême\u00a0: peu de tirages vont si loin',
  published: (value: string) => `publié en\u00a02019\u00a0: ${value}`,
  notPublished: 'publié en\u00a02019\u00a0: sans chiffre'
}
const en: typeof fr = {
  explain: 'explain this number',
  drawing: 'range being computed',
  beyond: 'an extreme setting: few draws go that far',
  published: value => `published in 2019: ${value}`,
  notPublished: 'published in 2019: no figure'
}
export const valueText = catalogue(fr, en)

const frChart = {
  table: 'Tableau',
  save: 'Enregistrer',
  csv: 'Tableau, CSV',
  xlsx: 'Tableau, XLSX',
  svg: 'Image, SVG',
  png: 'Image, PNG',
  link: 'Copier le lien',
  embed: 'Copier le code à intégrer',
  explain: 'Expliquer',
  copied: 'Copié.',
  notCopied: 'Le navigateur refuse de copier. À copier à la main\u00a0:',
  toCopy: 'À copier',
  failed: 'Le fichier n’a pas pu être fait. Rien n’est perdu\u202f; essayez un autre format.',
  source: 'Source\u00a0: '
}
const enChart: typeof frChart = {
  table: 'Table',
  save: 'Save',
  csv: 'Table, CSV',
  xlsx: 'Table, XLSX',
  svg: 'Picture, SVG',
  png: 'Picture, PNG',
  link: 'Copy the link',
  embed: 'Copy the code to embed',
  explain: 'Explain',
  copied: 'Copied.',
  notCopied: 'The browser refuses to copy. To copy by hand:',
  toCopy: 'To copy',
  failed: 'The file could not be made. Nothing is lost; try another format.',
  source: 'Source: '
}
export const chartText = catalogue(frChart, enChart)
