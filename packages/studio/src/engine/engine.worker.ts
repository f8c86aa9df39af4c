import { createAnswerer } from './answer.js'
import type { Answer, Question } from './protocol.js'

const answer = createAnswerer((made: Answer, transfer: Transferable[] = []) =>
  postMessage(made, { transfer })
)
addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data))
