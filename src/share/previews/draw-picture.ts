import { drawIcon } from './icon.ts'
import type { PreviewCard } from './preview-card.ts'
import { drawPreview } from './preview-image.ts'

/** A picture that the site draws, as data: the same data draws the same bytes. */
export type Picture = PreviewCard | Icon

/** The site's icon. */
export interface Icon {
  /** Width and height in pixels. */
  readonly iconSize: number
}

/**
 * Draws a picture.
 *
 * @returns the PNG
 * @throws what `drawSheet` throws
 */
export const drawPicture = async (picture: Picture): Promise<Buffer> =>
  'iconSize' in picture ? drawIcon(picture.iconSize) : (await drawPreview(picture)).png
