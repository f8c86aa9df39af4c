// The page works offline once opened: a service worker keeps the files of one build, and no other request than those.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Kept at the first visit; other files (embeds, tables of data, files of proposals, the solver of plans) when they are first asked for. */
const isFirst = file =>
  /^assets\/(?!highs-|_virtual_proposals-files-).*\.(js|css|woff2)$/.test(file) ||
  /^(en\/)?index\.html$/.test(file) ||
  /^(simulateur|metier|en\/simulator|en\/profession)\//.test(file) ||
  /^(methode|en\/method)\//.test(file) ||
  /^(constat|editions|preuves|en\/(hindcast|editions|evidence))\/(.*\/)?index\.html$/.test(file) ||
  /^(donnees|en\/data|propositions|en\/proposals|integrer|en\/embed|accessibilite|en\/accessibility)\/index\.html$/.test(
    file
  ) ||
  file === 'icon.svg'

export function writeServiceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(file => !/^(\.vite|api)\//.test(file) && file !== 'sw.js' && !/\.(map|br|gz)$/.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  const template = readFileSync(new URL('sw.js', import.meta.url), 'utf8')
  const known = files.map(file => file.replace(/(^|\/)index\.html$/, '$1'))
  const first = files.filter(isFirst).map(file => file.replace(/(^|\/)index\.html$/, '$1'))
  writeFileSync(
    join(folder, 'sw.js'),
    template
      .replace("'BUILD'", JSON.stringify(hash.digest('hex').slice(0, 16)))
      .replace("['FIRST']", JSON.stringify(first))
      .replace("['KNOWN']", JSON.stringify(known))
  )
}
