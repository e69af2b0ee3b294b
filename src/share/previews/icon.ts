import { markColours, markPaths } from '../mark.ts'
import { drawSheet } from './sheet.ts'

/** The part of an icon's width that the mark takes: it stays inside the circle that phones may cut out of the icon. */
const share = 20 / 34

/**
 * Draws the site's icon.
 *
 * @param size width and height in pixels
 * @returns the PNG
 */
export const drawIcon = (size: number): Promise<Buffer> => {
  const { ink, accent, paper } = markColours
  const scale = (size * share) / 20
  const start = (size - 20 * scale) / 2
  return drawSheet({ width: size, height: size, paper, margin: 0 }, (sheet) => {
    sheet.path(markPaths.lines, start, start, scale, { stroke: ink, width: 2 })
    sheet.path(markPaths.point, start, start, scale, { fill: accent })
  })
}
