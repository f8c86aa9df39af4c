// `npm start`: builds what changed, then serves the studio. Options pass through: `npm start -- --port 8080 --host 0.0.0.0`, and
// so does the environment (PORT, HOST). `npm start -- --no-build` serves the last build as it is.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const SERVER = '../packages/server/dist/main.js'
const NO_BUILD = '--no-build'

if (!process.argv.includes(NO_BUILD)) {
  // A process of its own: what builds leaves neither memory nor children behind in what serves.
  const { status } = spawnSync(process.execPath, [at('scripts/build.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.argv = process.argv.filter(argument => argument !== NO_BUILD)
if (!existsSync(new URL(SERVER, import.meta.url))) {
  console.error('rien n’est construit : lancez `npm run build`\nnothing is built: run `npm run build`')
  process.exit(2)
}
if (process.env.npm_lifecycle_event === 'start') {
  // npm hands a signal to its shell, which ends without a word to us: left without a parent, the server ends too.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 250).unref()
}
const { start } = await import(SERVER)
await start()
