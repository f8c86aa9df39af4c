/** What `release` says, its help included, in French. */
export const frRelease = {
  release: {
    fields: {
      contributions: 'Contributions',
      threshold: 'Seuil',
      counts: 'Nombres',
      margins: 'Redressement',
      attack: 'Attaque'
    },
    none: (id: string) => `${id} : aucune publication. En essayer une : horizon-soin release make ${id}.`,
    numbered: (number: string, day: string) => `Publication ${number}, du ${day}`,
    unknown: (id: string, number: string, known: string) =>
      known === ''
        ? `${id} n’a pas encore de publication.`
        : `${id} n’a pas de publication « ${number} ». Il y a : ${known}.`,
    archived: (file: string, size: string) => `Archive écrite : ${file}, ${size}.`,
    bad: (file: string, why: string) => `${file} : ${why}`,
    title: (title: string, number: string, day: string) => `${title} · publication ${number} du ${day}`,
    zero: (title: string) => `${title} · publication zéro, chiffres cités d’une étude`,
    checks: { sums: 'additions', audit: 'nombres masqués' },
    digests: (count: number) => `${count} ${count > 1 ? 'empreintes' : 'empreinte'}`,
    rows: (count: number) => `${count} ${count > 1 ? 'lignes refaites' : 'ligne refaite'}`,
    lines: (count: number) => `${count} ${count > 1 ? 'lignes entières' : 'ligne entière'}`,
    hidden: (count: number, exposed: number) =>
      exposed === 0 ? `${count}, aucun ne se recalcule` : `${count}, dont ${exposed} à découvert`,
    exposed: (id: string, low: string, high: string | null) =>
      low === high ? `${id} : vaut ${low}` : `${id} : de ${low} à ${high ?? '…'}`,
    contradiction: (place: string) => `${place} : les nombres publiés se contredisent`,
    sound: 'Tout concorde, et rien de ce qui est masqué ne se recalcule.',
    cited: 'Tout concorde : chaque intervalle est celui du nombre cité.',
    unsound: 'L’archive ne concorde pas, ou laisse calculer ce qu’elle masque.',
    digest:
      'Empreinte de release.json, à comparer à celle de la page des résultats ; elle tient les nombres, non les remarques, les réponses, la notice ni le script :',
    more: (count: number) => `… et ${count} de plus`,
    trial: (title: string, number: string) => `${title} · essai de la publication ${number}`,
    counts: (figures: string, hidden: string) => `${figures}, dont ${hidden} masqués`,
    weighted: (groups: number, lines: number) =>
      `${groups} activités redressées sur leur effectif réel, ${lines} ${lines > 1 ? 'parts' : 'part'}`,
    unweighted: 'aucun : moins de deux activités dont l’effectif est connu et publié',
    safe: 'rien de masqué ne se recalcule',
    unsafe: (count: number) =>
      count > 1 ? `${count} nombres masqués se recalculent` : '1 nombre masqué se recalcule',
    suggestion: (count: number, isMinimal: boolean) =>
      `À masquer de plus, ${count > 1 ? `${count} nombres` : '1 nombre'}${isMinimal ? ' ; moins ne suffit pas' : ''} :`,
    accepted: 'Ces nombres sont masqués (--accept).',
    stillExposed: (count: number) =>
      `Attaqué de nouveau ainsi masqué : ${count > 1 ? `${count} nombres se recalculent` : '1 nombre se recalcule'} encore.`,
    nothingFound:
      'Rien n’est publié : aucun masquage n’a été trouvé qui suffise. Masquer d’autres nombres avec --hide FICHIER, ceux des mêmes groupes d’abord.',
    refusedUnsafe: 'Rien n’est publié. Masquer ces nombres avec --accept, ou d’autres avec --hide FICHIER.',
    question: (id: string, number: string) =>
      `Publier les résultats de ${id}, numéro ${number} ? Une publication ne se modifie plus et ne s’efface plus.`,
    published: (id: string, number: string) =>
      `Résultats de ${id} publiés, numéro ${number}. Empreinte SHA-256 :`,
    state: (id: string, state: string) =>
      `${id} est à l’état « ${state} » : les résultats se publient une fois la modération finie.`,
    noFigure: (id: string) => `--hide : « ${id} » n’est pas un nombre de cette consultation qui se masque.`,
    tooFew: (threshold: string) =>
      `trop peu de contributions, ou trop peu de changées depuis la dernière publication : il en faut ${threshold}.`,
    badThreshold: (typed: string, lowest: string) =>
      `--threshold : « ${typed} » n’est pas un nombre entier d’au moins ${lowest}.`
  }
}

export const frReleaseHelp = {
  summary: 'publier des résultats, et vérifier ceux qui le sont',
  description:
    'Essaie une publication comme un attaquant la lirait, la fige et la numérote, l’écrit en archive ; vérifie toute archive, d’où qu’elle vienne.',
  examples: [
    'horizon-soin release make propositions-2027',
    'horizon-soin release archive propositions-2027 1 --out resultats.zip',
    'horizon-soin release verify resultats.zip'
  ],
  actions: {
    make: {
      summary: 'essayer une publication, puis la figer',
      description:
        'Compte, masque les petits nombres, puis attaque le résultat : ce qui se recalcule est dit, avec le plus petit masquage qui l’empêche. Rien n’est publié tant que quelque chose se recalcule (code 1).',
      hide: 'fichier des nombres à masquer de plus, un identifiant par ligne',
      accept: 'masquer aussi ce qui est proposé',
      threshold: 'plus petit nombre publié, 11 ou plus',
      data: 'jeu de données dont les effectifs redressent les réponses, par activité ; data/france-2026 par défaut',
      examples: [
        'horizon-soin release make propositions-2027',
        'horizon-soin release make propositions-2027 --accept --threshold 20'
      ]
    },
    list: {
      summary: 'dire les publications d’une consultation',
      description: 'Numéro, jour et empreinte SHA-256 de chaque publication.',
      examples: ['horizon-soin release list propositions-2027']
    },
    archive: {
      summary: 'écrire une publication en archive',
      description:
        'Tables, dictionnaire, remarques, classeur, empreintes, et un script qui refait chaque nombre sans ce programme. Les remarques retirées depuis n’y sont pas.',
      number: 'numéro de la publication',
      out: 'archive à écrire, en .zip',
      examples: ['horizon-soin release archive propositions-2027 1 --out resultats.zip']
    },
    verify: {
      summary: 'vérifier une archive de résultats',
      description:
        'Contrôle les empreintes, refait chaque part, intervalle, poids et comparaison, et cherche à calculer ce qui est masqué. Code 0 : tout concorde ; 1 : non ; 2 : ce n’est pas une archive de résultats. Ne demande ni base ni réseau.',
      archive: 'archive à vérifier',
      examples: [
        'horizon-soin release verify resultats.zip',
        'horizon-soin release verify data/releases/release-zero.zip --format json'
      ]
    }
  }
}
