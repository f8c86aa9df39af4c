/** What XML 1.0 does not allow, and what turns the direction of text so that it could pass for another. */
const FORBIDDEN =
  /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/gu

/** Text for the content or an attribute of XML and HTML. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
