/** A store through the socket of the process that owns its folder: one JSON message a line, both ways. */
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { answer, caller, type Reply, type Request, remoteStore } from './rpc.js'
import { type Store, StoreError } from './store.js'

const put = (socket: Socket, message: Request | Reply) => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

/** Calls `take` with each message of a socket; a line that is none ends it. */
function eachMessage<Message>(socket: Socket, take: (message: Message) => void) {
  const lines = createInterface({ input: socket })
  lines.on('line', line => {
    let message: Message
    try {
      message = JSON.parse(line)
    } catch {
      socket.destroy()
      return
    }
    take(message)
  })
  // Errors of the socket come through it too.
  lines.on('error', () => {})
}

/** Answers those who ask through a socket; closing is theirs alone. `store` is awaited: they may come while it opens. */
export function serveStore(socket: Socket, store: Promise<Store>): void {
  eachMessage<Request>(socket, async request => {
    if (typeof request?.id !== 'number' || !Array.isArray(request.args) || request.method === 'close') {
      socket.destroy()
      return
    }
    const opened = await store.catch(() => null)
    if (opened === null) socket.destroy()
    else put(socket, await answer(opened, request))
  })
}

/** The store that another process owns. */
export function joinStore(socket: Socket): Store {
  const calls = caller(request => {
    if (!socket.writable) throw new StoreError('unavailable', 'the process that holds the folder has ended')
    put(socket, request)
  })
  eachMessage<Reply>(socket, calls.receive)
  socket.on('close', () =>
    calls.fail(new StoreError('unavailable', 'the process that holds the folder has ended'))
  )
  socket.on('error', () => {})
  socket.unref()
  return remoteStore(async (method, args) => {
    if (method === 'close') {
      socket.destroy()
      return
    }
    socket.ref()
    try {
      return await calls.call(method, args)
    } finally {
      if (calls.waiting().length === 0) socket.unref()
    }
  })
}
