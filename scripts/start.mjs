// `npm start`: builds what changed, then hands over to the command line. Arguments pass through: `npm start -- project --years 2030`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = (script, args) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...args], {
    stdio: 'inherit',
    cwd: root
  })

const built = node('node_modules/typescript/bin/tsc', ['-b'])
if (built.status !== 0) process.exit(built.status ?? 1)
process.exit(node('packages/cli/bin/horizon-soin.js', process.argv.slice(2)).status ?? 1)
