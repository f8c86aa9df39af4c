// `npm run picture`: draws what the first command prints, as the README shows it, in both languages. The text is the program's own.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const LINE = 22
const COLUMN = 8.43
const MARGIN = 28
const INK = '#1B1D22'
const SECONDARY = '#66686E'
const ACCENT = '#A3213F'
const PAPER = '#FBFAF6'

// Spaces that align columns would collapse.
const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0')

/** Marks and rules are quiet, titles stand out, what is computed and found is in the accent. */
function draw(line, i, lines) {
  const y = MARGIN + LINE * (i + 0.75)
  const isTitle = i === 0 || lines[i - 1] === ''
  const colour = /^[─-]+$/.test(line) ? SECONDARY : INK
  const text = escaped(line).replace(/([✓✗])/g, `<tspan fill="${ACCENT}">$1</tspan>`)
  return `<text x="${MARGIN}" y="${y}" fill="${colour}"${isTitle ? ' font-weight="700"' : ''}>${text}</text>`
}

for (const lang of ['fr', 'en']) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [at('packages/cli/bin/horizon-soin.js'), '--lang', lang],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', COLUMNS: '80' }
    }
  )
  if (status !== 0) throw new Error(`horizon-soin ended with ${status}`)
  const lines = stdout.trimEnd().split('\n')
  const width = Math.round(2 * MARGIN + 80 * COLUMN)
  const height = 2 * MARGIN + lines.length * LINE
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<title>horizon-soin</title>
<rect width="100%" height="100%" fill="${PAPER}"/>
${lines.map(draw).join('\n')}
</svg>
`
  writeFileSync(at(`docs/summary-${lang}.svg`), svg)
  console.log(`docs/summary-${lang}.svg`)
}
