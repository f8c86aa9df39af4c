/** Of a version in the page of its proposal: the same in both languages, since it is handed on. */
export const versionAnchor = (version: number): string => `version-${version}`
