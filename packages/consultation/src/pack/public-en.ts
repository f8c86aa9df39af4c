import { NOTICE_HEADINGS } from '../definition.js'
import { NOTICE_TITLES } from '../opening-words.js'
import { RETENTION } from '../retention.js'
import { type Documents, list, table } from './document.js'

const CONFORMITY = { none: 'not conformant', partial: 'partly conformant', full: 'fully conformant' } as const

/** What the operator puts online, in English. */
export const publicEn: Pick<Documents, 'notice' | 'accessibility' | 'charter'> = {
  notice: ({ record: { definition, notice }, operator }) => `# What becomes of your answers

*${definition.title.en}. Version ${notice.version} of the notice.*

${NOTICE_HEADINGS.map(heading => `## ${NOTICE_TITLES[heading].en}\n\n${notice.headings[heading].en}`).join('\n\n')}

## For how long

${table(
  ['What', 'Until'],
  RETENTION.map(({ what, until }) => [what.en, until.en])
)}

## Who runs this site

${operator.name}, ${operator.address}. Write to: ${operator.contact}. Personal data: ${operator.officer}. Host: ${operator.host.name} (${operator.host.country}).
`,
  accessibility: ({ operator }) => {
    const { level, by, date, rate } = operator.accessibility
    return `# Accessibility statement

${operator.name} undertakes to make its site accessible, under article 47 of the French law of 11 February 2005. This statement is about ${operator.site}.

## Conformity

**Accessibility: ${CONFORMITY[level]}** with the French reference for accessibility (RGAA 4.1), by ${by === 'self' ? 'self-assessment' : 'a third party'}, on ${date}.${rate === null ? ' The share of criteria that are met was not measured.' : ` ${rate}% of the criteria that apply are met.`}

## What is not accessible, or not checked

The page “Accessibility” of the site (/en/accessibility/) says it, with what is checked at each version. Add here what the examination has shown.

## Reporting a fault

Write to ${operator.contact}, with the address of the page and the tool that you use. You are given the content in another form meanwhile.

## Remedies

Without a satisfactory answer, in France you may turn to the Defender of Rights: https://formulaire.defenseurdesdroits.fr/, a delegate near you, or free mail: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
`
  },
  charter: ({ record: { definition }, operator }) => `# Moderation charter

*${definition.title.en}*

1. Nothing is public before it was read. Answers are read after closing, by the team of ${operator.name}.
2. A text is published as it is, published with a passage masked, which becomes […], or refused. It is never rewritten.
3. A refusal or a mask has a motive from this list, and from no other:
${list([
  'personal data: a name, an address, a number',
  'health information about someone',
  'an insult, or an accusation against a person',
  'off topic',
  'against the law',
  'advertising',
  'a copy of another text of the same person',
  'other, with an explanation'
])
  .split('\n')
  .map(line => `   ${line}`)
  .join('\n')}
4. Disagreeing with a proposal, even sharply, is no motive.
5. The author of a text sees the decision and the motive with the receipt code, and may ask for a second look, once. Somebody else then decides.
6. Texts that are close are read together, counted, and never removed silently.
7. The number of refusals, by motive, is published with the results.
8. Anyone may report a published remark. A report is acknowledged, then decided with reasons.
`
}
