/** A text as received, and how it was. */
export interface ReceivedText {
  readonly text: string
  /** Name of the encoding, for people. */
  readonly encoding: 'UTF-8' | 'UTF-8 with byte order mark' | 'UTF-16' | 'Windows-1252'
  /** Whether `source.txt` cannot hold the bytes as received, since it is UTF-8. */
  readonly converted: boolean
}

/**
 * Finds out the encoding of a text file and decodes it.
 *
 * UTF-8 where the bytes are valid UTF-8; UTF-16 where a byte order mark says so; otherwise Windows-1252, which contains
 * Latin-1 and is what German mail programs send.
 *
 * @returns the text, or in words why it is none
 */
export const decodeText = (bytes: Uint8Array): ReceivedText | { readonly refusal: string } => {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = decode(bytes, first === 0xff ? 'utf-16le' : 'utf-16be')
    return text === undefined
      ? { refusal: 'Unexpected bytes after a byte order mark of UTF-16, expected text' }
      : judge({ text: text.replace(/^\uFEFF/u, ''), encoding: 'UTF-16', converted: true })
  }
  const text = decode(bytes, 'utf-8')
  if (text !== undefined) {
    const marked = first === 0xef && second === 0xbb && third === 0xbf
    return judge({ text, encoding: marked ? 'UTF-8 with byte order mark' : 'UTF-8', converted: false })
  }
  return judge({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252', converted: true })
}

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whatever its encoding, a text has no control characters but white space. */
const judge = (received: ReceivedText): ReceivedText | { readonly refusal: string } => {
  const control = /[\u0000-\u0008\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]/u.exec(received.text)
  if (control === null) return received
  const before = received.text.slice(0, control.index).split('\n')
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    refusal: `Unexpected control character U+${code} at ${before.length}:${(before.at(-1) ?? '').length + 1}, expected plain text: is this another kind of file?`,
  }
}
