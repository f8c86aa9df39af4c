/** The edition whose data have regions. */
export const WITH_REGIONS = 'france-2026'
