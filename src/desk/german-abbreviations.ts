const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations after which a sentence never ends: titles, and words that always introduce another. Without the full stop. */
export const leadingAbbreviations = words(`
  Dr Dres Prof Hr Hrn Fr Frl Mr Mrs Ms Mme Mlle St Ste Sta Hl hl Dipl Ing Mag Priv Doz Univ Lic lic rer nat phil med
  jur iur theol habil pol oec paed ehem stv stellv Stv Stellv Vors Lt lt Sgt Maj Capt Cpt Cmdr Adm Oberstlt Hptm
  Bgm Bf Btf bzw vgl Vgl ca Ca ggf evtl Evtl inkl exkl einschl zzgl abzgl sog insb insbes bes gem lt betr bisl mind
  max min durchschn geb gest verh gesch gez Hrsg hrsg Verf Red Übers Anm Fa Fam Tel Mobil Az Aktz Ldkr Krs Bez nördl
  südl östl westl dt engl frz franz ital russ amerik span poln ukr chin jap österr schweiz europ internat röm griech
  lat kath ev evang kgl kaiserl urspr vorm wg jew entspr ebd cf Cf resp spez tägl tgl mtl jährl wöchentl schriftl
  mündl teilw zit zus zz zzt Zzt Jgst Gebr Bros Sen Rep Gov Gen Col Präs Vizepräs Min.-Präs Reg Ges Kfm Kfr od
  Nr Nrn nr No Abs Ziff Paragr Abb Tab Bd Bde Kap Aufl Ausg Jg Lfg Rn Rdnr Tz Vol vol Pkt Pos Hbf Inst Bsp
  Chr.-Dem Soz.-Dem Mt Ft Ev Sgt Kdo Kdr Brig Oblt Ofw Uffz Gefr Dir Ass Ref Rev Hon Msgr Mons Ew Exz Ehrw
`)

/** Words that are abbreviations before a number only: `Art. 5`, but `von dieser Art. Danach …`. */
export const numberAbbreviations = words(`
  Art art S s Seite Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Pl Ph Nr Fig fig Bl Zi App
  Lit lit Op op Mk Joh Matth Lk Röm Kor Mos Ps Sp col p pp B A C D E
`)

/** Abbreviations that may close a sentence: it ends there if the next word is one that begins sentences. */
export const closingAbbreviations = words(`
  usw usf etc dgl desgl Co Inc Ltd Corp Jr Sr jr sr jun sen Mio Mrd Tsd Bio Std Sek Min Jh Jhd Jhdt Chr ff f Nachf MwSt
  Mwst Str str Pl Hs allg Bem Erg Forts Proz Fr Sfr Kr Eur Dol km kg US U.S U.S.A U.K UN Dgl Uni Abt Ztg Zs Whg m.w.N
  u.a o.ä o.Ä u.ä u.Ä u.v.m u.v.a e.V a.D z.T z.Z z.Zt i.R h.c p.a s.o s.u v.Chr n.Chr i.d.R u.U m.E o.g d.J d.M M.A
  B.A Ph.D M.Sc B.Sc LL.M D.C a.M a.d i.Br v.H v.T B.C A.D a.m p.m n.v n.V i.E o.O o.J o.D a.a.O u.ö k.o K.o i.A i.V i.O o.B
`)

/** Words with which German sentences begin although they are no nouns: after a number or an abbreviation they tell a new sentence. */
export const sentenceStarters = words(`
  Der Die Das Den Dem Des Ein Eine Einer Eines Einem Einen Kein Keine Keiner Er Sie Es Wir Ihr Ich Du Man Wer Was Wann
  Wo Wie Warum Weshalb Wieso Wohin Woher Womit Wofür Worüber Welche Welcher Welches Dieser Diese Dieses Diesem Diesen
  Jener Jene Jenes Jeder Jede Jedes Alle Allen Alles Beide Viele Vielen Mehrere Einige Manche Wenige Niemand Jemand
  Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Mein Meine Dein Deine Euer Eure
  Und Oder Aber Doch Denn Sondern Jedoch Allerdings Dennoch Trotzdem Dagegen Hingegen Zudem Außerdem Ferner Auch Sogar
  Nur Nicht Nichts Noch Schon Bereits Erst Zuerst Zunächst Dann Danach Darauf Daraufhin Anschließend Später Früher
  Vorher Zuvor Seither Seitdem Inzwischen Mittlerweile Derzeit Zurzeit Momentan Aktuell Heute Gestern Morgen Vorgestern
  Übermorgen Nun Jetzt Bald Oft Immer Nie Niemals Manchmal Wieder Weiter Weiterhin Schließlich Letztlich Endlich
  Dabei Dadurch Dafür Damit Daher Dahinter Daneben Daran Daraus Darin Darüber Darum Darunter Davon Davor Dazu Deshalb
  Deswegen Demnach Demzufolge Somit Also Folglich Dort Hier Da Hierzu Hierbei Hiermit So Solche Ebenso Genauso
  Als Wenn Weil Während Nachdem Bevor Bis Seit Sobald Solange Obwohl Falls Sofern Damals Dass Ob Indem
  Am An Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Im In Ins Laut Mit Nach Neben Ohne Seit Trotz Um Unter
  Über Vom Von Vor Wegen Zu Zum Zur Zwischen Angesichts Anhand Anstatt Aufgrund Außerhalb Innerhalb Infolge Mithilfe
  Mittels Statt Ungeachtet Entgegen Entlang Gemäß Zufolge Hinsichtlich Bezüglich Ab Außer Binnen Dank
  Ist War Sind Waren Wird Wurde Werden Wurden Hat Haben Hatte Hatten Kann Können Konnte Muss Müssen Soll Sollen Sollte
  Will Wollen Darf Dürfen Würde Wäre Hätte Gibt Gab Geht Ging Kommt Kam Bleibt Blieb Ja Nein Vielleicht Wahrscheinlich
  Offenbar Offensichtlich Angeblich Tatsächlich Natürlich Möglicherweise Vermutlich Zwar Immerhin Wenigstens Mindestens
  Rund Etwa Fast Knapp Kurz Insgesamt Besonders Vor Allem Leider Glücklicherweise Gleichzeitig Zugleich Einerseits
  Andererseits Erstens Zweitens Drittens Bitte Danke Lange Ganz Sehr Mehr Weniger Wichtig Neben Beiden Derweil Unterdessen
  Unklar Klar Fraglich Sicher Weder Entweder Sowohl Statt Wohl Eben Eigentlich Ansonsten Sonst Hinzu Darauf Hätten Wären
`)
