// The browser that tests run in: Debian's Chromium.
import { findOrInstall, isProgram } from './debian-program.mjs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a Chromium. Ends the process with what to run where there is none and none can be installed. */
export const findChromium = () =>
  findOrInstall({
    find: () => [process.env.CHROMIUM, ...PLACES].find(path => path && isProgram(path)),
    debianPackage: 'chromium',
    installing: 'installing Chromium (Debian package) for the browser tests',
    missing:
      'the browser tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM to the path of one'
  })
