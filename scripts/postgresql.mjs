// The server that tests of the storage run: Debian's PostgreSQL, installed when it is missing and this user may install it.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'

const DEBIAN = '/usr/lib/postgresql'
const OTHERS = [
  '/usr/pgsql/bin',
  '/usr/local/pgsql/bin',
  '/opt/homebrew/opt/postgresql/bin',
  '/usr/local/bin',
  '/usr/bin'
]

const versions = () =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => `${DEBIAN}/${version}/bin`)
    : []

const found = () =>
  [process.env.POSTGRES_BIN, ...versions(), ...OTHERS].find(folder => {
    if (!folder) return false
    try {
      for (const name of ['initdb', 'postgres']) accessSync(`${folder}/${name}`, constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** The folder of PostgreSQL's programs. Ends the process with what to run where there is none and none can be installed. */
export function findPostgresql() {
  const present = found()
  if (present) return present
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('installing PostgreSQL (Debian package) for the tests of the storage')
    const apt = args =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      })
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'postgresql'])
    const installed = found()
    if (installed) return installed
  }
  console.error(
    'the tests of the storage need PostgreSQL 15 or later: run `sudo apt-get install postgresql`, or set POSTGRES_BIN to the folder of its programs'
  )
  process.exit(1)
}
