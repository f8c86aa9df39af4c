import type { Place } from '@horizon-soin/consultation'

/** Where a text stands in the study, in the words of the study: « Partie 2, axe II, Proposition #6 ». */
export const placeTold = ({ section, heading }: Place): string => `${section}, ${heading}`
