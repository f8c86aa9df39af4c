import { RETENTION } from '../retention.js'
import { type Documents, list, table } from './document.js'

/** What the operator keeps and fills in, in French. */
export const privateFr: Pick<Documents, 'register' | 'screening' | 'incident' | 'checks'> = {
  register: ({ record: { definition, notice }, operator }) => `# Registre des traitements : une fiche

*Règlement général sur la protection des données, article 30. À relire par ${operator.officer}.*

${table(
  ['Rubrique', 'Contenu'],
  [
    ['Responsable', `${operator.name}, ${operator.address}, ${operator.contact}`],
    ['Délégué', operator.officer],
    ['Finalité', `${definition.title.fr} : ${notice.headings.purposes.fr}`],
    ['Base légale', notice.headings.basis.fr],
    ['Personnes', 'répondants volontaires ; membres de l’équipe'],
    [
      'Données',
      'réponses et remarques, activité et type de structure facultatifs, nom facultatif, jour ; adresse de suivi facultative, à part et chiffrée ; équipe : identifiant, empreinte du mot de passe, journal'
    ],
    ['Destinataires', notice.headings.recipients.fr],
    ['Transferts', notice.headings.transfers.fr],
    ['Sous-traitant', `${operator.host.name} (${operator.host.country})`],
    [
      'Mesures',
      'ni adresse réseau ni heure près d’une réponse, empreintes des codes, adresses chiffrées, limites par réseau, rôles et second facteur, journal qui ne fait que s’allonger, contrôle du secret avant toute publication'
    ]
  ].map(row => row.map(cell => cell.replace(/\s*\n\s*/g, ' ')))
)}

## Durées

${table(
  ['Quoi', 'Jusqu’à'],
  RETENTION.map(({ what, until }) => [what.fr, until.fr])
)}
`,
  screening: ({ record: { definition } }) => `# Faut-il une analyse d’impact ?

*${definition.title.fr}. Répondre oui ou non, et pourquoi. Deux oui : la faire. Garder la note.*

${table(
  ['Critère', 'Oui ou non', 'Pourquoi'],
  [
    'Notation ou profilage de personnes',
    'Décision automatique',
    'Surveillance systématique',
    'Données sensibles (opinions, santé dans un texte libre)',
    'Grande échelle',
    'Croisement de données',
    'Personnes vulnérables',
    'Usage nouveau d’une technique',
    'Personnes privées d’un droit ou d’un service'
  ].map(criterion => [criterion, '', ''])
)}

Décision, date, signature :
`,
  incident: ({ operator }) => `# Violation de données : que faire

1. **Arrêter la fuite** : clore la consultation ou arrêter le serveur. Ne rien effacer ; copier la machine, le journal, les traces.
2. **Noter l’heure à laquelle vous avez su.** Les 72 heures de l’article 33 en partent.
3. Prévenir ${operator.officer}, qui décide avec ${operator.name}. CNIL : notifications.cnil.fr.
4. Si le risque est élevé, prévenir les personnes (article 34) : par la page de la consultation, et les adresses de suivi.
5. Réparer, changer les secrets, restaurer si besoin. Écrire ce qui s’est passé, même si personne n’avait à être prévenu.

${table(
  ['Question', 'Réponse'],
  [
    'Numéro ; connue le … à … (UTC), par …',
    'Ce qui s’est passé, quand, jusqu’à quand',
    'Nature : confidentialité, intégrité, disponibilité',
    'Données : réponses, remarques, noms, adresses, codes, comptes',
    'Personnes : combien, lesquelles',
    'Ce qui peut s’ensuivre ; le risque est-il élevé ?',
    'Ce qui a été fait, ce qui va l’être',
    'CNIL prévenue le …, référence ; sinon pourquoi',
    'Personnes prévenues le …, comment ; sinon pourquoi'
  ].map(question => [question, ''])
)}
`,
  checks: ({ record: { definition } }) => `# Vérifications à la main avant publication

*${definition.title.fr}. Une fiche par publication ; la liste complète et la façon de faire : docs/verifications.md.*

${table(
  ['Code', 'À vérifier', 'Date', 'Par', 'Preuve'],
  [
    ['H1', 'répondre aux propositions au clavier et avec un lecteur d’écran, du début au récépissé'],
    ['H9', 'documents donnés à télécharger lisibles et balisés'],
    ['H12', 'textes en français clair, relus par quelqu’un d’extérieur'],
    ['E5', 'procédure d’incident connue de l’équipe, essayée'],
    ['I36', 'restauration d’une sauvegarde, ce trimestre'],
    ['J6', 'intérêts de l’organisateur affichés près des questions']
  ].map(row => [...row, '', '', ''])
)}

${list(['Jour d’attaque : matrice des droits, envois simultanés, liens de téléchargement, publication attaquée.'])}
`
}
