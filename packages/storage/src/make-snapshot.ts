import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { snapshotFile } from './snapshot.js'

/**
 * Writes the file that new embedded folders start from, where it is not there, and removes those of other migrations. Nothing of the
 * machine is in it, and nothing secret: the database is made in memory, its tables are empty, and secrets are drawn at first use.
 * Folders that start from one file share the system identifier of PostgreSQL, which only replication reads; PGlite has none.
 */
export async function makeSnapshot(file = snapshotFile()): Promise<void> {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (/^empty-.*\.tar\.gz/.test(name) && name !== basename(file))
      rmSync(join(folder, name), { force: true })
  }
  if (existsSync(file)) return
  const { connect } = await import('./pglite.js')
  const { client } = await connect('memory://')
  try {
    // What is in memory goes into the files.
    await client.exec('checkpoint')
    const begun = `${file}.${process.pid}`
    writeFileSync(begun, Buffer.from(await (await client.dumpDataDir('gzip')).arrayBuffer()))
    renameSync(begun, file)
  } finally {
    await client.close()
  }
}
