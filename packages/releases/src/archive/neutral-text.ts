/** Texts that no spreadsheet runs. */

/** What starts a formula, in ASCII or full width; a tab or a line end before it is dropped by some, so it counts too. */
const RUNS = /^(?:[\t\r\0]|\s*[=+\-@＝＋－＠])/u

/** The text behind an apostrophe where a spreadsheet would run it. Source: OWASP ASVS 5, 1.2.10. */
export const neutralText = (text: string): string => (RUNS.test(text) ? `'${text}` : text)
