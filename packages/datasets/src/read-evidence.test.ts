import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { describeFault } from './messages.js'
import { readEvidenceFolder } from './node.js'
import { type EvidenceSubjects, readEvidence } from './read-evidence.js'
import { encode, told } from './testing/files.js'

const KNOWN: EvidenceSubjects = {
  professions: [{ id: 'infirmier' }, { id: 'medecin' }],
  activities: [{ id: 'soins' }, { id: 'administration' }],
  technologies: [{ id: 'ia' }, { id: 'robotique' }]
}

const dossier = () =>
  new Map([
    ['sources.csv', 'id,title,publisher,year,url,licence,kind\nessai,Un essai,,,,,research\n'],
    [
      'measures.csv',
      'id,profession,activity,technology,year,low,mode,high,range,scope,kind,what_fr,what_en,design,country,size_fr,size_en,grade,source,status,note_fr,note_en,used,why_fr,why_en\n' +
        'a,infirmier,administration,ia,2025,-0.1,0.2,0.3,interval,activity,finding,quoi,what,review,FR,dix,ten,A/B,essai,measured,mais,but,range,car,as\n' +
        'b,infirmier,,,,,0.4,,,task,synthesis,quoi,what,synthesis,,dix,ten,,essai,expert,,,value,car,as\n'
    ],
    [
      'observed.csv',
      'profession,indicator,year,value,grade,adoption_basis,note_fr,note_en,source,status\n' +
        'medecin,effective,2025,-0.01,C,guess,note,remark,essai,reconstructed\n'
    ],
    [
      'use.csv',
      'id,profession,technology,country,year,kind,pair,share,what_fr,what_en,source,status,note_fr,note_en\n' +
        'has,medecin,ia,FR,2024,possession,p,0.8,ont,have,essai,measured,,\n' +
        'uses,,ia,EU,2024,use,p,0.1,usent,use,essai,measured,,\n'
    ],
    [
      'cells.csv',
      'profession,activity,technology,verdict_fr,verdict_en,grade,confidence,words_fr,words_en,source,status\n' +
        'infirmier,administration,ia,oui,yes,A/B,solid,solide,solid,essai,expert\n' +
        'infirmier,,,rien,nothing,,none,rien,nothing,essai,expert\n'
    ],
    [
      'grades.csv',
      'profession,part,grade,reason_fr,reason_en,source,status\n' +
        'medecin,adoption,C,une enquête,one survey,essai,expert\n' +
        'medecin,intensity,,aucune mesure,no measure,essai,expert\n' +
        'medecin,gain_per_user,B,un essai,one trial,essai,expert\n' +
        'infirmier,gain_per_user,,rien,nothing,essai,expert\n' +
        'infirmier,intensity,,rien,nothing,essai,expert\n' +
        'infirmier,adoption,,rien,nothing,essai,expert\n'
    ],
    [
      'projections.csv',
      'id,profession,people_fr,people_en,title_fr,title_en,published,base_year,perimeter,year,headcount,low,high,source,status,note_fr,note_en\n' +
        'vers-2040,medecin,médecins,doctors,titre,title,2018,2016,inscrits,2020,1000,,,essai,published,,\n' +
        'vers-2040,medecin,médecins,doctors,titre,title,2018,2016,inscrits,2040,1500,1400,1600,essai,published,mais,but\n' +
        'tous,,soignants,carers,titre,title,2018,2018,tous,2030,9000,,,essai,published,,\n'
    ],
    [
      'headcounts.csv',
      'profession,people_fr,people_en,perimeter,year,headcount,source,status,note_fr,note_en\n' +
        'medecin,médecins,doctors,inscrits,2020,990,essai,measured,,\n'
    ]
  ])

