/** What `hindcast` says beside its findings, in French. */
export const frHindcast = {
  hindcast: {
    options: {
      evidence:
        'jeu de données des preuves d’aujourd’hui, DOSSIER ou DOSSIER#VARIANTE ; à défaut, france-2026',
      dossier:
        'dossier des preuves, d’où viennent leurs lettres et les projections d’effectifs ; à défaut, preuves',
      year: 'année passée ; à défaut 2025',
      draws: 'nombre de tirages pour les plages, 100 au moins ; à défaut 1024'
    },
    professions: 'Par profession : parts du temps de travail, et points de l’écart',
    technologies: 'Par technologie : adoption ou gain',
    workforce: 'Projections d’effectifs de l’époque',
    thin: 'Ce qui est mince',
    projection: 'Projection (publiée en)',
    columns: {
      announced: 'annoncé',
      supported: 'soutenu',
      range: 'plage, %',
      grade: 'preuves',
      difference: 'écart',
      gain: 'gain/util.',
      intensity: 'intensité',
      adoption: 'adoption',
      freed: 'libéré',
      year: 'année',
      start: 'départ',
      ahead: 'avance',
      projected: 'projeté',
      observed: 'compté',
      error: 'erreur',
      number: 'points',
      mape: 'erreur abs.',
      bias: 'biais',
      coverage: 'dans la plage'
    },
    supportedAtBase: (year: string) => `soutenu en ${year}`,
    gainFirst: 'écart, gain d’abord',
    adoptionFirst: 'écart, adoption d’abord',
    ahead: 'Avance, depuis l’année de départ',
    read: '~ : année non publiée, lue sur la droite qui joint deux années publiées.',
    years: (count: number) => (count > 1 ? `${count} ans` : `${count} an`),
    fewDraws: (typed: string, least: string) =>
      `--draws : ${typed} ne suffisent pas à une plage de neuf tirages sur dix. En demander ${least} au moins.`,
    unseen: (year: string, last: string) =>
      `--year : ${year} n’est pas encore observé, les preuves s’arrêtent en ${last}. Pour comparer deux projections : horizon-soin compare --with.`,
    uncounted: (year: string, since: string) =>
      `--year : en ${year}, rien n’est encore compté ; le temps libéré l’est depuis ${since}. Choisir une année suivante.`,
    badDossier: (folder: string, count: string) =>
      `le dossier de preuves ${folder} a des anomalies (${count}) :`
  }
}
