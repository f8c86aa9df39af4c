/** Parts of an address that say how the list of proposals is shown, in either language; they are no part of the state. */
export const LIST_KEYS = ['par', 'by', 'axe', 'axis', 'acteur', 'actor', 'effet', 'effect', 'q'] as const
