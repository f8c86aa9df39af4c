/** Test only. A PostgreSQL server of our own: in a temporary folder, on a free loopback port, as a user without rights. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs: POSTGRES_BIN, which `npm test` sets, or Debian's. */
function programs(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(version => `${DEBIAN}/${version}/bin`) : []
  const found = [process.env['POSTGRES_BIN'] ?? '', ...versions.sort().reverse()].find(
    folder => folder !== '' && existsSync(join(folder, 'initdb'))
  )
  if (found) return found
  throw new Error(
    'no PostgreSQL: run `sudo apt-get install postgresql`, or set POSTGRES_BIN to the folder of its programs'
  )
}

/** PostgreSQL refuses to run as root: it then runs as its own user, or as nobody. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map(part =>
      Number(spawnSync('id', [part, name]).stdout?.toString() || Number.NaN)
    )
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid: uid!, gid: gid! }
  }
  throw new Error('no user without rights to run PostgreSQL: make one named nobody')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

export interface Cluster {
  folder: string
  /** Address of a new, empty database. */
  database(): Promise<string>
  /** Runs statements as the owner of the server. @returns the rows of the last one */
  run(url: string, text: string): Promise<Record<string, unknown>[]>
  start(): Promise<void>
  /** Ends the server: `SIGINT` as an operator does, `SIGKILL` as a crash does. */
  stop(signal: 'SIGINT' | 'SIGKILL'): Promise<void>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

/** Makes a server and starts it: about two seconds. `settings` are lines of its configuration. */
export async function startCluster(settings: Record<string, string> = {}): Promise<Cluster> {
  const bin = programs()
  const owner = user()
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-postgres-'))
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'horizon', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--no-locale'],
    { ...owner, cwd: folder, encoding: 'utf8', timeout: 60_000 }
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  // A crash of the machine is not tested: nothing here waits for the disk.
  const options = { fsync: 'off', max_connections: '60', shared_buffers: '32MB', ...settings }
  let running: ChildProcess | null = null
  const urlOf = (name: string) => `postgresql://horizon@127.0.0.1:${port}/${name}`

  async function run(url: string, text: string) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      const done: unknown = await client.query(text)
      return ((Array.isArray(done) ? done.at(-1) : done) as pg.QueryResult).rows
    } finally {
      await client.end().catch(() => {})
    }
  }

  async function start() {
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories='
    ]
    for (const [name, value] of Object.entries(options)) args.push('-c', `${name}=${value}`)
    for (let tries = 0; tries < 600; tries++) {
      // After a crash, it does not start before the last of its processes has ended.
      if (running === null || running.exitCode !== null) {
        running = spawn(join(bin, 'postgres'), args, { ...owner, cwd: folder, stdio: 'ignore' })
      }
      if (await run(urlOf('postgres'), 'select 1').then(Boolean, () => false)) return
      await pause(50)
    }
    throw new Error('PostgreSQL does not start')
  }

  async function stop(signal: 'SIGINT' | 'SIGKILL') {
    const ended = running
    running = null
    if (ended === null || ended.exitCode !== null || ended.signalCode !== null) return
    const exit = new Promise(resolve => ended.once('exit', resolve))
    ended.kill(signal)
    await exit
  }

  const last = () => running?.kill('SIGKILL')
  process.once('exit', last)
  await start()
  let databases = 0
  return {
    folder,
    run,
    start,
    stop,
    async database() {
      const name = `test_${++databases}`
      await run(urlOf('postgres'), `create database ${name}`)
      return urlOf(name)
    },
    async remove() {
      await stop('SIGINT')
      process.removeListener('exit', last)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
