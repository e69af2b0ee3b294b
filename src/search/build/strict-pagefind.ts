/**
 * What Pagefind 1.6 passes over: an index file that could not be fetched or is damaged. It goes on without that file's words,
 * so a word of the text would be reported as not found.
 */
const passedOver: readonly (readonly [code: string, stricter: string])[] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  [
    'console.error(`Decompressing ${file} appears to have failed: Missing signature`);return data',
    'throw new Error(`Decompressing ${file} appears to have failed: Missing signature`)',
  ],
]

/**
 * Makes a browser file of Pagefind fail where an index file fails, so that the search can say so.
 *
 * @param code of `pagefind.js` or `pagefind-worker.js`
 * @throws if the code is not of the version that this was written for
 */
export const strictPagefind = (code: string): string =>
  passedOver.reduce((text, [lenient, stricter]) => {
    const parts = text.split(lenient)
    if (parts.length !== 2)
      throw new Error(`Unexpected code of Pagefind: ${parts.length - 1} times \`${lenient}\`, expected once`)
    return parts.join(stricter)
  }, code)
