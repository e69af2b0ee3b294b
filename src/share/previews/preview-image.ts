import type { EntityKind } from '../../model/kinds.ts'
import { siteName } from '../../model/site.ts'
import { previewSize, type PreviewCard } from './preview-card.ts'
import { markColours, markPaths } from '../mark.ts'
import { drawSheet, type Paint, type Sheet, type TextBlock, type TextStyle } from './sheet.ts'

/** The margin that no ink may enter, in pixels, but for what a round letter stands out by. */
export const previewMargin = 60
const overhang = 8

/** The colours of the light scheme of the site. */
const colour = {
  ...markColours,
  soft: '#5d594f',
  rule: '#dcd7ca',
  person: '#8f2f1d',
  country: '#1d4f91',
  organisation: '#5a3d8a',
  place: '#2f6b3a',
} as const

const left = previewMargin
const right = previewSize.width - previewMargin
const room = right - left
const headHeight = 44
const footHeight = 62
/** White space that the title and its text keep from the lines above and below. */
const air = 34

const styles = {
  site: { family: 'serif', weight: 600, size: 34, lineHeight: headHeight, colour: colour.ink, spacing: -0.4 },
  kicker: { family: 'sans', weight: 600, size: 23, lineHeight: headHeight, colour: colour.accent, spacing: 2 },
  above: { family: 'sans', weight: 400, size: 25, lineHeight: 34, colour: colour.soft },
  text: { family: 'serif', weight: 400, size: 31, lineHeight: 43, colour: colour.soft },
  foot: { family: 'sans', weight: 400, size: 26, lineHeight: 42, colour: colour.soft },
} as const satisfies Record<string, TextStyle>

const titleStyle = (size: number): TextStyle => ({
  family: 'serif',
  weight: 600,
  size,
  lineHeight: 1.12 * size,
  colour: colour.ink,
  spacing: -0.018 * size,
})

/** From the most generous to the tightest; the first that fits is taken. */
const steps = [
  { size: 96, lines: 2, textLines: 2 },
  { size: 84, lines: 2, textLines: 2 },
  { size: 74, lines: 3, textLines: 2 },
  { size: 66, lines: 3, textLines: 2 },
  { size: 58, lines: 3, textLines: 2 },
  { size: 58, lines: 4, textLines: 1 },
  { size: 50, lines: 4, textLines: 1 },
  { size: 42, lines: 5, textLines: 1 },
] as const
/** What is taken when nothing fits: a word that is longer than a line is broken, and the text falls away. */
const tightest = { size: 42, lines: 6 } as const

/** A drawn card, and what was chosen to make it fit. */
export interface Preview {
  readonly png: Buffer
  readonly titleSize: number
  /** How many of the names are shown. */
  readonly names: number
}

/**
 * Draws a card.
 *
 * The title takes the largest size at which it stands in the lines it may have, with room for the text below it.
 *
 * @returns the PNG, 1200 × 630 pixels
 * @throws when a character has no glyph in the fonts, or when ink leaves the picture's safe area
 */
export const drawPreview = async (card: PreviewCard): Promise<Preview> => {
  let titleSize = 0
  let names = 0
  const png = await drawSheet({ ...previewSize, paper: colour.paper, margin: previewMargin - overhang }, (sheet) => {
    drawHead(sheet, card)
    titleSize = drawBody(sheet, card)
    if (hasFoot(card)) names = drawFoot(sheet, card)
  })
  return { png, titleSize, names }
}

const drawHead = (sheet: Sheet, card: PreviewCard) => {
  const scale = 2.1
  const top = previewMargin + (headHeight - 20 * scale) / 2
  sheet.path(markPaths.lines, left, top, scale, { stroke: colour.ink, width: 2 })
  sheet.path(markPaths.point, left, top, scale, { fill: colour.accent })
  sheet.set(siteName, styles.site).draw(left + 56, previewMargin)
  const kicker = sheet.set(card.kicker.toLocaleUpperCase(card.language), styles.kicker, { lines: 1, width: room - 220 })
  kicker.draw(right - kicker.width, previewMargin)
}

const hasFoot = ({ names, figure, position }: PreviewCard) =>
  names.length > 0 || figure !== undefined || position !== undefined

