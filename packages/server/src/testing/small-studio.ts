/** A small folder of pages, as the studio's build makes them, in a temporary place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Long enough to be worth compressing. */
export const SCRIPT = `export const years = [${Array.from({ length: 400 }, (_, i) => 2018 + i).join(', ')}]\n`
const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>un paragraphe</p>'.repeat(100)}`

export const PAGES = {
  home: page('Accueil'),
  simulator: page('Simulateur'),
  english: page('Home'),
  chart: page('Graphique'),
  unknown: page('Page introuvable')
}

const FILES: Record<string, string | Buffer> = {
  'site/index.html': PAGES.home,
  'site/simulateur/index.html': PAGES.simulator,
  'site/en/index.html': PAGES.english,
  'site/integrer/adoption/index.html': PAGES.chart,
  'site/en/embed/adoption/index.html': PAGES.chart,
  'site/404.html': PAGES.unknown,
  'site/sw.js': 'self.addEventListener("fetch", () => {})\n',
  'site/assets/client-1a2b3c.js': SCRIPT,
  'site/assets/ready-4d5e6f.js': SCRIPT,
  'site/assets/ready-4d5e6f.js.br': brotliCompressSync(SCRIPT),
  'site/assets/ready-4d5e6f.js.gz': gzipSync(SCRIPT),
  'site/.env': 'SECRET=1\n',
  'site/.git/config': '[core]\n',
  'outside.txt': 'outside\n'
}

export interface SmallStudio {
  folder: string
  remove: () => void
}

export function smallStudio(): SmallStudio {
  const root = mkdtempSync(join(tmpdir(), 'horizon-soin-server-'))
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return { folder: join(root, 'site'), remove: () => rmSync(root, { recursive: true, force: true }) }
}
