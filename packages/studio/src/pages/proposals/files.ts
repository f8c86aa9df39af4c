/** The twenty proposals as files, and how each is saved. */
import proposals from 'virtual:proposals'
import type { Language } from '@horizon-soin/datasets'
import { csvFile } from '../../export/csv.js'
import { saveFile } from '../../export/download.js'
import { fileName } from '../../export/file-name.js'
import { pathOf } from '../../shell/pages.js'
import type { Site } from '../../shell/site.js'
import { proposalMarkdown } from '../proposal/markdown.js'
import { readAllTexts } from '../proposal/read-text.js'
import { listTable } from './list-table.js'
import { proposalsText } from './text.js'

/** Of the files in their names, in the language of each. */
const NAMES: Record<Language, string> = { fr: 'propositions', en: 'proposals' }
/** The same files give the same bytes. Zips know no date before. */
const NO_DATE = new Date(1980, 0, 1)

const dayOf = ({ today }: Site): string => today.toISOString().slice(0, 10)
const addressOf = ({ root, language }: Site, page: Parameters<typeof pathOf>[0]): string =>
  new URL(root + pathOf(page, language).slice(1), location.href).href

/** All texts in one file, one after the other. */
export async function saveMarkdown(site: Site): Promise<void> {
  const { language } = site
  const texts = (await readAllTexts()).map(text =>
    proposalMarkdown(text, {
      language,
      url: addressOf(site, { id: 'proposal', proposal: text.proposal.id }),
      date: dayOf(site)
    })
  )
  saveFile(
    new Blob([texts.join('\n\n')], { type: 'text/markdown;charset=utf-8' }),
    fileName([NAMES[language]], 'md')
  )
}

/** The files of `data/propositions`, as they are. */
export async function saveYaml(): Promise<void> {
  const [{ default: files }, { strToU8, zipSync }] = await Promise.all([
    import('virtual:proposals-files'),
    import('fflate')
  ])
  const entries = Object.entries(files).map(
    ([path, text]) => [`propositions/${path}`, strToU8(text)] as const
  )
  const zip = zipSync(Object.fromEntries(entries), { mtime: NO_DATE })
  saveFile(new Blob([zip], { type: 'application/zip' }), fileName([NAMES.fr], 'zip'))
}

/** The list, a row a proposal. */
export async function saveCsv(site: Site): Promise<void> {
  const { language } = site
  const text = proposalsText[language]
  const file = csvFile(listTable(proposals, language), {
    title: text.title,
    scenario: '',
    dataset: text.dataset,
    version: '',
    date: dayOf(site),
    source: text.source,
    url: addressOf(site, { id: 'proposals' }),
    language
  })
  saveFile(file, fileName([NAMES[language]], 'csv'))
}
