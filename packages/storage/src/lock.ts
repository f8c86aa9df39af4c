/**
 * The lock of an embedded folder. PGlite takes none, and two processes that open one folder destroy it.
 *
 * A claim is a Unix socket of its own name that its process listens on: the system ends it with the process, however that dies, so
 * that a claim which refuses connections is dead and is removed by whoever finds it. A process owns the folder where, its own claim
 * being there, it finds no other that lives: of two, the later to claim sees the other. Names are never used twice.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync
} from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from './store.js'

/** Sockets have short paths: 107 bytes on Linux, 103 elsewhere. */
const LONGEST_PATH = 100
const LOCK = 'lock'
/** `/1234567-0123456789ab.sock` */
const LONGEST_NAME = 26

/** What a claim says to who connects: `owner`, or that it is still looking (`claim`). */
const OWNER = 'owner\n'
const CLAIM = 'claim\n'

export interface Lock {
  /** Connections of those who ask the owner. */
  onConnection(serve: (socket: Socket) => void): void
  release(): Promise<void>
}

/** The folder of claims by a path that is short enough, for as long as `release` is not called. */
function shortPath(folder: string): { path: string; release(): void } {
  const path = join(resolve(folder), LOCK)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (Buffer.byteLength(path) + LONGEST_NAME <= LONGEST_PATH) return { path, release() {} }
  if (!existsSync('/proc/self/fd')) {
    throw new StoreError(
      'locked',
      `the path of the folder is too long: ${LONGEST_PATH - LONGEST_NAME - LOCK.length - 1} bytes at most`
    )
  }
  const handle = openSync(path, 'r')
  return { path: `/proc/self/fd/${handle}`, release: () => closeSync(handle) }
}

type Seen = { state: 'dead' } | { state: 'claim' } | { state: 'owner'; socket: Socket | null }

/** What listens at `path`. Only a refused connection is a death: one that is cut may be of a process short of files. */
function look(path: string): Promise<Seen> {
  return new Promise(settle => {
    const socket = connect(path)
    let text = ''
    const end = (seen: Seen) => {
      clearTimeout(timer)
      socket.removeAllListeners().on('error', () => {})
      if (seen.state !== 'owner' || seen.socket === null) socket.destroy()
      settle(seen)
    }
    // One that takes connections and says nothing is stopped or busy: it counts as an owner that no one can ask.
    const timer = setTimeout(() => end({ state: 'owner', socket: null }), 5_000)
    socket.on('error', ({ code }: NodeJS.ErrnoException) =>
      end({ state: code === 'ECONNREFUSED' || code === 'ENOENT' ? 'dead' : 'claim' })
    )
    socket.on('close', () => end({ state: 'claim' }))
    socket.on('data', data => {
      text += data.toString('latin1')
      if (text.startsWith(OWNER)) end({ state: 'owner', socket })
      else if (text.startsWith(CLAIM)) end({ state: 'claim' })
    })
  })
}

/** Listens on a claim of its own. It has its name once it listens: before that it would refuse connections, as the dead do. */
async function claim(path: string, name: string) {
  let owner = false
  let serve: ((socket: Socket) => void) | null = null
  const early: Socket[] = []
  const open = new Set<Socket>()
  const server: Server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    socket.write(owner ? OWNER : CLAIM)
    if (!owner) socket.end()
    else if (serve === null) early.push(socket)
    else serve(socket)
  })
  const begun = join(path, name.replace(/sock$/, 'new'))
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen({ path: begun }, done)
  })
  chmodSync(begun, 0o600)
  renameSync(begun, join(path, name))
  server.unref()
  return {
    own: () => {
      owner = true
    },
    onConnection(given: (socket: Socket) => void) {
      serve = given
      for (const socket of early.splice(0)) given(socket)
    },
    /** Ends it and its connections; its name is no more. */
    release: () =>
      new Promise<void>(done => {
        server.close(() => done())
        for (const socket of open) socket.destroy()
        rmSync(join(path, name), { force: true })
      })
  }
}

/** How long a folder that another process holds, or that several want at once, is waited for: a short command may hold it. */
const PATIENCE = 2_000

/**
 * Takes the lock of a folder, or connects to the process that has it where `join` says so.
 *
 * @throws StoreError `locked` where a live process has it; its detail names it: `process 1234`
 */
export async function takeLock(folder: string, join_: boolean): Promise<{ lock: Lock } | { socket: Socket }> {
  const { path, release } = shortPath(folder)
  const end = Date.now() + PATIENCE
  const draw = () => `${process.pid}-${randomBytes(6).toString('hex')}.sock`
  let holder = 'another process'
  try {
    for (;;) {
      const name = draw()
      const mine = await claim(path, name)
      for (;;) {
        const others = await lookAround(path, name)
        if (others.length === 0) {
          mine.own()
          return { lock: { ...mine, release: () => mine.release().finally(release) } }
        }
        const held = others.find(({ seen }) => seen.state === 'owner')
        const owner = held?.seen
        if (held) holder = `process ${held.name.split('-')[0]}`
        // Of several that want it, the first by name stays.
        if (!owner && others.every(other => name < other.name) && Date.now() < end) {
          await pause(10)
          continue
        }
        await mine.release()
        const socket = owner?.state === 'owner' ? owner.socket : null
        if (join_ && socket !== null) {
          release()
          return { socket }
        }
        socket?.destroy()
        break
      }
      if (Date.now() >= end) throw new StoreError('locked', holder)
      await pause(20 + Math.random() * 60)
    }
  } catch (error) {
    release()
    throw error
  }
}

/** The claims that live, but for `name`; the dead are removed. */
async function lookAround(path: string, name: string): Promise<{ name: string; seen: Seen }[]> {
  const names = readdirSync(path).filter(other => other !== name && other.endsWith('.sock'))
  const seen = await Promise.all(
    names.map(async other => ({ name: other, seen: await look(join(path, other)) }))
  )
  for (const other of seen) if (other.seen.state === 'dead') rmSync(join(path, other.name), { force: true })
  return seen.filter(other => other.seen.state !== 'dead')
}
