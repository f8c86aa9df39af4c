#!/usr/bin/env node
import('../dist/main.js').then(
  ({ start }) => start(),
  error => {
    process.stderr.write(
      error.code === 'ERR_MODULE_NOT_FOUND'
        ? 'horizon-soin-server : le programme n’est pas construit. Lancer : npm install && npm run build\nhorizon-soin-server: the program is not built. Run: npm install && npm run build\n'
        : `horizon-soin-server: ${error.message}\n`
    )
    process.exitCode = 2
  }
)
