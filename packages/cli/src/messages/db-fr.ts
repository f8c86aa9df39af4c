/** What `db` says, its help included, in French. */
export const frDb = {
  db: {
    force: 'remplacer le fichier s’il existe',
    exported: (lines: string, file: string, size: string) =>
      `${lines} lignes écrites dans ${file}, ${size}, lisible de vous seul. Ce fichier contient toutes les réponses : le garder chiffré.`,
    noSecrets: (file: string) =>
      `Sans la clé ${file}, les secrets de l’installation n’y sont pas : une reprise en fera d’autres.`,
    lostSecrets:
      'Les secrets de cet export n’ont pas été repris, faute de sa clé : les codes déjà remis valent toujours, mais un fichier papier saisi de nouveau compterait une seconde fois.',
    nothing: (where: string) => `rien à exporter : il n’y a pas encore de base dans ${where}.`,
    exists: (file: string) =>
      `${file} existe : rien n’a été écrit. Choisir un autre nom, ou ajouter --force.`,
    tooLarge: (file: string, most: string) => `${file} dépasse ${most}.`,
    notAFile: (file: string) => `${file} n’est pas un fichier ordinaire : rien n’a été écrit.`,
    terminal:
      'l’export contient toutes les réponses : il ne s’affiche pas dans un terminal. Le diriger vers un fichier ou une autre commande.',
    question: (file: string, where: string) =>
      `Importer ${file} dans ${where} ? Ce qui y est déjà reste, et ce qui est ajouté ne s’enlève pas d’un coup.`,
    imported: (kept: string, skipped: string) =>
      skipped === '0'
        ? `Lignes importées : ${kept}.`
        : `Lignes importées : ${kept} ; déjà là, ou retirées par leur auteur : ${skipped}.`,
    bad: (file: string, line: string | null, why: string) =>
      `${file}${line === null ? '' : `, ligne ${line}`} : ${why} Rien n’en a été gardé.`,
    why: {
      empty: 'le fichier est vide.',
      foreign: 'ce n’est pas un export de ce programme.',
      newer: (format: string) =>
        `cet export est d’une version plus récente, ${format} : mettre à jour le programme.`,
      truncated: 'le fichier est coupé : sa dernière ligne, qui le clôt, manque.',
      altered: 'le fichier a changé depuis son export : son empreinte n’est pas la sienne.',
      longLine: (most: string) => `la ligne dépasse ${most}.`,
      bomb: (most: string) =>
        `une fois décompressé, il serait plus de ${most} fois plus gros : ce n’est pas un export.`,
      notGzip: 'la compression ne se lit pas : le fichier est coupé ou abîmé.',
      notUtf8: 'ce n’est pas du texte en UTF-8.',
      line: (detail: string) => `la base refuse ce qui y est écrit : ${detail}.`
    },
    sweep: {
      gone: 'Supprimés',
      what: 'Quoi, et jusqu’à quand c’est gardé',
      yours: 'à vous',
      kept: (what: string, until: string) => `${what} : ${until}`
    },
    status: {
      kinds: { embedded: 'embarquée (PGlite)', postgresql: 'PostgreSQL' },
      fields: {
        database: 'Base',
        where: 'Où',
        schema: 'Schéma',
        size: 'Taille',
        key: 'Clé',
        consultations: 'Consultations',
        exported: 'Dernier export planifié'
      },
      none: 'aucune',
      never: 'aucun',
      stopped: 'aucun : ils s’arrêtent sur PostgreSQL ; ses propres sauvegardes les remplacent (pg_dump)',
      noKey: 'aucune encore : celle du premier serveur qui l’ouvrira',
      notYet: 'pas encore créée ; elle le sera au premier usage',
      version: (version: string) => `version ${version}`,
      exportAt: (date: string, file: string) => `${date}, ${file}`,
      byState: (count: number, state: string) => `${count} ${count > 1 ? `${state}s` : state}`,
      embedded:
        'La base embarquée ne force pas l’écriture sur le disque : une coupure de courant peut perdre ce qui a été reçu depuis le dernier export planifié. PostgreSQL (--database) ne le perd pas.'
    }
  }
}

export const frDbHelp = {
  summary: 'exporter, importer et situer la base',
  description:
    'Transporte tout ce que cette installation garde entre la base embarquée et PostgreSQL, et dit où elle en est. Pendant qu’un serveur tient la base embarquée, la commande passe par lui.',
  examples: [
    'horizon-soin db status',
    'horizon-soin db export copie.ndjson.gz',
    'horizon-soin db import copie.ndjson.gz --database postgresql://hote/base'
  ],
  actions: {
    export: {
      summary: 'écrire toute la base dans un fichier',
      description:
        'Écrit consultations, réponses, codes, retraits et journal, une ligne JSON chacun, la dernière avec leur nombre et leur empreinte SHA-256 ; jamais ce qui sert contre les abus. Le fichier n’apparaît qu’entier, lisible de vous seul ; son nom en .gz le comprime. - : sur la sortie.',
      file: 'fichier à écrire, ou - pour la sortie',
      examples: [
        'horizon-soin db export sauvegarde.ndjson',
        'horizon-soin db export - | gpg -e -r moi > sauvegarde.gpg'
      ]
    },
    import: {
      summary: 'reprendre un export',
      description:
        'Vérifie le fichier entier, puis le prend en une fois : un fichier coupé, modifié ou étranger est refusé, et rien n’en est gardé. Ce qui est déjà là est laissé ; ce que son auteur a retiré ne revient pas. Un fichier .gz est accepté.',
      file: 'fichier d’un export',
      examples: ['horizon-soin db import copie.ndjson.gz --yes']
    },
    sweep: {
      summary: 'supprimer ce dont le délai est passé',
      description:
        'Fait à l’instant ce que le serveur fait chaque heure : supprime ce qui ne doit plus être gardé, et dit règle par règle combien, avec le délai. Le compte rendu va aussi au journal.',
      examples: ['horizon-soin db sweep', 'horizon-soin db sweep --format json']
    },
    status: {
      summary: 'dire où est la base, et où elle en est',
      description:
        'Quelle base, où, sa taille, la version de son schéma, les consultations par état, et le dernier export planifié.',
      examples: ['horizon-soin db status', 'horizon-soin db status --format json']
    }
  }
}
