import type { Lexicon } from './types.ts';

export const es: Lexicon = {
  language: 'es',
  negators:
    'no, nunca, jamás, ningún, ninguno, ninguna, nadie, nada, ni, tampoco, ya no, todavía no, aún no, en lugar de, en vez de, en absoluto',
  privatives: 'sin',
  deniers:
    'niega, niegan, negó, negaron, negar, rechaza, rechazó, rechazan, rechazar, fracasó, fracasa, falló, duda, dudan, dudo, falso, falsa, imposible, incapaz, evitar, evita, impedir, impide, impidió, carece, desmiente, desmintió, demasiado, descarta, descartar, descartamos, descarto, descartan, rechazaron, rechazado, rechazada, rechazados, fallaron, fracasaron, evitó, evitaron, impidieron, desmintieron, descartó, descartaron, más remedio que, otra opción que, otra alternativa que, otra salida que, quedó más remedio que, queda más remedio que, quedó otra que',
  negativePrefixes: 'in, im, i, des, ir',
  oppositeAffixes:
    'sobre->sub-, im->ex-, as->des-, pro->anti-, ac->des-, en->des-, maxi->mini-, in->ex-, sobre->infra-',
  modals: {
    possible:
      'podría, podrían, podríamos, quizá, quizás, tal vez, posible, posiblemente, acaso, puede que, a lo mejor, potencialmente, no es imposible, no se descarta, no se puede descartar',
    able: 'puede, pueden, podemos, puedo, pudo, capaz, capaces, podía, podrá, podrán, podremos',
    likely: 'probablemente, probable, seguramente, previsiblemente, previsto, se espera',
    should:
      'debería, deberían, deberíamos, recomendable, conviene, habría que, tendría que, tendrían que, tendríamos que, convendría',
    will: 'va a, van a, vamos a, será, serán, habrá, estará, estarán, voy a',
    would: 'sería, serían, habría, habrían',
    must: 'debe, deben, debemos, tiene que, tienen que, tenemos que, hay que, obligado, obligados, obligatorio, obligatoria, debía, tuvo que, tuvieron que, tengo que, forzosamente, tendrá que, tendrán que, tendremos que, debió, debieron, más remedio que, otra opción que, otra alternativa que, otra salida que, quedó más remedio que, queda más remedio que',
    certain:
      'ciertamente, sin duda, con seguridad, seguro, segura, garantizado, definitivamente, con certeza, demostrado, demuestra, sin falta, por supuesto, desde luego',
    intend:
      'quiere, quieren, queremos, espera, esperan, esperamos, planea, planean, pretende, pretenden, intenta, intentan, intentamos, intentaremos, prometió, promete, desea, dispuesto, dispuestos, estudia, estudiamos, considera, confiamos, intención de, la intención de, ofreció, ofrecieron, ofrece, amenazó con, amenazaron con, amenaza con, amenazan con, acordó, acordaron, trató de, trataron de, trata de, tratan de, intentó, intentaron, quería, querían, piensa, piensan, pensamos, planeaba, pretendía, aspira a, prometieron, esperaba, esperaban',
    hedge:
      'creo que, creo, pienso que, pienso, supongo, me parece, parece, parecen, aparentemente, presunto, presunta, presuntamente, supuesto, supuesta, supuestamente, al parecer, en mi opinión, a mi juicio, que yo sepa, dicen que, según dicen, creemos que, creemos, pensamos que, ex, antiguo, provisional, dicen, sospecho, sospecho que, sospechamos, sospechamos que, imagino, imagino que, me imagino, entiendo que, tengo entendido, presuntos, presuntas, supuestos, supuestas, sospechoso, acusado de, se cree, se dice, se supone, en teoría, teóricamente, por lo visto, a nuestro juicio, en nuestra opinión, suponemos, exministro, antigua, en principio',
  },
  futureEndings: 'aré, eré, iré, drá, ará, erá, irá, drán, arán, erán, irán, aremos, eremos, iremos, dremos',
  quantifiers: {
    all: 'todo, toda, todos, todas, cada, entero, entera, completo, completamente, totalmente, totalidad, plenamente, la totalidad, todo el mundo, íntegramente',
    most: 'la mayoría, mayoría, mayor parte, la mayor parte, mayoritariamente, principalmente, en general, generalmente, casi todos, más de la mitad',
    many: 'muchos, muchas, mucho, mucha, numerosos, numerosas, decenas, cientos, miles, docenas, infinidad',
    some: 'algunos, algunas, algún, alguno, alguna, varios, varias, parte, una parte, en parte, parcialmente, alguien, algo, unos cuantos, unos pocos, mitad, un tercio, un cuarto, ciertos',
    few: 'pocos, pocas, poco, poca, minoría, una minoría, escasos',
    only: 'solo, sólo, solamente, únicamente, exclusivamente, simplemente, únicos, único, única, apenas, no más que, nada más que, nada más, no pasa de, no pasan de, no es más que, no son más que',
    about:
      'casi, unos, unas, cerca de, alrededor de, aproximadamente, prácticamente, en torno a, más o menos',
    'at-least': 'al menos, por lo menos, más de, como mínimo, no menos de, mínimo, mayores de, por encima de',
    'at-most': 'como máximo, a lo sumo, menos de, hasta, no más de, máximo, menores de, por debajo de',
    more: 'más',
    less: 'menos',
    always: 'siempre, constantemente, permanentemente, todos los días, cada día, cada año, para siempre',
    often: 'a menudo, frecuentemente, con frecuencia, regularmente, muchas veces',
    seldom: 'a veces, algunas veces, de vez en cuando, rara vez, raramente, ocasionalmente, temporalmente',
    both: 'ambos, ambas, los dos, las dos',
  },
  awaited: 'en cuanto, tan pronto',
  conditions: {
    if: 'si, en caso de, en caso, según si, depende de',
    unless: 'a menos que, a no ser que, salvo que, salvo si, excepto si',
    provided:
      'y eso si, y eso siempre que, siempre que, siempre y cuando, con la condición, a condición, con tal de, mientras, solo si, sólo si, bajo la condición, a cambio de, solo cuando, sólo cuando, solo después, solamente si, únicamente si, en la medida en que, previo, previa',
    until: 'hasta que, por ahora, de momento, por el momento, hasta',
    except: 'excepto, salvo, menos los, a excepción, con excepción, exceptuando, aparte de',
    once: 'una vez que, una vez, cuando, en cuanto, tan pronto, después, antes, tras, después de',
    'even-if': 'aunque, aun si, a pesar de, pese a, incluso si',
  },
  antonyms:
    'permanecer/salir, permanecer/abandonar, permaneceremos/saldremos, permanecerán/saldrán, quedaremos/saldremos, quedaremos/iremos, quedarán/saldrán, quedamos/vamos, quedamos/salimos, quedar/salir, quedar/abandonar, absolvió/condenó, absuelto/condenado, absuelta/condenada, absolver/condenar, absueltos/condenados, subir/bajar, sube/baja, subió/bajó, subirá/bajará, subirán/bajarán, subiremos/bajaremos, subida/bajada, aumentar/reducir, aumenta/reduce, aumentó/redujo, aumentó/disminuyó, aumentará/reducirá, aumentaremos/reduciremos, aumentaron/disminuyeron, aumentar/disminuir, aumento/reducción, aumento/descenso, aumento/caída, crecer/caer, creció/cayó, crecieron/cayeron, alza/baja, ganar/perder, ganó/perdió, ganamos/perdimos, gana/pierde, ganado/perdido, ganaron/perdieron, ganancia/pérdida, ganancias/pérdidas, beneficio/pérdida, victoria/derrota, abrir/cerrar, abre/cierra, abrió/cerró, abierto/cerrado, abierta/cerrada, abiertos/cerrados, abrirá/cerrará, abriremos/cerraremos, apertura/cierre, empezar/terminar, empieza/termina, empezó/terminó, comenzar/terminar, comenzó/terminó, comenzar/acabar, inicio/fin, aceptar/rechazar, acepta/rechaza, aceptó/rechazó, aceptamos/rechazamos, aceptaron/rechazaron, aprobar/rechazar, aprobó/rechazó, aprobado/rechazado, apoya/rechaza, apoyar/rechazar, apoya/se opone, apoyó/rechazó, apoyamos/rechazamos, a favor/en contra, favor/contra, permitir/prohibir, permite/prohíbe, permitido/prohibido, legal/ilegal, seguro/peligroso, segura/peligrosa, seguro/inseguro, fuerte/débil, fortalecer/debilitar, mejor/peor, bueno/malo, buena/mala, mejorar/empeorar, mejoró/empeoró, mejora/empeora, ha mejorado/ha empeorado, mejorado/empeorado, alto/bajo, alta/baja, más/menos, mayor/menor, máximo/mínimo, antes/después, primero/último, primera/última, temprano/tarde, grande/pequeño, grandes/pequeños, largo/corto, larga/corta, viejo/nuevo, joven/viejo, comprar/vender, compra/vende, compró/vendió, compramos/vendemos, comprado/vendido, contratar/despedir, contrató/despidió, contratado/despedido, importar/exportar, importaciones/exportaciones, dar/recibir, dio/recibió, dar/quitar, entregar/recibir, construir/destruir, construyó/destruyó, construido/destruido, construir/derribar, salvar/destruir, confirmar/desmentir, confirma/desmiente, confirmó/desmintió, confirmó/negó, admitir/negar, admitió/negó, amigo/enemigo, amigos/enemigos, guerra/paz, culpable/inocente, verdadero/falso, cierto/falso, verdad/mentira, público/privado, público/secreto, voluntario/obligatorio, voluntaria/obligatoria, temporal/permanente, temporal/definitivo, vivo/muerto, vida/muerte, nacer/morir, éxito/fracaso, aprobó/suspendió, atacar/defender, atacó/defendió, proteger/amenazar, ayudar/perjudicar, ventaja/desventaja, avanzar/retroceder, avanza/retrocede, dentro/fuera, lleno/vacío, llena/vacía, seco/mojado, caliente/frío, calor/frío, día/noche, rico/pobre, ricos/pobres, fácil/difícil, sencillo/complicado, barato/caro, baratos/caros, rápido/lento, rápidamente/lentamente, limpio/sucio, limpia/sucia, sano/enfermo, norte/sur, este/oeste, izquierda/derecha, con/sin, siempre/nunca, todos/ninguno, todo/nada, alguien/nadie, mayoría/minoría, superávit/déficit, mantener/eliminar, mantendremos/eliminaremos, crear/eliminar, encontrar/perder, encontró/perdió, celebra/condena, elogió/criticó, elogia/critica, liberar/detener, liberado/detenido, liberados/detenidos, absuelto/condenado, absolver/condenar, levantar/imponer, levantó/impuso, flexibilizar/endurecer, llegar/salir, llegó/salió, llega/sale, entrar/salir, entró/salió, quedarse/irse, ciudad/campo, cerca/lejos, juntos/solos, comprador/vendedor, inquilino/propietario, verano/invierno, mañana/noche, suficiente/insuficiente, encender/apagar, encendido/apagado, continuar/detener, continúa/termina, acelerar/frenar, acelera/frena, potable/contaminada, vacío/lleno, vacía/llena, vacío/ocupado, vacía/ocupada, vacíos/llenos, libre/ocupado, libre/ocupada, presente/ausente, permanente/provisional, permanente/temporal, optativo/obligatorio, celebró/condenó, relajó/endureció, llegó/partió, llegar/partir, llegaron/partieron, vino/fue, se queda/se va, entraron/salieron, prestó/pidió, recuerda/olvida, recordó/olvidó, logró/fracasó, logramos/fracasamos, sobrevivió/murió, vivos/muertos, vive/murió, barata/cara, mojado/seco, profundo/superficial, grueso/fino, pesado/ligero, duro/blando, jóvenes/viejos, nuevo/viejo, nueva/vieja, ancho/estrecho, interior/exterior, arriba/abajo, delante/detrás, ama/odia, orgulloso/avergonzado, orgullosos/avergonzados, feliz/triste, satisfecho/decepcionado, héroe/traidor, víctima/verdugo, madre/padre, hijo/hija, hermano/hermana, hombre/mujer, hombres/mujeres, minoría/mayoría, importación/exportación, urbano/rural, concedió/denegó, concedido/denegado, conceder/denegar, aprobado/denegado, confirmó/anuló, admite/niega, reconoció/negó, reconoce/niega, da/quita, dio/quitó, construyó/derribó, construido/derribado, reparado/dañado, plantó/taló, oculta/revela, ocultó/reveló, duplicó/redujo, posible/imposible, correcto/falso, juntos/separados, tranquilo/ruidoso, ayuda/perjudica, optimista/pesimista, intacto/destruido, intacta/destruida, liberó/detuvo, gratis/pagando, gratuito/de pago, permitió/prohibió, subieron/bajaron, subió/bajó, subirá/bajará, suben/bajan, sube/baja, subirán/bajarán, subido/bajado, encarece/abarata, sobrevivió/muerto, sobrevivió/murió, sobrevivieron/murieron',
  looseAntonyms:
    'deja, dejó, dejaron, dejar, queda, quedó, quedaron, fue, fueron, vino, vinieron, salió, salieron, entró, ir, venir, antes, después, día, noche',
  numbers: {
    values:
      'cero:0, un:1, uno:1, una:1, dos:2, tres:3, cuatro:4, cinco:5, seis:6, siete:7, ocho:8, nueve:9, diez:10, once:11, doce:12, trece:13, catorce:14, quince:15, dieciséis:16, diecisiete:17, dieciocho:18, diecinueve:19, veinte:20, veintiún:21, veintiuno:21, veintiuna:21, veintidós:22, veintitrés:23, veinticuatro:24, veinticinco:25, veintiséis:26, veintisiete:27, veintiocho:28, veintinueve:29, treinta:30, cuarenta:40, cincuenta:50, sesenta:60, setenta:70, ochenta:80, noventa:90, cien:100, ciento:100, doscientos:200, doscientas:200, trescientos:300, trescientas:300, cuatrocientos:400, cuatrocientas:400, quinientos:500, quinientas:500, seiscientos:600, seiscientas:600, setecientos:700, setecientas:700, ochocientos:800, ochocientas:800, novecientos:900, novecientas:900',
    scales:
      'mil:1000, millón:1000000, millones:1000000, billón:1000000000000, billones:1000000000000, docena:12, docenas:12, decena:10, centenar:100, millar:1000, mill:1000000',
    ordinals:
      'primer:1, primero:1, primera:1, segundo:2, segunda:2, tercer:3, tercero:3, tercera:3, cuarto:4, cuarta:4, quinto:5, quinta:5, sexto:6, sexta:6, séptimo:7, séptima:7, octavo:8, octava:8, noveno:9, novena:9, décimo:10, décima:10, undécimo:11, undécima:11, duodécima:12, vigésima:20, decimotercero:13, decimotercera:13, decimocuarto:14, decimocuarta:14, decimoquinto:15, decimoquinta:15, decimosexto:16, decimosexta:16, decimoséptimo:17, decimoséptima:17, decimooctavo:18, decimooctava:18, decimonoveno:19, decimonovena:19, trigésimo:30, trigésima:30, cuadragésimo:40, cuadragésima:40, quincuagésimo:50, quincuagésima:50, sexagésimo:60, sexagésima:60, duodécimo:12, vigésimo:20, centésimo:100',
    digitOrdinalSuffixes: 'o, a, er, º, ª, ro, do, ra, da',
    joiners: 'y',
    articles: 'un, una, uno',
    decimalWords: 'coma',
    halves: 'medio, media',
    halfJoiners: 'y',
    minus: 'menos',
    moneyScales: 'm:1000000',
    decimal: ',',
  },
  units:
    'cent: céntimos, céntimo, centavos; percent: por ciento, porciento; percentage-point: puntos porcentuales, puntos; km: km, kilómetro, kilómetros; m: m, metro, metros; cm: cm, centímetro, centímetros; mm: milímetro, milímetros; mile: milla, millas; foot: pies; kg: kg, kilo, kilos, kilogramos; g: gramo, gramos; t: tonelada, toneladas; quintal: quintal, quintales; l: litro, litros; barrel: barriles, barril; ha: hectárea, hectáreas; m2: metros cuadrados, metro cuadrado, m cuadrados; km2: kilómetros cuadrados, kilómetro cuadrado, km cuadrados; m3: metros cúbicos; second: segundos; minute: minuto, minutos; hour: hora, horas; day: día, días; week: semana, semanas; month: mes, meses; year: año, años; decade: década, décadas; winter: inviernos; summer: veranos; season: temporadas; century: siglo, siglos; celsius: grados celsius; degree: grado, grados; mw: megavatios, megavatio; usd: dólar, dólares; eur: euro, euros; gbp: libra, libras; mxn: peso, pesos; chf: franco, francos; jpy: yen, yenes; rub: rublo, rublos; cent: céntimo, céntimos, centavos; kmh: kilómetros por hora, km h, km por hora; minute: min; percent: por 100',
  months:
    'enero|ene, febrero|feb, marzo, abril|abr, mayo, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept, octubre|oct, noviembre|nov, diciembre|dic',
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado|sábados, domingo|domingos',
  relativeDates:
    'today: hoy; yesterday: ayer; tomorrow: mañana; day-after: pasado mañana; tonight: esta noche; last-night: anoche; last-week: la semana pasada, semana pasada; next-week: la próxima semana, próxima semana, la semana que viene; last-month: el mes pasado; next-month: el próximo mes, el mes que viene; last-year: el año pasado, año pasado; next-year: el próximo año, próximo año, el año que viene; afternoon: tarde; evening: noche; midnight: medianoche; noon: mediodía; dawn: madrugada; spring: primavera; summer: verano; autumn: otoño; winter: invierno; now: ahora, actualmente; soon: pronto; immediately: inmediatamente, de inmediato; weekend: fin de semana',
  clock: {
    words: 'horas, hora, h',
    am: 'am, mañana, madrugada',
    pm: 'pm, tarde',
    night: 'noche',
    times: 'h y cuarto=15, h menos cuarto=-15',
  },
  spellings:
    'avda:avenida, av:avenida, por ciento:%, setiembre:septiembre, sicología:psicología, sicólogo:psicólogo, sicóloga:psicóloga, oscuro:oscuro, obscuro:oscuro, substituir:sustituir, substancia:sustancia, méxico:méjico, texas:tejas, kiosco:quiosco, kilómetro:kilómetro, quilómetro:kilómetro, quilo:kilo, video:vídeo, futbol:fútbol, chofer:chófer, cocktail:cóctel, post-guerra:posguerra, postguerra:posguerra, whisky:güisqui, dr:doctor, dra:doctora, sr:señor, sra:señora, iraq:irak, qatar:catar, sólo:solo, periodo:período, transporte:trasporte, transparente:trasparente, contra reloj:contrarreloj, ex presidente:expresidente, expresidenta:expresidenta, naciones unidas:onu, estados unidos:eeuu, ee uu:eeuu, eua:eeuu, unión europea:ue, guión:guion, chalé:chalet, ferri:ferry, psicológico:sicológico, psicológica:sicológica, periodos:períodos, bielorrusia:belarús',
  spellingEndings: 'xs>os@4, @s>os@3',
  accented: 'sí:claro',
  contractions:
    "pa:para, pa':para, na:nada, tá:está, toy:estoy, p'alante:para adelante, pa'lante:para adelante, del:de el, al:a el, usté:usted, p'adelante:para adelante, mu:muy, lxs:los, tod@s:todos, todxs:todos, amig@s:amigos, compañer@s:compañeros, pa'l:para el, pos:pues, toa:toda, na':nada, pa'trás:para atrás, vamo':vamos, haiga:haya, nadien:nadie, naiden:nadie, muncho:mucho, muncha:mucha, ansina:así, asina:así, porfa:por favor, pus:pues, semos:somos, dijistes:dijiste, hicistes:hiciste, habemos:hay, q':que, q:que, xq:porque, pq:porque, tb:también, d':de, lante:adelante",
  corrections: 'perdón, no, digo, mejor dicho, quiero decir, perdone',
  fillers:
    'mira, oye, oiga, en fin, a ver, bueno pues, pues nada, fíjese, ya sabe, eh, este, pues, bueno, o sea, ehm, em, mmm, digamos, vamos, ah, oh, sic, risas, sabe, sabes, verdad, claro, hombre, mire, la verdad, pienso en, creo en, pensamos en, creemos en, si se quiere, si quiere, si quieren, francamente, sinceramente, honestamente, para ser sincero, para ser sincera, para ser honesto, con todo respeto',
  pronouns: {
    i: 'yo, me, mi, mis, mí',
    we: 'nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras',
    he: 'él, su, sus, le, lo',
    she: 'ella',
    they: 'ellos, ellas, les, los',
    you: 'tú, usted, ustedes, vosotros, te',
  },
  subordinators: 'porque, pues, puesto, mientras',
  dateWords: 'el, en, de, del, día, año, del',
  clipped: 'na>nada@2, to>todo@2, pa>para@2, ao>ado@4',
  absences:
    'desaparecido, desapareció, perdido, vacío, vacía, ileso, ilesos, ilesa, ilesas, indemne, indemnes, salvo, sanos, intacto, intacta, pronto, temprano, prematuro, destruidas, destruida, falta, faltar, agotado, agotada, dejado, dejó, dejaron, dejan, deja, dejar, cesado, cesó, cesar, renunciado, renunciar, abandonado, abandonaron, olvidado, olvidó, olvidaron, muertos, murieron, muerto, cerrado, cerrada, cerrados, prohibido, desconocido, desconocida, ajeno, silencio, callado, callaron, calló, mudo, averiado, cortado, cortada, vano, ignora, ignoran, privados, privado, desestimó, desestimado, rechazado, rechazó, despierto, despiertos, ausente, ausentes, faltó, faltaron, calla, callan, destruyó, destruyeron, destruido, destruidos, arrasó, enteros, entera, enteras',
  weak: 'el, la, los, las, un, una, de, que, pues, entonces',
  stop: 'el, la, los, las, un, una, uno, de, a, en, por, para, con, y, e, o, u, pero, que, qué, quien, como, cuando, donde, se, lo, le, les, me, te, nos, su, sus, mi, mis, tu, nuestro, nuestra, nuestros, nuestras, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, aquel, es, son, era, eran, fue, fueron, ser, sido, está, están, estaba, estaban, estar, estamos, somos, soy, ha, han, he, hemos, había, habían, haber, hay, ya, también, muy, así, aquí, allí, ahí, entonces, luego, aún, todavía, sobre, entre, desde, hacia, durante, porque, pues, yo, él, ella, nosotros, ellos, ellas, usted, sí, desde, ante, bajo, según, al, del',
  tags: 'no, verdad, no es cierto, no es verdad, no es así, cierto, vale, sí, sabe, sabes',
  honorifics: 'señor, señora, señorita, don, doña, doctor, doctora, sr, sra, dr, dra, profesor, profesora',
  interchangeable:
    'ha/han, fue/fueron, está/están, era/eran, aquí/acá, allí/allá/ahí, había/habían, hubo/hubieron, x/veces, tele/televisión, foto/fotografía, fotos/fotografías, moto/motocicleta, motos/motocicletas, bici/bicicleta, bicis/bicicletas, peli/película, pelis/películas, cole/colegio, profe/profesor/profesora, profes/profesores, presi/presidente/presidenta, poli/policía, boli/bolígrafo, rompido/roto, imprimido/impreso, freído/frito, quizá/quizás, yogur/yogurt, bus/autobús, auto/automóvil, autos/automóviles, cine/cinematógrafo, nevera/frigorífico, compu/computadora, uni/universidad, refri/refrigerador, narco/narcotraficante, narcos/narcotraficantes, súper/supermercado, más de/por encima de, menos de/por debajo de, eeuu/estados unidos, alrededor de/cerca de/unos/unas, debido a/a causa de, al menos/por lo menos/como mínimo/cuando menos, a lo sumo/como máximo/como mucho',
  multiples:
    'duplicó:2, duplicado:2, duplicar:2, doble:2, triplicó:3, triplicado:3, triplicar:3, triple:3, cuadruplicó:4, cuadruplicado:4, cuádruple:4, quintuplicó:5',
  fractions:
    'mitad:2, medio:2, tercio:3, tercios:3, cuarto:4, cuartos:4, quinto:5, quinta:5, tercera:3, cuarta:4',
  shares: 'cada, de',
  alternatives: 'o, sino, caso',
  than: 'que',
  magnitudes:
    'decenas:10, docenas:12, centenares:100, cientos:100, centenas:100, miles:1000, millares:1000, millones:1000000',
  cues: 'dijo, dice, afirmó, afirma, explicó, explica, añadió, añade, señaló, señala, aseguró, asegura, declaró, declara, indicó, indica, apuntó, subrayó, agregó, sostuvo, contó, manifestó, según, comentó, respondió, recordó, advirtió, destacó, relató, escribió, anunció, dicen, afirman, aseguran, precisó, repitió, insistió, lamentó, reconoció, admitió, denunció, criticó, exclamó, preguntó, prometió, confesó, resumió, zanjó, bromeó, contestó, replicó, reiteró, concluyó, expresó, mencionó, confirmó, matizó, aclaró, pidió, reclamó, gritó, murmuró, sentenció, remarcó, detalló, narró, opinó',
  stock:
    'orgulloso, orgullosa, honor, alegra, contento, contenta, agradezco, asegurar, aseguro, confieso, reconozco, personalmente, sinceramente, francamente, claro, clara, decir, digo, repito, repetir, sincero, honesto, franco, gracias, agradecer, saber, saben, importante, pregunta, verdad, quiero, insistir, dejar, ser, subrayar, permítanme, cosa, simple, reitero, decirlo, muy',
  prefaces:
    'permite, permiten, permitir, decir, decirles, decirle, digo, repetir, preguntan, pregunta, sincero, sincera, honesto, honesta, claro, clara, subrayar, recordar, añadir, admitir',
  coordinators: 'y, e, o, u, así que, entonces, luego',
  contrasts: 'pero, sino, aunque, sin embargo, no obstante',
  byWords: 'por',
  passives: 'fue, fueron, es, son, sido, era, eran, será, serán',
  spoken: '-ao>-ado, -aos>-ados, -io>-ido, -ios>-idos',
  suffixes:
    'amientos, amiento, aciones, ación, mente, ciones, ción, idades, idad, adores, ador, ados, adas, idos, idas, ando, iendo, aron, ieron, amos, emos, imos, aba, ado, ada, ido, ida, an, en, ar, er, ir, os, as, es, ó, o, a, e, s',
  titles:
    'señor, señora, sr, sra, don, doña, dr, dra, doctor, doctora, profesor, profesora, presidente, presidenta, expresidente, vicepresidente, vicepresidenta, primer, primera, ministro, ministra, canciller, alcalde, alcaldesa, gobernador, gobernadora, senador, senadora, diputado, diputada, general, coronel, capitán, capitana, comandante, comisario, comisaria, juez, jueza, fiscal, abogado, abogada, director, directora, jefe, jefa, portavoz, vocero, vocera, secretario, secretaria, obispo, padre, papa, entrenador, entrenadora, médico, médica, investigador, investigadora, economista, historiador, historiadora, agricultor, agricultora, maestro, maestra, concejal, concejala, consejero, consejera, rey, reina, ingeniero, ingeniera, bombero, pescador, pescadora, enfermera, enfermero, pastor, panadero, panadera, sindicalista, de, del, la',
  falsehoods: 'falso, falsa, mentira, mentiras, bulo, rumor, absurdo, invento, calumnia',
  truths: 'verdad, cierto',
  conjugation: {
    infinitives: 'ar, er, ir',
    endings:
      'o, as, a, amos, ais, an, es, e, emos, eis, en, imos, aba, abas, abamos, aban, ia, ias, iamos, ian, aste, aron, i, iste, io, ieron, are, aras, ara, aremos, aran, ere, era, eremos, eran, ire, ira, iremos, iran, aria, ariamos, arian, eria, eriamos, erian, iria, irian, ando, iendo, ado, ada, ados, adas, ido, ida, idos, idas, iera, ieran, iese, iesen, ase, asen',
  },
  synonyms:
    'alumnos/estudiantes, casa/vivienda/hogar, coche/auto/vehículo/carro, médico/doctor, muerto/fallecido/muertes, herido/heridos/lesionados, dinero/fondos, empresa/compañía/firma, obreros/trabajadores/empleados, fuego/incendio, ley/norma, voto/votación/elección, tormenta/temporal/huracán, inundación/riada, barco/buque/nave, soldados/militares/tropas, precio/coste/costo, empezar/comenzar/iniciar, terminar/acabar/finalizar, ayudar/apoyar, comprar/adquirir, construir/edificar, reparar/arreglar, importante/esencial/crucial, difícil/duro, rápido/veloz, carta/cartas/correo, niños/alumnos/chicos, basta/arreglamos/bastan, hallado/encontrado/localizado, derrumbado/caído/desplomado, sótano/bodega, desaparecido/perdido, robado/sustraído, llegado/venido, aplazado/pospuesto, cancelado/suspendido',
};
