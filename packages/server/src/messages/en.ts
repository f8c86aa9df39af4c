/** Everything that the server says in English. */
import type { Messages } from './fr.js'

export const en: Messages = {
  error: message => `error: ${message}`,
  listening: address => `Horizon Soin is open: ${address} (Ctrl-C to stop)`,
  help: (host, port) => `Serves the studio of Horizon Soin, a web page, to this computer.

Usage: npm start -- [options]
       npx horizon-soin-server [options]

  --port <n>      port; by default the variable PORT, else ${port}. 0: a free port
  --host <h>      address to listen on; by default the variable HOST, else ${host}. 0.0.0.0: open to the network
  --folder <dir>  folder to serve; by default the built studio
  --lang <l>      language of the messages, fr or en; by default the system's
  -h, --help      this help

The model's command line is npx horizon-soin.`,
  errors: {
    unknownLanguage: value => `--lang: “${value}” is not a language of ours. Languages: fr, en.`,
    unknownOption: option => `there is no option ${option}. Options: --help lists them.`,
    notAnOption: value =>
      `“${value}” is not an option. The model's commands are run by npx horizon-soin ${value}.`,
    noValue: option => `${option} needs a value.`,
    badPort: (origin, value) =>
      `${origin}: “${value}” is not a port. Write a whole number from 0 to 65535, such as 4173.`,
    notBuilt: folder =>
      `the folder ${folder} has no index.html: there is nothing to serve. Build the studio: npm run build.`,
    inUse: (port, other) =>
      `the port ${port} is taken. Stop the program that holds it, or choose another one: npm start -- --port ${other}.`,
    notAllowed: (port, other) =>
      `the system refuses the port ${port} to this account. Choose another one: npm start -- --port ${other}.`,
    noHost: host =>
      `“${host}” is not an address of this computer. Choose one that is: npm start -- --host 127.0.0.1 (the variable HOST counts too).`,
    unexpected: message => `the server could not open: ${message}.`
  }
}
