import type { frHindcast } from './hindcast-fr.js'

/** What `hindcast` says beside its findings, in English. */
export const enHindcast: typeof frHindcast = {
  hindcast: {
    options: {
      evidence: 'dataset of today’s evidence, FOLDER or FOLDER#VARIANT; france-2026 by default',
      dossier:
        'dossier of evidence, where its grades and the workforce projections come from; preuves by default',
      year: 'a past year; 2025 by default',
      draws: 'number of draws for the ranges, at least 100; 1024 by default'
    },
    professions: 'By profession: shares of working time, and points of the difference',
    technologies: 'By technology: adoption or gain',
    workforce: 'Workforce projections of the time',
    thin: 'What is thin',
    projection: 'Projection (published in)',
    columns: {
      announced: 'announced',
      supported: 'supported',
      range: 'range, %',
      grade: 'evidence',
      difference: 'difference',
      gain: 'gain/user',
      intensity: 'intensity',
      adoption: 'adoption',
      freed: 'freed',
      year: 'year',
      start: 'start',
      ahead: 'ahead',
      projected: 'projected',
      observed: 'counted',
      error: 'error',
      number: 'points',
      mape: 'abs. error',
      bias: 'bias',
      coverage: 'within range'
    },
    supportedAtBase: year => `supported in ${year}`,
    gainFirst: 'difference, gain first',
    adoptionFirst: 'difference, adoption first',
    ahead: 'Ahead, since the start year',
    read: '~: year not published, read on the line between two published years.',
    years: count => (count > 1 ? `${count} years` : `${count} year`),
    fewDraws: (typed, least) =>
      `--draws: ${typed} are too few for a range of nine draws in ten. Ask for ${least} or more.`,
    unseen: (year, last) =>
      `--year: ${year} has not been observed yet, the evidence ends in ${last}. To compare two projections: horizon-soin compare --with.`,
    uncounted: (year, since) =>
      `--year: in ${year}, nothing is counted yet; time freed is counted since ${since}. Choose a later year.`,
    badDossier: (folder, count) => `the dossier of evidence ${folder} has faults (${count}):`
  }
}
