// The changelog of the data, from its text in two languages.
import { readFileSync } from 'node:fs'

/** The section of each language. */
const SECTIONS = { fr: 'Français', en: 'English' }

/**
 * @returns by language, the versions from the latest to the first: `{ version, date, changes }`
 * @throws where a language has no version, or not those of the other
 */
export function readChangelog(file) {
  const sections = readFileSync(file, 'utf8').split(/^## /m)
  const of = heading => {
    const section = sections.find(text => text.startsWith(`${heading}\n`))
    if (section === undefined) throw new Error(`no section in ${file}: ${heading}`)
    return section.split(/^### /m).slice(1).map(versionOf)
  }
  const [fr, en] = [of(SECTIONS.fr), of(SECTIONS.en)]
  const told = versions => versions.map(({ version, date }) => `${version} ${date}`).join(', ')
  if (fr.length === 0 || told(fr) !== told(en))
    throw new Error(`not the same versions in both languages of ${file}: ${told(fr)}; ${told(en)}`)
  return { fr, en }
}

/** « 1.0, 2026-11-22 », then a list. */
function versionOf(text) {
  const [heading, ...lines] = text.trim().split('\n')
  const [version, date] = heading.split(', ')
  const changes = lines
    .join('\n')
    .split(/^- /m)
    .map(change => change.replace(/\s*\n\s*/g, ' ').trim())
    .filter(change => change !== '')
  return { version, date, changes }
}
