/** Layers: model <- datasets <- words <- figures <- cli, server, studio; model <- workers, planning <- cli, server, studio; words, workers, planning <- reports <- cli, server, studio; datasets <- consultation <- storage <- cli, server; planning <- disclosure; consultation, disclosure <- releases <- cli, server, studio; consultation <- studio. An import that goes up, sideways or round is an error. */
const inPackage = name => `^packages/${name}/`

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.test\\.ts$',
          '/testing/',
          '\\.d\\.ts$',
          '^packages/(cli|server)/bin/',
          '^packages/studio/build/sw\\.js$',
          '^packages/storage/drizzle\\.config\\.ts$'
        ]
      },
      to: {}
    },
    {
      name: 'model-is-pure',
      comment: 'The engine has no dependency: no other package, no Node, nothing from the registry.',
      severity: 'error',
      from: { path: inPackage('model'), pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: inPackage('model') }
    },
    {
      name: 'datasets-below-all-but-model',
      severity: 'error',
      from: { path: inPackage('datasets') },
      to: { path: inPackage('(words|figures|workers|reports|consultation|storage|cli|server|studio)') }
    },
    {
      name: 'datasets-door-is-browser-safe',
      comment: 'Only the ./node door reads folders: nothing that the main door reaches is of Node.',
      severity: 'error',
      from: { path: '^packages/datasets/src/index\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'words-below-all-who-say-them',
      severity: 'error',
      from: { path: inPackage('words') },
      to: { path: inPackage('(figures|workers|planning|reports|cli|server|studio)') }
    },
    {
      name: 'words-doors-are-browser-safe',
      comment: 'A page says the same words as a terminal: nothing that the doors reach is of Node.',
      severity: 'error',
      from: { path: '^packages/words/src/(index|fr|en)\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'figures-below-all-who-show-them',
      severity: 'error',
      from: { path: inPackage('figures') },
      to: { path: inPackage('(workers|planning|reports|cli|server|studio)') }
    },
    {
      name: 'figures-door-is-browser-safe',
      comment:
        'Only the ./node door makes PNG and reads fonts: nothing that the main door reaches is of Node.',
      severity: 'error',
      from: { path: '^packages/figures/src/index\\.ts$' },
      to: {
        path: '^(node:)?(fs|path|os|url|module|process|child_process|worker_threads)(/|$)|@resvg/',
        reachable: true
      }
    },
    {
      name: 'reports-below-all-who-hand-them-on',
      severity: 'error',
      from: { path: inPackage('reports') },
      to: { path: inPackage('(figures|consultation|storage|cli|server|studio)') }
    },
    {
      name: 'reports-doors-are-browser-safe',
      comment:
        'Records are made alike in a terminal, a server and a page: nothing that the doors reach is of Node.',
      severity: 'error',
      from: { path: '^packages/reports/src/(index|uncertainty|planning)\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'tops-stay-apart',
      comment: 'The command line, the server and the studio never import each other.',
      severity: 'error',
      from: { path: inPackage('(cli|server|studio)') },
      to: { path: inPackage('(cli|server|studio)'), pathNot: '^packages/$1/' }
    },
    {
      name: 'workers-above-the-model-alone',
      severity: 'error',
      from: { path: inPackage('workers') },
      to: { path: inPackage('(datasets|words|figures|reports|cli|server|studio)') }
    },
    {
      name: 'planning-above-the-model-alone',
      severity: 'error',
      from: { path: inPackage('planning') },
      to: {
        path: inPackage('(datasets|words|figures|workers|reports|disclosure|releases|cli|server|studio)')
      }
    },
    {
      name: 'planning-door-is-browser-safe',
      comment: 'The same solver in Node and in a page: nothing that the door reaches is of Node.',
      severity: 'error',
      from: { path: '^packages/planning/src/index\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'workers-doors-are-browser-safe',
      comment: 'Only the ./node door starts threads of Node: nothing that the other doors reach is of Node.',
      severity: 'error',
      from: { path: '^packages/workers/src/(index|browser|browser-worker)\\.ts$' },
      to: {
        path: '^(node:)?(fs|path|os|url|v8|process|child_process|worker_threads)(/|$)|piscina',
        reachable: true
      }
    },
    {
      name: 'disclosure-above-planning-alone',
      severity: 'error',
      from: { path: inPackage('disclosure') },
      to: {
        path: inPackage(
          '(datasets|words|figures|workers|reports|consultation|storage|releases|cli|server|studio)'
        )
      }
    },
    {
      name: 'releases-below-all-who-show-them',
      severity: 'error',
      from: { path: inPackage('releases') },
      to: { path: inPackage('(words|figures|workers|reports|storage|cli|server|studio)') }
    },
    {
      name: 'releases-doors-are-browser-safe',
      comment: 'A page shows what a server made: nothing that the doors reach is of Node.',
      severity: 'error',
      from: { path: '^packages/releases/src/(index|compose)\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'consultation-above-datasets-alone',
      severity: 'error',
      from: { path: inPackage('consultation') },
      to: {
        path: inPackage(
          '(model|words|figures|workers|planning|reports|disclosure|releases|storage|cli|server|studio)'
        )
      }
    },
    {
      name: 'consultation-door-is-browser-safe',
      comment: 'A page checks what a server checks: only the ./node door reads folders.',
      severity: 'error',
      from: { path: '^packages/consultation/src/index\\.ts$' },
      to: { path: '^(node:)?(fs|path|os|url|process|child_process|worker_threads)(/|$)', reachable: true }
    },
    {
      name: 'storage-above-consultation-alone',
      severity: 'error',
      from: { path: inPackage('storage') },
      to: {
        path: inPackage(
          '(model|datasets|words|figures|workers|planning|reports|disclosure|releases|cli|server|studio)'
        )
      }
    },
    {
      name: 'studio-stores-nothing',
      comment: 'A page has the rules of a consultation, never the database.',
      severity: 'error',
      from: { path: inPackage('studio') },
      to: { path: inPackage('storage') }
    },
    {
      name: 'only-the-door',
      comment:
        'Another package is imported by its name, not by a path into its sources; but for helpers of tests, which tests alone import.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          '/src/testing/',
          '/src/(index|node|browser|uncertainty|explain|editions|fitting|planning|policies|regions|compose|fr|en)\\.ts$'
        ]
      }
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { path: ['\\.test\\.ts$', '/testing/'] }
    }
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/', '/dist-pages/', '/dist-types/'] },
    exclude: { path: ['/dist/', '/dist-pages/', '/dist-types/', 'node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] }
  }
}
