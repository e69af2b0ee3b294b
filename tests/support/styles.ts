import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles } from './pages.ts'
import { builtSite } from './site.ts'

/** A style sheet of the built site. */
export interface BuiltStyles {
  /** The first file that has it. */
  readonly file: string
  readonly css: string
}

/** Every style sheet of the built site once: files of their own, and what stands in pages. */
export const builtStyles = (): readonly BuiltStyles[] => {
  const first = new Map<string, string>()
  for (const file of builtFiles()) {
    if (!/\.(?:css|html|svg)$/.test(file)) continue
    const text = readFileSync(join(builtSite, file), 'utf8')
    const sheets = file.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)
    for (const css of sheets) if (!first.has(css)) first.set(css, file)
  }
  return [...first].map(([css, file]) => ({ css, file }))
}
