import type { FaultReport } from './fault.js'

/** The mistakes of people who write YAML by hand, by what the parser says of them; the first that fits is told. */
const USUAL: readonly [code: FaultReport['code'], errors: readonly string[], message: RegExp][] = [
  ['yaml-tab', ['TAB_AS_INDENT'], /^/],
  ['yaml-quote', ['MISSING_CHAR'], /closing ["']quote/],
  ['yaml-bracket', ['BAD_INDENT', 'MISSING_CHAR'], /end with a [}\]]/],
  ['yaml-comma', ['MISSING_CHAR'], /Missing , /],
  ['yaml-comma', ['BLOCK_IN_FLOW'], /^/],
  ['yaml-colon', ['MISSING_CHAR'], /map values/],
  ['yaml-indent', ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'], /^/],
  ['yaml-documents', ['MULTIPLE_DOCS'], /^/],
  ['yaml-reserved', ['BAD_SCALAR_START'], /^/]
]

/** A syntax error of the parser in our own words, or in the parser's where it is none of the usual ones. */
export function yamlFault(error: string, message: string): Pick<FaultReport, 'code' | 'params'> {
  const usual = USUAL.find(([, errors, said]) => errors.includes(error) && said.test(message))
  return usual ? { code: usual[0] } : { code: 'yaml-syntax', params: { message } }
}
