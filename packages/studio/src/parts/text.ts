import { catalogue } from '../shell/catalogue.js'

const fr = {
  explain: 'expliquer ce nombre',
  drawing: 'fourchette en cours de calcul',
  since: (year: number) => `Compté depuis\u00a0${year}`,
  sinceShort: (year: number) => `depuis\u00a0${year}`,
  sinceBaseShort: (year: number) => `\u202f; depuis\u00a0${year}\u00a0: `,
  sinceBase: (year: number) => `\u202f; depuis\u00a0${year} seulement\u00a0: `,
  below: 'cas limite\u00a0: tirés entre lent et rapide, les rythmes donnent presque toujours plus',
  above: 'cas limite\u00a0: tirés entre lent et rapide, les rythmes donnent presque toujours moins',
  median: (value: string) => `médiane des tirages\u00a0: ${value}`,
  published: (value: string) => `publié en\u00a02019\u00a0: ${value}`,
  paces:
    'Dans cette édition, «\u00a0lent\u00a0» et «\u00a0rapide\u00a0» ne sont pas deux vitesses\u00a0: ils prennent chaque gain et chaque adoption au plus bas et au plus haut de ce que l’on en sait. Là où des mesures trouvent du temps perdu, «\u00a0lent\u00a0» en perd.',
  notPublished: 'publié en\u00a02019\u00a0: sans chiffre'
}
const en: typeof fr = {
  explain: 'explain this number',
  drawing: 'range being computed',
  since: year => `Counted since ${year}`,
  sinceShort: year => `since ${year}`,
  sinceBaseShort: year => `; since ${year}: `,
  sinceBase: year => `; since ${year} only: `,
  below: 'an extreme case: drawn between slow and fast, paces nearly always give more',
  above: 'an extreme case: drawn between slow and fast, paces nearly always give less',
  median: value => `median of draws: ${value}`,
  published: value => `published in 2019: ${value}`,
  paces:
    'In this edition, “slow” and “fast” are not two speeds: they take every gain and every adoption at the lowest and at the highest of what is known of it. Where measures find time lost, “slow” loses some.',
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
  source: 'Source\u00a0: ',
  newTab: 'nouvel onglet'
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
  source: 'Source: ',
  newTab: 'new tab'
}
export const chartText = catalogue(frChart, enChart)