interface Stacked {
  readonly block: TextBlock
  /** White space above it, in pixels. */
  readonly gap: number
}

/** The article above, the title, the text below: as large as there is room. */
const drawBody = (sheet: Sheet, card: PreviewCard): number => {
  const top = previewMargin + headHeight
  const bottom = previewSize.height - previewMargin - (hasFoot(card) ? footHeight : 0)
  const available = bottom - top - air * (hasFoot(card) ? 2 : 1)
  const above = card.above && sheet.set(card.above, styles.above, { width: room, lines: 1 })
  const stack = (title: TextBlock, textLines: number): readonly Stacked[] => {
    const text = card.text && textLines > 0 && sheet.set(card.text, styles.text, { width: room, lines: textLines })
    return [
      ...(above ? [{ block: above, gap: 0 }] : []),
      { block: title, gap: above ? 14 : 0 },
      ...(text ? [{ block: text, gap: 22 }] : []),
    ]
  }
  for (const { size, lines, textLines } of steps) {
    const title = sheet.set(card.title, titleStyle(size), { width: room, isBalanced: true })
    if (title.lines > lines || title.widestWord > room) continue
    const stacked = stack(title, textLines)
    if (heightOf(stacked) > available) continue
    drawStack(stacked, top, bottom)
    return size
  }
  const title = sheet.set(card.title, titleStyle(tightest.size), { width: room, lines: tightest.lines })
  drawStack(stack(title, 0), top, bottom)
  return tightest.size
}

const heightOf = (stacked: readonly Stacked[]) => stacked.reduce((sum, { block, gap }) => sum + gap + block.height, 0)

/** Draws blocks one below the other, in the middle between two heights. */
const drawStack = (stacked: readonly Stacked[], top: number, bottom: number) => {
  let y = (top + bottom - heightOf(stacked)) / 2
  for (const { block, gap } of stacked) {
    block.draw(left, y + gap)
    y += gap + block.height
  }
}

/** How a name's kind is marked, as mentions are in the text. */
const underline: Readonly<Record<EntityKind, readonly Paint[]>> = {
  person: [{ stroke: colour.person, width: 2 }],
  country: [{ stroke: colour.country, width: 2.4, dashes: [2.4, 3.6] }],
  organisation: [{ stroke: colour.organisation, width: 2, dashes: [7, 4] }],
  place: [
    { stroke: colour.place, width: 1.6 },
    { stroke: colour.place, width: 1.6 },
  ],
}

/** Names as far as they fit, the figure, and the place among the sections: the number of names that are shown. */
const drawFoot = (sheet: Sheet, { names, figure, position }: PreviewCard): number => {
  const top = previewSize.height - previewMargin - footHeight
  sheet.rectangle(left, top, room, 2, { fill: colour.rule })
  const y = top + 20
  let end = right
  if (position !== undefined) {
    const [width, gap] = [30, 8]
    const start = right - position.count * (width + gap) + gap
    for (let index = 0; index < position.count; index += 1)
      sheet.rectangle(start + index * (width + gap), y + 18, width, 7, {
        fill: index === position.index ? colour.accent : colour.rule,
      })
    end = start - 40
  }
  if (figure !== undefined) {
    const block = sheet.set(figure, styles.foot, { width: end - left, lines: 1 })
    block.draw(names.length === 0 ? left : end - block.width, y)
    if (names.length > 0) end -= block.width + 40
  }
  const gap = 26
  const roomForMore = sheet.set(`+ ${names.length}`, styles.foot).width + gap
  let x = left
  for (const [index, { text, kind }] of names.entries()) {
    const block = sheet.set(text, styles.foot)
    const isLast = index === names.length - 1
    if (x + block.width > end - (isLast ? 0 : roomForMore)) {
      sheet.set(`+ ${names.length - index}`, styles.foot).draw(x, y)
      return index
    }
    block.draw(x, y)
    for (const [line, paint] of underline[kind].entries())
      sheet.line(x, y + 37 + 3.5 * line, x + block.width, y + 37 + 3.5 * line, paint)
    x += block.width + gap
  }
  return names.length
}
