// The browser that tests run in: Debian's Chromium, installed when it is missing and this user may install it.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const found = () =>
  [process.env.CHROMIUM, ...PLACES].find(path => {
    if (!path) return false
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** The path of a Chromium. Ends the process with what to run where there is none and none can be installed. */
export function findChromium() {
  const present = found()
  if (present) return present
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('installing Chromium (Debian package) for the browser tests')
    const apt = args =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      })
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const installed = found()
    if (installed) return installed
  }
  console.error(
    'the browser tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM to the path of one'
  )
  process.exit(1)
}
