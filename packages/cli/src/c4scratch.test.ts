import { it } from 'vitest'
import { runCli } from './testing/run-cli.js'
import { writeFileSync } from 'node:fs'
it('x', async () => {
  let all = ''
  for (const c of (process.env['C4'] ?? '').split('|')) { const t = performance.now(); const r = await runCli(c); all += `$ ${c}\n${r.code} ${Math.round(performance.now()-t)}ms\n${r.err}${r.out}\n` }
  writeFileSync('/tmp/c4.out', all)
})
