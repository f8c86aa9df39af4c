/**
 * Test only. Texts that spreadsheets would run, and how they are written. Sources: OWASP ASVS 5.0 V1.2.10
 * (https://github.com/OWASP/ASVS); onaio/onadata #3024 (https://github.com/onaio/onadata/pull/3024), in CSV and XLSX.
 */
export const FORMULAS: readonly (readonly [text: string, written: string])[] = [
  ['=1+1', "'=1+1"],
  ['+33 1 42 00 00 00', "'+33 1 42 00 00 00"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tabc', "'\tabc"],
  ['\rabc', "'\rabc"],
  ['\0=1', "'\0=1"],
  ['=HYPERLINK("https://x.invalid","clic")', '\'=HYPERLINK("https://x.invalid","clic")'],
  ['＝1+1', "'＝1+1"],
  // Some spreadsheets trim first.
  [' =1+1', "' =1+1"],
  ['"=1"', '"=1"'],
  ['texte; avec "guillemets"\net saut', 'texte; avec "guillemets"\net saut']
]
