import { fold } from './fold.ts'

/**
 * Names and words that are somebody or something else, although they begin or sound like a name of the registry, and
 * that no dictionary lists. The longer list, made from dictionaries, is `other-words.json`.
 */
export const otherNames: ReadonlySet<string> = new Set(
  `
EU; UE; ЄС; UN; UNO; ONU; YK; ООН; NASA; NAFTA
Europäische Union; European Union; Union européenne; Unione europea; Euroopan unioni; Європейський Союз
United Nations; Vereinte Nationen; Nations unies; Nazioni Unite; Yhdistyneet kansakunnat
Le Pen; La Russa; De Luca; merzen; suomu; suoni; suola; макарон; saksi; sakset; rannat; italo
Britannicus; Британіка; Germanica; Europe 1`
    .split(/[;\n]/)
    .map((name) => name.trim().split(' ').map(fold).join(' '))
    .filter((name) => name !== ''),
)
