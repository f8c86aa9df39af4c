import { NOTICE_HEADINGS } from '../definition.js'
import { NOTICE_TITLES } from '../opening-words.js'
import { RETENTION } from '../retention.js'
import { type Documents, list, table } from './document.js'

const CONFORMITY = {
  none: 'non conforme',
  partial: 'partiellement conforme',
  full: 'totalement conforme'
} as const

/** What the operator puts online, in French. */
export const publicFr: Pick<Documents, 'notice' | 'accessibility' | 'charter'> = {
  notice: ({ record: { definition, notice }, operator }) => `# Ce que deviennent vos réponses

*${definition.title.fr}. Version ${notice.version} de la notice.*

${NOTICE_HEADINGS.map(heading => `## ${NOTICE_TITLES[heading].fr}\n\n${notice.headings[heading].fr}`).join('\n\n')}

## Combien de temps

${table(
  ['Quoi', 'Jusqu’à'],
  RETENTION.map(({ what, until }) => [what.fr, until.fr])
)}

## Qui exploite ce site

${operator.name}, ${operator.address}. Écrire : ${operator.contact}. Données personnelles : ${operator.officer}. Hébergement : ${operator.host.name} (${operator.host.country}).
`,
  accessibility: ({ operator }) => {
    const { level, by, date, rate } = operator.accessibility
    return `# Déclaration d’accessibilité

${operator.name} s’engage à rendre son site accessible, conformément à l’article 47 de la loi du 11 février 2005. Cette déclaration s’applique à ${operator.site}.

## État de conformité

**Accessibilité : ${CONFORMITY[level]}** au référentiel général d’amélioration de l’accessibilité (RGAA 4.1), ${by === 'self' ? 'par autoévaluation' : 'selon un tiers'}, le ${date}.${rate === null ? ' La part des critères respectés n’a pas été mesurée.' : ` ${rate} % des critères applicables sont respectés.`}

## Ce qui n’est pas accessible, ou pas vérifié

La page « Accessibilité » du site (/accessibilite/) le dit, avec ce qui est vérifié à chaque version. Ajouter ici ce que l’examen a montré.

## Signaler un défaut

Écrire à ${operator.contact}, avec l’adresse de la page et l’outil dont vous vous servez. Le contenu vous est donné sous une autre forme en attendant.

## Voies de recours

Sans réponse satisfaisante, vous pouvez saisir la Défenseure des droits : https://formulaire.defenseurdesdroits.fr/, un délégué près de chez vous, ou par courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
`
  },
  charter: ({ record: { definition }, operator }) => `# Charte de modération

*${definition.title.fr}*

1. Rien n’est public avant d’avoir été lu. Les réponses sont lues après la clôture, par l’équipe de ${operator.name}.
2. Un texte est publié tel quel, publié avec un passage masqué, qui devient […], ou refusé. Il n’est jamais réécrit.
3. Un refus ou un masque a un motif de cette liste, et d’aucune autre :
${list([
  'donnée personnelle : un nom, une adresse, un numéro',
  'information de santé sur quelqu’un',
  'insulte ou mise en cause d’une personne',
  'hors sujet',
  'contraire à la loi',
  'publicité',
  'copie d’un autre texte de la même personne',
  'autre, avec une explication'
])
  .split('\n')
  .map(line => `   ${line}`)
  .join('\n')}
4. Un désaccord avec une proposition, même vif, n’est pas un motif.
5. L’auteur d’un texte voit la décision et le motif avec son code de récépissé, et peut demander un second regard, une fois. Une autre personne décide alors.
6. Des textes proches sont lus ensemble, comptés, et jamais retirés en silence.
7. Le nombre des refus, par motif, est publié avec les résultats.
8. Chacun peut signaler une remarque publiée. Le signalement reçoit un accusé, puis une décision motivée.
`
}
