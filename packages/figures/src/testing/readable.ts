/** No-break spaces as plain ones, so that what a test expects can be read. */
export const readable = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
