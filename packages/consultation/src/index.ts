export { calendarOf } from './calendar.js'
export { canonical, hashOf } from './canonical.js'
export { checkTogether } from './check-together.js'
export {
  type Answer,
  CHANNELS,
  type Channel,
  type Contribution,
  type ContributionBody,
  LONGEST_REMARK,
  MARKS,
  type Mark,
  OPINIONS,
  type Opinion,
  type Profile,
  REMARK_KINDS,
  type RemarkKind
} from './contribution.js'
export {
  type Choice,
  type Definition,
  type Item,
  KINDS,
  type Kind,
  NOTICE_HEADINGS,
  type Notice,
  type NoticeHeading,
  type Prompt,
  STAGE_KINDS,
  type Stage,
  type StageKind
} from './definition.js'
export { frozenFaults, type OpenedText } from './frozen.js'
export { type Checked, checkContribution, LARGEST_BODY, LONGEST_SIGNATURE } from './gate.js'
export { itemsOf, versionHash } from './items.js'
export { dayOf, localOf, type TwiceShown, timesOf, twiceShown } from './local-time.js'
export { MOST_ACTIVITIES, MOST_STRUCTURES, noticeFaults, openingFaults } from './opening.js'
export { NOTICE_TITLES } from './opening-words.js'
export { PROBLEM_CODES, type Problem, type ProblemCode, problemText } from './problem.js'
export {
  ACTORS,
  type Actor,
  type Amendment,
  AXES,
  type Axis,
  type Cause,
  COST_LEVELS,
  type CostLevel,
  type Facets,
  HEADINGS,
  type Heading,
  type Place,
  type Proposal,
  type ProposalVersion,
  type Text,
  VERSION_STATUSES,
  type VersionStatus
} from './proposal.js'
export { readDefinition } from './read-definition.js'
export { readNoticeFile } from './read-notice.js'
export { readAmendment, readProposal } from './read-proposal.js'
export { makeReceipt, parseReceipt } from './receipt.js'
export { type ConsultationRecord, isOpen } from './record.js'
export { rotate } from './rotate.js'
export { mayFollow, STATES, type State } from './state.js'
export { isBlank, tidyText } from './text-rules.js'
