import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  file = join(folder, 'mien.yaml')
  await writeFile(
    file,
    'id: mien\nlabel: { fr: Le mien, en: Mine }\nworkforce: { places: 1.2, exits: 0.9, retirementShift: 1, foreign: 2 }\n'
  )
})
afterAll(() => rm(folder, { recursive: true }))

describe('the notice on series', () => {
  it.each([
    'project --indicator headcount',
    'project --profession aide-soignant --indicator fte',
    'explain effective --year 2030',
    'explain headcount --profession cadre-de-sante --year 2030'
  ])('is said by "%s", once, in at most two lines', async command => {
    for (const lang of ['fr', 'en']) {
      const { err, code } = await runCli([...command.split(' '), '--scenario', file, '--lang', lang])
      expect(code).toBe(0)
      expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
      expect(err.match(/note\u00a0?:/g)).toHaveLength(1)
    }
  })

  it.each([
    'project --profession infirmier',
    'project --profession aide-soignant --indicator effective',
    'explain headcount --profession infirmier --year 2030',
    'explain effective --profession aide-soignant --year 2030',
    'explain headcount --group medical --year 2030'
  ])('is not said by "%s", which it does not concern', async command => {
    expect((await runCli([...command.split(' '), '--scenario', file])).err).toBe('')
  })

  it('is said once of the two scenarios of a comparison', async () => {
    const { err } = await runCli(['compare', file, file, '--year', '2030'])
    expect(err.match(/note\u00a0:/g)).toHaveLength(1)
  })
})
