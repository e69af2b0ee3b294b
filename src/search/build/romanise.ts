/** Ways in which Ukrainian is written in Latin letters; only what differs from the first is listed. */
const national: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ы: 'y',
  э: 'e',
  ё: 'io',
  ъ: '',
  "'": '',
}

const schemes: readonly Readonly<Record<string, string>>[] = [
  national,
  // BGN/PCGN, as English newspapers write
  { ...national, є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
  // scientific, as libraries write; Finnish and Italian follow it closely
  { ...national, є: 'je', ж: 'z', ї: 'ji', й: 'j', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja' },
  // German
  {
    ...national,
    в: 'w',
    є: 'je',
    ж: 'sch',
    ї: 'ji',
    й: 'j',
    х: 'ch',
    ц: 'z',
    ч: 'tsch',
    ш: 'sch',
    щ: 'schtsch',
    ю: 'ju',
    я: 'ja',
  },
  // French
  { ...national, є: 'ie', ж: 'j', ї: 'i', й: 'i', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia' },
]

/**
 * Writes a Cyrillic name in Latin letters.
 *
 * @returns one spelling per scheme, without repetitions
 */
export const romanise = (name: string): readonly string[] => {
  const letters = [...name.toLowerCase().replace(/[’ʼ]/g, "'")]
  return [...new Set(schemes.map((scheme) => letters.map((letter) => scheme[letter] ?? letter).join('')))]
}
