import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

interface Entry {
  optionalDependencies?: Record<string, string>
  version?: string
  link?: boolean
  dev?: boolean
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

interface Component {
  name: string
  version: string
  licenses: { license?: { id?: string }; expression?: string }[]
}

it('I34: `npm run sbom` lists what a server runs on, each with its version and licence, without the network', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true' }
  })
  const { bomFormat, components } = JSON.parse(printed) as { bomFormat: string; components: Component[] }
  expect(bomFormat).toBe('CycloneDX')
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`))
  const used = Object.entries(lockfile.packages).flatMap(([path, { version, dev, link }]) =>
    path.includes('node_modules/') && !dev && !link
      ? [`${path.replace(/^.*node_modules\//, '')}@${version}`]
      : []
  )
  expect(used.length).toBeGreaterThan(50)
  expect(used.filter(one => !listed.has(one))).toEqual([])
  expect([...listed].filter(one => /^(vitest|typescript|@biomejs\/biome)@/.test(one))).toEqual([])
  for (const { name, version, licenses } of components) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
    expect(
      licenses.some(({ license, expression }) => license?.id ?? expression),
      name
    ).toBeTruthy()
  }
})
