// Test only. A thread of an embedded database that is lost in the middle of its work, but for `list`: it answers no more.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ id, method }) => {
  if (method === 'list') return parentPort.postMessage({ id, result: [] })
  for (;;) {
    // As after a panic.
  }
})
parentPort.postMessage({ ready: true })
