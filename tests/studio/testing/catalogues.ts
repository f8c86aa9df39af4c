/** Test only. The texts of the studio's catalogues, by language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'

const SOURCES = fileURLToPath(new URL('../../../packages/studio/src', import.meta.url))

/** Texts that are said in one language only, by the language. */
export async function textsOfOne(): Promise<Record<'fr' | 'en', ReadonlySet<string>>> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(file =>
    /(^|[\\/])(text[a-z-]*|title)\.ts$/.test(file)
  )
  const said = { fr: new Set<string>(), en: new Set<string>() }
  for (const file of files) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(SOURCES, file)).href)
    for (const [name, value] of Object.entries(module)) {
      if (name === 'fr' || name === 'en') gather(value, said[name])
      else if (isCatalogue(value))
        for (const language of ['fr', 'en'] as const) gather(value[language], said[language])
    }
  }
  const only = (mine: Set<string>, other: Set<string>) => new Set([...mine].filter(text => !other.has(text)))
  return { fr: only(said.fr, said.en), en: only(said.en, said.fr) }
}

const isCatalogue = (value: unknown): value is Record<'fr' | 'en', unknown> =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value

function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value.trim())
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) gather(one, into)
}

const DATA = fileURLToPath(new URL('../../../data', import.meta.url))
const plain = (text: string): string =>
  text
    .replace(/[\s"\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim()

/** Whether a text, or each part of a list, stands in the files of the data, which say titles in the language of their source. */
export function dataTexts(): (text: string) => boolean {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(csv|ya?ml|md)$/.test(file)
  )
  const all = plain(files.map(file => readFileSync(join(DATA, file), 'utf8')).join(' '))
  return text =>
    plain(text)
      .split(', ')
      .every(part => all.includes(part))
}

/** A text without the names of who published what the evidence cites: « The Permanente Medical Group » is said so in French. */
export async function withoutPublishers(): Promise<(text: string) => string> {
  const { dataset } = await readFolder(join(DATA, 'etude-2019'))
  const { evidence } = await readEvidenceFolder(join(DATA, 'preuves'), dataset!)
  const names = evidence!.sources.map(({ publisher }) => publisher).filter(name => name !== '')
  return text => names.reduce((left, name) => left.replaceAll(name, ''), text)
}
