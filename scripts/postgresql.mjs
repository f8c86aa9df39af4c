// The database server that tests of the storage run: Debian's PostgreSQL.
import { existsSync, readdirSync } from 'node:fs'
import { findOrInstall, isProgram } from './debian-program.mjs'

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

/** The folder of PostgreSQL's programs. Ends the process with what to run where there is none and none can be installed. */
export const findPostgresql = () =>
  findOrInstall({
    find: () =>
      [process.env.POSTGRES_BIN, ...versions(), ...OTHERS].find(
        folder => folder && ['initdb', 'postgres'].every(name => isProgram(`${folder}/${name}`))
      ),
    debianPackage: 'postgresql',
    installing: 'installing PostgreSQL (Debian package) for the tests of the storage',
    missing:
      'the tests of the storage need PostgreSQL 15 or later: run `sudo apt-get install postgresql`, or set POSTGRES_BIN to the folder of its programs'
  })
