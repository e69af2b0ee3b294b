import { Resvg } from '@resvg/resvg-js'

/** Width and height that the header of a PNG states. */
export const pngSize = (png: Buffer): { readonly width: number; readonly height: number } => {
  if (png.subarray(1, 4).toString('latin1') !== 'PNG') throw new TypeError('Unexpected bytes, expected a PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** The pixels of a PNG, read by another decoder than the encoder that wrote it. */
export const pngPixels = (
  png: Buffer,
): { readonly pixels: Buffer; readonly width: number; readonly height: number } => {
  const { width, height } = pngSize(png)
  const href = `data:image/png;base64,${png.toString('base64')}`
  const image = `<image width="${width}" height="${height}" href="${href}"/>`
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
  ).render()
  return { pixels, width, height }
}

/** Tells whether anything but the colour of the corner stands in the outer margin of a picture. */
export const hasInkInMargin = (png: Buffer, margin: number): boolean => {
  const { pixels, width, height } = pngPixels(png)
  const paper = pixels.readUInt32BE(0)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isMargin = x < margin || y < margin || x >= width - margin || y >= height - margin
      if (isMargin && pixels.readUInt32BE((y * width + x) * 4) !== paper) return true
    }
  return false
}
