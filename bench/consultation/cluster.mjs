/** The PostgreSQL server that the tests of the storage start, for scripts: its module is TypeScript. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { findPostgresql } from '../../scripts/postgresql.mjs'

const at = path => fileURLToPath(new URL(path, import.meta.url))

/** A server of our own, with its settings. @returns its `Cluster` and the folder of its programs */
export async function ownCluster(settings) {
  process.env.POSTGRES_BIN = findPostgresql()
  const outfile = at('../../.bench/cluster.mjs')
  await build({
    entryPoints: [at('../../packages/storage/src/testing/postgres.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning'
  })
  const { startCluster } = await import(outfile)
  const cluster = await startCluster({ shared_buffers: '128MB', ...settings })
  return { cluster, bin: process.env.POSTGRES_BIN }
}

/** The same, waiting for the disk at each commit, as one in use does. */
export const durableCluster = () => ownCluster({ fsync: 'on' })
