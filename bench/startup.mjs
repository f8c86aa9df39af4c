/** What a person waits for: fresh processes, and the bytes of the engine. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { ms, summary, table, verdict } from './lib.mjs'
import { synthetic } from './synthetic.mjs'
import { REFERENCE } from './timed-model.mjs'

const FRESH = 12
const MOST_KB = 20
const NOTHING = 'node, reading the dataset only'
/** Milliseconds from a cold start; of the engine, those beyond Node's own. */
const MOST_MS = { 'horizon-soin --help': 150, 'horizon-soin project': 500 }
const MOST_FIRST_MS = 20
const engine = fileURLToPath(import.meta.resolve('@horizon-soin/model'))
const cli = fileURLToPath(new URL('../packages/cli/bin/horizon-soin.js', import.meta.url))

export function startup() {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-bench-'))
  try {
    console.log('\n## startup: fresh processes, wall clock')
    processes(folder)
    size(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function processes(folder) {
  const dataset = join(folder, 'dataset.json')
  writeFileSync(dataset, JSON.stringify(synthetic()))
  const read = `JSON.parse(readFileSync(${JSON.stringify(dataset)}, 'utf8'))`
  const script = (name, text) => {
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, `import { readFileSync } from 'node:fs'\n${text}`)
    return [file]
  }
  const first = (name, file) =>
    script(
      name,
      `import { compile, defaultLevers, run } from ${JSON.stringify(pathToFileURL(file).href)}
const model = compile(${read})
if (!run(model, defaultLevers(model.axes)).values.some(value => value > 0)) process.exit(1)
`
    )
  const bundle = bundled(folder)
  const commands = {
    [NOTHING]: script('nothing', `${read}\n`),
    'engine: import, compile, first run': first('modules', engine),
    ...(bundle ? { 'the same, engine bundled in one file': first('bundled', bundle) } : {}),
    ...(existsSync(cli)
      ? {
          'horizon-soin --help': [cli, '--help'],
          'horizon-soin project': [cli, 'project', '--data', REFERENCE]
        }
      : {})
  }
  if (!existsSync(cli)) console.log('  horizon-soin: not timed, packages/cli is not there')
  const samples = {}
  // In turn, so that a busy moment of the machine falls on each alike.
  for (let i = 0; i < FRESH; i++)
    for (const [name, args] of Object.entries(commands)) {
      const before = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const taken = performance.now() - before
      if (status === 0) samples[name] = [...(samples[name] ?? []), taken]
      else if (i === 0) console.log(`  ${name}: not timed, it fails: ${stderr.trim().split('\n')[0]}`)
    }
  const node = summary(samples[NOTHING])
  const rows = Object.entries(samples).map(([name, taken]) => {
    const { median, p10 } = summary(taken)
    const isWhole = name in MOST_MS || name === NOTHING
    const [shownMedian, shownP10] = isWhole ? [median, p10] : [median - node.median, p10 - node.p10]
    const most = MOST_MS[name] ?? MOST_FIRST_MS
    return [
      isWhole ? name : `${name}, over node`,
      ms(shownMedian),
      ms(shownP10),
      name === NOTHING ? '' : verdict(shownP10, most)
    ]
  })
  table(['ms', 'median', 'p10', ''], rows)
}

/** The engine in one minified file; none where esbuild is not there. */
function bundled(folder) {
  const bundle = join(folder, 'engine.mjs')
  try {
    execFileSync(esbuild(), [
      engine,
      '--bundle',
      '--minify',
      '--format=esm',
      `--outfile=${bundle}`,
      '--log-level=error'
    ])
    return bundle
  } catch (error) {
    console.log(
      `  bundle and its size: not measured. Install esbuild: npm install (${error.message.split('\n')[0]})`
    )
    return null
  }
}

/** The bytes of everything that the engine exports. */
function size(folder) {
  const bundle = join(folder, 'engine.mjs')
  if (!existsSync(bundle)) return
  const bytes = readFileSync(bundle)
  const gzip = gzipSync(bytes, { level: 9 }).length / 1024
  const brotli = brotliCompressSync(bytes).length / 1024
  const [all, packed, smallest] = [bytes.length / 1024, gzip, brotli].map(kb => kb.toFixed(1))
  console.log(
    `  the engine, minified: ${all} KB; gzip ${packed} KB ${verdict(gzip, MOST_KB)}; brotli ${smallest} KB`
  )
}

/** esbuild's own program: its npm package may not have been allowed to link it. */
function esbuild() {
  const require = createRequire(import.meta.url)
  return require.resolve(`@esbuild/${process.platform}-${process.arch}/bin/esbuild`, {
    paths: [require.resolve('esbuild/package.json')]
  })
}
