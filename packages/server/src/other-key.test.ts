import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@horizon-soin/storage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cluster, startCluster } from '../../storage/src/testing/postgres.js'
import { main } from './main.js'
import { smallStudio } from './testing/small-studio.js'

const studio = smallStudio()
const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-keys-'))
let cluster: Cluster
beforeAll(async () => {
  cluster = await startCluster()
})
afterAll(async () => {
  await cluster?.remove()
  studio.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a server on a database, as another machine would, until it ends by itself or answers. */
async function second(database: string, lang: string) {
  const controller = new AbortController()
  let err = ''
  const code = await main(['--folder', studio.folder, '--port', '0', '--database', database], {
    env: { HORIZON_VAR: join(folder, 'second'), LANG: `${lang}.UTF-8` },
    say: () => controller.abort(),
    complain: line => {
      err += line
    },
    stop: controller.signal
  })
  return { code, err: err.replace(/\s+/g, ' ') }
}

describe('a database that is not this server’s', () => {
  it('I9: of another key, it is refused and told how to mend; of the same key, it is shared', async () => {
    const url = await cluster.database()
    const key = Buffer.alloc(32, 7)
    const first = await openStore({ url, key })
    for (const [lang, said] of [
      ['fr_FR', /autre clé que .*secret\.key.*Copier ici le fichier secret\.key du premier serveur/],
      ['en_GB', /another key than .*secret\.key.*Copy the file secret\.key of the first server/]
    ] as const) {
      const { code, err } = await second(url, lang)
      expect([code, err]).toEqual([2, expect.stringMatching(said)])
    }
    writeFileSync(join(folder, 'second', 'secret.key'), key.toString('hex'))
    expect(await second(url, 'en_GB')).toEqual({ code: 0, err: '' })
    await first.close()
  })

  it('that is not there, it is told at once', async () => {
    const { code, err } = await second(`${await cluster.database()}_none`, 'en_GB')
    expect([code, err]).toEqual([2, expect.stringContaining('there is no database')])
  })
})
