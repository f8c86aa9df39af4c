/** What `release` says, its help included, in English. */
import type { frRelease, frReleaseHelp } from './release-fr.js'

export const enRelease: typeof frRelease = {
  release: {
    fields: {
      contributions: 'Contributions',
      threshold: 'Threshold',
      counts: 'Counts',
      margins: 'Weighting',
      attack: 'Attack'
    },
    none: id => `${id}: no release. To try one: horizon-soin release make ${id}.`,
    numbered: (number, day) => `Release ${number}, of ${day}`,
    unknown: (id, number, known) =>
      known === '' ? `${id} has no release yet.` : `${id} has no release “${number}”. There are: ${known}.`,
    archived: (file, size) => `Archive written: ${file}, ${size}.`,
    bad: (file, why) => `${file}: ${why}`,
    title: (title, number, day) => `${title} · release ${number} of ${day}`,
    zero: title => `${title} · release zero, figures cited from a study`,
    checks: { sums: 'sums', audit: 'withheld counts' },
    digests: count => `${count} ${count > 1 ? 'digests' : 'digest'}`,
    rows: count => `${count} ${count > 1 ? 'rows' : 'row'} computed again`,
    lines: count => `${count} whole ${count > 1 ? 'lines' : 'line'}`,
    hidden: (count, exposed) =>
      exposed === 0 ? `${count}, none can be computed` : `${count}, of which ${exposed} given away`,
    exposed: (id, low, high) => (low === high ? `${id}: is ${low}` : `${id}: from ${low} to ${high ?? '…'}`),
    contradiction: place => `${place}: the published counts contradict each other`,
    sound: 'Everything agrees, and nothing that is withheld can be computed.',
    cited: 'Everything agrees: each interval is that of the figure cited.',
    unsound: 'The archive does not agree, or lets what it withholds be computed.',
    digest:
      'Digest of release.json, to be compared with the one of the page of results; it holds the numbers, not the remarks, responses, notice or script:',
    more: count => `… and ${count} more`,
    trial: (title, number) => `${title} · trial of release ${number}`,
    counts: (figures, hidden) => `${figures}, of which ${hidden} withheld`,
    weighted: (groups, lines) =>
      `${groups} activities weighted to their real headcount, ${lines} ${lines > 1 ? 'shares' : 'share'}`,
    unweighted: 'none: fewer than two activities whose headcount is known and count is published',
    safe: 'nothing that is withheld can be computed',
    unsafe: count =>
      count > 1 ? `${count} withheld counts can be computed` : '1 withheld count can be computed',
    suggestion: (count, isMinimal) =>
      `To withhold besides, ${count > 1 ? `${count} counts` : '1 count'}${isMinimal ? '; fewer do not do' : ''}:`,
    accepted: 'These counts are withheld (--accept).',
    stillExposed: (count: number) =>
      `Attacked again with these withheld: ${count > 1 ? `${count} counts can` : '1 count can'} still be computed.`,
    nothingFound:
      'Nothing is published: nothing was found to withhold that is enough. Withhold other counts with --hide FILE, those of the same groups first.',
    refusedUnsafe: 'Nothing is published. Withhold these counts with --accept, or others with --hide FILE.',
    question: (id, number) =>
      `Publish the results of ${id}, number ${number}? A release never changes and is never deleted.`,
    published: (id, number) => `Results of ${id} published, number ${number}. SHA-256 digest:`,
    state: (id, state) => `${id} is in the state “${state}”: results are published once moderation is done.`,
    noFigure: id => `--hide: “${id}” is no count of this consultation that can be withheld.`,
    tooFew: threshold =>
      `too few contributions, or too few that changed since the last release: ${threshold} are needed.`,
    badThreshold: (typed, lowest) => `--threshold: “${typed}” is no whole number of at least ${lowest}.`
  }
}

export const enReleaseHelp: typeof frReleaseHelp = {
  summary: 'publish results, and verify those that are',
  description:
    'Tries a release as an attacker would read it, freezes and numbers it, writes it as an archive; verifies any archive, wherever it comes from.',
  examples: [
    'horizon-soin release make propositions-2027',
    'horizon-soin release archive propositions-2027 1 --out results.zip',
    'horizon-soin release verify results.zip'
  ],
  actions: {
    make: {
      summary: 'try a release, then freeze it',
      description:
        'Counts, withholds small counts, then attacks the outcome: what can be computed is said, with the smallest set of counts to withhold that prevents it. Nothing is published while something can be computed (code 1).',
      hide: 'file of the counts to withhold besides, one id a line',
      accept: 'withhold what is suggested too',
      threshold: 'smallest count that is published, 11 or more',
      data: 'dataset whose headcounts weight answers, by activity; data/france-2026 by default',
      examples: [
        'horizon-soin release make propositions-2027',
        'horizon-soin release make propositions-2027 --accept --threshold 20'
      ]
    },
    list: {
      summary: 'tell the releases of a consultation',
      description: 'Number, day and SHA-256 digest of each release.',
      examples: ['horizon-soin release list propositions-2027']
    },
    archive: {
      summary: 'write a release as an archive',
      description:
        'Tables, dictionary, remarks, workbook, digests, and a script that computes every number again without this program. Remarks withdrawn since are not in it.',
      number: 'number of the release',
      out: 'archive to write, in .zip',
      examples: ['horizon-soin release archive propositions-2027 1 --out results.zip']
    },
    verify: {
      summary: 'verify an archive of results',
      description:
        'Checks the digests, computes every share, interval, weight and comparison again, and tries to compute what is withheld. Code 0: everything agrees; 1: it does not; 2: it is no archive of results. Needs no database and no network.',
      archive: 'archive to verify',
      examples: [
        'horizon-soin release verify results.zip',
        'horizon-soin release verify data/releases/release-zero.zip --format json'
      ]
    }
  }
}
