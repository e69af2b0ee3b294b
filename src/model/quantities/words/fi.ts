import { aboutTen, decade, dozen, half, part, parts, quarter, type NumberWords } from '../number-words.ts'

/** The endings of the cases after a stem, singular and plural. */
const cases = '(?:n|t|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|nsa|nsä|tta|ttä)'
/** An ordinal from 3 on: nominative, partitive, and the stem with its cases. */
const ordinal = (stem: string, vowel: 'a' | 'ä') =>
  `${stem}s|${stem}tt${vowel}|${stem}nne(?:${cases})?|${stem}nte(?:en|na|nä)|${stem}nsi(?:a|ä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|in|en)?`

/** Finnish: one word of which every part takes the case: `kahdessakymmenessäviidessä`. */
export const finnish: NumberWords = {
  parts: [
    ...parts({
      '1': `yksi|yhtä|yhde(?:${cases}|s)|yhte(?:en|nä)|yksi(?:ä|en|in|ssä|stä|llä|ltä|lle|nä)|yhdet|ensimmäi\\p{L}*|${ordinal('yhde', 'ä')}`,
      '2': `(?<=\\p{L}{3})toinen|(?<=\\p{L}{3})toise(?:n|ssa|sta|lla|lta|lle|ksi|na|en)|(?<=kymmenettä|sadatta|tuhannetta)toista|kaksi|kahta|kahde(?:${cases}|s)|kahte(?:en|na)|kaksi(?:a|en|in|ssa|sta|lla|lta|lle|na)|${ordinal('kahde', 'a')}`,
      '3': `kolm(?:e|ea|een|e${cases}|ia|ien|iin|issa|ista|illa|ilta|ille|iksi|ina)|${ordinal('kolma', 'a')}`,
      '4': `neljä(?:ä|än|${cases})?|nelj(?:iä|ien|iin|issä|istä|illä|iltä|ille|iksi|inä)|${ordinal('neljä', 'ä')}`,
      '5': `viisi|viittä|viide${cases}|viite(?:en|nä)|viisi(?:ä|en|in|ssä|stä|llä|ltä|lle|nä)|${ordinal('viide', 'ä')}`,
      '6': `kuusi|kuutta|kuude${cases}|kuute(?:en|na)|kuusi(?:a|en|in|ssa|sta|lla|lta|lle|na)|${ordinal('kuude', 'a')}`,
      '7': `seitsemä(?:ä|än|${cases})?|seitsem(?:iä|ien|iin|issä|istä|illä|iltä|ille|iksi|inä)|${ordinal('seitsemä', 'ä')}`,
      '8': `kahdeksa(?:a|an|${cases})?|kahdeks(?:ia|ien|iin|issa|ista|illa|ilta|ille|iksi|ina)|${ordinal('kahdeksa', 'a')}`,
      '9': `yhdeksä(?:ä|än|${cases})?|yhdeks(?:iä|ien|iin|issä|istä|illä|iltä|ille|iksi|inä)|${ordinal('yhdeksä', 'ä')}`,
      '100': `sata(?:a|an|na)?|sada${cases}|sato(?:ja|ihin|ina)|sadoi(?:ssa|sta|lla|lta|lle|ksi|n)|${ordinal('sada', 'a')}`,
      '1000': `tuhat|tuhatta|tuhanne${cases}|tuhante(?:en|na)|tuhansi(?:a|en|in|ssa|sta|lla|lta|lle|ksi|na)|tuhan|${ordinal('tuhanne', 'a')}`,
      '1000000': 'miljoon(?:[aoi]\\p{L}{0,5})|milj',
      '1000000000': 'miljard(?:[ei]\\p{L}{0,5})|mrd',
      '1000000000000': 'biljoon(?:[aoi]\\p{L}{0,5})',
      '1000000000000000': 'biljard(?:[ei]\\p{L}{0,5})',
    }),
    ...parts(
      {
        '0': 'nolla(?:n|a)?',
        '2': 'kahtia|toinen|toise\\p{L}*|toisi\\p{L}*|toista|mole?m[mp]\\p{L}*|kump\\p{L}*|pari(?:n|a|t|en|ssa|lla|sta)?|tupla\\p{L}*|kaksin\\p{L}*|kaksos\\p{L}*|kaksi(?=\\p{L})|sekä|duo',
        '3': 'kolmin\\p{L}*|kolmi(?=\\p{L})',
        '4': 'nelin\\p{L}*|neli(?=\\p{L})',
        '100': 'satojen',
        '5': 'viisin\\p{L}*',
      },
      { isWeak: true },
    ),
    part([1.5, 1], 'puolitoista|puolentoista|puoltatoista'),
    part([10], `kymmenen|kymmentä|kymmene(?:en|${cases})|kymmen(?=\\p{L})|${ordinal('kymmene', 'ä')}`, {
      role: 'tens',
    }),
    part(aboutTen, `kymmeni(?:ä|en|in|ssä|stä|llä|ltä|lle|ksi|nä)|kymmenet`, { role: 'multiplier' }),
    part(dozen, 'tusin\\p{L}+', { role: 'multiplier' }),
    part(decade, 'vuosikymmen\\p{L}*', { role: 'multiplier', isWeak: true }),
    part(half, 'puoli(?:kas)?|puole(?:n|t|ssa|sta|en)|puolta', { isWeak: true }),
    part(quarter, 'neljänne(?:s|kse\\p{L}+|ksi(?:ä|en|in|ssä|stä|llä|ltä)|stä)|vartti\\p{L}*', { isWeak: true }),
    part([10], 'toista', { role: 'teen' }),
  ],
  endings: '(?:kin|kaan|kään|s?ti|osa\\p{L}*|kse\\p{L}{1,3}|ksi\\p{L}{1,3})?',
  fuses: true,
  of: /^ $/u,
  andHalf: /^(?: \p{L}+)? ja puol(?:i|en|ta|essa)/u,
}
