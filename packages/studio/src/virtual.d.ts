declare module 'virtual:reference-dataset' {
  import type { Dataset } from '@horizon-soin/model'

  const reference: { dataset: Dataset }
  export default reference
}
declare module 'virtual:reference-ranges' {
  import type { Ranges } from './engine/ranges.js'

  /** Of the scenario that the studio opens with, of fast adoption less slow, of adoption two years ahead, and of what that gives. */
  const ranges: (Ranges & { spread: Ranges; ahead: Ranges; gain: Ranges }) | null
  export default ranges
}
declare module 'virtual:evidence' {
  import type { Evidence } from '@horizon-soin/datasets'

  /** Its estimated effective gains of the year that has passed are those that the hindcast computes. */
  const evidence: Evidence
  export default evidence
}
declare module 'virtual:evidence-filed' {
  import type { Evidence } from '@horizon-soin/datasets'

  /** The estimates of the dossier itself, as they are in its files. */
  const filed: Pick<Evidence, 'observed'>
  export default filed
}
declare module 'virtual:evidence-summary' {
  import type { Source, UseFigure } from '@horizon-soin/datasets'

  /** Effective gains that the evidence supports, as the hindcast computes them, and teleconsultation: having it beside using it. */
  const summary: {
    observed: {
      year: number
      /** Shares of working time; nine draws in ten, null where none were drawn. */
      all: { value: number; low: number | null; high: number | null }
      professions: readonly { profession: string; value: number }[]
    }
    use: readonly Pick<UseFigure, 'what' | 'share' | 'source'>[]
    sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'year' | 'url'>[]
  }
  export default summary
}
declare module 'virtual:evidence-about' {
  import type { License } from '@horizon-soin/datasets'

  /** Its version, the day that it was first made, as an ISO date, and its licences. */
  const about: { version: string; created: string; licenses: License[] }
  export default about
}
declare module 'virtual:evidence-descriptor' {
  /** The text of its `datapackage.json`. */
  const descriptor: string
  export default descriptor
}
declare module 'virtual:editions' {
  import type { EditionAbout } from './editions/edition-about.js'

  /** In the order of the switch; the first comes with the page. */
  const editions: EditionAbout[]
  export default editions
}
declare module 'virtual:edition-changes' {
  import type { Language } from '@horizon-soin/datasets'

  /** By name of a dataset: what each version changed, from the latest to the first. */
  const changes: Record<string, Record<Language, { version: string; date: string; changes: string[] }[]>>
  export default changes
}
declare module 'virtual:edition/france-2026' {
  import type { Dataset, Variant } from '@horizon-soin/model'

  /** The dataset, and of each variant but the first what differs from it. */
  const edition: { dataset: Dataset; variants: Record<string, Partial<Dataset> & { variant: Variant }> }
  export default edition
}
declare module 'virtual:edition-ranges' {
  import type { MessageId } from '@horizon-soin/words'
  import type { Quantiles } from './engine/ranges.js'

  /** By id of an edition and message, one a number of the message, in the scenario that the studio opens with. */
  const ranges: Record<string, Record<MessageId, (Quantiles | null)[]> | null>
  export default ranges
}
declare module 'virtual:edition-licenses' {
  import type { License } from '@horizon-soin/datasets'

  /** By name of a dataset. */
  const licenses: Record<string, License[]>
  export default licenses
}
declare module 'virtual:answers' {
  import type { Indicator } from '@horizon-soin/model'
  import type { Answer } from '@horizon-soin/words'

  const answers: {
    /** In the order in which they are offered. */
    years: number[]
    draws: number
    seed: number
    /** Of the plans of training: shares of the places of the year before. */
    planRules: { low: number; high: number; change: number }
    /** By id of an edition, in its median scenario. */
    editions: Record<
      string,
      {
        /** The indicators that its freed time is, as a share and in full-time equivalents: counted from the year of the balance. */
        freed: [share: Indicator, fte: Indicator]
        /** The part of it that goes back into care. */
        care: number
        /** By id of a profession: one answer a year. */
        professions: Record<string, Answer[]>
      }
    >
  }
  export default answers
}
declare module 'virtual:measures' {
  import type { PolicyValuation } from '@horizon-soin/model/policies'

  /** What each policy is worth, of the edition and the scenario that the studio opens with; null where it has no policies. */
  const measures: { edition: string; scenario: string; valuation: PolicyValuation } | null
  export default measures
}
declare module 'virtual:hindcast' {
  import type { HindcastReport } from '@horizon-soin/words'

  /** The median scenario of the study against what is measured in routine use; its technologies are those of everybody. */
  const hindcast: {
    report: HindcastReport
    /** Effective over potential gain, of everybody: the study's with its scenarios' least and most, and what the evidence supports. */
    implied: { value: number; low: number; high: number; observed: number }
    /** By technology: nine draws in ten of the share of people who have adopted it. */
    adopted: Record<string, { low: number; high: number }>
    draws: number
    seed: number
  }
  export default hindcast
}
declare module 'virtual:proposals' {
  import type { ProposalSummary } from './pages/proposals/summary.js'

  /** In the order of their numbers. */
  const proposals: ProposalSummary[]
  export default proposals
}
declare module 'virtual:proposal-texts' {
  import type { ProposalText } from './pages/proposal/read-text.js'

  /** What loads the whole text of each, by its id. */
  const texts: Record<string, () => Promise<{ default: ProposalText }>>
  export default texts
}
declare module 'virtual:proposals-files' {
  /** The text of each file of `data/propositions`, by its path. */
  const files: Record<string, string>
  export default files
}
