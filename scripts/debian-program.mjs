// Programs of Debian that tests run: found where they are, installed when they are missing and this user may install them.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/** Whether this user may run the program at `path`. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const apt = args =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  })

/**
 * What `find` finds, a Debian package being installed where it finds nothing and this user is root. Ends the process with `missing`
 * where there is none and none can be installed.
 */
export function findOrInstall({ find, debianPackage, installing, missing }) {
  const present = find()
  if (present) return present
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(installing)
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', debianPackage])
    const installed = find()
    if (installed) return installed
  }
  console.error(missing)
  process.exit(1)
}
