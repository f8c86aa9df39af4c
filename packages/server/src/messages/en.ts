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
  --var <dir>     folder of the data; by default the variable HORIZON_VAR, else var/
  --database <u>  address of a PostgreSQL; by default the variable DATABASE_URL, else one embedded in --var
  --lang <l>      language of the messages, fr or en; by default the system's
  -h, --help      this help

The model's command line is npx horizon-soin.`,
  kept: place => `Answers to consultations: ${place}`,
  noTeam:
    'Nobody has an account of the team yet. The first one: npx horizon-soin staff invite LOGIN --role administrator',
  waiting: (place, seconds) =>
    `The database ${place} does not answer. The studio is served; consultations wait, trying again every ${seconds} s.`,
  found: place => `The database ${place} answers: consultations are served.`,
  secretIsShared: file => `warning: ${file} can be read by other accounts. Close it: chmod 600 ${file}`,
  expected: {
    proxies: 'a whole number of proxies, 0 to 9',
    networks: 'networks parted by commas, such as 192.0.2.0/24,2001:db8::/32',
    origin: 'an address without a path, such as https://consultation.example.org',
    database: 'an address of PostgreSQL, such as postgresql://account@machine/base',
    contact: 'an e-mail address or that of a page in https, for example security@example.org',
    hours: 'a number of hours above 0, such as 24'
  },
  refusals: {
    'bad-request': 'the request is not in the expected format',
    'receipt-missing': 'this request needs a receipt code',
    'sign-in': 'the login or the password is wrong, or the session is over: sign in again',
    'second-factor':
      'the second factor is missing, or this code is wrong: wait for the next code of the application, then send it',
    forbidden: 'this role does not allow this request',
    'wrong-password': 'this is not the password of this account',
    'same-person': 'an appeal is judged by someone else than the author of the first decision',
    origin: 'this request comes from another site',
    token: 'this consultation is by invitation: the invitation code is missing, unknown or already used',
    'ticket-alone': 'this download needs the receipt code of its author',
    'not-found': 'not found',
    'unknown-receipt': 'no contribution has this code',
    'unknown-invitation': 'this invitation is unknown, already used or no longer valid',
    method: 'this address does not take this method',
    'not-yet': 'this consultation is not open yet',
    'not-open': 'this consultation is not open',
    notice: 'the information notice has changed: read it again, then send again',
    items: 'the questions have changed: load the page again, then send again',
    conflict:
      'this key was used before, for a contribution that was another, or was corrected or withdrawn since',
    state: 'its present state does not allow it: load the page again',
    unsafe: 'this release would let a small number be found: hide the cells proposed, then try again',
    'not-moderated': 'texts still wait for a decision',
    'too-few': 'too few contributions have changed since the release before',
    'last-administrator': 'the team keeps one active administrator at least',
    gone: 'this download was already used or is no longer valid',
    'too-large': 'the request is above 64 kB',
    media: 'JSON alone is accepted',
    'weak-password':
      'this password is too easily guessed: twelve signs or more, such as four words that have nothing in common',
    limit: 'too many requests: try again later',
    fault: 'internal error',
    starting: 'the server is starting: try again in a moment',
    busy: 'too much is being computed, or this took too long: try again in a moment',
    unavailable: 'the database does not answer: nothing was kept, try again in a moment',
    full: 'no room left to keep anything: nothing was kept'
  },
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
    badVariable: (name, value, expected) => `${name}: “${value}” will not do. Write ${expected}.`,
    noSecret: (file, reason) =>
      `the key that seals addresses, ${file}, can neither be read nor made (${reason}). Give a folder that can be written: --var DIR, or HORIZON_SECRET_FILE.`,
    locked: (folder, process) =>
      `the data of ${folder} are already held by another program${process === null ? '' : `, process ${process}`}. If it is a command of horizon-soin, wait until it has ended; if it is another server, stop it${process === null ? '' : ` (kill ${process})`}. Then start again: nothing was changed.`,
    noStore: (place, reason) =>
      `the data of ${place} do not open (${reason}). Nothing in them was changed. Give another folder: --var DIR, or a database: --database ADDRESS.`,
    otherKey: (place, file) =>
      `the database ${place} is used with another key than ${file}: addresses in it would be sealed by two keys. Copy the file secret.key of the first server here, or say where it is: HORIZON_SECRET_FILE.`,
    absent: place =>
      `the server answers, but there is no database ${place}. Make it (createdb), or correct its name in the address.`,
    password: place =>
      `the server of ${place} refuses this account or its password. Correct the address of the database.`,
    encoding: place =>
      `the database ${place} is not in UTF-8: it would not keep everything that people write. Make another: createdb --encoding=UTF8 --template=template0.`,
    full: folder => `no room left on the disk of ${folder}. Make room, then start again: nothing was lost.`,
    unexpected: message => `the server could not open: ${message}.`
  }
}
