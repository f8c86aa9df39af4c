import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const NAME = 'un-jeu-de-donnees-au-nom-assez-long'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
  await runCli(`new ${NAME}`, { cwd })
})
afterAll(() => rm(cwd, { recursive: true }))

describe('summary', () => {
  it.each(['fr', 'en'])('fits 80 columns in %s, commands to copy too', async lang => {
    for (const command of [`summary --data ${NAME}`, 'summary --data ../elsewhere']) {
      const { out } = await runCli(`${command} --lang ${lang}`, { cwd })
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
    const { out } = await runCli(`summary --data ${NAME} --lang ${lang}`, { cwd })
    expect(out).toMatch(new RegExp(`^ {2}horizon-soin compare .* \\\\\\n {4}--data ${NAME}$`, 'm'))
  })
})
