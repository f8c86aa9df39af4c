/** Passwords of the team: PRIVACY-SECURITY.md, I23. */
import { randomBytes } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'

/** Argon2id, by the OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane; about 20 ms, on threads of the system. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Signs (code points): OWASP ASVS 5.0, 6.2.1. */
const SHORTEST = 12
/** Signs that the strength is told by: what follows can only add to it, and takes time by its square. */
const MEASURED = 24
/** Ways of reading signs as letters (`p@ssw0rd`) that are tried: more take time and find no more. */
const SUBSTITUTIONS = 20
/** Of 0 to 4: 10^8 guesses at least. */
const STRONG = 3

/** One way of writing for every keyboard: NIST SP 800-63B-4, 3.1.1.2. */
const written = (password: string): string => password.normalize('NFKC')

export const hashOf = (password: string): Promise<string> => hash(written(password), COST)

/** What `make` makes, made when it is first asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** Of a password that nobody has: checking costs the same where there is no account. */
const hashOfNobody = once(() => hashOf(randomBytes(32).toString('base64url')))

/**
 * Whether a password is the one that a hash was made of; takes as long where there is none.
 *
 * @param kept null where there is no account
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const against = await hashOfNobody()
  return (await verify(kept ?? against, written(password))) && kept !== null
}

/** Loads the dictionaries, 2 MB of names, words and passwords that were found elsewhere, when they are first needed. */
const measure = once(async () => {
  const [{ zxcvbn, zxcvbnOptions }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr')
  ])
  zxcvbnOptions.setOptions({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: SUBSTITUTIONS
  })
  return zxcvbn
})

/** Words that whoever guesses tries first; two letters are in too many others. */
const wordsOf = (login: string): string[] =>
  [...login.split(/[.@_+-]/), 'horizon', 'soin', 'consultation'].filter(word => word.length > 3)

/**
 * Whether a password is long enough and not among the first that would be tried; who it is of and what it is for add nothing to
 * it. Nothing is asked of anyone outside.
 */
export async function isStrong(password: string, login: string): Promise<boolean> {
  const signs = written(password)
  if ([...signs].length < SHORTEST) return false
  const zxcvbn = await measure()
  const known = wordsOf(login)
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), signs.toLowerCase())
  const scores = [signs, rest].map(text => zxcvbn([...text].slice(0, MEASURED).join(''), known).score)
  return Math.min(...scores) >= STRONG
}
