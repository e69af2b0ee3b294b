import { fold } from './fold.ts'

/**
 * Articles, prepositions and forms of address that may stand before a name without being part of it, in all six
 * languages: `les Ukrainiens`, `in den Vereinigten Staaten`, `from the Americans`, `Mr Trump`.
 */
const articlesAndPrepositions = `
der die das den dem des ein eine einen einem einer eines in im ins aus von vom zu zum zur nach für gegen mit bei beim an am auf über um und
the a an of to from by for with at on and into against about
le la les l un une d de du des en au aux à dans par pour avec sur contre chez et
il lo i gli le un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall
nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col per tra fra e ed contro
ja tai
у в з із зі до від на про та і й для по о об під за проти при через між над`

const address = `
herr herrn frau dr prof mr mrs ms sir lord mister monsieur madame mme mlle signor signore signora sig herra rouva
пан пана пану пані паном`

const keys = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold))

/** Words that carry nothing of a name. */
export const stopWords: ReadonlySet<string> = keys(articlesAndPrepositions + address)

/** Words of long names that too many names share to stand for one of them alone. */
export const genericWords: ReadonlySet<string> = keys(`
republik bundesrepublik-  föderation königreich- organisation vertrag union nord atlantik ministerium verteidigung
republic federation organization organisation treaty alliance north atlantic department ministry defense defence federal
république fédération traité nord atlantique alliance ministère département défense
repubblica federazione organizzazione trattato nord alleanza atlantico atlantica ministero dipartimento difesa
tasavalta liittovaltio järjestö liitto sopimus pohjois ministeriö puolustusministeriö
республіка федерація федеративна організація договір договору альянс північноатлантичний північноатлантичного міністерство оборони`)
