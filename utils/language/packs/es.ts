import { inflect, together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

/** Regular verbs in -ar, and the forms that news uses of them. */
const SAYING = `
  afirm, señal, asegur, explic, indic, manifest, declar, agreg, coment, apunt, subray, precis, resalt, destac, remarc, recalc, relat, anunci, inform, anot,
  confes, detall, revel, reiter, critic, denunci, lament, argument, aclar, contest, exclam, grit, susurr, brome, ironiz, zanj, sentenci, conjetur, enfatiz, puntualiz, plante, opin, alert, avis, present, proclam, constat, observ, razon, matiz, abund, insinu, rememor, record, acot, rese, reseñ, particip, conclu, alab, elogi, felicit, salud, vaticin, pronostic, asever, asegur, notific, public, tuite, postead, poste, public, mencion, evoc, narr, coment, estim, valor, consider, sosten, ratific, confirm, garantiz, corrobor, verific, acus, reproch, justific, argu, afe, reclam, invit, ofrec, aclam, lanz, solt, deplor, conmin, inst, exhort, jact, quej, ufan, congratul, solidariz, pronunci, dirig, interrog, comprob, document, ejemplific, ahond, profundiz, remach, apostill, replic, increp, espet, murmur, celebr, agradec`;
const SAYING_ENDINGS = `a, an, ó, aron, aba, aban, ar, ando, ara, ará`;
/** Participles: weak, since they stand as adjectives too. */
const PARTICIPLES = `ado`;

const PREPOSITIONS = `a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, vía, salvo, excepto, junto, frente, dentro, fuera, cerca, lejos, debido, gracias, respecto, acerca, además de, a través, luego de, antes de, después de, pese`;
const DETERMINERS = `el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, su, sus, mi, mis, tu, tus, nuestro, nuestra, nuestros, nuestras, algún, alguna, algunos, algunas, varios, varias, otro, otra, otros, otras, todo, toda, todos, todas, cada, ningún, ninguna, ambos, ambas, dos, tres, cuatro, cinco, muchos, muchas, pocos, pocas`;
const CONJUNCTIONS = `y, e, o, u, ni, pero, sino, mas, aunque, pues`;
const SUBORDINATORS = `que, si, cuando, mientras, porque, como, donde, aunque, pues, puesto que, ya que, dado que, para que, a fin de, antes de, después de, tras, luego de, sin que, una vez, en tanto, hasta que, siempre que, a pesar de que, así como`;

/** Spanish, of both sides of the ocean: the past is "dijo" in most papers, "ha dicho" in those of Spain. */
export const es: LanguagePack = {
  code: 'es',
  name: 'Español',
  cueInside: true,
  complement: 'marked',
  inverts: true,
  order: 'subject-verb',
  cues: {
    say: together(
      inflect(SAYING, SAYING_ENDINGS),
      inflect(SAYING, PARTICIPLES),
      `
      pregunta, preguntan, preguntó, preguntaron, preguntaba, dice, dicen, dijo, dijeron, decía, decían, dicho, decir, diciendo, diría, dijera, había dicho, ha dicho, añade, añaden, añadió, añadieron, añadía, añadido, añadir, añadiendo, sostiene, sostienen, sostuvo, sostuvieron, sostenía, sostenían, sostenido,
      cuenta, cuentan, contó, contaron, contaba, contaban, contado, contar, expone, exponen, expuso, expusieron, exponía, expuesto, exponer, propone, proponen, propuso, propusieron, propuesto, repone, repuso, advierte, advierten, advirtió, advirtieron, advertía, advertido, advertir, advirtiendo, responde, responden, respondió, respondieron, respondía, respondido, responder, insiste, insisten, insistió, insistieron, insistía, insistido, insistiendo,
      reconoce, reconocen, reconoció, reconocieron, reconocía, reconocido, admite, admiten, admitió, admitieron, admitía, admitido, admitiendo, concluye, concluyen, concluyó, concluyeron, concluía, concluido, escribe, escriben, escribió, escribieron, escribía, escrito, prosigue, prosiguió, proseguía, continúa, continuó, repite, repiten, repitió, repetía, repetido, sugiere, sugieren, sugirió, sugirieron, sugería, sugerido, recuerda, recuerdan, recordó, recordaron, recordaba, recordado, recordando, comunica, comunicó, comunicaron, comunicado,
      refiere, refieren, refirió, refirieron, promete, prometen, prometió, prometieron, prometido, define, definió, describe, describen, describió, describieron, descrito, desmiente, desmienten, desmintió, desmintieron, desmentido, reitera, reiteró, argumenta, argumentó, alega, alegan, alegó, alegaron, alegado, esgrime, esgrimió, esgrimen, aduce, adujo, adujeron, arguye, arguyó, inquiere, inquirió, sentencia, sentenció, pide, piden, pidió, pidieron, pedía, pedido, exige, exigió, sonríe, ríe, rio, defiende, defienden, defendió, defendieron, defendía, defendido,
      apostilla, apostilló, espeta, espetó, ahondó, incide, incidió, incidía, incidido, transmite, transmitió, transmitido, hace hincapié, hizo hincapié, ha hecho hincapié, puso de relieve, pone de relieve, puso de manifiesto, pone de manifiesto, dejó claro, deja claro, ha dejado claro, dio a conocer, da a conocer, ha dado a conocer, hizo saber, ha hecho saber, tomó la palabra, se preguntó, se pregunta, se ha preguntado, se quejó, se queja, se ha quejado, se mostró convencido, se lamentó, se lamenta, se ha lamentado, se refirió, se pronunció, se defendió, se defiende, se jactó, se congratuló, se felicitó, se limitó a decir, se limitó a manifestar, se limitó a señalar, expresa, expresan, expresó, expresaron, expresaba, expresado, expresando, resume, resumen, resumió, resumido, augura, auguró, auguran, presume, presumió, rebate, rebatió, contradice, contradijo, discrepa, discrepó, revela, agradece, agradeció, ofreció, predice, predijo, predicen, aplaude, aplaudió, arremete, arremetió, cuestiona, cuestionó, cuestionaron, ratifica, ratificó, expresar, exclama, avanza, avanzó, avanzado, adelanta, adelantó, adelantaron, adelantado, rechaza, rechazó, rechazaron, rechazado, niega, niegan, negó, negaron, negado, invoca, dictamina, dictaminó, falla, falló, resuelve, resolvió, establece, estableció, lee, reza, rezaba, titula, cita, citó, citado`,
    ),
    sayFirst: ``,
    saySuffixed: ``,
    sayWeak: together(
      inflect(SAYING, PARTICIPLES),
      `cuenta, cuentan, nota, presenta, presentan, presentó, publica, publican, publicó, pide, piden, pidió, llama, llamó, muestra, mostró, lee, reza, rezaba, cita, falla, falló, resuelve, establece, define, ofreció, participa, participó, sonríe, ríe, salud, lanza, lanzó, suelta, soltó, espera, destaca, estima, valora, considera, celebra, anuncia, informe, comenta, critica, denuncia, público, reclama, argumento, comunicado, dirigió, invita, invitó, continúa, continuó, resumen, presume, comunicado, apunta, apuntó, indica, indicó, sentencia, avanza, avanzó, refleja, refleja`,
    ),
    think: together(
      inflect(
        'consider, estim, esper, consider, valor, confi, dud, imagin, sospech, dese, anhel, calcul, acus, culp, reclam, demand, amenaz, rechaz, descart, apost, esper, ignor, abog, solicit, recomend, aconsej, proyect, orden, acept',
        SAYING_ENDINGS,
      ),
      `cree, creen, creyó, creyeron, creía, creían, creído, creer, piensa, piensan, pensó, pensaron, pensaba, pensado, quiere, quieren, quiso, quería, teme, temen, temió, temía, temido, niega, niegan, negó, negaron, negaba, negado, pide, piden, pidió, pidieron, pedía, pedido, pidiendo, exige, exigen, exigió, exigieron, exigía, exigido, exigiendo, sugiere, sugirió, sabe, saben, supone, suponen, suponía, propone, propuso, prevé, prevén, previó, preveía, previsto, pretende, pretenden, entiende, entienden, entendió, entendía, confía, confían, confió, confiaba, desea, prefiere, apuesta, se compromete, se comprometió, se ha comprometido, se opone, se opuso, se mostró convencido, se mostró convencida, se mostró confiado, se mostró confiada, se mostró partidario, se mostró optimista, está convencido, está convencida, están convencidos, confía en que, llama a, llamó a, ha llamado a, instó a, insta a, promete, prometió`,
    ),
    describe: `calificó, califica, califican, calificaron, calificaba, calificado, calificada, calificar, calificando, tilda, tildó, tildaron, tildado, tachó, tacha, tacharon, tachado, llamó, llama, llamaron, llamado, denomina, denominó, denominado, denominada, bautizó, bautizado, apodó, apodado, apodada, define, definió, definido, definida, describe, describió, describieron, descrito, descrita, describiendo, considera, consideró, considerado, considerada, describe como, tacha de, tachó de, califica de, calificó de, acusó de, denunció, denuncia, denunciaron, denunciado, criticó, critica, criticaron, criticado, condenó, condena, condenaron, condenado, lamentó, lamenta, habla de, habló de, hablaron de, hablaba de, ha hablado de, hablado, pidió, pide, exigió, exige, prometió, rechazó, rechaza, elogió, elogia, alabó, celebró, aplaudió, ve, vio, reclamó, reclama, defendió, defiende, lamentando, criticando, advirtió, advierte, alertó, alerta`,
    nominal: `según, de acuerdo con, de acuerdo a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, a decir de, al decir de, a ojos de, en boca de, por boca de, conforme a, desde el punto de vista de, en la visión de, a criterio de, en voz de, citando a, segun, fuentes de, fuentes del, según cuenta, según explica, según explicó, según dijo, según señaló, según indicó, según informó, según ha informado, según ha explicado, según según afirmó, según aseguró, según apuntó, según detalló, según precisó, según consta en, según recoge, según recogió, según figura en, según se desprende de, según se lee en, se lee en, reza, señala, así lo dijo, así lo afirmó, así lo ha dicho, así lo aseguró, así lo anunció, así lo ha anunciado, así lo explicó, así lo ha explicado, así lo indicó, así lo confirmó, así lo ha confirmado, así lo señaló, así lo expresó, como dijo, como explicó, como señaló, tal y como explicó, como afirma, como explica`,
    nominalAfter: ``,
    passive: `citado, citada, citados, citadas, calificado, calificada, calificados, descrito, descrita, anunciado, anunciada, confirmado, confirmada, revelado, revelada, denunciado, denunciada, difundido, difundida, publicado, publicada, expresado, expresada, acusado, acusada, explicado, explicada, informado, informada, reportado, reportada, criticado, criticada, preguntada, apodado, considerado, señalado, señalada, dado a conocer, dada a conocer, recogido, recogida, recogidas, recogidos, avanzado, avanzada, adelantado, adelantada`,
    agent: `por, por parte de, por boca de`,
    impersonal: `se dice, se dijo, se afirma, se cree, se estima, se sabe, se supone, se asegura, se informó, se indicó, se anunció, se señaló, se ha informado, se ha sabido, se supo, se rumorea, dicen, al parecer, presuntamente, supuestamente, según medios, según medios locales, según los medios, según la prensa, según trascendió, trascendió, ha trascendido, según se informó, según se ha sabido, según se supo, como es sabido, cuentan, habría, habrían`,
  },
  carriers: {
    before: `según, según la agencia, según el diario, según la cadena, según el periódico, según un informe de, según informó, según informa, según informaron, según ha informado, según recoge, según recogió, según publica, según publicó, según ha publicado, según reportó, según adelantó, según ha adelantado, según avanza, según reveló, según ha revelado, según cita, según consigna, según consignó, según el medio, de acuerdo con, de acuerdo a, citado por, citada por, citados por, citadas por, citando a, citó, cita, recogido por, recogida por, recogidas por, recogidos por, recogen, recoge, recogió, reproducido por, difundido por, difundida por, difundidas por, publicado por, publicada por, publicado en, publicada en, publicó, publica, ha publicado, reportó, reporta, reportaron, informó, informa, informaron, ha informado, reveló, revela, adelantó, adelanta, avanzó, avanza, consultado por, consultada por, consultados por, consultadas por, consultadas, entrevistado por, entrevistada por, entrevistados por, preguntado por, contactado por, contactada por, consignó, consigna, destacó, indicó la agencia, la agencia, la agencia de noticias, el diario, la cadena, fuente, con información de, en declaraciones recogidas por, informaciones de`,
    certain: `según el diario, según recoge el diario, publicó el diario, citado por el diario, según publica el diario`,
    outletNouns: `diario, periódico, gaceta, correo, heraldo, prensa, tribuna, mundo, país, nación, noticias, radio, televisión, tv, cadena, canal, revista, semanario, hora, crónica, voz, vanguardia, universal, comercio, mercurio, tiempo, sol, litoral, faro, norte, sur`,
    tweets: `tuit, tuits, tuiteó, tuitea, tweet`,
    addressee: `a, al, a la agencia, a la agencia de noticias, a la cadena, al diario, al periódico, al medio, al canal, a la emisora, a la radio, a la revista, al portal, a través de, en declaraciones a, en declaraciones al, en declaraciones a la agencia, en declaraciones para, en una entrevista con, en una entrevista a, en una entrevista al, en una entrevista concedida a, en una entrevista concedida al, en entrevista con, en entrevista a, en entrevista para, en entrevista exclusiva con, en una entrevista en, en conversación con, en diálogo con, en charla con, entrevistado por, entrevistada por, consultado por, consultada por, preguntado por, ante los micrófonos de, a los micrófonos de, con, para`,
    place: `en, por, vía, a través de, a través de su cuenta en, a través de su cuenta de, a través de la red social, en su cuenta de, en su cuenta en, en su cuenta, en su perfil de, en su perfil en, en su página de, en la red social, en la plataforma, en redes sociales, en un mensaje en, en un mensaje publicado en, en un mensaje difundido en, en un mensaje a través de, en una publicación en, en un post en, en un tuit, en un video publicado en, en un vídeo publicado en, en un vídeo difundido en, en un video difundido en, en un artículo publicado en, en una columna en, en una tribuna en, en el programa, en el pódcast, en el podcast, desde su cuenta de, desde su cuenta en, en el diario, en el periódico, no jornal, en la cadena, en la revista, en el canal`,
  },
  nouns: {
    titles: `señor, señora, señorita, sr., sr, sra., sra, srta., don, doña, d., dña., dr., dr, dra., dra, doctor, doctora, profesor, profesora, prof., licenciado, licenciada, lic., lic, ing., ingeniero, ingeniera, general, coronel, teniente, teniente coronel, capitán, comandante, mayor, sargento, cabo, almirante, vicealmirante, brigadier, comisario, subcomisario, inspector, inspectora, fray, padre, sor, hermano, hermana, monseñor, mons., cardenal, obispo, arzobispo, papa, pastor, rabino, imán, rey, reina, príncipe, princesa, infanta, infante, emperador, duque, duquesa, conde, condesa, marqués, marquesa, lord, sir, lady, jeque, ayatolá, su santidad, su majestad`,
    roles: together(
      inflect(
        'ministr, expert, abogad, médic, científic, secretari, vicesecretari, subsecretari, diputad, candidat, delegad, subdelegad, comisari, consejer, exministr, viceministr, funcionari, psicólog, sociólog, politólog, antropólog, biólog, geólog, meteorólog, epidemiólog, virólog, climatólog, ingenier, arquitect, maestr, alumn, vecin, hij, herman, viud, bomber, camarer, ganader, emplead, obrer, empresari, propietari, copropietari, soci, técnic, porter, delanter, defens, músic, emisari, embajad, magistrad, notari, enfermer, ciruj, veterinari, químic, físic, matemátic, filósof, histori, crític, catedrátic, académic, becari, voluntari, refugiad, detenid, acusad, imputad, mandatari, ejecutiv, cociner, panader, librer, polític, ciudadan, republican, demócrat-, exalcald, exdiputad, síndic, tesorer, guardameta-',
        'o, a, os, as',
      ),
      `presidente, presidenta, vicepresidente, vicepresidenta, expresidente, expresidenta, primer ministro, primera ministra, canciller, jefe, jefa, jefe de gobierno, jefe del estado, líder, dirigente, gobernador, gobernadora, alcalde, alcaldesa, intendente, intendenta, prefecto, concejal, concejala, edil, senador, senadora, congresista, legislador, legisladora, parlamentario, parlamentaria, eurodiputado, eurodiputada, asambleísta, embajador, embajadora, cónsul, diplomático, diplomática, representante, relator, relatora, comisionado, comisionada, director, directora, director general, directora general, subdirector, subdirectora, gerente, administrador, administradora, coordinador, coordinadora, rector, rectora, decano, decana, supervisor, responsable, portavoz, vocero, vocera, asesor, asesora, fiscal, fiscala, fiscal general, juez, jueza, procurador, procuradora, defensor, defensora, letrado, letrada, policía, agente, guardia, oficial, soldado, investigador, investigadora, analista, economista, historiador, historiadora, profesor, profesora, docente, estudiante, doctor, doctora, autor, autora, escritor, escritora, periodista, corresponsal, editor, editora, columnista, locutor, locutora, cineasta, actor, actriz, cantante, cantautor, cantautora, artista, pintor, pintora, comisario, productor, productora, entrenador, entrenadora, técnico, seleccionador, seleccionadora, capitán, capitana, jugador, jugadora, futbolista, delantero, defensa, mediocampista, tenista, ciclista, nadador, nadadora, atleta, piloto, campeón, campeona, activista, manifestante, sindicalista, militante, opositor, opositora, empresaria, fundador, fundadora, cofundador, cofundadora, dueño, dueña, comerciante, agricultor, agricultora, campesino, campesina, pescador, pescadora, trabajador, trabajadora, conductor, conductora, víctima, testigo, sobreviviente, superviviente, residente, habitante, madre, padre, hermano, hermana, hijo, hija, esposo, esposa, marido, mujer, hombre, joven, anciano, anciana, jubilado, jubilada, magnate, multimillonario, multimillonaria, instructor, titular, número dos, tripulante, paciente, pontífice, monarca, mandatario, mandataria, premier, copresidente, copresidenta, secretario general, secretaria general, alto representante, alta representante, alto comisionado, exfutbolista, poeta, novelista, guionista, guía, guarda, guardabosques, apicultor, apicultora, viticultor, viticultora, hostelero, hostelera, estudiante, negociador, negociadora, enviado especial, enviada especial`,
    ),
    spokespeople: `portavoz, portavoces, vocero, vocera, voceros, voceras, un portavoz, una portavoz, oficina de prensa, gabinete de prensa`,
    organisations: `ministerio, gobierno, ejecutivo, presidencia, casa blanca, kremlin, pentágono, vaticano, moncloa, cancillería, parlamento, congreso, senado, cámara, cámara de diputados, asamblea, asamblea nacional, ayuntamiento, alcaldía, municipalidad, municipio, diputación, junta, generalitat, xunta, comunidad, gobernación, prefectura, región, consejo, consejería, corte, corte suprema, tribunal, tribunal supremo, tribunal constitucional, audiencia, audiencia nacional, juzgado, fiscalía, defensoría, contraloría, procuraduría, policía, policía nacional, guardia civil, ertzaintza, mossos, ejército, armada, fuerzas armadas, fuerza aérea, bomberos, protección civil, otan, onu, naciones unidas, oms, unesco, unicef, unión europea, ue, comisión, comisión europea, agencia, autoridad, autoridades, instituto, oficina, observatorio, organismo, organización, asociación, ong, federación, confederación, sindicato, sindicatos, patronal, plataforma, colectivo, comité, fundación, partido, movimiento, grupo, grupo parlamentario, empresa, compañía, firma, fabricante, operador, banco, banco central, banco mundial, fmi, aseguradora, aerolínea, universidad, escuela, colegio, hospital, clínica, laboratorio, centro, museo, festival, teatro, iglesia, conferencia episcopal, diócesis, embajada, consulado, dirección, secretaría, club, equipo, selección, liga, cruz roja, aemet, oposición, guerrilla, defensa, petrolera, consultora, cooperativa, red, servicio, cadena, diario, casa real`,
    documents: `informe, estudio, encuesta, sondeo, barómetro, análisis, comunicado, comunicado de prensa, nota de prensa, nota, declaración, documento, documentos, expediente, texto, ley, proyecto de ley, decreto, resolución, sentencia, fallo, auto, dictamen, acusación, denuncia, demanda, querella, atestado, acta, carta, carta abierta, correo, correo electrónico, misiva, libro, artículo, publicación, cifras, estadísticas, datos, balance, censo, previsiones, boletín, mensaje, petición, tratado, acuerdo, contrato, convenio, auditoría, peritaje, autopsia, video, vídeo, manifiesto, editorial, memorando, índice, investigación, reporte, pancarta, oficio, circular, escrito, recurso`,
    anonymous: `fuente, fuentes, una fuente, fuentes policiales, fuentes judiciales, fuentes diplomáticas, fuentes oficiales, fuentes cercanas, fuentes cercanas a, fuentes de la investigación, fuentes gubernamentales, fuentes sanitarias, testigo, testigos, vecinos, vecino, residentes, habitantes, observadores, analistas, expertos, especialistas, críticos, diplomáticos, funcionarios, un funcionario, funcionario, alto funcionario, altos funcionarios, allegados, activistas, manifestantes, algunos, varios, muchos, otros, medios, medios locales, trabajadores, empleados, familiares, usuarios, víctimas, sobrevivientes, supervivientes, pasajeros, agentes, soldados, investigadores, científicos, economistas, médicos, padres, estudiantes, opositores, detractores, partidarios, pescadores, agricultores, comerciantes, testimonios, oficiales, internautas, aficionados`,
    hidden: `bajo condición de anonimato, bajo la condición de anonimato, con la condición de mantener el anonimato, a condición de anonimato, a condición de no ser identificado, a condición de mantener el anonimato, que pidió el anonimato, que pidió no ser identificado, que pidió no ser identificada, que pidió no ser nombrado, que pidió no revelar su nombre, que prefirió no ser identificado, que prefirió no dar su nombre, que prefiere no dar su nombre, que prefiere mantener el anonimato, que prefirió mantener el anonimato, que no quiso dar su nombre, que no quiso ser identificado, que no quiso identificarse, que solicitó el anonimato, que solicitó no ser identificado, pidió reserva, bajo anonimato, desde el anonimato, en condición de anonimato, anónimo, anónima, anónimamente, anonimato, nombre ficticio, no autorizado a, no está autorizado a, no estaba autorizado a, conocedor del caso, conocedores del caso, con conocimiento del asunto, familiarizado con, familiarizados con, cercana al caso, cercanas al caso, cercana a la investigación`,
    roleTails: `interior, exteriores, asuntos exteriores, relaciones exteriores, defensa, hacienda, economía, finanzas, justicia, sanidad, salud, educación, cultura, trabajo, igualdad, medio ambiente, ambiente, transición ecológica, transportes, transporte, agricultura, vivienda, ciencia, deporte, deportes, turismo, industria, comercio, energía, gobierno, estado, república, congreso, senado, parlamento, comisión, ayuntamiento, partido, general, nacional, regional, municipal, español, española, argentino, mexicano, chileno, colombiano, venezolano, estadounidense, republicano, republicana, demócrata, socialista, popular, psoe, pp, vox, sumar, podemos, onu, otan, ue, fmi`,
  },
  grammar: {
    pronounsPerson: `él, ella, ellos, ellas, este último, esta última, éste, ésta, quien, quienes, aquel, aquél, aquélla, ambos, usted`,
    pronounsFemale: `ella, ellas, ésta, esta última, aquélla`,
    pronounsMale: `él, ellos, éste, este último, aquél`,
    pronounsPlural: `ellos, ellas, ambos, ambas, estos, éstos, quienes`,
    pronounsThing: `ello, esto, eso, aquello, éste, ésta`,
    pronounsSpeech: `yo, me, mí, conmigo, nosotros, nosotras, nos, tú, te, ti, usted, ustedes, vosotros, vosotras, os, vos, mi, mis, nuestro, nuestra, nuestros, nuestras, tu, tus`,
    determiners: DETERMINERS,
    determinersAfter: `mismo, misma, propio, propia`,
    complementizers: `que, si, cómo, por qué, cuándo, dónde, cuánto, quién`,
    openers: `haber, estar, no haber, tener, sentirse, desconocer, ser`,
    prepositions: PREPOSITIONS,
    ofWords: `de, del, de la, de los, de las, para, adjunto, adjunta, por`,
    conjunctions: CONJUNCTIONS,
    subordinators: SUBORDINATORS,
    relatives: `que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde, cual, cuales`,
    auxiliaries: `es, son, era, eran, fue, fueron, será, serán, sería, serían, sea, sean, sido, ser, está, están, estaba, estaban, estuvo, estado, estar, ha, han, había, habían, hubo, habrá, habría, haya, hayan, haber, habido, puede, pueden, podía, pudo, podrá, podría, podrían, debe, deben, debía, debería, deberían, tiene, tienen, tenía, tuvo, va, van, iba, quiere, quieren, hace, hizo, sigue, siguen, suele`,
    adverbs: `también, además, asimismo, igualmente, ayer, hoy, luego, después, entonces, ya, aún, todavía, siempre, nunca, sin embargo, no obstante, por su parte, por otra parte, a su vez, en tanto, finalmente, por último, previamente, anteriormente, recientemente, públicamente, claramente, rotundamente, tajantemente, así, solo, sólo, incluso, más, muy, bien, antes, aquí, ahí, allí, no, se, le, les, lo, la, los, las, me, nos, te, tajante, rotundo, convencido, igual, justamente, precisamente, brevemente, en concreto, en este sentido, al respecto, posteriormente, mientras tanto, tampoco, quizá, quizás, desde luego`,
    negations: `no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco`,
    particles: `de, del, de la, de los, de las, la, las, los, y, e, van, von, der, den, di, da, do, dos, al, el, bin, ibn, ben, san, santa, mac`,
    starters: together(
      PREPOSITIONS,
      DETERMINERS,
      CONJUNCTIONS,
      SUBORDINATORS,
      `se, le, les, me, nos, te, él, ella, ellos, ellas, yo, nosotros, usted, ustedes, esto, eso, ello, quien, quienes, qué, cómo, cuál, cuándo, dónde, por qué, cuánto, no, sí, nunca, nada, nadie, también, tampoco, además, asimismo, así, entonces, luego, después, antes, ahora, hoy, ayer, mañana, ya, aún, todavía, siempre, solo, sólo, incluso, más, menos, muy, tan, tanto, quizá, quizás, tal, tales, mientras, pese, sin embargo, no obstante, finalmente, por último, actualmente, recientemente, es, son, fue, era, hay, ha, han, está, están, seamos, creo, consultado, consultada, preguntado, preguntada, aquí, allí, ahí, mucho, poco, demasiado, desde, seis, siete, ocho, nueve, diez, cien, mil, primero, segundo, tercero, último, cualquier, hace, tras, ambos, otra vez, de hecho, al menos, según, fuentes, expertos, autoridades, vecinos, testigos, principio, fin, inicio, final`,
    ),
    months: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene., feb., mar., abr., jun., jul., ago., sept., oct., nov., dic.`,
    weekdays: `lunes, martes, miércoles, jueves, viernes, sábado, domingo`,
    days: `hoy, ayer, mañana, anteayer, anoche, esta mañana, esta tarde, esta noche, ayer por la tarde, ayer por la mañana, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, esta semana, la semana pasada, el año pasado, la víspera`,
    timePrepositions: `el, este, en, durante, desde, tras, a, al, hasta, antes de, después de, al término de, al ser`,
    placePrepositions: `en, desde, ante, cerca de, frente a`,
    abbreviations: `sr., sra., srta., dr., dra., d., dña., prof., lic., ing., arq., gral., gral., cnel., tte., cap., sto., sta., s.a., s.l., c.a., cía., ee.uu., ee. uu., rr.hh., ff.aa., ff. aa., av., avda., c/., nº., núm., núms., pág., págs., p.ej., p. ej., etc., ed., vol., art., arts., tel., a.c., d.c., a.m., p.m., mons., fig., ene., feb., abr., ago., sept., oct., nov., dic., ud., uds., vs., aprox., cta., depto., dpto., hnos., jr.`,
  },
  marks: {
    titleCues: `versión de, título, titulado, titulada, titulados, titula, bajo el título, con el título, denominado, denominada, llamado, llamada, bautizado, bautizada, película, filme, film, largometraje, documental, serie, telenovela, libro, novela, ensayo, poemario, obra, obra de teatro, ópera, canción, tema, disco, álbum, sencillo, cuadro, exposición, muestra, programa, revista, podcast, pódcast, videojuego, juego, operación, operativo, proyecto, plan, campaña, iniciativa, colectivo, asociación, grupo, banda, barco, buque, velero, fragata, lema, eslogan, etiqueta, hashtag, palabra, término, ley, caso, premio, huracán, tormenta, tifón, borrasca, misil, satélite, cohete, alias, bajo el lema, bajo el nombre de, concurso, restaurante, hotel, bar, rotulado, telenovela, musical, cortometraje, blog, columna, en alusión a, marca, versión de, edición`,
    scareCues: `llamado, llamada, llamados, llamadas, así llamado, así llamada, denominado, denominada, denominados, denominadas, supuesto, supuesta, presunto, presunta, mal llamado, mal llamada, autodenominado, autodenominada, conocido como, conocida como, conocidos como, alias, apodado, apodada, el término, la palabra, lo que se conoce como, lo que se llama, los que llaman, como`,
    furniture: `lea también, lea más, lee también, lee más, leer más, leer también, vea también, ver también, ver más, te puede interesar, le puede interesar, también te puede interesar, más información, noticias relacionadas, relacionado, foto, fotos, fotografía, imagen, video, vídeo, fuente, crédito, créditos, gráfico, infografía, suscríbete, suscríbase, regístrate, newsletter, boletín, publicidad, compartir, comparte, síguenos, síguenos en, haz clic, haga clic, comentarios, archivo, archivado en, etiquetas, derechos reservados, copyright, ©, mira también, mirá también, no te pierdas, actualizado, publicado el, redacción`,
    backReference: `así lo, eso dijo, esto dijo, con estas palabras, de esta manera, de esta forma, así se, en esos términos, en esos términos se, es lo que, esto es lo que, tales declaraciones, estas declaraciones`,
  },
  claims: {
    vague: `algunos dicen, algunos creen, algunos aseguran, algunos vecinos creen, muchos creen, muchos dicen, hay quien, hay quienes, los críticos, sus críticos, según los críticos, los expertos, según expertos, según los expertos, observadores, analistas, se dice, se cree, se rumorea, se comenta, se especula, rumores, según medios, según medios locales, según la prensa, medios locales, la prensa, al parecer, presuntamente, supuestamente, habría, habrían, considerado, considerada, según trascendió, trascendió, es sabido, se sabe, circula`,
    recap: `como ya informó, como se informó, como informamos, según se informó anteriormente, como adelantó este diario`,
    opinion: `no respondió, no quiso comentar, no quisieron comentar, declinó comentar, declinó hacer comentarios, rehusó, no ha respondido, no contestó, quizá, quizás, tal vez, probablemente, posiblemente, ojalá, por desgracia, desgraciadamente, afortunadamente, lamentablemente, debería, deberían, podría, podrían, hay que, conviene, magnífico, triste, vergonzoso, ridículo, absurdo, notable, decepcionante, importante, maravilloso, yo, nosotros, en mi opinión, claro está, por supuesto, esperemos, habrá que ver, difícil, bonito, lástima, precioso`,
    future: `será, serán, va a, van a, prevé, previsto, prevista, mañana, la próxima semana, el próximo año, próximo, próxima, próximamente, abrirá, comenzará, comenzarán, empezará, continuará, se celebrará`,
    accusation: `detenido, detenida, detenidos, arrestado, imputado, imputada, condenado, condenada, acusado, acusada, procesado, denuncia, denunciado, fraude, corrupción, soborno, asesinato, homicidio, robo, robado, ilegal, delito, delitos, prisión, cárcel, multa, juicio, investigación, tribunal, ley, juez, violó, violación, blanqueo`,
    harm: `muerto, muertos, muerta, murió, murieron, fallecido, fallecidos, falleció, víctimas, herido, heridos, herida, accidente, explosión, incendio, inundación, inundaciones, terremoto, tormenta, brote, virus, enfermedad, vacuna, cáncer, pacientes, daños, ataque, atentado, destruyó, destruido, destruida, evacuados, contagios, desplazados`,
    cause: `porque, debido a, a causa de, por culpa de, causó, causado, causada, provocó, provocado, provocada, ocasionó, llevó a, a raíz de, tras, gracias a, como consecuencia`,
    comparison: `más de, menos de, al menos, casi, cerca de, unos, unas, alrededor de, hasta, mayor, menor, mejor, peor, primero, primera, récord, doble, duplicó, mitad, tercio, quinto, cuarto, por ciento, %, aumentó, creció, cayó, bajó, subió, superior, inferior, último, última`,
    connectives: `pero, y, aunque, además, así, por tanto, por lo tanto, sin embargo, no obstante, en cambio, también, tampoco, asimismo, por otra parte, por su parte, luego, después, entonces, esto, eso, este, esta, estos, estas, ese, esa, finalmente, mientras`,
    background: `desde, hace, años, el año pasado, en los últimos años, antiguamente, entonces, anteriormente, históricamente, fundado, fundada, creado, nacido, nacida, construido, construida, inaugurado, inaugurada, tradicionalmente`,
    ownReporting: `nuestro corresponsal, nuestra corresponsal, constató este diario, comprobó este diario, pudo comprobar, al que ha tenido acceso este diario, ha podido saber, según pudo constatar, este periódico, enviado especial`,
  },
  examples: [
    {
      text: 'La alcaldesa de Villarmena, Leonor Cebriales, dijo: "Vamos a reabrir el mercado en otoño".',
      quotes: [{ kind: 'direct', text: 'Vamos a reabrir el mercado en otoño', speaker: 'Leonor Cebriales' }],
    },
    {
      text: '«El puente seguirá cerrado hasta mayo», aseguró el ingeniero Tadeo Lunares.',
      quotes: [{ kind: 'direct', text: 'El puente seguirá cerrado hasta mayo', speaker: 'Tadeo Lunares' }],
    },
    {
      text: '"Nadie nos avisó", lamentó Jacinta Morquillo, "y ahora el agua llega a la puerta".',
      quotes: [
        { kind: 'direct', text: 'Nadie nos avisó', speaker: 'Jacinta Morquillo' },
        { kind: 'direct', text: 'y ahora el agua llega a la puerta', speaker: 'Jacinta Morquillo' },
      ],
    },
    {
      text: 'El senador Rufino Altabella afirmó que la reforma llegará al pleno en marzo.',
      quotes: [
        { kind: 'indirect', text: 'la reforma llegará al pleno en marzo', speaker: 'Rufino Altabella' },
      ],
    },
    {
      text: 'Según Eulalia Benforte, la presa no corre ningún peligro.',
      quotes: [{ kind: 'indirect', text: 'la presa no corre ningún peligro', speaker: 'Eulalia Benforte' }],
    },
    {
      text: '"La huelga sigue en pie", dijo a Reuters el sindicalista Onofre Calvarrasa.',
      quotes: [
        { kind: 'direct', text: 'La huelga sigue en pie', speaker: 'Onofre Calvarrasa', via: ['Reuters'] },
      ],
    },
    {
      text: 'La ministra Amparo Quintela calificó el acuerdo de "victoria para los pueblos pequeños".',
      quotes: [{ kind: 'partial', text: 'victoria para los pueblos pequeños', speaker: 'Amparo Quintela' }],
    },
    {
      text: 'Rufino Altabella llegó tarde a la sesión. "No voy a dimitir por esto", añadió el senador.',
      quotes: [{ kind: 'direct', text: 'No voy a dimitir por esto', speaker: 'Rufino Altabella' }],
    },
    {
      text: '"Nos ordenaron borrar los correos", contó una fuente que pidió el anonimato.',
      quotes: [{ kind: 'direct', text: 'Nos ordenaron borrar los correos', speaker: null }],
    },
    {
      text: '"Las tuberías no se revisaron en diez años", señala el informe.',
      quotes: [{ kind: 'direct', text: 'Las tuberías no se revisaron en diez años', speaker: null }],
    },
    {
      text: 'El conductor, citado por EFE, negó que hubiera bebido aquella noche.',
      quotes: [{ kind: 'indirect', text: 'hubiera bebido aquella noche', speaker: null, via: ['EFE'] }],
    },
    {
      text: 'Las ventas crecerán un tercio, explicó Casilda Rebollar, gerente de la cooperativa.',
      quotes: [{ kind: 'indirect', text: 'Las ventas crecerán un tercio', speaker: 'Casilda Rebollar' }],
    },
    {
      text: 'La novela "Los veranos de la tía Remigia" se publicará en abril.',
      quotes: [],
    },
  ],
};
