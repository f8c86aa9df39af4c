// `npm run renew-results`: writes `data/results/` anew and prints what moved, the most first. Review it like code, then commit it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { datasetNames, differences, fromCsv, presetResults, RESULTS, toCsv } from './preset-results.mjs'

const SHOWN = 40

mkdirSync(RESULTS, { recursive: true })
for (const name of datasetNames()) {
  const path = `${RESULTS}${name}.csv`
  const after = await presetResults(name)
  const before = existsSync(path) ? fromCsv(readFileSync(path, 'utf8')) : [[]]
  const moved = differences(before, after)
  writeFileSync(path, toCsv(after))
  console.log(
    `${name}: ${moved.length === 0 ? 'nothing moved' : `${moved.length} values moved, the most first`}`
  )
  for (const { where, before: old, after: now, change } of moved.slice(0, SHOWN))
    console.log(
      `  ${where}: ${old || 'absent'} -> ${now || 'absent'}${Number.isFinite(change) ? ` (${(100 * change).toPrecision(3)} %)` : ''}`
    )
  if (moved.length > SHOWN) console.log(`  and ${moved.length - SHOWN} more`)
}
