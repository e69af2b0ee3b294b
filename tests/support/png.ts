import CanvasKitInit from 'canvaskit-wasm'

/** Width and height that the header of a PNG states. */
export const pngSize = (png: Buffer): { readonly width: number; readonly height: number } => {
  if (png.subarray(1, 4).toString('latin1') !== 'PNG') throw new TypeError('Unexpected bytes, expected a PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** The pixels of a PNG, read by another decoder than the encoder that wrote it. */
export const pngPixels = async (
  png: Buffer,
): Promise<{ readonly pixels: Buffer; readonly width: number; readonly height: number }> => {
  const { width, height } = pngSize(png)
  const kit = await CanvasKitInit()
  const image = kit.MakeImageFromEncoded(png)
  const pixels = image?.readPixels(0, 0, {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  })
  image?.delete()
  if (!(pixels instanceof Uint8Array)) throw new TypeError('Unexpected bytes, expected a PNG that can be decoded')
  return { pixels: Buffer.from(pixels), width, height }
}

/** Tells whether anything but the colour of the corner stands in the outer margin of a picture. */
export const hasInkInMargin = async (png: Buffer, margin: number): Promise<boolean> => {
  const { pixels, width, height } = await pngPixels(png)
  const paper = pixels.readUInt32BE(0)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isMargin = x < margin || y < margin || x >= width - margin || y >= height - margin
      if (isMargin && pixels.readUInt32BE((y * width + x) * 4) !== paper) return true
    }
  return false
}