function dossierWith(path: string, from: string, to: string) {
  const files = dossier()
  const text = files.get(path)!
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`)
  return files.set(
    path,
    text.replace(from, () => to)
  )
}

const faultsOf = (files: ReadonlyMap<string, string>) => readEvidence(encode(files), KNOWN).faults.map(told)

describe('a dossier of evidence', () => {
  it('is read as plain records, texts by language, what is left out absent', () => {
    const { evidence, faults } = readEvidence(encode(dossier()), KNOWN)
    expect(faults).toEqual([])
    expect(evidence!.measures).toEqual([
      {
        id: 'a',
        profession: 'infirmier',
        activity: 'administration',
        technology: 'ia',
        year: 2025,
        low: -0.1,
        mode: 0.2,
        high: 0.3,
        range: 'interval',
        scope: 'activity',
        kind: 'finding',
        what: { fr: 'quoi', en: 'what' },
        design: 'review',
        country: 'FR',
        size: { fr: 'dix', en: 'ten' },
        grade: 'A/B',
        source: 'essai',
        status: 'measured',
        note: { fr: 'mais', en: 'but' },
        used: 'range',
        why: { fr: 'car', en: 'as' },
        row: { file: 'measures.csv', line: 2 }
      },
      {
        id: 'b',
        profession: 'infirmier',
        mode: 0.4,
        scope: 'task',
        kind: 'synthesis',
        what: { fr: 'quoi', en: 'what' },
        design: 'synthesis',
        country: '',
        size: { fr: 'dix', en: 'ten' },
        source: 'essai',
        status: 'expert',
        used: 'value',
        why: { fr: 'car', en: 'as' },
        row: { file: 'measures.csv', line: 3 }
      }
    ])
    expect(evidence!.observed[0]).toMatchObject({
      value: -0.01,
      adoptionBasis: 'guess',
      note: { en: 'remark' }
    })
    expect(evidence!.use.map(row => [row.profession, row.share])).toEqual([
      ['medecin', 0.8],
      [undefined, 0.1]
    ])
    expect(evidence!.cells[1]).toEqual({
      profession: 'infirmier',
      verdict: { fr: 'rien', en: 'nothing' },
      confidence: 'none',
      words: { fr: 'rien', en: 'nothing' },
      source: 'essai',
      status: 'expert',
      row: { file: 'cells.csv', line: 3 }
    })
    expect(evidence!.grades.slice(0, 2).map(({ part, grade, reason }) => [part, grade, reason.en])).toEqual([
      ['adoption', 'C', 'one survey'],
      ['intensity', undefined, 'no measure']
    ])
    expect(evidence!.projections[1]).toEqual({
      id: 'vers-2040',
      profession: 'medecin',
      people: { fr: 'médecins', en: 'doctors' },
      title: { fr: 'titre', en: 'title' },
      published: 2018,
      baseYear: 2016,
      perimeter: 'inscrits',
      year: 2040,
      headcount: 1500,
      low: 1400,
      high: 1600,
      source: 'essai',
      status: 'published',
      note: { fr: 'mais', en: 'but' },
      row: { file: 'projections.csv', line: 3 }
    })
    expect(evidence!.projections[2]).not.toHaveProperty('profession')
    expect(evidence!.headcounts).toEqual([
      {
        profession: 'medecin',
        people: { fr: 'médecins', en: 'doctors' },
        perimeter: 'inscrits',
        year: 2020,
        headcount: 990,
        source: 'essai',
        status: 'measured',
        row: { file: 'headcounts.csv', line: 2 }
      }
    ])
  })

  // biome-ignore format: one case a line
  const CASES: [what: string, path: string, from: string, to: string, at: string, value: string | null, code: string, suggestion: string | null][] = [
    ['an unknown profession', 'measures.csv', 'a,infirmier,', 'a,infirmeir,', 'measures.csv:2:profession', 'infirmeir', 'unknown-id', 'infirmier'],
    ['an unknown activity', 'cells.csv', ',administration,', ',admin,', 'cells.csv:2:activity', 'admin', 'unknown-id', null],
    ['an unknown technology', 'use.csv', ',medecin,ia,', ',medecin,robotik,', 'use.csv:2:technology', 'robotik', 'unknown-id', 'robotique'],
    ['a technology left out of a use', 'use.csv', ',medecin,ia,', ',medecin,,', 'use.csv:2:technology', '', 'empty-value', null],
    ['an unknown source', 'observed.csv', 'essai', 'essais', 'observed.csv:2:source', 'essais', 'unknown-id', 'essai'],
    ['a source id in capitals', 'sources.csv', 'essai,Un', 'ESSAI,Un', 'sources.csv:2:id', 'ESSAI', 'bad-id', 'essai'],
    ['an unknown status', 'measures.csv', 'essai,measured', 'essai,mesuré', 'measures.csv:2:status', 'mesuré', 'unknown-value', 'measured'],
    ['an effect in per cent', 'measures.csv', '0.2,0.3', '20,0.3', 'measures.csv:2:mode', '20', 'out-of-bounds', '0.2'],
    ['a decimal comma', 'use.csv', ',0.8,', ',"0,8",', 'use.csv:2:share', '0,8', 'decimal-comma', '0.8'],
    ['a share above 1', 'use.csv', ',0.8,', ',80,', 'use.csv:2:share', '80', 'out-of-bounds', '0.8'],
    ['a year that is none', 'measures.csv', ',2025,', ',25,', 'measures.csv:2:year', '25', 'not-a-year', '2025'],
    ['a low above the mode', 'measures.csv', '-0.1,0.2', '0.25,0.2', 'measures.csv:2:low', '0.25', 'not-ordered', null],
    ['a low above the high, without a mode', 'measures.csv', '-0.1,0.2,0.3', '0.4,,0.3', 'measures.csv:2:low', '0.4', 'not-ordered', null],
    ['a mode above the high, without a low', 'measures.csv', '-0.1,0.2,0.3', ',0.4,0.3', 'measures.csv:2:high', '0.3', 'not-ordered', null],
    ['a range without its kind', 'measures.csv', ',interval,', ',,', 'measures.csv:2:range', '', 'empty-value', null],
    ['an unknown scope', 'measures.csv', ',task,', ',tasks,', 'measures.csv:3:scope', 'tasks', 'unknown-value', 'task'],
    ['an unknown design', 'measures.csv', ',review,', ',reviews,', 'measures.csv:2:design', 'reviews', 'unknown-value', 'review'],
    ['an unknown grade', 'cells.csv', ',A/B,', ',B/A,', 'cells.csv:2:grade', 'B/A', 'unknown-value', 'B/C'],
    ['an unknown confidence', 'cells.csv', ',solid,', ',sold,', 'cells.csv:2:confidence', 'sold', 'unknown-value', 'solid'],
    ['an unknown indicator', 'observed.csv', ',effective,', ',efective,', 'observed.csv:2:indicator', 'efective', 'unknown-value', 'effective'],
    ['a synthesis called measured', 'measures.csv', 'essai,expert', 'essai,measured', 'measures.csv:3:status', 'measured', 'unknown-value', 'expert'],
    ['a country in small letters', 'measures.csv', ',FR,', ',fr,', 'measures.csv:2:country', 'fr', 'bad-country', 'FR'],
    ['a country in words', 'use.csv', ',FR,', ',France,', 'use.csv:2:country', 'France', 'bad-country', null],
    ['a note in one language', 'measures.csv', ',mais,but', ',mais,', 'measures.csv:2:note_en', '', 'empty-value', null],
    ['a sentence in one language', 'measures.csv', ',quoi,what,review', ',quoi,,review', 'measures.csv:2:what_en', '', 'empty-value', null],
    ['a pair without its use', 'use.csv', ',use,p,', ',use,,', 'use.csv:2:pair', 'p', 'lone-of-pair', null],
    ['a pair of two possessions', 'use.csv', ',use,p,', ',possession,p,', 'use.csv:3:pair', 'p', 'lone-of-pair', null],
    ['an unknown use of a measure', 'measures.csv', ',range,car', ',ranges,car', 'measures.csv:2:used', 'ranges', 'unknown-value', 'range'],
    ['a measure whose use is not said', 'measures.csv', ',range,car', ',,car', 'measures.csv:2:used', '', 'empty-value', null],
    ['a use without its reason', 'measures.csv', ',car,as\nb', ',car,\nb', 'measures.csv:2:why_en', '', 'empty-value', null],
    ['a grade of an unknown profession', 'grades.csv', 'medecin,adoption', 'medecine,adoption', 'grades.csv:2:profession', 'medecine', 'unknown-id', 'medecin'],
    ['a grade of an unknown part', 'grades.csv', ',adoption,', ',adoptions,', 'grades.csv:2:part', 'adoptions', 'unknown-value', 'adoption'],
    ['a grade without its reason', 'grades.csv', ',aucune mesure,', ',,', 'grades.csv:3:reason_fr', '', 'empty-value', null],
    ['a part graded twice', 'grades.csv', ',intensity,', ',adoption,', 'grades.csv:3:part', 'medecin, adoption', 'duplicate-key', null],
    ['a part of a profession that is not graded', 'grades.csv', 'medecin,gain_per_user,B,un essai,one trial,essai,expert\n', '', 'grades.csv::', null, 'missing-grade', null],
    ['a projection of nobody', 'projections.csv', ',9000,', ',0,', 'projections.csv:4:headcount', '0', 'out-of-bounds', null],
    ['an observed headcount of nobody', 'headcounts.csv', ',990,', ',0,', 'headcounts.csv:2:headcount', '0', 'out-of-bounds', null],
    ['a projection of an unknown profession', 'projections.csv', 'tous,,', 'tous,infirmière,', 'projections.csv:4:profession', 'infirmière', 'unknown-id', 'infirmier'],
    ['a projection of an unknown source', 'projections.csv', ',1000,,,essai', ',1000,,,essais', 'projections.csv:2:source', 'essais', 'unknown-id', 'essai'],
    ['a projection that gives a year twice', 'projections.csv', ',2040,', ',2020,', 'projections.csv:3:year', 'vers-2040, 2020', 'duplicate-key', null],
    ['fewer people than none', 'projections.csv', ',9000,', ',-9000,', 'projections.csv:4:headcount', '-9000', 'out-of-bounds', null],
    ['a low above the projected headcount', 'projections.csv', ',1400,', ',1550,', 'projections.csv:3:low', '1550', 'not-ordered', null],
    ['a high below the projected headcount', 'projections.csv', ',1600,', ',1450,', 'projections.csv:3:high', '1450', 'not-ordered', null],
    ['half a range', 'projections.csv', ',1400,1600,', ',1400,,', 'projections.csv:3:high', '', 'empty-value', null],
    ['a year before the projection starts', 'projections.csv', ',2020,1000', ',2015,1000', 'projections.csv:2:year', '2015', 'out-of-bounds', null],
    ['a projection published before it starts', 'projections.csv', ',2018,2018,tous', ',2017,2018,tous', 'projections.csv:4:published', '2017', 'out-of-bounds', null],
    ['a perimeter that is no id', 'projections.csv', ',tous,2030', ',Tous âges,2030', 'projections.csv:4:perimeter', 'Tous âges', 'bad-id', 'tous-ages'],
    ['a projection of two perimeters', 'projections.csv', ',inscrits,2040', ',actifs,2040', 'projections.csv:3:perimeter', 'actifs', 'not-as-before', 'inscrits'],
    ['a projection published in two years', 'projections.csv', ',2018,2016,inscrits,2040', ',2019,2016,inscrits,2040', 'projections.csv:3:published', '2019', 'not-as-before', '2018'],
    ['a perimeter of two professions', 'headcounts.csv', 'medecin,médecins', 'infirmier,médecins', 'headcounts.csv:2:profession', 'infirmier', 'not-as-before', 'medecin'],
    ['an observed headcount twice', 'headcounts.csv', ',measured,,\n', ',measured,,\nmedecin,médecins,doctors,inscrits,2020,991,essai,measured,,\n', 'headcounts.csv:3:year', 'inscrits, 2020', 'duplicate-key', null],
    ['a note of a headcount in one language', 'headcounts.csv', ',measured,,', ',measured,mais,', 'headcounts.csv:2:note_en', '', 'empty-value', null],
    ['an id twice', 'measures.csv', '\nb,', '\na,', 'measures.csv:3:id', 'a', 'duplicate-key', null],
    ['a cell twice', 'cells.csv', 'infirmier,,,', 'infirmier,administration,ia,', 'cells.csv:3:technology', 'infirmier, administration, ia', 'duplicate-key', null],
    ['a column too many', 'cells.csv', ',words_en,', ',words_en,colour,', 'cells.csv:1:colour', 'colour', 'unknown-column', null],
    ['a row too short', 'observed.csv', ',essai,reconstructed', ',essai', 'observed.csv:2:', 'medecin,effective,2025,-0.01,C,guess,note,remark,essai', 'row-length', null],
    ['a quote that is not closed', 'use.csv', 'has,', '"has,', 'use.csv:2:', null, 'csv-syntax', null]
  ]
  for (const [what, path, from, to, at, value, code, suggestion] of CASES) {
    it(`reports ${what}`, () => {
      expect(faultsOf(dossierWith(path, from, to))).toEqual([{ at, value, code, suggestion }])
      expect(readEvidence(encode(dossierWith(path, from, to)), KNOWN).evidence).toBeNull()
    })
  }

  it('reports a file that is not there, and one without a header', () => {
    const files = dossier().set('cells.csv', '')
    files.delete('use.csv')
    expect(faultsOf(files)).toEqual([
      { at: 'cells.csv::', value: null, code: 'empty-table', suggestion: null },
      { at: 'use.csv::', value: null, code: 'missing-file', suggestion: null }
    ])
  })
})

describe('the grades of a dossier', () => {
  it('name each profession and part that has none, where there are some', () => {
    const files = dossier()
    const [header, ...rows] = files.get('grades.csv')!.split('\n')
    const graded = (kept: string[]) =>
      readEvidence(encode(files.set('grades.csv', `${[header, ...kept].join('\n')}\n`)), KNOWN)
    expect(graded([]).faults).toEqual([])
    const faults = graded(rows.filter(row => row.startsWith('medecin'))).faults
    expect(faults.map(({ params }) => params)).toEqual(
      ['gain_per_user', 'intensity', 'adoption'].map(part => ({ profession: 'infirmier', part }))
    )
    expect(describeFault(faults[0]!, 'fr')).toContain(
      'part «\u00a0gain_per_user\u00a0» de «\u00a0infirmier\u00a0»'
    )
    expect(describeFault(faults[2]!, 'en')).toContain('the part "adoption" of "infirmier"')
  })
})

describe('the dossier of a folder', () => {
  let folder: string
  const make = async () => {
    folder = await mkdtemp(join(tmpdir(), 'horizon-evidence-'))
    for (const [name, text] of dossier()) await writeFile(join(folder, name), text)
  }
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is read as its files are', async () => {
    await make()
    expect(await readEvidenceFolder(folder, KNOWN)).toEqual(readEvidence(encode(dossier()), KNOWN))
  })

  it('is refused with its faults: no folder, a link that leaves it', async () => {
    await make()
    const absent = join(folder, 'absent')
    expect((await readEvidenceFolder(absent, KNOWN)).faults.map(told)).toEqual([
      { at: `${absent}::`, value: absent, code: 'folder-missing', suggestion: null }
    ])
    await rm(join(folder, 'use.csv'))
    await symlink('/etc/hostname', join(folder, 'use.csv'))
    expect((await readEvidenceFolder(folder, KNOWN)).faults.map(told)).toEqual([
      { at: 'use.csv::', value: 'use.csv', code: 'unsafe-path', suggestion: null }
    ])
  })
})
