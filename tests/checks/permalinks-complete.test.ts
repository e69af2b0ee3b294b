import { expect, test } from 'vitest'
import { readLibrary } from '../../src/library/read-library.ts'
import { publish } from '../../src/model/permalinks.ts'

test('every section and sentence of the content is in the register: npm run permalinks', async () => {
  const { articles, permalinks } = await readLibrary(process.cwd())
  for (const { slug, original } of articles) {
    const register = permalinks.find((file) => file.slug === slug)?.register
    expect(register?.published, slug).toEqual(publish(register, original).published)
  }
})
