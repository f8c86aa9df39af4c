// `npm run sbom`: what the built programs run on, as CycloneDX, each with its version and licence; read from the lockfile, without the
// network. npm's own `--omit dev` also leaves out what both the programs and the tools need, the driver of PostgreSQL among them: so all is
// asked for, and what npm marks as needed by tools alone is taken out here.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const printed = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  stdio: ['ignore', 'pipe', 'inherit']
})
const { components, dependencies, ...rest } = JSON.parse(printed)

const isOfTools = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')
const tools = new Set(components.filter(isOfTools).map(component => component['bom-ref']))
const kept = refs => refs?.filter(ref => !tools.has(ref))

const sbom = {
  ...rest,
  components: components.filter(component => !tools.has(component['bom-ref'])),
  dependencies: dependencies
    .filter(({ ref }) => !tools.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: kept(dependsOn) }))
}
process.stdout.write(`${JSON.stringify(sbom, null, 2)}\n`)
