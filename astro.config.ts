import { defineConfig } from 'astro/config'
import { earlySettingsDigest } from './src/browser/early-settings.ts'
import { passageSearch } from './src/search/build/passage-search.ts'
import { contentFaults } from './src/library/content-faults.ts'
import { hostFiles } from './src/share/host-files.ts'
import { offlineReading } from './src/offline/integration.ts'
import { drawnPictures } from './src/share/previews/pictures-integration.ts'
import { sitemapWithLanguages } from './src/share/feeds/sitemap.ts'

/** Where the site is published: the origin that permanent links name. */
const site = process.env['SITE'] ?? 'https://lagebild.example'

/** The path below which it is published, `/` or `/repo/`. */
const base = process.env['BASE'] ?? '/'

/** The oldest browsers that styles and scripts are written for; `browserslist` in package.json says the same to the tests. */
const oldestBrowsers = ['chrome109', 'firefox115', 'safari16.4', 'ios16.4']

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    contentFaults(),
    ...sitemapWithLanguages(['/[lang]/articles/[...gone]', '/[lang]/[register]/[...former]', '/[lang]/offline']),
    drawnPictures(),
    passageSearch(),
    offlineReading(),
    hostFiles(base),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [earlySettingsDigest] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, target: oldestBrowsers, cssTarget: oldestBrowsers },
    cacheDir: './.cache/vite',
  },
})
