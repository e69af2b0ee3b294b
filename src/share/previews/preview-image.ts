import { Resvg } from '@resvg/resvg-js'
import satori, { type SatoriNode } from 'satori'
import type { PreviewCard } from './preview-card.ts'
import { previewFonts } from './preview-fonts.ts'
import { indexedPng } from './indexed-png.ts'
import {
  aboveLine,
  footHeight,
  hasFoot,
  headHeight,
  loneText,
  previewBackground,
  previewLayout,
  previewMargin,
  previewSize,
  textLine,
  type Fit,
} from './preview-layout.ts'

/** Counts up when the drawing changes: images of an earlier one are drawn again. */
export const drawingVersion = 2

/** A drawn card, and what was measured on it. */
export interface Preview {
  readonly png: Buffer
  readonly fit: Fit
  /** The smallest rectangle that holds all ink. */
  readonly ink: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

interface Drawing {
  readonly svg: string
  readonly nodes: ReadonlyMap<string, SatoriNode>
  readonly missing: string
}

const draw = async (card: PreviewCard, fit: Fit): Promise<Drawing> => {
  const nodes = new Map<string, SatoriNode>()
  let missing = ''
  const svg = await satori(previewLayout(card, fit) as Parameters<typeof satori>[0], {
    ...previewSize,
    fonts: previewFonts(),
    onNodeDetected: (node) => typeof node.key === 'string' && nodes.set(node.key, node),
    onStyleError: (error) => {
      throw error
    },
    loadAdditionalAsset: (_, segment) => {
      missing += segment
      return Promise.resolve([])
    },
  })
  return { svg, nodes, missing }
}

const limit = { right: previewSize.width - previewMargin, bottom: previewSize.height - previewMargin } as const

/** White space that the title and its text keep from the lines above and below, in pixels. */
const air = 34

const bodyRoom = (card: PreviewCard) =>
  previewSize.height - 2 * previewMargin - headHeight - air - (hasFoot(card) ? footHeight + air : 0)

const inkOf = (svg: string): Preview['ink'] => {
  const bounds = new Resvg(svg, { font: { loadSystemFonts: false } }).innerBBox()
  if (bounds === undefined) throw new Error('Unexpected empty preview image, expected ink')
  return { left: bounds.x, top: bounds.y, right: bounds.x + bounds.width, bottom: bounds.y + bounds.height }
}

/** Pixels that a glyph may stand out of its box at the sides, as round letters and quotation marks do. */
const overhang = 6

const isInside = (ink: Preview['ink']) =>
  ink.left >= previewMargin - overhang &&
  ink.top >= previewMargin - overhang &&
  ink.right <= limit.right + overhang &&
  ink.bottom <= limit.bottom + overhang

/**
 * The beginning of a text that stands in so many lines, cut after a whole word.
 *
 * @param heightOf measures the text, set as it will be
 * @param limit the height of those lines in pixels
 */
const cutAfterWord = async (text: string, heightOf: (text: string) => Promise<number>, limit: number) => {
  if ((await heightOf(text)) <= limit) return text
  const words = text.split(' ')
  const cut = (count: number) =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—.(]+$/u, '')}…`
  let [fits, tooMany] = [0, words.length]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if ((await heightOf(cut(middle))) <= limit) fits = middle
    else tooMany = middle
  }
  return fits === 0 ? text : cut(fits)
}

const heightOf = (key: 'above' | 'text') => async (text: string) => {
  let height = 0
  await satori(loneText(key, text) as Parameters<typeof satori>[0], {
    width: previewSize.width,
    fonts: previewFonts(),
    onNodeDetected: (node) => {
      if (node.key === key) height = node.height
    },
  })
  return height
}

/** A card whose texts end after whole words where there is no room for all of them. */
const shortened = async (card: PreviewCard, { textLines }: Fit): Promise<PreviewCard> => ({
  ...card,
  above: card.above && (await cutAfterWord(card.above, heightOf('above'), aboveLine + 1)),
  text:
    card.text && textLines > 0 ? await cutAfterWord(card.text, heightOf('text'), textLines * textLine + 1) : undefined,
})

/** From the most generous to the tightest; the first that fits is taken. */
const steps: readonly Pick<Fit, 'titleSize' | 'titleLines' | 'textLines' | 'breakWords'>[] = [
  { titleSize: 96, titleLines: 2, textLines: 2, breakWords: false },
  { titleSize: 84, titleLines: 2, textLines: 2, breakWords: false },
  { titleSize: 74, titleLines: 3, textLines: 2, breakWords: false },
  { titleSize: 66, titleLines: 3, textLines: 2, breakWords: false },
  { titleSize: 58, titleLines: 3, textLines: 2, breakWords: false },
  { titleSize: 58, titleLines: 4, textLines: 1, breakWords: false },
  { titleSize: 50, titleLines: 4, textLines: 1, breakWords: false },
  { titleSize: 42, titleLines: 5, textLines: 1, breakWords: false },
  { titleSize: 42, titleLines: 6, textLines: 0, breakWords: true },
]

/** How many names fit in the foot's line beside what else stands there. */
const fittingNames = ({ names, position }: PreviewCard, nodes: Drawing['nodes']): number => {
  const end = limit.right - (position === undefined ? 0 : position.count * 38 + 40) - 80
  let width = previewMargin
  for (const index of names.keys()) {
    width += (nodes.get(`name ${index}`)?.width ?? 0) + 26
    if (width > end) return index
  }
  return names.length
}

/**
 * Draws a card.
 *
 * The title takes the largest size at which it stands in the lines it may have, with room for the text below it.
 *
 * @returns the PNG, 1200 × 630 pixels
 * @throws when a character has no glyph in the site's fonts, or when ink leaves the picture's safe area
 */
export const drawPreview = async (card: PreviewCard): Promise<Preview> => {
  const [first, ...rest] = steps
  if (first === undefined) throw new Error('Unexpected empty list of steps')
  const measured = await draw(card, { ...first, names: card.names.length })
  if (measured.missing !== '')
    throw new Error(
      `Unexpected characters \`${measured.missing}\` in the preview image of “${card.title}”, expected characters of Source Serif 4 and Source Sans 3`,
    )
  const names = fittingNames(card, measured.nodes)
  for (const step of [first, ...rest]) {
    const fit = { ...step, names }
    const unclamped = await draw(card, { ...fit, titleLines: 99 })
    const titleHeight = unclamped.nodes.get('title')?.height ?? 0
    const isLast = step === steps.at(-1)
    if (!isLast && titleHeight > step.titleLines * step.titleSize * 1.12 + 1) continue
    if (!isLast && (unclamped.nodes.get('body')?.height ?? 0) > bodyRoom(card)) continue
    const { svg } = await draw(await shortened(card, fit), { ...fit, titleLines: isLast ? step.titleLines : 99 })
    const ink = inkOf(svg)
    if (!isInside(ink) && !isLast) continue
    if (!isInside(ink))
      throw new Error(
        `Unexpected ink outside the safe area in the preview image of “${card.title}”, expected a shorter title`,
      )
    const image = new Resvg(svg, { font: { loadSystemFonts: false }, background: previewBackground }).render()
    return { png: indexedPng(image.pixels, image.width, image.height), fit, ink }
  }
  throw new Error('Unexpected end of steps')
}
