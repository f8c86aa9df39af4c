/** A bare client of HTTP/1.1: one request at a time on a kept connection, so that what is timed is the server. */
import { connect } from 'node:net'

const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * A connection that sends requests one after the other.
 *
 * @returns `send(text)` resolves to `{ status, body }`; it rejects when the connection breaks
 */
export function connection(port, host = '127.0.0.1') {
  const socket = connect({ port, host, noDelay: true })
  let waiting = null
  let received = Buffer.alloc(0)
  const fail = error => {
    const { reject } = waiting ?? {}
    waiting = null
    reject?.(error ?? new Error('connection closed'))
  }
  socket.on('error', fail)
  socket.on('close', () => fail())
  socket.on('data', chunk => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const head = received.indexOf(END_OF_HEAD)
    if (head < 0) return
    const text = received.subarray(0, head).toString('latin1')
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0)
    const start = head + END_OF_HEAD.length
    if (received.length < start + length) return
    const answer = {
      status: Number(text.slice(9, 12)),
      body: received.subarray(start, start + length).toString()
    }
    received = received.subarray(start + length)
    const { resolve } = waiting ?? {}
    waiting = null
    resolve?.(answer)
  })
  return {
    send: request =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('connection closed'))
        waiting = { resolve, reject }
        socket.write(request)
      }),
    close: () => socket.destroy()
  }
}

/** The text of a request with a JSON body. */
export const postText = (path, body, headers = {}) => {
  const json = JSON.stringify(body)
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${more.join('')}content-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`
}
