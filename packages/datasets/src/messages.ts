import { type FaultParams, fill } from './fill.js'
import type { Language, Texts } from './language.js'

/**
 * What was expected, for each kind of fault, in the reader's language. `{name}` stands for a parameter of the fault;
 * `{range}` is written from its bounds. The keys are the codes of the faults.
 */
export const MESSAGES = {
  'folder-missing': { fr: 'un dossier qui existe', en: 'a folder that exists' },
  'folder-too-large': {
    fr: 'un jeu de données : au plus {files} fichiers et {mebibytes} Mio à lire',
    en: 'a dataset: at most {files} files and {mebibytes} MiB to read'
  },
  'unreadable-file': { fr: 'un fichier ordinaire, lisible', en: 'an ordinary file that can be read' },
  'unsafe-path': {
    fr: 'un chemin relatif, qui reste dans le dossier du jeu de données',
    en: 'a relative path that stays inside the folder of the dataset'
  },
  'missing-file': { fr: 'ce fichier, qui est obligatoire', en: 'this file, which is required' },
  'stale-posterior': {
    fr: 'la colonne « {column} », celle des entrées de ce jeu de données : refaites `horizon-soin calibrate --posterior`',
    en: 'the column "{column}", that of the inputs of this dataset: run `horizon-soin calibrate --posterior` again'
  },
  'no-draws': { fr: 'au moins un tirage', en: 'at least one draw' },
  'posterior-row': {
    fr: '{expected} cellules, une par colonne ; il y en a {found}',
    en: '{expected} cells, one a column; there are {found}'
  },
  'missing-listed-file': {
    fr: 'ce fichier, que datapackage.json liste ; il est facultatif : une ligne d’en-tête y suffit ({columns}), ou bien retirez {table} de datapackage.json',
    en: 'this file, which datapackage.json lists; it is optional: a header line alone is enough ({columns}), or take {table} out of datapackage.json'
  },
  'unknown-file': {
    fr: 'le nom d’une table du jeu de données : ce fichier ne serait pas lu',
    en: 'the name of a table of the dataset: this file would not be read'
  },
  'scenario-in-variant': {
    fr: 'une table, ou rien : les scénarios sont communs aux variantes, dans le dossier scenarios/ du jeu',
    en: 'a table, or nothing: scenarios are shared by the variants, in the folder scenarios/ of the dataset'
  },
  'unknown-variant': {
    fr: 'l’une des variantes de ce jeu de données : {variants}',
    en: 'one of the variants of this dataset: {variants}'
  },
  'no-variants': {
    fr: 'aucune variante : ce jeu de données n’en a pas',
    en: 'no variant: this dataset has none'
  },
  'too-few-variants': {
    fr: 'au moins deux variantes : la première est le dossier lui-même',
    en: 'at least two variants: the first is the folder itself'
  },
  'variant-without-files': {
    fr: 'une variante dont le dossier, {folder}, contient au moins une table',
    en: 'a variant whose folder, {folder}, holds at least one table'
  },
  'unlisted-variant': {
    fr: 'le dossier d’une variante que datapackage.json liste, sous horizon.variants : ses tables ne seraient jamais lues',
    en: 'the folder of a variant that datapackage.json lists, under horizon.variants: its tables would never be read'
  },
  'folder-of-first-variant': {
    fr: 'pas de dossier pour « {variant} » : la première variante est le jeu de données lui-même',
    en: 'no folder for "{variant}": the first variant is the dataset itself'
  },
  'unknown-resource': {
    fr: 'le nom d’une table du jeu de données : cette ressource ne serait pas lue',
    en: 'the name of a table of the dataset: this resource would not be read'
  },
  'file-too-large': { fr: 'un fichier d’au plus {bytes} octets', en: 'a file of at most {bytes} bytes' },
  'not-utf8': {
    fr: 'un texte en UTF-8, non en « ANSI » : dans LibreOffice, « Enregistrer sous », CSV, jeu de caractères « Unicode (UTF-8) », séparateur virgule ; dans Google Sheets, « Télécharger », CSV ; dans le Bloc-notes, « Enregistrer sous », codage « UTF-8 »',
    en: 'text in UTF-8, not "ANSI": in LibreOffice, "Save as", CSV, character set "Unicode (UTF-8)", separator comma; in Google Sheets, "Download", CSV; in Notepad, "Save as", encoding "UTF-8"'
  },
  'not-utf8-again': { fr: 'un texte en UTF-8, comme pour {first}', en: 'text in UTF-8, as for {first}' },
  'encoding-not-utf8': { fr: 'le codage utf-8', en: 'the encoding utf-8' },
  'nul-byte': { fr: 'un texte, sans octet nul', en: 'text, without a NUL byte' },
  'json-syntax': { fr: 'du JSON valide', en: 'valid JSON' },
  'yaml-syntax': { fr: 'du YAML valide ({message})', en: 'valid YAML ({message})' },
  'yaml-tab': {
    fr: 'un retrait fait d’espaces, non de tabulations',
    en: 'an indentation made of spaces, not of tabs'
  },
  'yaml-indent': {
    fr: 'le même retrait pour toutes les clés d’un même niveau, et une seule clé par ligne',
    en: 'the same indentation for all the keys of one level, and one key only on a line'
  },
  'yaml-colon': {
    fr: 'une clé, deux-points, une espace, puis une valeur',
    en: 'a key, a colon, a space, then a value'
  },
  'yaml-comma': {
    fr: 'une virgule entre les clés d’une accolade, et entre les éléments d’un crochet',
    en: 'a comma between the keys inside braces, and between the items inside brackets'
  },
  'yaml-quote': {
    fr: 'un guillemet fermant, pour le texte entre guillemets qui n’en a pas',
    en: 'a closing quote, for the quoted text that has none'
  },
  'yaml-bracket': {
    fr: 'une accolade ou un crochet fermant, pour celui qui n’est pas fermé',
    en: 'a closing brace or bracket, for the one that is not closed'
  },
  'yaml-documents': {
    fr: 'un seul document, sans ligne « --- » au milieu',
    en: 'one document only, without a line "---" in the middle'
  },
  'yaml-reserved': {
    fr: 'un texte entre guillemets, s’il commence par un signe réservé (@ ou `)',
    en: 'a text in quotes, if it starts with a reserved sign (@ or `)'
  },
  'too-deep': { fr: 'au plus {depth} niveaux d’imbrication', en: 'at most {depth} levels of nesting' },
  'too-many-aliases': { fr: 'au plus {most} alias', en: 'at most {most} aliases' },
  'csv-syntax': {
    fr: 'du CSV valide : guillemets ouverts et fermés en bord de champ, doublés à l’intérieur',
    en: 'valid CSV: quotes opened and closed at the edges of a field, doubled inside it'
  },
  'wrong-delimiter': { fr: 'la virgule comme séparateur de colonnes', en: 'a comma between columns' },
  'semicolon-delimiter': {
    fr: 'la virgule entre les colonnes, non le point-virgule, qu’Excel réglé en français écrit même sous « CSV UTF-8 » : ouvrez ce fichier dans LibreOffice (« Enregistrer sous », CSV, jeu de caractères UTF-8, séparateur virgule) ou dans Google Sheets (« Télécharger », CSV) ; ou changez dans Windows, paramètres régionaux, le séparateur de listes en virgule et le symbole décimal en point, puis enregistrez de nouveau',
    en: 'a comma between columns, not a semicolon, which Excel under French settings writes even as "CSV UTF-8": open this file in LibreOffice ("Save as", CSV, character set UTF-8, separator comma) or in Google Sheets ("Download", CSV); or set in Windows, regional settings, the list separator to a comma and the decimal symbol to a point, then save again'
  },
  'semicolon-again': {
    fr: 'la virgule entre les colonnes, non le point-virgule, comme pour {first}',
    en: 'a comma between columns, not a semicolon, as for {first}'
  },
  'tab-delimiter': {
    fr: 'la virgule entre les colonnes, non la tabulation : enregistrez en CSV, séparateur virgule',
    en: 'a comma between columns, not a tab: save as CSV, separator comma'
  },
  'empty-table': { fr: 'une ligne d’en-tête : {columns}', en: 'a header line: {columns}' },
  'empty-group': {
    fr: 'un groupe qui contient une profession de ce jeu de données',
    en: 'a group that holds a profession of this dataset'
  },
  'missing-of-part': {
    fr: 'ce fichier, qui va avec {other} : l’un ne sert pas sans l’autre',
    en: 'this file, which goes with {other}: neither is of use without the other'
  },
  'no-calibration': {
    fr: 'de quoi calibrer : {exits} ; ou {technologies} ; ou {curves}',
    en: 'something to calibrate from: {exits}; or {technologies}; or {curves}'
  },
  'two-adoptions': {
    fr: 'ce fichier ou {other}, non les deux : chacun donne toute la table d’adoption',
    en: 'this file or {other}, not both: each gives the whole table of adoption'
  },
  'missing-fit': {
    fr: 'une ligne pour {profession}, {technology}, dont adoption_points.csv a des points',
    en: 'a row for {profession}, {technology}, of which adoption_points.csv has points'
  },
  'missing-grade': {
    fr: 'une ligne pour la part « {part} » de « {profession} », même sans note : toutes les professions ont les trois',
    en: 'a row for the part "{part}" of "{profession}", even without a grade: every profession has all three'
  },
  'missing-prior': {
    fr: 'une ligne pour le paramètre « {parameter} »',
    en: 'a row for the parameter "{parameter}"'
  },
  'missing-column': { fr: 'une colonne « {column} »', en: 'a column "{column}"' },
  'unknown-column': {
    fr: 'une colonne de cette table, ou déclarée par le schéma de sa ressource',
    en: 'a column of this table, or one that the schema of its resource declares'
  },
  'swapped-columns': {
    fr: 'chaque colonne sous son nom : « {column} » et « {other} » semblent échangées, sur toutes les lignes',
    en: 'each column under its name: "{column}" and "{other}" look swapped, on every row'
  },
  'duplicate-column': { fr: 'une seule colonne de ce nom', en: 'one column only of this name' },
  'row-length': {
    fr: '{expected} champs, autant que l’en-tête ; lus : {found}',
    en: '{expected} fields, as in the header; read: {found}'
  },
  'empty-value': { fr: 'une valeur, qui est obligatoire', en: 'a value, which is required' },
  'decimal-comma': {
    fr: 'un nombre écrit avec un point décimal, non une virgule',
    en: 'a number written with a decimal point, not a comma'
  },
  'ambiguous-comma': {
    fr: 'un nombre sans séparateur de milliers, avec un point décimal : {thousands} ou {decimal}',
    en: 'a number without a thousands separator, with a decimal point: {thousands} or {decimal}'
  },
  'not-a-number': {
    fr: 'un nombre décimal fini, écrit avec des chiffres',
    en: 'a finite decimal number, written in digits'
  },
  'not-a-year': { fr: 'une année, de {min} à {max}', en: 'a year, from {min} to {max}' },
  'not-a-date': {
    fr: 'un jour du calendrier, écrit AAAA-MM-JJ, par exemple 2027-06-30',
    en: 'a day of the calendar, written YYYY-MM-DD, for example 2027-06-30'
  },
  'not-an-integer': { fr: 'un nombre entier', en: 'a whole number' },
  'out-of-bounds': { fr: 'un nombre {range}', en: 'a number {range}' },
  'bad-id': {
    fr: 'un identifiant : minuscules sans accent et chiffres, séparés par des tirets',
    en: 'an id: lower-case letters without accents and digits, separated by hyphens'
  },
  'unknown-id': { fr: 'un identifiant de {table} : {ids}', en: 'an id of {table}: {ids}' },
  'no-known-id': {
    fr: 'un identifiant de {table}, qui n’en a aucun',
    en: 'an id of {table}, which has none'
  },
  'unknown-value': { fr: 'l’une des valeurs : {allowed}', en: 'one of: {allowed}' },
  'duplicate-key': {
    fr: 'une seule ligne pour cette clé, déjà lue à la ligne {first}',
    en: 'one line only for this key, already read on line {first}'
  },
  'duplicate-id': {
    fr: 'un identifiant unique, déjà lu dans {first}',
    en: 'a unique id, already read in {first}'
  },
  'not-ordered': { fr: '{low} ≤ {middle} ≤ {high}', en: '{low} ≤ {middle} ≤ {high}' },
  'reversed-band': {
    fr: 'une tranche d’âge dont la fin n’est pas avant le début',
    en: 'an age band that does not end before it starts'
  },
  'overlapping-bands': {
    fr: 'une tranche d’âge sans âge en commun avec celle de la ligne {first}',
    en: 'an age band that shares no age with that of line {first}'
  },
  'shares-sum': {
    fr: 'des parts dont la somme vaut 1 à {tolerance} près ; elle vaut {sum} pour « {of} »',
    en: 'shares that sum to 1 within {tolerance}; the sum is {sum} for "{of}"'
  },
  'mixed-sexes': {
    fr: 'pour une même profession, soit F et M, soit « all », partout comme à la ligne {first} de {file}',
    en: 'for one profession either F and M or "all", throughout as on line {first} of {file}'
  },
  'age-without-exit': {
    fr: 'une sortie à chaque âge : il en manque de {from} à {to} ans ({profession}, {sex})',
    en: 'an exit at every age: none from age {from} to {to} ({profession}, {sex})'
  },
  'population-years': {
    fr: 'des habitants d’années qui encadrent {year}, l’année de base du solde ; lues : de {from} à {to}',
    en: 'inhabitants of years around {year}, the balance base year; read: {from} to {to}'
  },
  'age-without-people': {
    fr: 'des habitants à chaque âge, dès la naissance et jusqu’aux dernières tranches de care_use.csv : il en manque de {from} à {to} ans ({of})',
    en: 'inhabitants at every age, from birth to the last bands of care_use.csv: none from age {from} to {to} ({of})'
  },
  nobody: {
    fr: 'des habitants chaque année ; il n’y a personne en : {years}',
    en: 'inhabitants in every year; nobody in: {years}'
  },
  'age-without-weight': {
    fr: 'un poids à chaque âge, de la naissance au plus avancé de la population : il en manque de {from} à {to} ans ({profession})',
    en: 'a weight at every age, from birth to the oldest of the population: none from age {from} to {to} ({profession})'
  },
  'no-weight': {
    fr: 'un poids au-dessus de 0 à un âge au moins, pour « {profession} »',
    en: 'a weight above 0 at one age at least, for "{profession}"'
  },
  'missing-regions': {
    fr: 'une ligne par région, de part 0 au besoin, pour « {of} » ; il manque : {regions}',
    en: 'a row for each region, of share 0 if need be, for "{of}"; missing: {regions}'
  },
  'not-of-region': {
    fr: 'l’une des tables qu’une région peut avoir en propre : {allowed}',
    en: 'one of the tables that a region may have of its own: {allowed}'
  },
  'missing-rows': {
    fr: 'au moins une ligne pour « {profession} »',
    en: 'at least one row for "{profession}"'
  },
  'missing-adoption': {
    fr: 'l’adoption de « {technology} » par « {profession} », qui en a un gain potentiel',
    en: 'the adoption of "{technology}" by "{profession}", which has a potential gain from it'
  },
  'missing-pace': {
    fr: 'les trois rythmes slow, median et fast ; il manque {missing} ({profession}, {technology})',
    en: 'the three paces slow, median and fast; missing: {missing} ({profession}, {technology})'
  },
  'mixed-curves': {
    fr: 'la même courbe qu’à la ligne {first} : {curve}',
    en: 'the same curve as on line {first}: {curve}'
  },
  'needed-for-curve': {
    fr: 'une valeur, que la courbe {curve} demande',
    en: 'a value, which the curve {curve} needs'
  },
  'not-for-curve': {
    fr: 'un champ vide, dont la courbe {curve} ne se sert pas',
    en: 'an empty field, which the curve {curve} does not use'
  },
  'group-or-profession': {
    fr: 'soit un groupe, soit une profession, et un seul des deux',
    en: 'either a group or a profession, and only one of them'
  },
  'unknown-pace-input': {
    fr: 'le rythme d’une technologie, qui s’écrit potential.TECHNOLOGIE ou adoption.TECHNOLOGIE : {ids}',
    en: 'the pace of a technology, written potential.TECHNOLOGY or adoption.TECHNOLOGY: {ids}'
  },
  'correlated-with-itself': {
    fr: 'une autre entrée que « {input} » : une entrée va toujours avec elle-même',
    en: 'another input than "{input}": an input always moves with itself'
  },
  'repeated-pair': {
    fr: 'une seule ligne pour ces deux entrées, dans un ordre ou dans l’autre ; déjà lue à la ligne {first}',
    en: 'one line only for these two inputs, in either order; already read on line {first}'
  },
  'too-many-correlated': {
    fr: 'au plus {most} entrées corrélées entre elles, de proche en proche ; lues : {found}',
    en: 'at most {most} inputs correlated with one another, directly or through others; read: {found}'
  },
  'impossible-correlations': {
    fr: 'des corrélations possibles ensemble ; celles de {inputs} ne le sont pas : si A va avec B et B avec C, A ne peut aller contre C ; les rapprocher de 0',
    en: 'correlations that can hold together; those of {inputs} cannot: if A moves with B and B with C, A cannot move against C; bring them nearer to 0'
  },
  'technology-needed': {
    fr: 'une technologie, que demande {indicator}',
    en: 'a technology, which {indicator} needs'
  },
  'technology-unused': {
    fr: 'un champ vide : {indicator} n’est pas par technologie',
    en: 'an empty field: {indicator} is not by technology'
  },
  'not-reported': {
    fr: 'un agrégat pour lequel {indicator} est calculé',
    en: 'an aggregate for which {indicator} is reported'
  },
  'bad-country': {
    fr: 'un pays en deux capitales (FR, US), EU pour l’Union européenne, ou rien s’il y en a plusieurs',
    en: 'a country in two capitals (FR, US), EU for the European Union, or nothing where there are several'
  },
  'lone-of-pair': {
    fr: 'pour la paire « {pair} », une ligne possession et une ligne use',
    en: 'for the pair "{pair}", one row of possession and one row of use'
  },
  'not-as-before': {
    fr: '« {expected} », comme à la ligne {first} de {file}, pour « {of} »',
    en: '"{expected}", as on line {first} of {file}, for "{of}"'
  },
  'tolerance-needed': {
    fr: 'une tolérance, que demande la comparaison about',
    en: 'a tolerance, which the comparison about needs'
  },
  'policy-twice': {
    fr: 'une mesure une seule fois ; celle-ci est déjà à la ligne {first}',
    en: 'each policy once only; this one is already on line {first}'
  },
  'missing-key': { fr: 'une clé « {key} »', en: 'a key "{key}"' },
  'repeated-key': { fr: 'chaque clé une seule fois', en: 'each key once only' },
  'unknown-key': { fr: 'l’une des clés : {allowed}', en: 'one of the keys: {allowed}' },
  'wrong-type': { fr: '{type}', en: '{type}' },
  'bad-name': {
    fr: 'un nom en minuscules sans accent, chiffres, points, tirets ou barres obliques',
    en: 'a name in lower-case letters without accents, digits, dots, hyphens, underscores or slashes'
  },
  'not-a-month': {
    fr: 'un mois ou un jour, écrit AAAA-MM ou AAAA-MM-JJ',
    en: 'a month or a day, written YYYY-MM or YYYY-MM-DD'
  },
  'not-a-local-time': {
    fr: 'un jour et une heure, écrits AAAA-MM-JJTHH:MM, par exemple 2027-01-31T09:00',
    en: 'a day and a time, written YYYY-MM-DDTHH:MM, for example 2027-01-31T09:00'
  },
  'skipped-local-time': {
    fr: 'une heure qui existe : ce jour-là, les horloges de {zone} avancent et la sautent',
    en: 'a time that exists: on that day, the clocks of {zone} go forward and skip it'
  },
  'not-a-day-or-time': {
    fr: 'un jour (2027-01-31), ou un jour et une heure (2027-01-31T09:00)',
    en: 'a day (2027-01-31), or a day and a time (2027-01-31T09:00)'
  },
  'days-and-times': {
    fr: 'deux jours, ou deux heures : le début est {start}',
    en: 'two days, or two times: the start is {start}'
  },
  'ends-before-start': {
    fr: 'une fin qui n’est pas avant le début, {start}',
    en: 'an end that is not before the start, {start}'
  },
  'unknown-time-zone': {
    fr: 'un fuseau horaire, par exemple Europe/Paris',
    en: 'a time zone, for example Europe/Paris'
  },
  'not-an-origin': {
    fr: 'une origine en https, sans chemin ni barre finale',
    en: 'an origin in https, without a path or a final slash'
  },
  'control-character': {
    fr: 'un texte sans caractère de commande',
    en: 'text without control characters'
  },
  markup: {
    fr: 'un texte sans balises ni mise en forme : des paragraphes, et des lignes qui commencent par « - »',
    en: 'text without tags or markup: paragraphs, and lines that start with "- "'
  },
  'text-too-long': {
    fr: 'un texte d’au plus {most} caractères ; lus : {found}',
    en: 'a text of at most {most} characters; read: {found}'
  },
  'too-many-items': {
    fr: 'au plus {most} éléments ; lus : {found}',
    en: 'at most {most} items; read: {found}'
  },
  'not-a-page': {
    fr: 'l’adresse d’une page, en https',
    en: 'the address of a page, in https'
  },
  'not-reachable': {
    fr: 'une adresse de courriel, ou celle d’une page en https',
    en: 'an e-mail address, or that of a page in https'
  },
  'to-fill-in': {
    fr: 'ce qu’il y a à écrire, à la place des crochets',
    en: 'what is to be written, in place of the square brackets'
  },
  'no-items': {
    fr: 'au moins un élément',
    en: 'at least one item'
  },
  'repeated-item': {
    fr: 'un élément une seule fois, déjà lu à la ligne {first}',
    en: 'each item once only, already read on line {first}'
  },
  'version-order': {
    fr: '{expected} : les versions se suivent, à partir de 1',
    en: '{expected}: versions follow one another, from 1'
  },
  'date-order': {
    fr: 'une date qui n’est pas avant celle de la version précédente, {previous}',
    en: 'a date that is not before that of the version before, {previous}'
  },
  'not-as-file-name': {
    fr: '« {expected} », le nom du fichier',
    en: '"{expected}", the name of the file'
  },
  'unknown-version': {
    fr: 'une version de {id} : {versions}',
    en: 'a version of {id}: {versions}'
  },
  'link-not-returned': {
    fr: '« {id} » dans {list} de {file}, qui ne l’a pas : un lien se lit dans les deux sens',
    en: '"{id}" in {list} of {file}, which has it not: a link reads both ways'
  },
  'not-for-kind': {
    fr: 'rien : une consultation de type « {kind} » n’a pas de {list}',
    en: 'nothing: a consultation of kind "{kind}" has no {list}'
  },
  'answered-text-changed': {
    fr: 'le texte de la version {version}, inchangé : des réponses lui ont été données ({consultation}) ; remettez-le, et ajoutez plutôt une version {next}',
    en: 'the text of version {version}, unchanged: it was answered ({consultation}); put it back, and add a version {next} instead'
  },
  'answered-text-missing': {
    fr: 'la version {version}, à laquelle des réponses ont été données ({consultation}) : elle se garde',
    en: 'version {version}, which was answered ({consultation}): it is kept'
  },
  'answered-not-listed': {
    fr: 'une ligne de {file} pour la version {version}, dont le texte a été ouvert aux réponses : lancez `node scripts/freeze-propositions.mjs CONSULTATION`',
    en: 'a line of {file} for version {version}, whose text was open to answers: run `node scripts/freeze-propositions.mjs CONSULTATION`'
  },
  'more-faults': {
    fr: '{more} autres anomalies dans ce fichier, non listées',
    en: '{more} more faults in this file, not listed'
  }
} as const satisfies Record<string, Texts>

export type FaultCode = keyof typeof MESSAGES

/** Names of the shapes that a JSON or YAML value can have, for `wrong-type`. */
export const SHAPES = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  object: { fr: 'un ensemble de clés et de valeurs', en: 'a set of keys and values' },
  array: { fr: 'une liste', en: 'a list' },
  'string,object': {
    fr: 'un texte, ou un texte par langue (fr, en)',
    en: 'a text, or a text per language (fr, en)'
  },
  'string,array': { fr: 'un chemin', en: 'a path' },
  pace: {
    fr: 'un rythme entre −1 et 1, ou les clés d’un rythme',
    en: 'a pace between −1 and 1, or the keys of a pace'
  },
  other: { fr: 'une valeur d’un autre type', en: 'a value of another type' }
} as const satisfies Record<string, Texts>

/** What was expected where the fault is, in `language`: one phrase, without a full stop. */
export function describeFault(fault: { code: FaultCode; params: FaultParams }, language: Language): string {
  const { code, params } = fault
  if (code === 'wrong-type') {
    const shape = String(params.type)
    return SHAPES[Object.hasOwn(SHAPES, shape) ? (shape as keyof typeof SHAPES) : 'other'][language]
  }
  return fill(MESSAGES[code], params, language)
}
