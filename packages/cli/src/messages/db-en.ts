/** What `db` says, its help included, in English. */
import type { frDb, frDbHelp } from './db-fr.js'

export const enDb: typeof frDb = {
  db: {
    force: 'replace the file if it exists',
    exported: (lines, file, size) =>
      `${lines} lines written to ${file}, ${size}, readable by you alone. This file holds every answer: keep it encrypted.`,
    noSecrets: file =>
      `Without the key ${file}, the secrets of the installation are not in it: an import will make others.`,
    lostSecrets:
      'The secrets of this export were not taken in, for want of its key: codes that were given still work, but a paper file that is entered again would count a second time.',
    nothing: where => `nothing to export: there is no database in ${where} yet.`,
    exists: file => `${file} exists: nothing was written. Choose another name, or add --force.`,
    tooLarge: (file, most) => `${file} is larger than ${most}.`,
    notAFile: file => `${file} is not an ordinary file: nothing was written.`,
    terminal:
      'the export holds every answer: it is not shown on a terminal. Send it to a file or to another command.',
    question: (file, where) =>
      `Import ${file} into ${where}? What is there stays, and what is added cannot be taken out at once.`,
    imported: (kept, skipped) =>
      skipped === '0'
        ? `Lines imported: ${kept}.`
        : `Lines imported: ${kept}; there already, or withdrawn by their author: ${skipped}.`,
    bad: (file, line, why) =>
      `${file}${line === null ? '' : `, line ${line}`}: ${why} Nothing of it was kept.`,
    why: {
      empty: 'the file is empty.',
      foreign: 'this is not an export of this program.',
      newer: format => `this export is of a later version, ${format}: update the program.`,
      truncated: 'the file is cut short: its last line, which closes it, is missing.',
      altered: 'the file has changed since it was exported: its digest is not its own.',
      longLine: most => `the line is longer than ${most}.`,
      bomb: most => `it would be over ${most} times larger once decompressed: this is no export.`,
      notGzip: 'its compression cannot be read: the file is cut short or damaged.',
      notUtf8: 'this is not text in UTF-8.',
      line: detail => `the database refuses what it holds: ${detail}.`
    },
    sweep: {
      gone: 'Deleted',
      what: 'What, and until when it is kept',
      yours: 'yours',
      kept: (what, until) => `${what}: ${until}`
    },
    status: {
      kinds: { embedded: 'embedded (PGlite)', postgresql: 'PostgreSQL' },
      fields: {
        database: 'Database',
        where: 'Where',
        schema: 'Schema',
        size: 'Size',
        key: 'Key',
        consultations: 'Consultations',
        exported: 'Last scheduled export'
      },
      none: 'none',
      never: 'none',
      stopped: 'none: they stop on PostgreSQL; its own backups take their place (pg_dump)',
      noKey: 'none yet: that of the first server to open it',
      notYet: 'not made yet; it will be when it is first used',
      version: version => `version ${version}`,
      exportAt: (date, file) => `${date}, ${file}`,
      byState: (count, state) => `${count} ${state}`,
      embedded:
        'The embedded database does not force writes to the disk: a power cut may lose what was received since the last scheduled export. PostgreSQL (--database) does not lose it.'
    }
  }
}

export const enDbHelp: typeof frDbHelp = {
  summary: 'export, import and locate the database',
  description:
    'Moves everything that this installation keeps between the embedded database and PostgreSQL, and says how it stands. While a server holds the embedded database, the command goes through it.',
  examples: [
    'horizon-soin db status',
    'horizon-soin db export backup.ndjson.gz',
    'horizon-soin db import backup.ndjson.gz --database postgresql://host/base'
  ],
  actions: {
    export: {
      summary: 'write the whole database to a file',
      description:
        'Writes consultations, answers, codes, withdrawals and journal, a line of JSON each, the last with their number and SHA-256; never what serves against abuse. The file appears whole only, readable by you alone; a name in .gz compresses it. -: on the output.',
      file: 'file to write, or - for the output',
      examples: [
        'horizon-soin db export backup.ndjson',
        'horizon-soin db export - | gpg -e -r me > backup.gpg'
      ]
    },
    import: {
      summary: 'take an export in',
      description:
        'Checks the whole file, then takes it in at once: a file that is cut short, altered or foreign is refused, and nothing of it is kept. What is there already is left; what its author withdrew does not come back. A .gz file is accepted.',
      file: 'file of an export',
      examples: ['horizon-soin db import backup.ndjson.gz --yes']
    },
    sweep: {
      summary: 'delete what its time is over for',
      description:
        'Does at once what the server does each hour: deletes what must no longer be kept, and says rule by rule how many, with the time. The report goes to the journal too.',
      examples: ['horizon-soin db sweep', 'horizon-soin db sweep --format json']
    },
    status: {
      summary: 'say where the database is, and how it stands',
      description:
        'Which database, where, its size, the version of its schema, consultations by state, and the last scheduled export.',
      examples: ['horizon-soin db status', 'horizon-soin db status --format json']
    }
  }
}
