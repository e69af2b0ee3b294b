import { wordsOf, type Word } from './fold.ts'
import { stopWords } from './stop-words.ts'

/** The words of a name or query that count: without articles and prepositions, unless there is nothing else. */
export const contentWords = (text: string): readonly Word[] => {
  const words = wordsOf(text)
  const content = words.filter((word) => !stopWords.has(word.key))
  return content.length > 0 ? content : words
}
