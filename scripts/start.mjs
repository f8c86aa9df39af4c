// `npm start`: builds what changed, then hands over to the command line. Arguments pass through: `npm start -- project --years 2030`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

await build()
const program = [at('packages/cli/bin/horizon-soin.js'), ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1)
