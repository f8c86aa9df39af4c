#!/usr/bin/env node
/**
 * Makes `data/releases/release-zero.zip`: what the 2019 study says of its own consultation, with the interval that such figures carry
 * and what they do not tell. The same bytes each time.
 *
 *     npm run build && node scripts/release-zero.mjs [FILE]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PROPOSITIONS, readPropositions } from '../packages/consultation/dist/node.js'
import { buildCitedArchive, CITED_FORMAT, wilson } from '../packages/releases/dist/index.js'

const FILE = new URL('../data/releases/release-zero.zip', import.meta.url).pathname
const CONSULTATION = 'enquete-2018'

/** The fewest answers that “more than 300” allows, to a whole number that thresholds are read at. */
const BASE = 300

/** @param {number} value share */
const interval = value => {
  const [low, high] = wilson(Math.round(value * BASE), BASE)
  return { low, high }
}

const figures = [
  {
    id: 'contributions',
    label: { fr: 'Contributions reçues', en: 'Contributions received' },
    comparison: 'more-than',
    value: BASE,
    unit: 'people',
    base: null,
    interval: null,
    quote: 'Cette enquête a recueilli plus de 300 contributions.',
    place: { section: '1.5', lines: [710, 711] }
  },
  {
    id: 'useful',
    label: {
      fr: 'Soutien aux propositions, dans leur ensemble',
      en: 'Support for the proposals, as a whole'
    },
    comparison: 'more-than',
    value: 0.86,
    unit: 'share',
    base: BASE,
    interval: interval(0.86),
    quote: 'un soutien de plus de 86% des répondants aux propositions présentées',
    place: { section: '1.5', lines: [717, 718] }
  },
  {
    id: 'realistic',
    label: {
      fr: 'Propositions jugées réalistes, dans leur ensemble',
      en: 'Proposals found realistic, as a whole'
    },
    comparison: 'more-than',
    value: 0.75,
    unit: 'share',
    base: BASE,
    interval: interval(0.75),
    quote:
      'Plus de 75% des répondants ont en outre répondu oui à la question “Cette proposition vous semble-t-elle réaliste concrètement ?”',
    place: { section: '1.5', lines: [723, 724] }
  }
]

const unknown = [
  {
    fr: 'Le nombre exact de contributions : l’étude dit « plus de 300 ».',
    en: 'The exact number of contributions: the study says “more than 300”.'
  },
  {
    fr: 'Combien ont répondu à chaque question, et combien l’ont laissée.',
    en: 'How many answered each question, and how many left it.'
  },
  {
    fr: 'Le résultat de chacune des vingt propositions : l’annexe 2 les montre en graphiques, sans nombres dans le texte lu ici.',
    en: 'The result of each of the twenty proposals: annex 2 shows them as charts, with no numbers in the text read here.'
  },
  {
    fr: 'Si 86 % et 75 % sont des moyennes des propositions, ou le plus bas des vingt résultats.',
    en: 'Whether 86% and 75% are averages over the proposals, or the lowest of the twenty results.'
  },
  {
    fr: 'La question exacte du soutien : l’étude écrit « utile et pertinente », puis « une bonne idée ».',
    en: 'The exact question of support: the study writes “useful and relevant”, then “a good idea”.'
  },
  {
    fr: 'Utile et réaliste à la fois : les deux réponses ne sont pas croisées.',
    en: 'Useful and realistic at once: the two answers are not crossed.'
  },
  {
    fr: 'Les réponses par activité et par type de structure : demandées, montrées en graphiques, sans nombres dans le texte lu ici.',
    en: 'Answers by activity and by type of structure: asked, shown as charts, with no numbers in the text read here.'
  },
  {
    fr: 'Les contributions en double, vides ou faites par une machine.',
    en: 'Contributions that were duplicates, empty, or made by a machine.'
  }
]

const { proposals, opened } = await readPropositions()
const items = opened
  .filter(text => text.consultation === CONSULTATION)
  .map(({ id, version, hash }) => {
    const { title } = proposals.find(one => one.id === id).versions.find(one => one.version === version)
    return { id, version, hash, title }
  })
if (items.length === 0) throw new Error(`no text of ${CONSULTATION} in ${join(PROPOSITIONS, 'opened.csv')}`)

const bytes = await buildCitedArchive({
  format: CITED_FORMAT,
  number: 0,
  id: CONSULTATION,
  title: {
    fr: 'Enquête publique de 2018 sur vingt propositions',
    en: 'Public consultation of 2018 on twenty proposals'
  },
  about: {
    fr: 'Ouverte en ligne fin septembre 2018. Pour chaque proposition : est-elle utile et pertinente ? réaliste ? des remarques libres. Une version amendée des propositions a été soumise au séminaire national du 7 février 2019.',
    en: 'Open online from the end of September 2018. For each proposal: is it useful and relevant? realistic? open remarks. An amended version of the proposals went to the national seminar of 7 February 2019.'
  },
  organiser: '#Leplusimportant',
  day: '2019-02-07',
  source: {
    title:
      'Révolutions tech et professionnels de santé, étude soumise au séminaire national du 7 février 2019',
    publisher: '#Leplusimportant',
    year: 2019,
    sections: ['1.5'],
    licence: {
      fr: 'Non précisée : trois nombres et trois courtes citations en sont repris.',
      en: 'Not stated: three figures and three short quotations are taken from it.'
    }
  },
  items,
  figures,
  unknown,
  caution: {
    fr: `Des répondants volontaires, qui ne représentent qu’eux-mêmes. L’étude donne trois nombres pour l’ensemble des propositions, sans effectif par question. L’intervalle (Wilson, à 95 %) est calculé ici pour ${BASE} réponses au seuil cité, comme si elles étaient indépendantes ; il ne dit rien de qui n’a pas répondu.`,
    en: `Volunteers, who represent nobody but themselves. The study gives three figures for the proposals as a whole, with no number of people by question. The interval (Wilson, at 95%) is computed here for ${BASE} answers at the threshold cited, as if they were independent; it says nothing of those who did not answer.`
  }
})
const file = process.argv[2] ?? FILE
await mkdir(dirname(file), { recursive: true })
const before = await readFile(file).catch(() => null)
await writeFile(file, bytes)
console.log(`${file}: ${bytes.length} bytes, ${before?.equals(bytes) ? 'unchanged' : 'written'}`)
