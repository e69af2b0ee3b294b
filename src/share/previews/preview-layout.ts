import { siteName } from '../../model/site.ts'
import type { CardName, PreviewCard } from './preview-card.ts'
import { fontFamily } from './preview-fonts.ts'

/** Width and height in pixels: what messengers and social networks ask for. */
export const previewSize = { width: 1200, height: 630 } as const

/** The margin that no ink may enter, in pixels. */
export const previewMargin = 60

/** Height of the line with the site's name, and of the line with the names, in pixels. */
export const headHeight = 44
export const footHeight = 62

/** Height of a line of the text below the title, and of the article's title above a section's, in pixels. */
export const textLine = 43
export const aboveLine = 34

/** The colours of the light scheme of the site. */
const colour = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  soft: '#5d594f',
  rule: '#dcd7ca',
  accent: '#0b5963',
  person: '#8f2f1d',
  country: '#1d4f91',
  organisation: '#5a3d8a',
  place: '#2f6b3a',
} as const

/** The paper, which is filled below the drawing. */
export const previewBackground = colour.paper

/** The choices that make a card fit. */
export interface Fit {
  readonly titleSize: number
  /** Lines of the title at most; longer ones end in an ellipsis. */
  readonly titleLines: number
  readonly textLines: number
  readonly names: number
  /** Whether words may be broken anywhere, for a word that is longer than a line. */
  readonly breakWords: boolean
}

/** An element as satori takes it; `key` names the parts that are measured. */
export interface Box {
  readonly type: string
  readonly key: string | null
  readonly props: { readonly [name: string]: unknown }
}

type Style = Readonly<Record<string, string | number>>

const box = (style: Style, children: unknown, key: string | null = null): Box => ({
  type: 'div',
  key,
  props: { style: { display: 'flex', flexShrink: 0, ...style }, children },
})

/** The site's mark: a flag whose lines are lines of text, and the point in view. */
const mark = (size: number): Box => ({
  type: 'svg',
  key: null,
  props: {
    width: size,
    height: size,
    viewBox: '0 0 20 20',
    children: [
      { type: 'path', props: { d: 'M3 2v16M3 4h9M3 9h14M3 14h6', stroke: colour.ink, strokeWidth: 2, fill: 'none' } },
      { type: 'circle', props: { cx: 15, cy: 14, r: 2.4, fill: colour.accent } },
    ],
  },
})

const head = (card: PreviewCard): Box =>
  box({ justifyContent: 'space-between', alignItems: 'center', height: headHeight }, [
    box({ alignItems: 'center', gap: 14, fontSize: 34, fontWeight: 600, letterSpacing: -0.4 }, [
      mark(42),
      box({}, siteName),
    ]),
    box(
      { fontFamily: fontFamily.sans, fontSize: 23, fontWeight: 600, letterSpacing: 2, color: colour.accent },
      card.kicker.toLocaleUpperCase(card.language),
    ),
  ])

/** The texts around the title, as they are set. */
const texts = {
  above: {
    display: 'block',
    marginBottom: 14,
    fontFamily: fontFamily.sans,
    fontSize: 25,
    lineHeight: aboveLine / 25,
    color: colour.soft,
  },
  text: { display: 'block', marginTop: 22, fontSize: 31, lineHeight: textLine / 31, color: colour.soft },
} as const

/** One of the texts around the title on its own, to be measured: without a limit of lines. */
export const loneText = (key: keyof typeof texts, text: string): Box =>
  box({ flexDirection: 'column', width: previewSize.width - 2 * previewMargin, fontFamily: fontFamily.serif }, [
    box({ ...texts[key], margin: 0 }, text, key),
  ])

const body = (card: PreviewCard, fit: Fit): Box =>
  box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
    box(
      { flexDirection: 'column' },
      [
        ...(card.above === undefined ? [] : [box({ ...texts.above, lineClamp: 1 }, card.above)]),
        box(
          {
            display: 'block',
            fontSize: fit.titleSize,
            fontWeight: 600,
            lineHeight: 1.12,
            letterSpacing: -0.018 * fit.titleSize,
            wordBreak: fit.breakWords ? 'break-word' : 'normal',
            textWrap: 'balance',
            lineClamp: fit.titleLines,
          },
          card.title,
          'title',
        ),
        ...(card.text === undefined || fit.textLines === 0
          ? []
          : [box({ ...texts.text, lineClamp: fit.textLines }, card.text)]),
      ],
      'body',
    ),
  ])

/** A name over a line in its kind's colour and pattern, as mentions are marked in the text. */
const nameBox = ({ text, kind }: CardName, index: number): Box =>
  box(
    {
      textDecorationLine: 'underline',
      textDecorationColor: colour[kind],
      textDecorationStyle: { person: 'solid', country: 'dotted', organisation: 'dashed', place: 'double' }[kind],
    },
    text,
    `name ${index}`,
  )

const positionBar = ({ index, count }: NonNullable<PreviewCard['position']>): Box =>
  box(
    { gap: 8, alignItems: 'center' },
    Array.from({ length: count }, (_, at) =>
      box({ width: 30, height: 7, backgroundColor: at === index ? colour.accent : colour.rule }, undefined),
    ),
  )

/** Tells whether a card has a line of names or figures. */
export const hasFoot = ({ names, figure, position }: PreviewCard) =>
  names.length > 0 || figure !== undefined || position !== undefined

const foot = (card: PreviewCard, fit: Fit): Box => {
  const hidden = card.names.length - fit.names
  return box(
    {
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 40,
      boxSizing: 'border-box',
      height: footHeight,
      paddingTop: 20,
      borderTop: `2px solid ${colour.rule}`,
      fontFamily: fontFamily.sans,
      fontSize: 26,
      color: colour.soft,
    },
    [
      ...(card.names.length === 0
        ? []
        : [
            box({ gap: 26, whiteSpace: 'nowrap' }, [
              ...card.names.slice(0, fit.names).map(nameBox),
              ...(hidden > 0 ? [box({}, `+ ${hidden}`, 'more')] : []),
            ]),
          ]),
      ...(card.figure === undefined ? [] : [box({ whiteSpace: 'nowrap' }, card.figure, 'figure')]),
      ...(card.position === undefined ? [] : [positionBar(card.position)]),
    ],
  )
}

/** A card as boxes, for satori. */
export const previewLayout = (card: PreviewCard, fit: Fit): Box =>
  box(
    {
      flexDirection: 'column',
      width: previewSize.width,
      height: previewSize.height,
      boxSizing: 'border-box',
      padding: previewMargin,
      fontFamily: fontFamily.serif,
      color: colour.ink,
    },
    [head(card), body(card, fit), ...(hasFoot(card) ? [foot(card, fit)] : [])],
  )
