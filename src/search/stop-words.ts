import { fold } from './fold.ts'

const keys = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold))

/**
 * Articles, prepositions and forms of address that may stand before a name without being part of it, in all six
 * languages: `les Ukrainiens`, `in den Vereinigten Staaten`, `from the Americans`, `Mr Trump`.
 */
export const stopWords: ReadonlySet<string> = keys(`
der die das den dem des ein eine einen einem einer eines im ins aus von vom zu zum zur nach für gegen mit bei beim an am auf über um und
the a of to from by for with at on in and into against about
la le les l une un d de du en au aux à dans par pour avec sur contre chez et
il lo i gli uno una di del dello della dei degli delle dell al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall
nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col per tra fra e ed contro
ja у в з із зі до від на про та й для по о об під за проти при через між над
herr herrn frau dr prof pm mr mrs ms sir lord mister monsieur madame mme mlle signor signore signora sig herra rouva
пан пана пану пане панові пані паном`)

/** Words that too many names share to stand for one of them alone. */
export const genericWords: ReadonlySet<string> = keys(`
republik föderation organisation vertrag union bündnis allianz pakt nord atlantik ministerium verteidigung
republic federation organization treaty alliance pact north atlantic department ministry defense defence federal
république fédération traité pacte atlantique ministère département défense
repubblica federazione organizzazione trattato patto alleanza atlantico atlantica ministero dipartimento difesa
tasavalta liittotasavalta federaatio järjestö liitto sopimus pohjois ministeriö puolustusministeriö
республіка федерація федеративна організація договір договору альянс союз північноатлантичний міністерство оборони
van von ван фон
königreich staaten kingdom states uni unis royaume états regno unito stati uniti kuningaskunta королівство штати велика`)
