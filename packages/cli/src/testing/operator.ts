/** An operator's installation in a temporary folder, its embedded database held open as a server holds it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, readSecretFile, type Store } from '@horizon-soin/storage'
import { type Ran, runCli, type Surroundings } from './run-cli.js'

export interface Operator {
  /** The folder that commands run in; the data are in its `var`. */
  cwd: string
  store: Store
  run: (command: string | readonly string[], more?: Surroundings & { lang?: string }) => Promise<Ran>
  end: () => Promise<void>
}

/**
 * Commands go through the store that is open here: a thread less for each. `hasKey`: the installation has its key, as one whose server
 * was started has.
 */
export async function openOperator({ hasKey = false } = {}): Promise<Operator> {
  const cwd = mkdtempSync(join(tmpdir(), 'horizon-soin-operator-'))
  const key = hasKey ? readSecretFile(join(cwd, 'var', 'secret.key')).key : null
  const store = await openStore({ folder: join(cwd, 'var', 'database'), key })
  return {
    cwd,
    store,
    run: (command, { lang = 'en_GB', ...more } = {}) =>
      runCli(command, { cwd, env: { LANG: `${lang}.UTF-8`, HORIZON_VAR: join(cwd, 'var') }, ...more }),
    end: async () => {
      await store.close()
      rmSync(cwd, { recursive: true, force: true })
    }
  }
}
