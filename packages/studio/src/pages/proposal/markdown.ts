/** A proposal as a Markdown text, which any editor reads: its latest version whole, its amendments, its versions. */
import type { Amendment, ProposalVersion } from '@horizon-soin/consultation'
import { HEADINGS } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { blocksOf } from '../consultation/blocks.js'
import { calendarTold, costTold, dateTold } from '../proposals/facts.js'
import { proposalsText } from '../proposals/text.js'
import { placeTold } from './place-told.js'
import type { ProposalText } from './read-text.js'
import { proposalText } from './text.js'

export interface Origin {
  language: Language
  /** Where its page stands. */
  url: string
  /** ISO date of the day that it was taken. */
  date: string
}

/** Ends with one line end. */
export function proposalMarkdown({ proposal, amendments }: ProposalText, origin: Origin): string {
  const { language } = origin
  const [text, list] = [proposalText[language], proposalsText[language]]
  const version = proposal.versions.at(-1)!
  const { number: axis, title: axisTitle } = list.axes[proposal.axis]
  const said = (name: string, value: string) => `- **${name}**${text.file.colon}${value}`
  const { facets, place } = version
  const actors = (facets?.actors ?? []).map(one => list.actors[one]).join(', ')
  return `${[
    `# ${proposal.number}. ${plain(version.title[language], language)}`,
    [
      said(text.file.axis, `${axis}, ${axisTitle}`),
      said(text.file.version, `${version.version}, ${dateTold(version.date, language)}`),
      ...(place === null ? [] : [said(text.file.place, plain(placeTold(place), language))]),
      said(text.cost, costTold({ id: proposal.id, facets }, language)),
      said(text.calendar, calendarTold(facets, language)),
      ...(actors === '' ? [] : [said(text.who, actors)])
    ].join('\n'),
    ...HEADINGS.flatMap(heading => [
      `## ${list.headings[heading]}`,
      bodyOf(version.headings[heading]?.[language], language) ?? text.silent
    ]),
    ...amendmentsOf(amendments, language),
    `## ${text.versions.title}`,
    proposal.versions.map(one => versionLine(one, language)).join('\n'),
    '---',
    `${text.file.source}${text.file.colon}${text.file.study}. ${text.file.licence}. ${text.file.taken} ${dateTold(origin.date, language)}, ${origin.url}`
  ].join('\n\n')}\n`
}

function amendmentsOf(amendments: readonly Amendment[], language: Language): string[] {
  const { law: text, file } = proposalText[language]
  if (amendments.length === 0) return []
  return [
    `## ${text.title(amendments.length)}`,
    ...amendments.flatMap(({ number, title, target, change, reason }) => [
      `### ${text.number(number)}${file.colon}${plain(title[language], language)}`,
      `**${text.article}**${file.colon}${plain(target[language], language)}`,
      `**${text.change}**`,
      bodyOf(change[language], language)!,
      `**${text.reason}**`,
      bodyOf(reason[language], language)!
    ])
  ]
}

function versionLine({ version, date, status, reason }: ProposalVersion, language: Language): string {
  const { versions: text, versionName, file } = proposalText[language]
  const why =
    reason === null
      ? text.first
      : blocksOf(reason[language])
          .flatMap(({ lines }) => lines)
          .join(' ')
  return `- **${versionName(version)}**, ${dateTold(date, language)}, ${text.statuses[status]}${file.colon}${plain(why, language)}`
}

/** Paragraphs and lists, as Markdown has them; null for nothing. */
const bodyOf = (text: string | undefined, language: Language): string | null =>
  text === undefined
    ? null
    : blocksOf(text)
        .map(({ kind, lines }) =>
          kind === 'list'
            ? lines.map(line => `- ${plain(line, language)}`).join('\n')
            : plain(lines.join(' '), language)
        )
        .join('\n\n')

/** What Markdown would take for a mark of its own stays what it is: « #6 » at the start, « * », « _ », « < ». */
const plain = (text: string, language: Language): string =>
  typeset(text, language)
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(#+|[+-](?=\s))/, '\\$&')
    .replace(/^(\d+)(?=[.)]\s)/, '$1\\')
