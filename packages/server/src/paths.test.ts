import { describe, expect, it } from 'vitest'
import { pathOf } from './paths.js'

describe('pathOf', () => {
  it.each([
    ['/', '/'],
    ['/simulateur/?niveau=1&x=../..', '/simulateur/'],
    ['/m%C3%A9thode/', '/méthode/'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/assets/a.b..c.js', '/assets/a.b..c.js']
  ])('%s is %s', (url, path) => expect(pathOf(url)).toBe(path))

  it.each([
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/integrer/..%5csimulateur/',
    '/integrer/./../simulateur/',
    '/.env',
    '/.git/config',
    '/.well-known/../.env',
    '/.well-known/.env',
    '/.well-known',
    '/a/.well-known/b',
    '/a%00b',
    '/%zz'
  ])('%s is none', url => expect(pathOf(url)).toBeNull())
})
