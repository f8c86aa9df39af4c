// Holds the layers of the house, and fails where the tool read nothing: a silent pass is not a pass.
import { fileURLToPath } from 'node:url'
import { cruise, format } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
process.chdir(at('.'))
const config = await extractConfig(at('.dependency-cruiser.cjs'))
const { output } = await cruise(
  ['packages'],
  { ...config.options, ruleSet: config, validate: true },
  undefined,
  { tsConfig: extractTsConfig(at('tsconfig.base.json')) }
)
const read = output.modules.filter(module => /^packages\/.*\.ts$/.test(module.source)).length
if (read < 20) {
  console.error(`the layer check read ${read} modules: something is wrong with the tool, not with the layers`)
  process.exit(1)
}
const report = await format(output, { outputType: 'err' })
console.log(report.output.trim())
process.exit(report.exitCode)
