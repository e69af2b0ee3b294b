import CanvasKitInit, { type Canvas, type CanvasKit, type FontCollection, type Paragraph } from 'canvaskit-wasm'
import { indexedPng } from './indexed-png.ts'
import { charactersWithoutGlyph, drawnText, families, previewFonts, type Family, type Weight } from './preview-fonts.ts'

/*
 * A sheet to draw pictures on: texts that are fitted, and shapes. It is Skia compiled to WebAssembly: the same
 * instructions on every processor and system, so the same drawing gives the same bytes everywhere, and no binary of a
 * platform has to be installed.
 */

/** How a text is set. Sizes are in pixels. */
export interface TextStyle {
  readonly family: Family
  readonly weight: Weight
  readonly size: number
  /** From one line to the next. */
  readonly lineHeight: number
  readonly colour: string
  /** Added between letters. */
  readonly spacing?: number
}

/** In what room a text is set. */
export interface TextRoom {
  /** Where lines end; without it the text is one line. */
  readonly width?: number
  /** Most lines; a longer text ends after a whole word, with an ellipsis. */
  readonly lines?: number
  /** Whether the lines are made about as long as each other. */
  readonly isBalanced?: boolean
}

/** A text that is set, and what it measures in pixels. */
export interface TextBlock {
  readonly width: number
  readonly height: number
  readonly lines: number
  /** The longest word: wider than the room, it is broken. */
  readonly widestWord: number
  /** Draws the text; the place is that of its upper left corner. */
  readonly draw: (x: number, y: number) => void
}

/** How a shape is drawn: filled, or as a line of some width, with dashes and gaps of these lengths. */
export type Paint =
  | { readonly fill: string }
  | { readonly stroke: string; readonly width: number; readonly dashes?: readonly [on: number, off: number] }

/** What can be drawn on. Places are in pixels from the upper left corner. */
export interface Sheet {
  /** Sets a text; nothing is drawn yet. */
  readonly set: (text: string, style: TextStyle, room?: TextRoom) => TextBlock
  readonly rectangle: (x: number, y: number, width: number, height: number, paint: Paint) => void
  readonly line: (fromX: number, fromY: number, toX: number, toY: number, paint: Paint) => void
  readonly circle: (x: number, y: number, radius: number, paint: Paint) => void
  /** A path in the notation of SVG, moved to a place and made so many times as large. */
  readonly path: (d: string, x: number, y: number, scale: number, paint: Paint) => void
}

/** The sheet itself. */
export interface SheetOptions {
  readonly width: number
  readonly height: number
  readonly paper: string
  /** The outer margin that nothing may be drawn in. */
  readonly margin: number
}

interface Kit {
  readonly kit: CanvasKit
  readonly fonts: FontCollection
}

const load = async (): Promise<Kit> => {
  const kit = await CanvasKitInit()
  const provider = kit.TypefaceFontProvider.Make()
  for (const { family, data } of previewFonts()) provider.registerFont(data, family)
  const fonts = kit.FontCollection.Make()
  fonts.setDefaultFontManager(provider)
  return { kit, fonts }
}

let loading: Promise<Kit> | undefined

/** No line is longer: a text without a width stands in one. */
const endless = 1e6

/**
 * Draws a picture.
 *
 * @param draw is given the sheet and draws on it
 * @returns the PNG, with a palette; the same drawing gives the same bytes
 * @throws when a character has no glyph, or when something was drawn in the margin
 */
export const drawSheet = async (options: SheetOptions, draw: (sheet: Sheet) => void): Promise<Buffer> => {
  loading ??= load()
  const { kit, fonts } = await loading
  const { width, height, paper } = options
  const memory = kit.Malloc(Uint8Array, width * height * 4)
  const surface = kit.MakeRasterDirectSurface(
    {
      width,
      height,
      colorType: kit.ColorType.RGBA_8888,
      alphaType: kit.AlphaType.Opaque,
      colorSpace: kit.ColorSpace.SRGB,
    },
    memory,
    width * 4,
  )
  const paragraphs: Paragraph[] = []
  try {
    if (surface === null) throw new Error(`Unexpected absence of a surface of ${width} × ${height} pixels`)
    const canvas = surface.getCanvas()
    canvas.clear(kit.parseColorString(paper))
    draw({
      set: (text, style, room = {}) => setText({ kit, fonts, canvas, paragraphs }, text, style, room),
      ...shapesOn(kit, canvas),
    })
    surface.flush()
    const pixels = memory.toTypedArray()
    if (!(pixels instanceof Uint8Array)) throw new TypeError('Unexpected kind of memory, expected bytes')
    if (hasInkInMargin(pixels, options)) throw new Error('Unexpected ink in the margin, expected a shorter text')
    return indexedPng(pixels, width, height)
  } finally {
    for (const paragraph of paragraphs) paragraph.delete()
    surface?.delete()
    kit.Free(memory)
  }
}

const hasInkInMargin = (pixels: Uint8Array, { width, height, margin }: SheetOptions): boolean => {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const paper = Buffer.alloc(width * 4, bytes.subarray(0, 4))
  const isPaper = (row: number, from: number, to: number) =>
    bytes.compare(paper, 0, (to - from) * 4, (row * width + from) * 4, (row * width + to) * 4) === 0
  for (let row = 0; row < height; row += 1) {
    const isOuter = row < margin || row >= height - margin
    if (!(isOuter ? isPaper(row, 0, width) : isPaper(row, 0, margin) && isPaper(row, width - margin, width)))
      return true
  }
  return false
}

