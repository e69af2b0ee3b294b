import { zlibSync } from 'fflate'

/** The tables of a PNG's checksum (CRC-32, polynomial of ISO 3309). */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

const crc = (bytes: Uint8Array) => {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

interface Palette {
  /** Red, green and blue of each entry, one after another. */
  readonly colours: Uint8Array
  /** The entry of each pixel. */
  readonly indices: Uint8Array
}

/** The runs of pixels of one colour: the colour, the first pixel and the one after the last. */
function* runsOf(pixels: Uint8Array): Generator<readonly [colour: number, from: number, to: number]> {
  const count = pixels.length / 4
  const colourAt = (pixel: number) =>
    ((pixels[pixel * 4] ?? 0) << 16) | ((pixels[pixel * 4 + 1] ?? 0) << 8) | (pixels[pixel * 4 + 2] ?? 0)
  for (let from = 0, to = 0; from < count; from = to) {
    const colour = colourAt(from)
    while (to < count && colourAt(to) === colour) to++
    yield [colour, from, to]
  }
}

/** Cuts each channel to so many bits; the commonest colour of a bucket stands for it, so that plain areas stay exact. */
const paletteOf = (pixels: Uint8Array, bits: number): Palette | undefined => {
  const shift = 8 - bits
  const counts = new Map<number, number>()
  for (const [colour, from, to] of runsOf(pixels)) counts.set(colour, (counts.get(colour) ?? 0) + to - from)
  const bucketOf = (colour: number) =>
    ((colour >>> (16 + shift)) << 16) |
    (((colour >>> (8 + shift)) & (0xff >>> shift)) << 8) |
    ((colour & 0xff) >>> shift)
  const entries = new Map<number, { index: number; colour: number }>()
  const byFrequency = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  for (const [colour] of byFrequency) {
    const bucket = bucketOf(colour)
    if (!entries.has(bucket)) entries.set(bucket, { index: entries.size, colour })
    if (entries.size > 256) return undefined
  }
  const colours = new Uint8Array(entries.size * 3)
  for (const { index, colour } of entries.values())
    colours.set([colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff], index * 3)
  const indices = new Uint8Array(pixels.length / 4)
  for (const [colour, from, to] of runsOf(pixels)) indices.fill(entries.get(bucketOf(colour))?.index ?? 0, from, to)
  return { colours, indices }
}

/**
 * Writes opaque pixels as a PNG with a palette: a third of the weight of true colour for pictures of text. The
 * compression is JavaScript, since that of Node differs between processors and the bytes must not.
 *
 * @param pixels red, green, blue and opacity of each pixel; opacity is ignored
 */
export const indexedPng = (pixels: Uint8Array, width: number, height: number): Buffer => {
  const palette = [5, 4, 3, 2].reduce<Palette | undefined>((found, bits) => found ?? paletteOf(pixels, bits), undefined)
  if (palette === undefined) throw new RangeError('Unexpected number of colours, expected 256 at most')
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(palette.indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette.colours),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}
