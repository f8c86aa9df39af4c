import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

interface Entry {
  optionalDependencies?: Record<string, string>
}

const lockfile = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8')
) as {
  packages: Record<string, Entry>
}

it('the lockfile holds every optional package that it names: without one, `npm ci` of npm 11 refuses it', () => {
  const names = Object.keys(lockfile.packages).map(path => path.replace(/^.*node_modules\//, ''))
  const held = new Set(names)
  const missing = Object.values(lockfile.packages)
    .flatMap(entry => Object.keys(entry.optionalDependencies ?? {}))
    .filter(name => !held.has(name))
  expect(missing).toEqual([])
})
