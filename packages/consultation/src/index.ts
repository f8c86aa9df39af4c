export { calendarOf } from './calendar.js'
export { canonical, hashOf } from './canonical.js'
export { textProblems } from './check-text.js'
export { checkTogether } from './check-together.js'
export { LONGEST_NOTE, MOST_MASKS, verdictProblems } from './check-verdict.js'
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
export { detect, flagsOf } from './detect.js'
export type { Found } from './detect-found.js'
export { frozenFaults, type OpenedText } from './frozen.js'
export { type Checked, checkContribution, LARGEST_BODY, LONGEST_SIGNATURE } from './gate.js'
export { itemsOf, versionHash } from './items.js'
export { dayOf, localOf, type TwiceShown, timesOf, twiceShown } from './local-time.js'
export { applyMasks } from './masks.js'
export {
  type Decision,
  FLAGS,
  type Flag,
  MASK,
  MOTIVES,
  type Moderated,
  type ModeratedKind,
  type ModerationCounts,
  type Motive,
  OUTCOMES,
  type Outcome,
  type Passage,
  QUEUES,
  type Queue,
  RESPONSE_OUTCOMES,
  type Response,
  type ResponseOutcome,
  SIGNED,
  STEPS,
  type Step,
  THEMES,
  type Theme,
  type Verdict
} from './moderation.js'
export { groupsOf } from './near-duplicates.js'
export { MOST_ACTIVITIES, MOST_STRUCTURES, noticeFaults, openingFaults } from './opening.js'
export { NOTICE_TITLES } from './opening-words.js'
export { operatorPack } from './pack/index.js'
export { type Operator, readOperator } from './pack/operator.js'
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
export { RETENTION, type Retention } from './retention.js'
export { rotate } from './rotate.js'
export {
  INVITATION_MS,
  needsSecondFactor,
  ROLES,
  type Role,
  readLogin,
  type StaffMember,
  withPurpose
} from './staff.js'
export { mayFollow, STATES, type State } from './state.js'
export type { AnswerCount, ProfileCount, Profiled, Tally } from './tally.js'
export { isBlank, tidyText } from './text-rules.js'
