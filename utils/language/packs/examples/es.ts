import type { PackExample } from '../../pack.ts';

/** Español: own sentences about invented people. */
export const es: readonly PackExample[] = [
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
    quotes: [{ kind: 'indirect', text: 'la reforma llegará al pleno en marzo', speaker: 'Rufino Altabella' }],
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
  {
    text: 'El alcalde, Aurelio Santacruz, visitó ayer la planta. Añadió que la decisión es definitiva.',
    quotes: [{ kind: 'indirect', text: 'la decisión es definitiva', speaker: 'Aurelio Santacruz' }],
  },
  {
    text: 'La ministra Rosalía Bermejo ha explicado que el decreto se aprobará pronto y ha defendido que las ayudas llegarán.',
    quotes: [
      { kind: 'indirect', text: 'el decreto se aprobará pronto', speaker: 'Rosalía Bermejo' },
      { kind: 'indirect', text: 'las ayudas llegarán', speaker: 'Rosalía Bermejo' },
    ],
  },
  {
    text: '“Es una vergüenza”, ha dicho este miércoles en rueda de prensa la diputada Noelia Cifuentes.',
    quotes: [{ kind: 'direct', text: 'Es una vergüenza', speaker: 'Noelia Cifuentes' }],
  },
  {
    text: 'El gobernador Eliseo Carranza habló del presupuesto. El abogado dijo que habrá demandas.',
    quotes: [{ kind: 'indirect', text: 'habrá demandas', speaker: null }],
  },
  {
    text: 'Según fuentes de la investigación, el detenido actuó solo.',
    quotes: [{ kind: 'indirect', text: 'el detenido actuó solo', speaker: null }],
  },
  {
    text: 'Los editores del mapa Vega, con medio siglo de historia, han admitido este lunes que se equivocaron.',
    quotes: [{ kind: 'indirect', text: 'se equivocaron', speaker: null }],
  },
  {
    text: 'La Fiscalía sostiene que el dinero se perdió, mientras que su abogado asegura que no existen pruebas.',
    quotes: [
      { kind: 'indirect', text: 'el dinero se perdió', speaker: 'Fiscalía' },
      { kind: 'indirect', text: 'no existen pruebas', speaker: null },
    ],
  },
  {
    text: 'Según publica Reuters, el alcalde conocía los pagos.',
    quotes: [{ kind: 'indirect', text: 'el alcalde conocía los pagos', speaker: 'Reuters' }],
  },
  {
    text: '"No hay nada decidido todavía", aseguran a Efe fuentes cercanas a la negociación.',
    quotes: [{ kind: 'direct', text: 'No hay nada decidido todavía', speaker: null, via: ['EFE'] }],
  },
  {
    text: 'El dinero, según declaró la propietaria, estaba en una caja.',
    quotes: [
      {
        kind: 'indirect',
        text: 'El dinero, según declaró la propietaria, estaba en una caja',
        speaker: null,
      },
    ],
  },
  {
    text: 'La orden fue confirmada por el comisario Tadeo Lunares, jefe de la zona norte, quien explicó que la banda había huido.',
    quotes: [{ kind: 'indirect', text: 'la banda había huido', speaker: 'Tadeo Lunares' }],
  },
  {
    text: 'El alcalde de Villarmena Rufino Altabella dijo que la feria se aplaza un mes.',
    quotes: [{ kind: 'indirect', text: 'la feria se aplaza un mes', speaker: 'Rufino Altabella' }],
  },
  {
    text: 'A media mañana, la alcaldesa Leonor Cebriales había felicitado a los bomberos por su trabajo.',
    quotes: [],
  },
  {
    text: '«Salí corriendo con lo puesto», cuenta una de las personas que estaban en la calle.',
    quotes: [{ kind: 'direct', text: 'Salí corriendo con lo puesto', speaker: null }],
  },
  {
    text: 'El puente reabrirá en mayo tras un año de obras. Así lo anunció el alcalde Rufino Altabella.',
    quotes: [
      {
        kind: 'indirect',
        text: 'El puente reabrirá en mayo tras un año de obras',
        speaker: 'Rufino Altabella',
      },
    ],
  },
  {
    text: 'La policía detalla una operación que permitió detener a dos hombres en Villarmena.',
    quotes: [],
  },
  {
    text: 'La Alcaldía de Villarmena publicó una nota tras la detención. Sostiene que la edil cumplió la ley.',
    quotes: [{ kind: 'indirect', text: 'la edil cumplió la ley', speaker: 'Alcaldía de Villarmena' }],
  },
  {
    text: 'Iván Prado habló el lunes. Adicionalmente, señaló que habrá fondos.',
    quotes: [{ kind: 'indirect', text: 'habrá fondos', speaker: 'Iván Prado' }],
  },
  {
    text: 'La alcaldesa de Valmar, en la costa norte, Inés Roldán, informó que los equipos siguen trabajando.',
    quotes: [{ kind: 'indirect', text: 'los equipos siguen trabajando', speaker: 'Inés Roldán' }],
  },
  {
    text: 'La respuesta de Clara Soto fue tajante: «No hay fondos».',
    quotes: [{ kind: 'direct', text: 'No hay fondos', speaker: 'Clara Soto' }],
  },
  {
    text: 'El ministro de Trabajo y Promoción Social, Iván Prado, aseguró que habrá fondos.',
    quotes: [{ kind: 'indirect', text: 'habrá fondos', speaker: 'Iván Prado' }],
  },
  {
    text: 'Los precios subieron un 3 %, según datos publicados este lunes por el Inec.',
    quotes: [{ kind: 'indirect', text: 'Los precios subieron un 3 %', speaker: 'Inec' }],
  },
  {
    text: 'Iván Prado habló el lunes. En referencia al grupo que dirige la fiscal Rosa Lemos, indicó que no habrá fondos.',
    quotes: [{ kind: 'indirect', text: 'no habrá fondos', speaker: 'Iván Prado' }],
  },
  {
    text: 'Clara Soto explicó que, de momento, no hay fondos.',
    quotes: [{ kind: 'indirect', text: 'de momento, no hay fondos', speaker: 'Clara Soto' }],
  },
  {
    text: 'Vecinos del barrio Olmeda, en el sur de la capital, denunciaron que hay ruido.',
    quotes: [{ kind: 'indirect', text: 'hay ruido', speaker: null }],
  },
  {
    text: 'Dicho equipo será reforzado, según remarcó la alcaldesa Inés Roldán. Asimismo, aclaró que habrá fondos.',
    quotes: [
      { kind: 'indirect', text: 'Dicho equipo será reforzado', speaker: 'Inés Roldán' },
      { kind: 'indirect', text: 'habrá fondos', speaker: 'Inés Roldán' },
    ],
  },
  {
    text: 'El alcalde de Valmar, Luis Morán, no ocultó su enfado: "Es un desastre".',
    quotes: [{ kind: 'direct', text: 'Es un desastre', speaker: 'Luis Morán' }],
  },
  {
    text: '"Es un desastre", lamentó, visiblemente afectado, el alcalde Luis Morán.',
    quotes: [{ kind: 'direct', text: 'Es un desastre', speaker: 'Luis Morán' }],
  },
  {
    text: 'El ministro de Hacienda, Daniel Urrea, llegó con el ministro de Salud, Iván Prado. “No habrá más gasto”, dijo el ministro.',
    quotes: [{ kind: 'direct', text: 'No habrá más gasto', speaker: 'Daniel Urrea' }],
  },
  {
    text: 'El senador Luis Peralta llegó tarde. “Vamos a dialogar”, prometió el legislador, que criticó al senador Iván Prado.',
    quotes: [{ kind: 'direct', text: 'Vamos a dialogar', speaker: 'Luis Peralta' }],
  },
  {
    text: 'Marta Quiroga habló con Luis Peralta. La ministra dijo: “Falta muy poco”.',
    quotes: [{ kind: 'direct', text: 'Falta muy poco', speaker: 'Marta Quiroga' }],
  },
  {
    text: 'Pedro Saldaña llegó temprano. Durante la visita, el internista que atendió a los heridos pidió calma y dijo que “el riesgo es mínimo”.',
    quotes: [{ kind: 'partial', text: 'el riesgo es mínimo', speaker: null }],
  },
  {
    text: 'El alcalde de Tarma, Pedro Saldaña, habló ayer. El morenista dijo que “no habrá cambios”.',
    quotes: [{ kind: 'partial', text: 'no habrá cambios', speaker: 'Pedro Saldaña' }],
  },
  {
    text: '“Estoy muy tranquilo”, dijo Pedro Saldaña. Más duros fueron los vecinos: “Aquí nadie nos escucha”.',
    quotes: [
      { kind: 'direct', text: 'Estoy muy tranquilo', speaker: 'Pedro Saldaña' },
      { kind: 'direct', text: 'Aquí nadie nos escucha', speaker: null },
    ],
  },
  {
    text: 'El ministro argentino de Planificación, Julio de Rueda, dijo que “habrá más inversiones”.',
    quotes: [{ kind: 'partial', text: 'habrá más inversiones', speaker: 'Julio de Rueda' }],
  },
  {
    text: 'En diálogo con LN+, Zampari comentó que la temporada será mejor que la anterior.',
    quotes: [
      { kind: 'indirect', text: 'la temporada será mejor que la anterior', speaker: 'Zampari', via: ['LN+'] },
    ],
  },
  {
    text: 'Durante el mismo programa de Telemadrid, la alcaldesa Clara Otamendi dijo que la ley es un error.',
    quotes: [
      { kind: 'indirect', text: 'la ley es un error', speaker: 'Clara Otamendi', via: ['Telemadrid'] },
    ],
  },
  {
    text: '"No hay respuestas", dijo Clara Otamendi al portal "Aparición con vida de Nadia Luján".',
    quotes: [
      {
        kind: 'direct',
        text: 'No hay respuestas',
        speaker: 'Clara Otamendi',
        via: ['Aparición con vida de Nadia Luján'],
      },
    ],
  },
  {
    text: 'El ministro Bruno Larrazo criticó el programa de Telemadrid y dijo que la ley es un error.',
    quotes: [{ kind: 'indirect', text: 'la ley es un error', speaker: 'Bruno Larrazo' }],
  },
  {
    text: 'La vicepresidenta de la Federación Andina Rosa Cuesta dijo que “habrá más inversiones”.',
    quotes: [{ kind: 'partial', text: 'habrá más inversiones', speaker: 'Rosa Cuesta' }],
  },
  {
    text: '"Hay que esperar", dijo la presidenta de la Cámara Inmobiliaria Argentina (CIA), Clara Otamendi.',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Clara Otamendi' }],
  },
  {
    text: '"Hay que esperar", dijo la titular del Banco Central de la República Argentina, Clara Otamendi.',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Clara Otamendi' }],
  },
  {
    text: '"Hay que esperar", dijo el presidente de la Asamblea de la República Dominicana, Bruno Larrazo.',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Bruno Larrazo' }],
  },
  {
    text: '"Hay que esperar", dijo la presidenta de la Cámara Clara Otamendi.',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Clara Otamendi' }],
  },
  {
    text: 'Para confirmar el clima de tensión, las palabras del ministro Julio Prado: "Quien se equivoque lo pagará".',
    quotes: [{ kind: 'direct', text: 'Quien se equivoque lo pagará', speaker: 'Julio Prado' }],
  },
  {
    text: 'El consejero Onofre Calvarrasa visitó la presa. Fuentes de la consejería aseguran que no hay heridos. "No pararemos hasta encontrar la grieta", ha recalcado.',
    quotes: [
      { kind: 'indirect', text: 'no hay heridos', speaker: null },
      { kind: 'direct', text: 'No pararemos hasta encontrar la grieta', speaker: 'Onofre Calvarrasa' },
    ],
  },
  {
    text: 'Rosa Lindares, ministra de Política Territorial y portavoz del Gobierno, ha asegurado que hay «buenos datos».',
    quotes: [
      { kind: 'indirect', text: 'hay «buenos datos»', speaker: 'Rosa Lindares' },
      { kind: 'partial', text: 'buenos datos', speaker: 'Rosa Lindares' },
    ],
  },
  {
    text: '"Hay que esperar", dijo la presidenta de la Confederación Agraria Chilena (CACH), Clara Otamendi.',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Clara Otamendi' }],
  },
  {
    text: '"Hay que esperar", dijo el presidente de la Asamblea Pedro Solana (UPS).',
    quotes: [{ kind: 'direct', text: 'Hay que esperar', speaker: 'Pedro Solana' }],
  },
  {
    text: 'El alcalde Daniel Urrea cerró el puente. «Fue un error», dijo el exalcalde.',
    quotes: [{ kind: 'direct', text: 'Fue un error', speaker: null }],
  },
  {
    text: 'La alcaldesa se mostró dolida porque, en su opinión, «faltan argumentos de peso».',
    quotes: [{ kind: 'direct', text: 'faltan argumentos de peso', speaker: null }],
  },
  {
    text: '“No dormimos desde mayo”, relata Rita Olmos. “Yo me voy”, añade otra.',
    quotes: [
      { kind: 'direct', text: 'No dormimos desde mayo', speaker: 'Rita Olmos' },
      { kind: 'direct', text: 'Yo me voy', speaker: null },
    ],
  },
  {
    text: 'Residentes del sector Las Palmas en Villa Rosa, San Pedro Sur, manifestaron que no han visto patrullas.',
    quotes: [{ kind: 'indirect', text: 'no han visto patrullas', speaker: null }],
  },
  {
    text: 'El alcalde Luis Pradera aseguró que el puente está cerrado. Así lo informó Télam.',
    quotes: [{ kind: 'indirect', text: 'el puente está cerrado', speaker: 'Luis Pradera', via: ['Télam'] }],
  },
  {
    text: '“Nieva desde ayer”, contó a la revista Sierra Alta la bióloga Ana Gilarte. “Graniza”, dijo al semanario Norte Claro.',
    quotes: [
      { kind: 'direct', text: 'Nieva desde ayer', speaker: 'Ana Gilarte', via: ['Sierra Alta'] },
      { kind: 'direct', text: 'Graniza', speaker: 'Ana Gilarte', via: ['Norte Claro'] },
    ],
  },
  {
    text: 'El alcalde Marco Leiva pidió respeto al vocero de Seguridad, Roberto Amaya. El portavoz señaló que “hay un esfuerzo coordinado de las fuerzas”.',
    quotes: [
      { kind: 'partial', text: 'hay un esfuerzo coordinado de las fuerzas', speaker: 'Roberto Amaya' },
    ],
  },
  {
    text: '“No se sabe nada”, dijo a la prensa Jorge Suárez Tosca, subdirector de emergencias.',
    quotes: [{ kind: 'direct', text: 'No se sabe nada', speaker: 'Jorge Suárez Tosca' }],
  },
  {
    text: 'La ministra Ana Gilarte publicó una carta en la que afirma que no hubo pagos.',
    quotes: [{ kind: 'indirect', text: 'no hubo pagos', speaker: 'Ana Gilarte' }],
  },
  {
    text: 'El jefe del gabinete de ministros de Argentina, Juan Manuel Abad Molina, repudió “los hechos de violencia”.',
    quotes: [{ kind: 'partial', text: 'los hechos de violencia', speaker: 'Juan Manuel Abad Molina' }],
  },
  {
    text: 'La jefa Ana Gilarte está preocupada. “Va a ser duro”, subrayó Gilarte. Su hija, en cambio, fue más directa con la prensa. “Esto demuestra el poco trabajo”, dijo.',
    quotes: [
      { kind: 'direct', text: 'Va a ser duro', speaker: 'Ana Gilarte' },
      { kind: 'direct', text: 'Esto demuestra el poco trabajo', speaker: null },
    ],
  },
  {
    text: 'El director, Iván Prado, confesó que el rodaje fue largo. “Rodamos en treinta días”, recordó el cineasta.',
    quotes: [
      { kind: 'indirect', text: 'el rodaje fue largo', speaker: 'Iván Prado' },
      { kind: 'direct', text: 'Rodamos en treinta días', speaker: 'Iván Prado' },
    ],
  },
  {
    text: 'El alcalde Iván Prado visitó la obra. “El alcalde miente”, dijo la vecina Olga Tejo. “No miento”, respondió el alcalde.',
    quotes: [
      { kind: 'direct', text: 'El alcalde miente', speaker: 'Olga Tejo' },
      { kind: 'direct', text: 'No miento', speaker: 'Iván Prado' },
    ],
  },
  {
    text: 'Muy distinta es la opinión de Iván Prado: “No fue un robo”, sostuvo el director.',
    quotes: [{ kind: 'direct', text: 'No fue un robo', speaker: 'Iván Prado' }],
  },
  {
    text: '“Se cayó el techo”, contó Iván Prado. Su mujer, Olga, todavía tiembla. “Parecía un terremoto”, dice.',
    quotes: [
      { kind: 'direct', text: 'Se cayó el techo', speaker: 'Iván Prado' },
      { kind: 'direct', text: 'Parecía un terremoto', speaker: 'Olga' },
    ],
  },
  {
    text: 'En cambio, para la senadora Olga Tejo, se trata de “una jugada electoral”.',
    quotes: [
      { kind: 'indirect', text: 'se trata de “una jugada electoral”', speaker: 'Olga Tejo' },
      { kind: 'partial', text: 'una jugada electoral', speaker: 'Olga Tejo' },
    ],
  },
  {
    text: 'También la secretaria general del sindicato, Olga Tejo, acusó al Ejecutivo de “dar la espalda a los obreros”.',
    quotes: [{ kind: 'partial', text: 'dar la espalda a los obreros', speaker: 'Olga Tejo' }],
  },
  {
    text: '“La ley es justa”, sostuvo Iván Prado. Apuntando contra Olga Tejo, afirmó: “Hay jueces que tienen miedo”.',
    quotes: [
      { kind: 'direct', text: 'La ley es justa', speaker: 'Iván Prado' },
      { kind: 'direct', text: 'Hay jueces que tienen miedo', speaker: 'Iván Prado' },
    ],
  },
  {
    text: '“La obra está parada”, escribió en un mensaje Iván Prado.',
    quotes: [{ kind: 'direct', text: 'La obra está parada', speaker: 'Iván Prado' }],
  },
  {
    text: '“Queda mucho”, dijo la tenista Olga Tejo tras vencer a la checa Petra Novik.',
    quotes: [{ kind: 'direct', text: 'Queda mucho', speaker: 'Olga Tejo' }],
  },
  {
    text: 'La ministra Ana Sol habló ayer. En ese contexto, hizo foco sobre el índice revelado por la agencia sobre el IPC y dijo que «el número no me conforma ni me gusta».',
    quotes: [{ kind: 'partial', text: 'el número no me conforma ni me gusta', speaker: 'Ana Sol' }],
  },
  {
    text: 'La oficina del primer ministro, Bruno Falcón, anunció que la delegación viajará el lunes.',
    quotes: [{ kind: 'indirect', text: 'la delegación viajará el lunes', speaker: null }],
  },
  {
    text: '“Las escalas están en revisión”, indicó el ministerio español de Asuntos Exteriores.',
    quotes: [
      {
        kind: 'direct',
        text: 'Las escalas están en revisión',
        speaker: 'ministerio español de Asuntos Exteriores',
      },
    ],
  },
  {
    text: 'Según la Sociedad Nacional para la Protección de los Bosques (SNPB, por sus siglas en inglés), “cada árbol cuenta”.',
    quotes: [
      {
        kind: 'partial',
        text: 'cada árbol cuenta',
        speaker: 'Sociedad Nacional para la Protección de los Bosques',
      },
    ],
  },
  {
    text: 'La clínica Norte atiende a cien pacientes. “Es importante”, dijo la clínica Norte. El hospital de Olmeda abrió ayer. “No conviene firmar”, advierten en su sitio web.',
    quotes: [
      { kind: 'direct', text: 'Es importante', speaker: 'clínica Norte' },
      { kind: 'direct', text: 'No conviene firmar', speaker: 'hospital de Olmeda' },
    ],
  },
  {
    text: 'El hospital de Olmeda publicó un balance. “Es importante vacunarse”, señalan.',
    quotes: [{ kind: 'direct', text: 'Es importante vacunarse', speaker: 'hospital de Olmeda' }],
  },
  {
    text: 'De acuerdo con la secretaria de Seguridad María José Cantero, el puente seguirá cerrado hasta mayo.',
    quotes: [
      { kind: 'indirect', text: 'el puente seguirá cerrado hasta mayo', speaker: 'María José Cantero' },
    ],
  },
  {
    text: '“No hay margen”, señaló la vocera del Ejército Inés Da Silva.',
    quotes: [{ kind: 'direct', text: 'No hay margen', speaker: 'Inés Da Silva' }],
  },
  {
    text: '“No hay margen”, afirmó a este diario Óscar Paz.',
    quotes: [{ kind: 'direct', text: 'No hay margen', speaker: 'Óscar Paz' }],
  },
  {
    text: '“No hay margen”, sostuvo la diputada nacional por Olmeda Lucía Etcheverry.',
    quotes: [{ kind: 'direct', text: 'No hay margen', speaker: 'Lucía Etcheverry' }],
  },
  {
    text: '“No hay margen -explica la prefecta, Lucía Sol-. Fue una noche muy difícil”.',
    quotes: [
      {
        kind: 'direct',
        text: 'No hay margen -explica la prefecta, Lucía Sol-. Fue una noche muy difícil',
        speaker: 'Lucía Sol',
      },
    ],
  },
  {
    text: '“No hay agua”, dijo Elsa Moro a Canal 13.',
    quotes: [{ kind: 'direct', text: 'No hay agua', speaker: 'Elsa Moro', via: ['Canal 13'] }],
  },
  {
    text: '“No hay agua”, dijo a Radio Andina la alcaldesa Elsa Moro.',
    quotes: [{ kind: 'direct', text: 'No hay agua', speaker: 'Elsa Moro', via: ['Radio Andina'] }],
  },
  {
    text: '“No hay agua”, dijo Elsa Moro a FM 101.5.',
    quotes: [{ kind: 'direct', text: 'No hay agua', speaker: 'Elsa Moro', via: ['FM 101.5'] }],
  },
  {
    text: 'La abogada Elsa Moro habló con Radio Andina. “No hay agua”, sostuvo.',
    quotes: [{ kind: 'direct', text: 'No hay agua', speaker: 'Elsa Moro', via: ['Radio Andina'] }],
  },
  {
    text: '“No hay agua”, dijo Elsa Moro en el programa Primera Mañana, de Radio Andina.',
    quotes: [{ kind: 'direct', text: 'No hay agua', speaker: 'Elsa Moro', via: ['Radio Andina'] }],
  },
  {
    text: 'Según Elsa Moro, citada por el Diario de la Sierra, no hay agua desde el lunes.',
    quotes: [
      {
        kind: 'indirect',
        text: 'no hay agua desde el lunes',
        speaker: 'Elsa Moro',
        via: ['Diario de la Sierra'],
      },
    ],
  },
  {
    text: 'El barco cruzó el Canal de Panamá, dijo Elsa Moro.',
    quotes: [{ kind: 'indirect', text: 'El barco cruzó el Canal de Panamá', speaker: 'Elsa Moro' }],
  },
  {
    text: '“El puente cierra”, dijo el concejal Carlos “Lucho” Ferrán.',
    quotes: [{ kind: 'direct', text: 'El puente cierra', speaker: 'Carlos “Lucho” Ferrán' }],
  },
  {
    text: 'El fiscal Fidel Gómez pidió la detención de Oscar Cárdenas: “Actuó con ensañamiento y alevosía”.',
    quotes: [{ kind: 'direct', text: 'Actuó con ensañamiento y alevosía', speaker: 'Fidel Gómez' }],
  },
  {
    text: 'Emanuel Troyo cruzó a Marcos Rey: “No hizo nada en todo el partido”.',
    quotes: [{ kind: 'direct', text: 'No hizo nada en todo el partido', speaker: 'Emanuel Troyo' }],
  },
  {
    text: 'En una entrevista publicada este domingo por El País, Ana Sol aseguró que todo se terminó.',
    quotes: [{ kind: 'indirect', text: 'todo se terminó', speaker: 'Ana Sol', via: ['El País'] }],
  },
  {
    text: '“Se terminó”, escribió en X Ana Sol.',
    quotes: [{ kind: 'direct', text: 'Se terminó', speaker: 'Ana Sol', via: ['X'] }],
  },
  {
    text: '“Vamos a volver todos los martes”, cerró Norma Iturri.',
    quotes: [{ kind: 'direct', text: 'Vamos a volver todos los martes', speaker: 'Norma Iturri' }],
  },
  {
    text: 'El tribunal lo preside la jueza Alicia Campos. El fiscal Néstor Quiroga se opuso. “La pericia es contundente”, replicó.\n\nLa magistrada resolverá el miércoles. “Escucharemos a todas las partes”, adelantó.',
    quotes: [
      { kind: 'direct', text: 'La pericia es contundente', speaker: 'Néstor Quiroga' },
      { kind: 'direct', text: 'Escucharemos a todas las partes', speaker: 'Alicia Campos' },
    ],
  },
  {
    text: 'Caso Villar: la defensa pidió la nulidad. La defensa de Esteban Villar habló ayer. “El perito no vio los libros”, argumentó Villar.',
    quotes: [{ kind: 'direct', text: 'El perito no vio los libros', speaker: 'Villar' }],
  },
  {
    text: 'Elsa Moro fue elegida alcaldesa de Olmeda en mayo.\n\nEl puente costó nueve millones.\n\n“Va a durar”, dijo la alcaldesa.',
    quotes: [{ kind: 'direct', text: 'Va a durar', speaker: 'Elsa Moro' }],
  },
];
