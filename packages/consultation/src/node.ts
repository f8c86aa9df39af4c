export {
  CONSULTATIONS,
  OPENED,
  PROPOSITIONS,
  type PropositionsRead,
  readPropositions
} from './read-propositions.js'
