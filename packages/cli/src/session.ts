/** What every command is given: where it runs, in which language, on which terminal. */
import type { Language, Words } from '@horizon-soin/words'
import type { Io } from './io.js'
import type { Messages } from './messages/index.js'
import type { Terminal } from './terminal.js'

export interface Session {
  io: Io
  language: Language
  text: Messages
  /** Names and phrases that the web page says too. */
  words: Words
  terminal: Terminal
  /** 0 well done, 1 the answer is no, 2 bad input. */
  exitCode: 0 | 1 | 2
}
