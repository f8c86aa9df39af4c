// Test only. Loaded before a trial, in all its threads: kills its process as the file number KILL_AT of a new database is written, or
// where KILL_AT is `rename`, when it is whole and has not its name yet.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { KILL_AT } = process.env
const { renameSync, writeFileSync } = fs
const die = () => process.kill(process.pid, 'SIGKILL')
let files = 0
fs.writeFileSync = (path, ...rest) => {
  if (String(path).includes('data.new') && ++files === Number(KILL_AT)) die()
  writeFileSync(path, ...rest)
}
fs.renameSync = (from, to) => {
  if (KILL_AT === 'rename' && from.endsWith('data.new')) die()
  renameSync(from, to)
}
syncBuiltinESMExports()
