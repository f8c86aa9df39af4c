/** The most memory that ensembles of ten thousand and a hundred thousand draws take, each in a fresh process. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './lib.mjs'

const TIMES = 10
const MOST_GROWTH = 1.1
const engine = fileURLToPath(import.meta.resolve('@horizon-soin/model/uncertainty'))

const program = file => `
import { readFileSync } from 'node:fs'
import { createGathering, gather, openEnsemble, spreadOf } from ${JSON.stringify(engine)}
const spec = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'))
const { size, blocks, run } = openEnsemble(spec)
const gathering = createGathering(size, spec.draws)
for (let block = 0; block < blocks; block++) {
  const values = run(block)
  gather(gathering, values, values.length / size)
}
for (let result = 0; result < size; result++) spreadOf(gathering, result)
console.log(process.resourceUsage().maxRSS / 1024)
`

export function memory(spec, folder) {
  const script = join(folder, 'memory.mjs')
  const peaks = [spec.draws, TIMES * spec.draws].map(draws => {
    const file = join(folder, 'spec.json')
    writeFileSync(file, JSON.stringify({ ...spec, draws }))
    writeFileSync(script, program(file))
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`memory: ${stderr}`)
    return { draws, peak: Number(stdout) }
  })
  const [few, many] = peaks.map(({ peak }) => peak)
  const says = many <= few * MOST_GROWTH ? 'ok (target: flat)' : 'MISSED (target: flat)'
  console.log('\n  peak memory of a fresh process')
  table(
    ['MB', '', ''],
    peaks.map(({ draws, peak }, i) => [`${draws} draws`, peak.toFixed(0), i === 0 ? '' : says])
  )
}
