import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchChromium } from '../tests/support/browser.ts'
import { serveBuiltSite } from '../tests/support/site.ts'
import { hasPage, pageKinds } from '../tests/support/page-kinds.ts'

const help = `Takes screenshots of the built site for review.

  npm run shots -- --out <folder> [--path articles/…/] [--lang de,uk] [--width 360,768,1440] [--scheme light,dark] [--view]

Without --path: one of each kind of page. --view takes the first view only, not the whole page.`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    out: { type: 'string', default: '.cache/shots' },
    path: { type: 'string', multiple: true },
    lang: { type: 'string', default: 'de,uk' },
    width: { type: 'string', default: '360,768,1440' },
    scheme: { type: 'string', default: 'light,dark' },
    view: { type: 'boolean', default: false },
  },
})

const isScheme = (value: string): value is 'light' | 'dark' => value === 'light' || value === 'dark'

if (values.help === true) console.log(help)
else {
  await mkdir(values.out, { recursive: true })
  const site = await serveBuiltSite()
  const browser = await launchChromium()
  for (const colorScheme of values.scheme.split(',').filter(isScheme))
    for (const width of values.width.split(',').map(Number))
      for (const lang of values.lang.split(','))
        for (const path of values.path ?? pageKinds.filter((address) => hasPage(lang, address))) {
          const page = await browser.newPage({ viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme })
          await page.goto(`${site.url}${lang}/${path}`, { waitUntil: 'networkidle' })
          const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'}-${lang}-${width}-${colorScheme}.png`
          await page.screenshot({ path: `${values.out}/${name}`, fullPage: !values.view })
          console.log(`${values.out}/${name}`)
          await page.close()
        }
  await browser.close()
  await site.close()
}
