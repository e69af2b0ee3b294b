import { constants, crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Uint8Array): Buffer => {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8)
  return bytes
}

/** Pixels in rows. Most rows of a drawing are like the one above: empty, or in the middle of a shape. */
interface Rows {
  readonly width: number
  readonly height: number
  readonly pixels: Uint32Array
  /** 1 for each row that is like the one above. */
  readonly isLikeAbove: Uint8Array
}

const rowsOf = (bytes: Uint8Array, width: number, height: number): Rows => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = width * 4
  return {
    width,
    height,
    pixels: new Uint32Array(bytes.buffer, bytes.byteOffset, width * height),
    isLikeAbove: Uint8Array.from({ length: height }, (_, row) => {
      const start = row * length
      return row > 0 && buffer.compare(buffer, start - length, start, start, start + length) === 0 ? 1 : 0
    }),
  }
}

/** The colours, the commonest first; rows that are like the one above do not count. */
const coloursOf = ({ width, height, pixels, isLikeAbove }: Rows): readonly number[] => {
  const counts = new Map<number, number>()
  for (let row = 0; row < height; row += 1) {
    if (isLikeAbove[row] === 1) continue
    const end = (row + 1) * width
    for (let from = row * width, to = from; from < end; from = to) {
      const pixel = pixels[from] ?? 0
      while (to < end && pixels[to] === pixel) to += 1
      counts.set(pixel, (counts.get(pixel) ?? 0) + to - from)
    }
  }
  return [...counts].sort(([one, m], [other, n]) => n - m || one - other).map(([colour]) => colour)
}

interface Palette {
  /** Red, green and blue of each entry, one after another. */
  readonly entries: Uint8Array
  /** The entry of each colour. */
  readonly entryOf: ReadonlyMap<number, number>
}

/** The most bits of a channel that leave 256 entries at most come first; with two there are 64. */
const channelBits = [8, 6, 5, 4, 3, 2] as const

/** Cuts each channel until the entries are enough; the commonest colour of a bucket stands for it, so that plain areas stay exact. */
const paletteOf = (colours: readonly number[]): Palette => {
  for (const bits of channelBits) {
    const mask = ((0xff << (8 - bits)) & 0xff) * 0x01_01_01
    const buckets = new Map<number, { readonly entry: number; readonly pixel: number }>()
    for (const pixel of colours) {
      const bucket = pixel & mask
      if (!buckets.has(bucket)) buckets.set(bucket, { entry: buckets.size, pixel })
    }
    if (buckets.size > 256) continue
    return {
      entries: Uint8Array.from(
        [...buckets.values()].flatMap(({ pixel }) => [pixel & 0xff, (pixel >>> 8) & 0xff, (pixel >>> 16) & 0xff]),
      ),
      entryOf: new Map(colours.map((pixel) => [pixel, buckets.get(pixel & mask)?.entry ?? 0])),
    }
  }
  throw new RangeError('Unexpected number of entries, expected 64 at most for two bits a channel')
}

/** The rows as PNG filters them: each byte is what it differs by from the one above (filter 2). */
const filteredRows = ({ width, height, pixels, isLikeAbove }: Rows, { entryOf }: Palette): Uint8Array => {
  const filtered = new Uint8Array((width + 1) * height)
  const above = new Uint8Array(width)
  for (let row = 0; row < height; row += 1) {
    const target = row * (width + 1)
    filtered[target] = 2
    if (isLikeAbove[row] === 1) continue
    const start = row * width
    let [pixel, entry] = [-1, 0]
    for (let x = 0; x < width; x += 1) {
      const here = pixels[start + x] ?? 0
      if (here !== pixel) {
        pixel = here
        entry = entryOf.get(here) ?? 0
      }
      filtered[target + x + 1] = entry - (above[x] ?? 0)
      above[x] = entry
    }
  }
  return filtered
}

/**
 * Writes opaque pixels as a PNG with a palette: a third of the weight of true colour for pictures of text. They are
 * compressed by runs alone: zlib finds other repetitions with tables whose functions differ between processors, and the
 * bytes must not.
 *
 * @param bytes red, green, blue and opacity of each pixel; opacity is ignored
 */
export const indexedPng = (bytes: Uint8Array, width: number, height: number): Buffer => {
  const rows = rowsOf(bytes, width, height)
  const colours = coloursOf(rows)
  const palette = paletteOf(colours)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette.entries),
    chunk('IDAT', deflateSync(filteredRows(rows, palette), { strategy: constants.Z_RLE, chunkSize: 0x1_0000 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Tells whether bytes are a PNG from its first byte to its last, every part as it was written. */
export const isWholePng = (bytes: Buffer): boolean => {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const end = at + bytes.readUInt32BE(at) + 12
    if (end > bytes.length || bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return false
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length
    at = end
  }
  return false
}
