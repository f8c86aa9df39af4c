import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

const FOLDER = new URL('../../../data/france-2026', import.meta.url).pathname

const namesIn = async (...args: string[]) => {
  const { out } = await runCli([...args, '--format', 'json'])
  const { dataset, variant } = JSON.parse(out) as { dataset: string; variant?: string }
  return { dataset, variant }
}

it('JSON names the variant that was read, the first where none is named', async () => {
  const { horizon } = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8'))
  const [first, second] = horizon.variants.map(({ id }: { id: string }) => id)
  const project = (data: string) => namesIn('project', '--data', data, '--years', '2030')
  expect(await project(FOLDER)).toEqual({ dataset: 'france-2026', variant: first })
  expect(await project(`${FOLDER}#${second}`)).toEqual({ dataset: 'france-2026', variant: second })
})

it('JSON says nothing of variants where there are none', async () => {
  const { out } = await runCli(['project', '--years', '2030', '--format', 'json'])
  expect(Object.keys(JSON.parse(out))).not.toContain('variant')
})
