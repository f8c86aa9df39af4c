import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'
import { displayWidth } from './width.js'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
  await runCli('new jeu', { cwd })
  const file = join(cwd, 'jeu', 'adoption.csv')
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replaceAll(',median,', ',a-pace-that-nobody-has-ever-heard-of-and-that-is-long,')
  )
})
afterAll(() => rm(cwd, { recursive: true }))

describe('faults inside an error', () => {
  it.each(['fr', 'en'])('are indented on every line, within 80 columns, in %s', async lang => {
    const { err, code } = await runCli(`project --data jeu --lang ${lang}`, { cwd })
    expect(code).toBe(2)
    const lines = err.trimEnd().split('\n')
    const first = lines.findIndex(line => line.includes('adoption.csv:'))
    const faults = lines.slice(
      first,
      lines.findIndex(line => line.includes('horizon-soin validate'))
    )
    expect(faults.length).toBeGreaterThan(2)
    for (const line of faults) expect(line).toMatch(/^ {2,}\S/)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})
