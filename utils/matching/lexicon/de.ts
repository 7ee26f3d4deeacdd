import type { Lexicon } from './types.ts';

export const de: Lexicon = {
  language: 'de',
  negators:
    'nicht, nie, niemals, kein, keine, keiner, keinen, keinem, keines, keins, nichts, niemand, niemanden, niemandem, nirgends, nirgendwo, weder, kaum, keineswegs, keinesfalls, nicht mehr, noch nicht, gar nicht, nimmer, statt',
  privatives: 'ohne',
  deniers:
    'weigert, weigern, weigerte, verweigert, verweigern, leugnet, leugnen, bestreitet, bestreiten, dementiert, scheitert, gescheitert, bezweifle, bezweifelt, zweifle, falsch, unwahr, lehnt, ablehnen, abgelehnt, verhindert, verhindern, vermeiden, unmöglich, zu, ausschließen, auszuschließen, ausgeschlossen, abgewiesen, abzuweisen, verweigerte, verweigerten, weigerten, leugnete, bestritt, bestritten, dementierte, scheiterte, scheiterten, lehnte, lehnten, verhinderte, verhinderten, andere wahl als, wahl als, anderes übrig',
  infinitiveEnd: 'n',
  negativePrefixes: 'un, in, il, ir, miss, nicht, a',
  oppositeAffixes:
    'auf->ab-, ein->aus-, über->unter-, zu->ab-, auf->zu-, an->ab-, vor->nach-, ober->unter-, -los>-voll, -los>-reich, -arm>-reich, maxi->mini-',
  modals: {
    possible:
      'könnte, könnten, vielleicht, möglicherweise, eventuell, womöglich, mag, möglich, allenfalls, dürfte wohl, nicht ausgeschlossen, nicht auszuschließen, nicht unmöglich',
    able: 'kann, können, konnte, konnten, darf, dürfen, imstande, in der lage, durfte, durften',
    likely: 'wahrscheinlich, wohl, vermutlich, voraussichtlich, dürfte, dürften, erwartet',
    should: 'sollte, sollten, soll, sollen, empfohlen, sollst',
    will: 'wird, werden, werde, wollen wir, wirst',
    would: 'würde, würden, hätte, hätten, wäre, wären',
    must: 'muss, müssen, musste, mussten, verpflichtet, gezwungen, vorgeschrieben, unbedingt, zwingend, müsste, müssten, andere wahl als, anderes übrig',
    certain:
      'sicher, bestimmt, gewiss, zweifellos, garantiert, definitiv, auf jeden fall, mit sicherheit, sicherlich, erwiesen, bewiesen, beweist',
    intend:
      'will, wollen, wollte, wollten, möchte, möchten, plant, planen, hofft, hoffen, hoffe, versuchen, versucht, versuche, beabsichtigt, erwägt, erwägen, verspricht, versprechen, bereit, drohte, drohten, droht, drohen, versuchte, versuchten, hoffte, hofften, plante, planten, versprach, versprachen',
    hedge:
      'ich glaube, ich denke, ich meine, ich vermute, anscheinend, scheinbar, offenbar, angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, meines erachtens, meiner meinung nach, scheint, scheinen, deutet, so viel ich weiß, soweit ich weiß, sogenannte, ehemalige, ehemaliger, wir glauben, wir vermuten, es heißt, sie sagen, man sagt, vorläufig, geplante, ich nehme an, ich schätze, ich fürchte, glaube ich, denke ich, vermute ich, nehme ich an, wir denken, wir nehmen an, wir gehen davon aus, ich gehe davon aus, dem vernehmen nach, vermeintlich, vermeintliche, vermeintlichen, vermeintlicher, mutmaßlicher, mutmaßliches, augenscheinlich, beschuldigt, verdächtigt, wie es scheint, aus meiner sicht, frühere, früherer, früheren, ehemaligen, theoretisch, in der theorie, unbestätigt, angebliche, angeblichen, angeblicher, grundsätzlich, im prinzip, prinzipiell',
  },
  quantifiers: {
    all: 'alle, allen, alles, aller, jeder, jede, jedes, jeden, jedem, ganz, ganze, ganzen, ganzes, sämtliche, sämtlichen, vollständig, völlig, komplett, gesamte, gesamten, restlos, jedermann',
    most: 'die meisten, den meisten, meisten, größtenteils, überwiegend, mehrheit, die mehrheit, meist, meistens, großteil, hauptsächlich, mehr als die hälfte, über die hälfte',
    many: 'viele, vielen, vieler, zahlreiche, zahlreichen, unzählige, dutzende, hunderte, tausende, viel, jede menge',
    some: 'einige, einigen, einiger, manche, manchen, mancher, mehrere, mehreren, ein teil, teils, teilweise, zum teil, etwas, jemand, ein paar, hälfte, halb, ein drittel, ein viertel',
    few: 'wenige, wenigen, weniger, wenig, minderheit',
    only: 'nur, bloß, lediglich, allein, ausschließlich, einzig, erst, nichts als, gerade mal, nichts anderes als, nichts weiter als, nichts mehr als',
    about: 'fast, beinahe, nahezu, etwa, ungefähr, rund, circa, ca, annähernd, an die, knapp, gut',
    'at-least': 'mindestens, wenigstens, zumindest, mehr als, über, nicht weniger als',
    'at-most': 'höchstens, maximal, bis zu, weniger als, unter, nicht mehr als',
    more: 'mehr',
    less: 'minder',
    always: 'immer, stets, ständig, dauernd, jederzeit, für immer, dauerhaft, jeden tag, jedes jahr',
    often: 'oft, häufig, regelmäßig, öfter, mehrfach',
    seldom: 'manchmal, gelegentlich, selten, ab und zu, hin und wieder, mitunter, zuweilen, vorübergehend',
    both: 'beide, beiden, beides',
  },
  awaited: 'sobald',
  invertedIf: 'sollte, sollten, wäre, wären, hätte, hätten',
  conditions: {
    if: 'wenn, falls, ob, sofern, im falle, je nachdem',
    unless: 'es sei denn, außer wenn, wenn nicht',
    provided:
      'vorausgesetzt, unter der bedingung, solange, nur wenn, sofern, soweit, vorbehaltlich, nur falls, erst wenn, unter der voraussetzung, im gegenzug, erst nach, erst nachdem, nur unter, nur mit, insofern, unter vorbehalt, erst dann wenn, nur dann wenn',
    until: 'bis, bis auf weiteres, vorerst',
    except: 'außer, ausgenommen, abgesehen von, mit ausnahme, bis auf, ausgenommen von',
    once: 'sobald, nachdem, nach, vor, bevor, wenn erst',
    'even-if': 'auch wenn, obwohl, obgleich, trotz, selbst wenn',
  },
  antonyms:
    'überlebt/tot, überlebt/gestorben, überlebt/umgekommen, überlebte/starb, überlebten/starben, bevor/nachdem, vorher/nachher, vertrauen/misstrauen, vertraut/misstraut, freigesprochen/verurteilt, freisprechen/verurteilen, freigelassen/festgenommen, steigen/sinken, steigt/sinkt, stieg/sank, gestiegen/gesunken, steigen/fallen, steigt/fällt, gestiegen/gefallen, erhöhen/senken, erhöht/gesenkt, erhöht/senkt, anheben/senken, angehoben/gesenkt, zunehmen/abnehmen, zugenommen/abgenommen, nimmt zu/nimmt ab, wachsen/schrumpfen, wächst/schrumpft, gewachsen/geschrumpft, gewinnen/verlieren, gewonnen/verloren, gewann/verlor, gewannen/verloren, gewinnt/verliert, gewinn/verlust, öffnen/schließen, geöffnet/geschlossen, öffnet/schließt, offen/geschlossen, offen/zu, auf/zu, eröffnet/geschlossen, eröffnen/schließen, beginnen/enden, beginnt/endet, begonnen/beendet, begann/endete, anfangen/aufhören, annehmen/ablehnen, angenommen/abgelehnt, nehmen/lehnen, zustimmen/ablehnen, zugestimmt/abgelehnt, unterstützen/ablehnen, unterstützt/ablehnt, unterstützen/bekämpfen, befürworten/ablehnen, für/gegen, erlauben/verbieten, erlaubt/verboten, legal/illegal, sicher/gefährlich, sicher/unsicher, stark/schwach, stärken/schwächen, stärker/schwächer, besser/schlechter, gut/schlecht, verbessern/verschlechtern, verbessert/verschlechtert, hoch/niedrig, höher/niedriger, höchste/niedrigste, mehr/weniger, größer/kleiner, groß/klein, lang/kurz, länger/kürzer, verlängern/verkürzen, verlängert/verkürzt, früh/spät, früher/später, vor/nach, erste/letzte, alt/neu, alt/jung, kaufen/verkaufen, kauft/verkauft, gekauft/verkauft, einstellen/entlassen, eingestellt/entlassen, importieren/exportieren, import/export, importe/exporte, geben/nehmen, gab/nahm, gegeben/genommen, schicken/erhalten, bauen/abreißen, gebaut/abgerissen, retten/zerstören, bestätigen/dementieren, bestätigt/dementiert, zugeben/leugnen, bestätigen/bestreiten, freund/feind, krieg/frieden, schuldig/unschuldig, wahr/falsch, richtig/falsch, öffentlich/privat, öffentlich/geheim, freiwillig/verpflichtend, vorübergehend/dauerhaft, lebendig/tot, leben/tod, leben/sterben, erfolg/misserfolg, erfolgreich/gescheitert, bestanden/durchgefallen, angreifen/verteidigen, angegriffen/verteidigt, schützen/gefährden, helfen/schaden, hilft/schadet, vorteil/nachteil, vorwärts/rückwärts, innen/außen, voll/leer, nass/trocken, heiß/kalt, warm/kalt, wärmer/kälter, tag/nacht, reich/arm, leicht/schwer, leichter/schwerer, einfach/schwierig, billig/teuer, billiger/teurer, schnell/langsam, schneller/langsamer, sauber/schmutzig, gesund/krank, norden/süden, nördlich/südlich, osten/westen, östlich/westlich, links/rechts, mit/ohne, immer/nie, alle/keine, jeder/niemand, mehrheit/minderheit, überschuss/defizit, einführen/abschaffen, eingeführt/abgeschafft, finden/verlieren, gefunden/verloren, erinnern/vergessen, loben/kritisieren, lobt/kritisiert, gelobt/kritisiert, begrüßen/verurteilen, begrüßt/verurteilt, lockern/verschärfen, gelockert/verschärft, freigelassen/festgenommen, freigesprochen/verurteilt, freisprechen/verurteilen, aufheben/verhängen, aufgehoben/verhängt, ein/aus, stadt/land, nah/fern, näher/weiter, ankunft/abfahrt, kommen/gehen, kommt/geht, bleiben/gehen, bleibt/geht, bleiben/verlassen, sinkend/steigend, senkung/erhöhung, rückgang/anstieg, rückgang/zunahme, senkt/hebt, an/aus, oben/unten, absichtlich/versehentlich, käufer/verkäufer, mieter/vermieter, sommer/winter, morgens/abends, fortsetzen/abbrechen, fortgesetzt/abgebrochen, fordern/ablehnen, genug/wenig, kaputt/heil, repariert/kaputt, leer/besetzt, leer/voll, frei/besetzt, anwesend/abwesend, dauerhaft/vorübergehend, ankommen/abfahren, angekommen/abgefahren, kam/ging, geblieben/gegangen, geliehen/verliehen, erinnert/vergessen, gelungen/misslungen, gelungen/gescheitert, überlebt/gestorben, lebt/starb, tief/flach, dick/dünn, schwer/leicht, hart/weich, jung/alt, jünger/älter, neu/alt, breit/schmal, drinnen/draußen, vorne/hinten, morgen/abend, freunde/feinde, liebt/hasst, stolz/beschämt, glücklich/traurig, zufrieden/enttäuscht, held/verräter, opfer/täter, mutter/vater, sohn/tochter, bruder/schwester, mann/frau, männer/frauen, einfuhr/ausfuhr, erlaubt/untersagt, genehmigt/abgelehnt, genehmigen/ablehnen, bestätigt/aufgehoben, bestätigt/bestritten, zugegeben/bestritten, gibt/nimmt, repariert/beschädigt, gepflanzt/gefällt, verborgen/enthüllt, verdoppelt/halbiert, möglich/unmöglich, gemeinsam/allein, ruhig/laut, geholfen/geschadet, optimistisch/pessimistisch, belegt/frei, weiter/enger, wach/müde, intakt/zerstört, pünktlich/verspätet, stiegen/fielen, stiegen/sanken, stieg/fiel, teurer/billiger, teuer/billig',
  looseAntonyms:
    'lassen, bleiben, blieb, gehen, ging, gegangen, gingen, kam, kamen, kommen, gekommen, verlassen, bleibt, geblieben, an, aus, auf, zu, ab, ein, vor, nach, tag, nacht',
  numbers: {
    values:
      'eineinhalb:1.5, zweieinhalb:2.5, dreieinhalb:3.5, viereinhalb:4.5, fünfeinhalb:5.5, sechseinhalb:6.5, siebeneinhalb:7.5, achteinhalb:8.5, neuneinhalb:9.5, anderthalb:1.5, null:0, eins:1, ein:1, zwei:2, zwo:2, drei:3, vier:4, fünf:5, sechs:6, sieben:7, acht:8, neun:9, zehn:10, elf:11, zwölf:12, dreizehn:13, vierzehn:14, fünfzehn:15, sechzehn:16, siebzehn:17, achtzehn:18, neunzehn:19, zwanzig:20, dreißig:30, vierzig:40, fünfzig:50, sechzig:60, siebzig:70, achtzig:80, neunzig:90',
    hundred: 'hundert',
    scales:
      'dutzend:12, tausend:1000, tsd:1000, million:1000000, millionen:1000000, mio:1000000, milliarde:1000000000, milliarden:1000000000, mrd:1000000000, billion:1000000000000, billionen:1000000000000',
    ordinals:
      'erste:1, ersten:1, erster:1, erstes:1, erstem:1, dritte:3, dritten:3, dritter:3, drittes:3, drittem:3, siebte:7, siebten:7, siebter:7, siebtes:7, siebtem:7, achte:8, achten:8, achter:8, achtes:8, achtem:8',
    ordinalSuffixes: 'sten, ster, stes, stem, ste, ten, ter, tes, tem, te',
    joiners: 'und',
    articles: 'ein, eine, einen, einem, einer',
    compound: { joiner: 'und' },
    decimalWords: 'komma',
    halves: 'halb, halbe, halbes, halben, halber',
    halfJoiners: 'und',
    minus: 'minus',
    adjectives:
      'jährig, stündig, tägig, monatig, wöchig, minütig, köpfig, stöckig, teilig, seitig, prozentig, fach',
    decimal: ',',
  },
  units:
    'cent: cent, ct; percent: prozent, vom hundert; percentage-point: prozentpunkt, prozentpunkte, prozentpunkten; km: km, kilometer, kilometern; m: meter, metern, m; cm: zentimeter, zentimetern, cm; mm: millimeter, millimetern, mm; mile: meile, meilen; foot: fuß; kg: kg, kilo, kilogramm; g: gramm; t: tonne, tonnen; quintal: zentner; l: liter, litern; ha: hektar, ha; m2: quadratmeter, quadratmetern, qm; km2: quadratkilometer, quadratkilometern, qkm; m3: kubikmeter, kubikmetern; second: sekunde, sekunden; minute: minute, minuten; hour: stunde, stunden; day: tag, tage, tagen; week: woche, wochen; month: monat, monate, monaten; year: jahr, jahre, jahren; decade: jahrzehnt, jahrzehnte, jahrzehnten; winter: wintern; summer: sommern; season: saisons, spielzeiten; century: jahrhundert, jahrhunderte; celsius: grad celsius; degree: grad; mw: megawatt, mw; gw: gigawatt; kwh: kilowattstunden; usd: dollar, us dollar; eur: euro; gbp: pfund; chf: franken; jpy: yen; rub: rubel; cent: cent; kmh: stundenkilometer, km h, kilometer pro stunde, km pro stunde, km in der stunde, kilometern pro stunde, stundenkilometern; person: mann; percent: vh, v h',
  months:
    'januar|jänner|jan, februar|feber|feb, märz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez',
  weekdays:
    'montag|montags, dienstag|dienstags, mittwoch|mittwochs, donnerstag|donnerstags, freitag|freitags, samstag|sonnabend|samstags, sonntag|sonntags',
  relativeDates:
    'today: heute; yesterday: gestern; tomorrow: morgen, morgen früh; day-after: übermorgen; tonight: heute abend, heute nacht; last-week: letzte woche, vergangene woche, vorige woche; next-week: nächste woche, kommende woche; last-year: letztes jahr, voriges jahr, im vorjahr; next-year: nächstes jahr, kommendes jahr; morning: vormittag; afternoon: nachmittag; evening: abend; midnight: mitternacht; noon: mittag; spring: frühling, frühjahr; summer: sommer; autumn: herbst; winter: winter; now: jetzt, derzeit, zurzeit, nun; soon: bald; immediately: sofort; later: später; weekend: wochenende',
  clock: {
    words: 'uhr',
    am: 'morgens, vormittags, früh, morgen',
    pm: 'nachmittags, abends, nachmittag, abend',
    night: 'nachts, nacht',
    times: 'halb h=-30, viertel nach h=15, viertel vor h=-15, dreiviertel h=-15, m nach h=+m, m vor h=-m',
  },
  oldSpelling: 'ae>a, oe>o, ue>u',
  spellings:
    'heut:heute, unsre:unsere, unsrer:unserer, unsren:unseren, eignen:eigenen, existentiell:existenziell, behende:behände, stengel:stängel, imstande:im stande, uno:un, usa:us, alleine:allein, zweimal:zwei einmal, dreimal:drei einmal, viermal:vier einmal, fünfmal:fünf einmal, zehnmal:zehn einmal, hundertmal:hundert einmal, selber:selbst, gerne:gern, sodass:so dass, aufgrund:auf grund, anstelle:an stelle, zuhause:zu hause, mithilfe:mit hilfe, infrage:in frage, zugunsten:zu gunsten, daß:dass, muß:muss, mußte:musste, müßte:müsste, läßt:lässt, schluß:schluss, prozeß:prozess, kongreß:kongress, potential:potenzial, potentiell:potenziell, photo:foto, photos:fotos, telephon:telefon, delphin:delfin, delphine:delfine, phantasie:fantasie, ketchup:ketschup, schiffahrt:schifffahrt, rauh:rau, rad fahren:radfahren, kennen lernen:kennenlernen, aufwendig:aufwändig, selbständig:selbstständig, jogurt:joghurt, geographie:geografie, orthographie:orthografie, kommunique:kommunikee, megaphon:megafon, biographie:biografie, tip:tipp, plazieren:platzieren, numerieren:nummerieren, stop:stopp, so daß:sodass, so dass:sodass, zur zeit:zurzeit, zu hause:zuhause, auf grund:aufgrund, an stelle:anstelle, mit hilfe:mithilfe, nächtens:nachts, dr:doktor, gemse:gämse, numeriert:nummeriert, vereinte nationen:un, vereinten nationen:un, vereinigte staaten:us, vereinigten staaten:us, weißrussland:belarus',
  spellingEndings: '',
  // Umlauts on a keyboard without them; folding takes the dots off both.
  spellingInner: 'ue>u@5, ae>a@5, oe>o@5',
  contractions:
    "werd:werde, glaub:glaube, denk:denke, brauch:brauche, seh:sehe, versteh:verstehe, hoff:hoffe, zb:zu dem beispiel, hab:habe, hab's:habe es, geht's:geht es, gibt's:gibt es, ist's:ist es, war's:war es, wenn's:wenn es, wie's:wie es, ich's:ich es, nich:nicht, ham:haben, net:nicht, nix:nichts, is:ist, ne:eine, nen:einen, 'ne:eine, 'nen:einen, 'n:ein, haste:hast du, kannste:kannst du, willste:willst du, find:finde, würd:würde, könnt':könnte, müsst':müsste, hätt:hätte, drauf:darauf, dran:daran, drin:darin, drüber:darüber, drum:darum, raus:heraus, rein:herein, rauf:herauf, runter:herunter, rüber:herüber, mal:einmal, übers:über das, ums:um das, fürs:für das, durchs:durch das, aufs:auf das, ins:in das, ans:an das, im:in dem, am:an dem, vom:von dem, zum:zu dem, zur:zu der, beim:bei dem, auf'm:auf dem, aufm:auf dem, mit'm:mit dem, nochmal:noch einmal, erstmal:erst einmal, grade:gerade, neunziger:neunzig er, achtziger:achtzig er, siebziger:siebzig er, sechziger:sechzig er, fünfziger:fünfzig er, vierziger:vierzig er, dreißiger:dreißig er, zwanziger:zwanzig er, neunzigern:neunzig ern, achtzigern:achtzig ern, siebzigern:siebzig ern, sechzigern:sechzig ern, fünfzigern:fünfzig ern, kucken:gucken, andern:anderen, unsern:unseren, wieviel:wie viel, soviel:so viel, wieviele:wie viele, ma:man, heut:heute, ned:nicht, nüscht:nichts, grad:gerade, gehts:geht es, gibts:gibt es, dat:das, wat:was, ick:ich, icke:ich, isch:ich, g'sehen:gesehen, g'habt:gehabt, g'sagt:gesagt, g'macht:gemacht, g'wesen:gewesen, g'hört:gehört, g'fahren:gefahren, g'kommen:gekommen, g'wusst:gewusst, g'storben:gestorben, g'schrieben:geschrieben, ghabt:gehabt, gsagt:gesagt, gmacht:gemacht, gwesen:gewesen, hamma:haben wir, simma:sind wir, samma:sind wir, gemma:gehen wir, kemma:können wir, müssma:müssen wir, koa:kein, koane:keine, wia:wie, zwoa:zwei, bissl:bisschen, bisserl:bisschen, bissle:bisschen, weng:wenig, nimma:nicht mehr, nimmer:nicht mehr, mia:wir, ois:alles, uff:auf, ooch:auch, jut:gut, jibt:gibt, janz:ganz, jemacht:gemacht, jesehen:gesehen, kriegn:kriegen, ham's:haben es, hammse:haben sie, hamse:haben sie, biste:bist du, weißte:weißt du, siehste:siehst du, musste's:musste es, könnse:können sie, wolln:wollen, solln:sollen, gehn:gehen, sehn:sehen, stehn:stehen, wärn:wären, wern:werden, werdn:werden, sagn:sagen, machn:machen, habn:haben",
  clitics: 's:es|das, n:ein|einen, ne:eine',
  corrections: 'entschuldigung, pardon, nein, verzeihung, äh nein, vielmehr, ich meine, sorry, quatsch',
  fillers:
    'wissen sie, sagen wir, sagen wir mal, schauen sie, hören sie, verstehen sie, lacht, lachen, beifall, äh, ähm, hm, hmm, öh, öhm, na ja, naja, also, tja, ach, eh, sozusagen, quasi, halt, nun ja, ja, gell, ne, sic, sag ich mal, ich denke an, ich denke daran, ich glaube an, gut, mensch, wohl aber, vielen dank, wenn sie so wollen, wenn man so will, ehrlich gesagt, offen gesagt, ganz ehrlich, um ehrlich zu sein, mit verlaub',
  pronouns: {
    i: 'ich, mich, mir, mein, meine, meinen',
    we: 'wir, uns, unser, unsere, unseren, unserem',
    he: 'er, ihn, ihm, sein, seine',
    they: 'sie, ihnen, ihr, ihre',
    you: 'du, dich, dir',
  },
  spoken: '-e>-, -es>-s, -hn>-hen, -n>-en',
  subordinators: 'weil, denn, da, zumal, während',
  dateWords: 'an, am, im, den, dem, des, jahr, jahre',
  absences:
    'weg, fort, verschwunden, leer, verloren, zerstört, unverletzt, unversehrt, unbeschadet, wohlauf, verschont, überlebt, überlebten, intakt, unbezahlt, heil, früh, verfrüht, knapp, ausgegangen, aufgehört, aufhören, hörte, hörten, aufgegeben, eingestellt, verzichtet, verzichten, fehlt, fehlen, fehlte, fehlten, mangelt, mangel, ausgeblieben, vergeblich, umsonst, tot, gestorben, starben, umgekommen, vergessen, vergaß, verlernt, unbekannt, fremd, geschlossen, gesperrt, verboten, verwehrt, still, stumm, schwieg, schwiegen, schweigt, kaputt, defekt, obdachlos, arbeitslos, pleite, wach, abgeschnitten, abgeschafft, verpasst, versäumt, ignoriert, abgewiesen, verworfen, zurückgewiesen, wies, geschwiegen, schweigen, verschwieg, verschwiegen, abwesend, ahnungslos, gefehlt, vernichtet, vernichtete, vernichteten, zerstörte, zerstörten, entgangen',
  weak: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, ja, doch, halt, eben, mal, denn, nun, also, dass, so, da, es',
  stop: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, doch, denn, dass, in, an, auf, aus, bei, mit, nach, von, vor, zu, über, unter, durch, um, für, als, wie, es, ist, sind, war, waren, bin, bist, sei, seien, gewesen, hat, haben, habe, hatte, hatten, gehabt, wurde, wurden, worden, geworden, sich, man, hier, da, dort, dann, noch, schon, auch, so, sehr, ja, nun, wer, was, wo, wann, warum, welche, welcher, diese, dieser, dieses, diesen, diesem, jene, ich, wir, du, er, sie, ihr, uns, mich, mir, ihm, ihn, mein, unser, sein, seine, ihre, unsere, unseren, einmal, darauf, davon, dazu, damit, dabei, daran, zwischen, gegen, seit, während, wegen, sogar, eben, am, im, zum, zur',
  tags: 'nicht wahr, oder, gell, gelt, eine, was, oder nicht, weisst du, stimmts, woll',
  honorifics: 'herr, herrn, frau, dr, doktor, prof, professor',
  interchangeable:
    'hat/haben, war/waren, wird/werden, wurde/wurden, ist/sind, x/einmal, uni/universität, unis/universitäten, info/information, infos/informationen, auto/automobil, bus/omnibus, lok/lokomotive, akku/akkumulator, abi/abitur, demo/demonstration, demos/demonstrationen, kita/kindertagesstätte, kitas/kindertagesstätten, azubi/auszubildender/auszubildende, azubis/auszubildende/auszubildenden, raus/hinaus/heraus, rein/hinein/herein, runter/hinunter/herunter, rauf/hinauf/herauf, rüber/hinüber/herüber, corona/covid/coronavirus, lkw/lastwagen/laster, pkw/auto/personenwagen, krimi/kriminalroman, deko/dekoration, labor/laboratorium, limo/limonade, foto/fotografie, fotos/fotografien, navi/navigationsgerät, promi/prominenter, reha/rehabilitation, bub/junge, bursche/junge, mädel/mädchen, dirndl/mädchen, mehr als/über, weniger als/unter, was/etwas, wegen/aufgrund, mindestens/wenigstens/zumindest, höchstens/maximal',
  multiples:
    'verdoppelt:2, verdoppeln:2, doppelt:2, zweimal:2, verdreifacht:3, verdreifachen:3, dreifach:3, dreimal:3, vervierfacht:4, vierfach:4, viermal:4, verfünffacht:5, fünffach:5, verzehnfacht:10',
  fractions: 'hälfte:2, drittel:3, viertel:4, fünftel:5, sechstel:6, zehntel:10',
  shares: 'von',
  alternatives: 'sonst, oder, andernfalls',
  than: 'als',
  magnitudes:
    'dutzende:12, dutzenden:12, hunderte:100, hunderten:100, tausende:1000, tausenden:1000, zehntausende:10000, zehntausenden:10000, hunderttausende:100000, hunderttausenden:100000, millionen:1000000',
  cues: 'sagte, sagt, erklärte, betonte, meinte, fügte, teilte, berichtete, ergänzte, so, laut, kritisierte, forderte, erzählte, schrieb, warnte, versicherte, rief, antwortete, bestätigte, kündigte, behauptet, behaupten, behauptete, sagen, erläuterte, wiederholte, beharrte, räumte, gestand, kommentierte, mahnte, scherzte, beteuerte, resümierte, hob, erwiderte, entgegnete, fragte, versprach, bekräftigte, bilanzierte, stellte, klagte, lobte, verkündete, äußerte, schilderte, berichtet, erklärt, betont, meint, fordert, warnt, bestätigt, schreibt, erzählt, erinnerte, schloss',
  stock:
    'stolz, freue, froh, ehre, dankbar, versichere, versichern, gestehe, zugeben, persönlich, klar, deutlich, sagen, betonen, wiederholen, ehrlich, offen, gesagt, danken, danke, wissen, glauben, wichtig, frage, antwort, eins, punkt, ganz, möchte, lassen, will, tatsache, wahrheit',
  prefaces:
    'erlauben, gestatten, darf, bemerken, anmerken, sagen, sage, wiederholen, fragen, fragt, ehrlich, betonen, klarstellen, hinzufügen, zugeben, erinnern, offen, versichern, verspreche',
  coordinators: 'und, oder, sondern, sodass, also',
  contrasts: 'aber, doch, jedoch, allerdings, obwohl, sondern',
  byWords: 'von, durch',
  passives: 'wurde, wurden, wird, werden, worden',
  suffixes: 'ungen, ung, erin, innen, isch, lich, est, ern, ten, te, en, er, es, em, st, et, e, n, s, t',
  titles:
    'herr, frau, dr, doktor, prof, professor, professorin, präsident, präsidentin, bundespräsident, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin, verteidigungsminister, verteidigungsministerin, ministerpräsident, ministerpräsidentin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, staatssekretär, staatssekretärin, sprecher, sprecherin, regierungssprecher, direktor, direktorin, chef, chefin, leiter, leiterin, trainer, trainerin, general, oberst, kommissar, kommissarin, richter, richterin, anwalt, anwältin, staatsanwalt, landrat, landrätin, abgeordneter, abgeordnete, vorsitzender, vorsitzende, parteichef, parteichefin, pfarrer, pfarrerin, bischof, bischöfin, papst, graf, freiherr, lehrer, lehrerin, arzt, ärztin, forscher, forscherin, bauer, bäuerin, wirt, wirtin, schulleiter, schulleiterin, polizeichef, feuerwehrchef, stellvertretende, stellvertretender, vize, ingenieur, ingenieurin, kapitän',
  falsehoods: 'lüge, gelogen, falsch, unsinn, quatsch, unwahr, märchen, gerücht, erfunden, verleumdung',
  truths: 'wahr, richtig',
  nounCapitals: true,
  compounds: true,
  caseArticles:
    'der:nom, den:acc, dem:dat, ein:nom, einen:acc, er:nom, ihn:acc, mein:nom, meinen:acc, unser:nom, unseren:acc',
  synonyms:
    'schüler/kinder, haus/gebäude, auto/wagen/fahrzeug, arzt/mediziner/doktor, tot/gestorben/verstorben, verletzt/verwundet, geld/mittel, firma/unternehmen/betrieb, arbeiter/beschäftigte/mitarbeiter, feuer/brand, plan/vorhaben, gesetz/regelung, wahl/abstimmung, sturm/unwetter, flut/hochwasser/überschwemmung, boot/schiff, soldat/soldaten/truppen, preis/kosten, beginnen/anfangen/starten, enden/aufhören, helfen/unterstützen, antworten/erwidern, bauen/errichten, reparieren/instandsetzen, schließen/zumachen, wichtig/entscheidend, schwierig/schwer, schnell/rasch/zügig, brief/schreiben/post, gefunden/entdeckt/aufgespürt, eingestürzt/zusammengebrochen/umgefallen, keller/untergeschoss, verschwunden/vermisst, gestohlen/geraubt/entwendet, angekommen/eingetroffen, verschoben/vertagt, abgesagt/gestrichen, kaputt/defekt, zurück/wiederhergestellt',
};
