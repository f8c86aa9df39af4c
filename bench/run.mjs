/**
 * The benchmarks, one report. `npm run bench` builds first; with no name every section runs.
 *
 *   node bench/run.mjs [run] [growth] [regions] [startup] [peers] [ensemble] [studio] [answers] [disclosure] [results]
 */
import { machine } from './lib.mjs'

const SECTIONS = {
  run: async () => (await import('./full-run.mjs')).fullRun(),
  growth: async () => (await import('./growth.mjs')).growth(),
  regions: async () => (await import('./regions.mjs')).regions(),
  startup: async () => (await import('./startup.mjs')).startup(),
  peers: async () => (await import('./peers.mjs')).peers(),
  ensemble: async () => (await import('./ensemble.mjs')).ensemble(),
  studio: async () => (await import('./studio.mjs')).studio(),
  answers: async () => (await import('./consultation/rate.mjs')).answersRate(),
  results: async () => (await import('./consultation/results.mjs')).results(),
  disclosure: async () => (await import('./disclosure.mjs')).disclosure()
}

const names = process.argv.slice(2)
const unknown = names.filter(name => !Object.hasOwn(SECTIONS, name))
if (unknown.length > 0) {
  console.error(
    `unknown section: ${unknown.join(', ')}; the sections are ${Object.keys(SECTIONS).join(', ')}`
  )
  process.exit(2)
}
console.log(`# Horizon Soin, benchmarks\n\n  ${machine()}`)
for (const name of names.length > 0 ? names : Object.keys(SECTIONS)) {
  try {
    await SECTIONS[name]()
  } catch (error) {
    console.log(`\n## ${name}: failed\n  ${error.stack}`)
    process.exitCode = 1
  }
}
console.log(`\n  ${machine()}`)