const shapesOn = (kit: CanvasKit, canvas: Canvas): Omit<Sheet, 'set'> => {
  const painted = (paint: Paint, draw: (brush: ReturnType<typeof brushOf>) => void) => {
    const brush = brushOf(paint)
    draw(brush)
    brush.delete()
  }
  const brushOf = (paint: Paint) => {
    const brush = new kit.Paint()
    brush.setAntiAlias(true)
    if ('fill' in paint) brush.setColor(kit.parseColorString(paint.fill))
    else {
      brush.setStyle(kit.PaintStyle.Stroke)
      brush.setColor(kit.parseColorString(paint.stroke))
      brush.setStrokeWidth(paint.width)
      if (paint.dashes !== undefined) brush.setPathEffect(kit.PathEffect.MakeDash([...paint.dashes], 0))
    }
    return brush
  }
  return {
    rectangle: (x, y, width, height, paint) => {
      painted(paint, (brush) => {
        canvas.drawRect(kit.XYWHRect(x, y, width, height), brush)
      })
    },
    line: (fromX, fromY, toX, toY, paint) => {
      painted(paint, (brush) => {
        canvas.drawLine(fromX, fromY, toX, toY, brush)
      })
    },
    circle: (x, y, radius, paint) => {
      painted(paint, (brush) => {
        canvas.drawCircle(x, y, radius, brush)
      })
    },
    path: (d, x, y, scale, paint) => {
      const path = kit.Path.MakeFromSVGString(d)
      if (path === null) throw new TypeError(`Unexpected path \`${d}\`, expected the notation of SVG`)
      painted(paint, (brush) => {
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(scale, scale)
        canvas.drawPath(path, brush)
        canvas.restore()
      })
      path.delete()
    },
  }
}

interface TextContext extends Kit {
  readonly canvas: Canvas
  /** Everything that is set, to be freed with the sheet. */
  readonly paragraphs: Paragraph[]
}

const setText = (context: TextContext, text: string, style: TextStyle, room: TextRoom): TextBlock => {
  const missing = charactersWithoutGlyph(text)
  if (missing.length > 0)
    throw new Error(`Unexpected characters \`${missing.join('')}\` in “${text}”, expected characters of the fonts`)
  const { width = endless, lines = Infinity, isBalanced = false } = room
  const paragraph = cutAfterWord(context, drawnText(text), style, width, lines)
  if (isBalanced) balance(paragraph, width)
  return {
    width: paragraph.getLongestLine(),
    height: paragraph.getHeight(),
    lines: paragraph.getLineMetrics().length,
    widestWord: paragraph.getMinIntrinsicWidth(),
    draw: (x, y) => {
      context.canvas.drawParagraph(paragraph, x, y)
    },
  }
}

const layout = (context: TextContext, text: string, style: TextStyle, width: number): Paragraph => {
  const { kit, fonts, paragraphs } = context
  const { family, weight, size, lineHeight, colour, spacing = 0 } = style
  const builder = kit.ParagraphBuilder.MakeFromFontCollection(
    new kit.ParagraphStyle({
      textStyle: {
        color: kit.parseColorString(colour),
        fontFamilies: [family, ...families.filter((other) => other !== family)],
        fontSize: size,
        fontStyle: { weight: weight === 600 ? kit.FontWeight.SemiBold : kit.FontWeight.Normal },
        letterSpacing: spacing,
        heightMultiplier: lineHeight / size,
        halfLeading: true,
      },
    }),
    fonts,
  )
  builder.addText(text)
  const paragraph = builder.build()
  builder.delete()
  paragraphs.push(paragraph)
  paragraph.layout(width)
  return paragraph
}

/** The text in as many lines as there may be: what is left over is cut after a whole word, or within one that fills them all. */
const cutAfterWord = (context: TextContext, text: string, style: TextStyle, width: number, lines: number) => {
  let paragraph = layout(context, text, style, width)
  const metrics = paragraph.getLineMetrics()
  if (metrics.length <= lines) return paragraph
  let kept = text.slice(0, metrics[lines - 1]?.endIndex)
  if (/\S/u.test(text.charAt(kept.length)) && /\s\S*$/u.test(kept)) kept = kept.replace(/\s\S*$/u, '')
  do {
    paragraph = layout(context, `${kept.replace(/[\s,;:–—.(]+$/u, '')}…`, style, width)
    kept = /\s/u.test(kept.trim()) ? kept.trim().replace(/\s+\S*$/u, '') : kept.slice(0, -1)
  } while (paragraph.getLineMetrics().length > lines && kept !== '')
  return paragraph
}

/** Makes the lines as short as they can be without there being more of them. */
const balance = (paragraph: Paragraph, width: number) => {
  const lines = paragraph.getLineMetrics().length
  if (lines < 2) return
  let [tooShort, enough] = [Math.min(paragraph.getMinIntrinsicWidth(), width) - 1, width]
  while (enough - tooShort > 2) {
    const middle = (tooShort + enough) / 2
    paragraph.layout(middle)
    if (paragraph.getLineMetrics().length > lines) tooShort = middle
    else enough = middle
  }
  paragraph.layout(enough)
}
