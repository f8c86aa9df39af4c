// `npm run build`: types and modules by the compiler, then the empty database that new folders start from, then the engine's modules
// in a few files, which a process loads seven times faster, then the studio's pages.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const COMPILER = at('node_modules/typescript/bin/tsc')

/** Builds what changed; ends the process where it cannot. */
export async function build() {
  if (!existsSync(COMPILER)) {
    console.error('dépendances absentes : lancez d’abord `npm ci`\nno dependencies yet: run `npm ci` first')
    process.exit(2)
  }
  const { status } = spawnSync(process.execPath, [COMPILER, '-b'], { stdio: 'inherit', cwd: at('.') })
  if (status !== 0) process.exit(status ?? 1)
  const { makeSnapshot } = await import('../packages/storage/dist/make-snapshot.js')
  await makeSnapshot()
  const { build: bundle } = await import('esbuild')
  const gather = (entries, outdir) => {
    rmSync(at(outdir), { recursive: true, force: true })
    return bundle({
      entryPoints: entries.map(at),
      outdir: at(outdir),
      bundle: true,
      // What two doors share is one module, and a class of its errors one class.
      splitting: true,
      format: 'esm',
      sourcemap: true,
      logLevel: 'warning',
      // Of two doors that share a chunk, one may take nothing from it.
      logOverride: { 'ignored-bare-import': 'silent' }
    })
  }
  await gather(
    ['index', 'uncertainty', 'editions', 'explain', 'fitting', 'planning', 'policies', 'regions'].map(
      door => `packages/model/dist/${door}.js`
    ),
    'packages/model/dist/bundle'
  )
  await gather(['packages/workers/dist/browser-worker.js'], 'packages/workers/dist/bundle')
  await buildStudio()
}

/** The page's modules, the same pages as text, then a file for each page. */
async function buildStudio() {
  const { build: bundle } = await import('vite')
  const configFile = at('packages/studio/vite.config.mjs')
  const options = { configFile, logLevel: 'warn' }
  await bundle(options)
  await bundle({ ...options, build: { ssr: true } })
  const { prerender } = await import('../packages/studio/build/prerender.mjs')
  await prerender()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
