// Writes each page as a file of its own, so that any web host serves it, under any path, and so that it reads without a script.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeCompressed } from './compress.mjs'
import { writeServiceWorker } from './service-worker.mjs'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const DIST = at('../dist')

/** As the server's header, less what a document cannot say of itself. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'"
].join('; ')

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What the head of each page names, from the manifest of the client's build. */
function assetsOf(manifest) {
  const entry = Object.values(manifest).find(chunk => chunk.isEntry)
  const fonts = Object.values(manifest)
    .map(({ file }) => file)
    .filter(file => /(sans-3-latin-wght|serif-4-latin-600)-normal.*\.woff2$/.test(file))
  return {
    script: entry.file,
    styles: entry.css ?? [],
    fonts,
    imports: entry.imports.map(key => manifest[key].file)
  }
}

function document(
  { language, path, otherPath, title, html, description, isUnlisted },
  { script, styles, fonts, imports }
) {
  const up = '../'.repeat(path.split('/').length - 2) || './'
  const other = language === 'fr' ? 'en' : 'fr'
  return `<!doctype html>
<html lang="${language}" data-root="${up}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
${isUnlisted ? '<meta name="robots" content="noindex">\n' : ''}<link rel="alternate" hreflang="${other}" href="${up}${otherPath.slice(1)}">
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${up}site.webmanifest">
${fonts.map(font => `<link rel="preload" href="${up}${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map(style => `<link rel="stylesheet" href="${up}${style}">`).join('\n')}
${imports.map(file => `<link rel="modulepreload" href="${up}${file}">`).join('\n')}
<script type="module" src="${up}${script}"></script>
</head>
<body>
<div id="app">${html}</div>
</body>
</html>
`
}

const DESCRIPTIONS = {
  fr: 'Le modèle ouvert de l’étude de 2019 sur l’IA, le numérique et la robotique dans le travail des soignants : chaque nombre avec sa fourchette, sa source et sa raison.',
  en: 'The open model of the 2019 study on AI, digital tools and robots in health work: each number with its range, its source and its reason.'
}

/** Renders every page of the build. */
export async function prerender() {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
  const assets = assetsOf(manifest)
  const { prerenderPages, prerenderNotFound } = await import(
    `${pathToFileURL(at('../dist-pages/server.js')).href}?built=${Date.now()}`
  )
  const today = new Date(new Date().toISOString().slice(0, 10))
  for (const page of prerenderPages ? await all(prerenderPages(today)) : []) {
    const file = join(DIST, page.path, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      document({ ...page, description: page.description ?? DESCRIPTIONS[page.language] }, assets)
    )
  }
  const lost = await prerenderNotFound(today)
  writeFileSync(join(DIST, '404.html'), document({ ...lost, description: DESCRIPTIONS.fr }, assets))
  writeServiceWorker(DIST)
  await writeCompressed(DIST)
}

async function all(pages) {
  const list = []
  for await (const page of pages) list.push(page)
  return list
}
