import type { PackExample } from '../../pack.ts';

/** Português: own sentences about invented people. */
export const pt: readonly PackExample[] = [
  {
    text: 'A prefeita de Serranópolis do Lago, Dalva Quintanilha, disse: "Vamos reabrir a creche em março".',
    quotes: [{ kind: 'direct', text: 'Vamos reabrir a creche em março', speaker: 'Dalva Quintanilha' }],
  },
  {
    text: '"A ponte fica fechada até maio", afirmou o engenheiro Tadeu Lourival.',
    quotes: [{ kind: 'direct', text: 'A ponte fica fechada até maio', speaker: 'Tadeu Lourival' }],
  },
  {
    text: '«Ninguém nos avisou», lamentou Jacinta Morgado, «e agora a água está à porta.»',
    quotes: [
      { kind: 'direct', text: 'Ninguém nos avisou', speaker: 'Jacinta Morgado' },
      { kind: 'direct', text: 'e agora a água está à porta.', speaker: 'Jacinta Morgado' },
    ],
  },
  {
    text: 'O senador Rufino Altavela afirmou que a reforma chega ao plenário em agosto.',
    quotes: [{ kind: 'indirect', text: 'a reforma chega ao plenário em agosto', speaker: 'Rufino Altavela' }],
  },
  {
    text: 'Segundo Eulália Benfica, a barragem não corre perigo.',
    quotes: [{ kind: 'indirect', text: 'a barragem não corre perigo', speaker: 'Eulália Benfica' }],
  },
  {
    text: '"A greve continua", disse à Reuters o sindicalista Onofre Carvalhais.',
    quotes: [{ kind: 'direct', text: 'A greve continua', speaker: 'Onofre Carvalhais', via: ['Reuters'] }],
  },
  {
    text: 'A ministra Amália Quintela classificou o acordo como "uma vitória das vilas pequenas".',
    quotes: [{ kind: 'partial', text: 'uma vitória das vilas pequenas', speaker: 'Amália Quintela' }],
  },
  {
    text: 'Rufino Altavela chegou atrasado à sessão. "Não vou renunciar por causa disso", disse ele.',
    quotes: [{ kind: 'direct', text: 'Não vou renunciar por causa disso', speaker: 'Rufino Altavela' }],
  },
  {
    text: '"Mandaram apagar os e-mails", contou uma fonte que pediu anonimato.',
    quotes: [{ kind: 'direct', text: 'Mandaram apagar os e-mails', speaker: null }],
  },
  {
    text: '"Os canos não foram revistos em dez anos", diz o relatório.',
    quotes: [{ kind: 'direct', text: 'Os canos não foram revistos em dez anos', speaker: null }],
  },
  {
    text: 'De acordo com a agência Lusa, o incêndio destruiu três armazéns.',
    quotes: [{ kind: 'indirect', text: 'o incêndio destruiu três armazéns', speaker: 'agência Lusa' }],
  },
  {
    text: 'As vendas vão crescer um terço, explicou Casimira Rebelo, gerente da cooperativa.',
    quotes: [{ kind: 'indirect', text: 'As vendas vão crescer um terço', speaker: 'Casimira Rebelo' }],
  },
  {
    text: 'O romance "Os verões da tia Remígia" será publicado em abril.',
    quotes: [],
  },
  {
    text: 'Fonte da GNR disse hoje que o alerta foi dado às sete horas.',
    quotes: [{ kind: 'indirect', text: 'o alerta foi dado às sete horas', speaker: null }],
  },
  {
    text: 'O presidente da associação de pais de Braga, João Melo, negou ter assinado o acordo. Acrescentou que vai recorrer.',
    quotes: [
      { kind: 'indirect', text: 'ter assinado o acordo', speaker: 'João Melo' },
      { kind: 'indirect', text: 'vai recorrer', speaker: 'João Melo' },
    ],
  },
  {
    text: 'O incêndio está controlado, segundo os bombeiros.',
    quotes: [{ kind: 'indirect', text: 'O incêndio está controlado', speaker: null }],
  },
  {
    text: 'Para a economista Lia Vilhena, os juros vão cair.',
    quotes: [{ kind: 'indirect', text: 'os juros vão cair', speaker: 'Lia Vilhena' }],
  },
  {
    text: 'A ponte não corre risco, garantiu nesta terça-feira (12) a prefeita Dalva Quintela.',
    quotes: [{ kind: 'indirect', text: 'A ponte não corre risco', speaker: 'Dalva Quintela' }],
  },
  {
    text: 'A escola contratou a professora Fátima Sobral, 45 anos, para quem as turmas são grandes demais.',
    quotes: [{ kind: 'indirect', text: 'as turmas são grandes demais', speaker: 'Fátima Sobral' }],
  },
  {
    text: '“Quero manifestar o meu inconformismo com a decisão”, discursou Marta Rangelho, que foi acompanhada por Jorge Alvito.',
    quotes: [
      {
        kind: 'direct',
        text: 'Quero manifestar o meu inconformismo com a decisão',
        speaker: 'Marta Rangelho',
      },
    ],
  },
  {
    text: 'O choque ocorreu por volta das 18:45, na zona de Vilarinho, disse à agência Lusa fonte da GNR.',
    quotes: [
      {
        kind: 'indirect',
        text: 'O choque ocorreu por volta das 18:45, na zona de Vilarinho',
        speaker: null,
        via: ['Lusa'],
      },
    ],
  },
  {
    text: 'A estrada está cortada, conforme disse à Lusa o comandante Rui Bastos.',
    quotes: [{ kind: 'indirect', text: 'A estrada está cortada', speaker: 'Rui Bastos', via: ['Lusa'] }],
  },
  {
    text: 'A Guarda Nacional Republicana informou que há dois detidos.',
    quotes: [{ kind: 'indirect', text: 'há dois detidos', speaker: 'Guarda Nacional Republicana' }],
  },
  {
    text: 'Testemunhas relataram ter ouvido uma sequência de tiros, o que assustou a vizinhança.',
    quotes: [{ kind: 'indirect', text: 'ter ouvido uma sequência de tiros', speaker: null }],
  },
  {
    text: 'Para Inês Braga, “o acordo é frágil”.',
    quotes: [{ kind: 'direct', text: 'o acordo é frágil', speaker: 'Inês Braga' }],
  },
  {
    text: 'O ministro do Trabalho e Emprego, Caio Melo, afirmou que haverá recursos.',
    quotes: [{ kind: 'indirect', text: 'haverá recursos', speaker: 'Caio Melo' }],
  },
  {
    text: '“Não recebemos nada”, disse à Lusa Inês Braga, presidente da Câmara de Valmar.',
    quotes: [{ kind: 'direct', text: 'Não recebemos nada', speaker: 'Inês Braga', via: ['Lusa'] }],
  },
  {
    text: 'O superintendente da Polícia Civil, Deusino Aparício Silva Filho, disse que há duas provas.',
    quotes: [{ kind: 'indirect', text: 'há duas provas', speaker: 'Deusino Aparício Silva Filho' }],
  },
  {
    text: 'O comandante dos Bombeiros Sapadores de Valmar, Jorge Bastos, indicou que o fogo está extinto.',
    quotes: [{ kind: 'indirect', text: 'o fogo está extinto', speaker: 'Jorge Bastos' }],
  },
  {
    text: '“Temos meios no local”, disse à Lusa Tiago Lopes, acrescentando que, se for preciso, haverá mais.',
    quotes: [
      { kind: 'direct', text: 'Temos meios no local', speaker: 'Tiago Lopes', via: ['Lusa'] },
      { kind: 'indirect', text: 'se for preciso, haverá mais', speaker: 'Tiago Lopes', via: ['Lusa'] },
    ],
  },
  {
    text: 'Perguntado se vai sair, Caio Melo respondeu: “Não sei”.',
    quotes: [{ kind: 'direct', text: 'Não sei', speaker: 'Caio Melo' }],
  },
  {
    text: 'O treinador Abel Lousada não estava abalado com a derrota. “Fizemos tudo”, disse o português.',
    quotes: [{ kind: 'direct', text: 'Fizemos tudo', speaker: 'Abel Lousada' }],
  },
  {
    text: 'Moradores dizem que não foram avisados.',
    quotes: [{ kind: 'indirect', text: 'não foram avisados', speaker: null }],
  },
  {
    text: 'Para o Ministério Público, o suspeito agiu sozinho.',
    quotes: [{ kind: 'indirect', text: 'o suspeito agiu sozinho', speaker: 'Ministério Público' }],
  },
  {
    text: '“Fiquei com medo”, diz à BBC Brasil a atleta Bia Viana.',
    quotes: [{ kind: 'direct', text: 'Fiquei com medo', speaker: 'Bia Viana', via: ['BBC'] }],
  },
  {
    text: '“Houve erros”, reconheceu nesta segunda-feira (3), em entrevista à rádio local, Luís Morais.',
    quotes: [{ kind: 'direct', text: 'Houve erros', speaker: 'Luís Morais' }],
  },
  {
    text: 'Para o prefeito de Valmar, Luís Morais (PSD), houve erros.',
    quotes: [{ kind: 'indirect', text: 'houve erros', speaker: 'Luís Morais' }],
  },
  {
    text: '«O cais fica fechado até maio», disse o prefeito de Vila Clara Davi da Rocha.',
    quotes: [{ kind: 'direct', text: 'O cais fica fechado até maio', speaker: 'Davi da Rocha' }],
  },
  {
    text: 'Durante o mesmo programa da TVI, a ministra Clara Otamendo disse que a lei é um erro.',
    quotes: [{ kind: 'indirect', text: 'a lei é um erro', speaker: 'Clara Otamendo', via: ['TVI'] }],
  },
  {
    text: '"O texto é muito ruim", afirmou o vice-líder do Bloco Verde na Câmara, Jonas Teixeira (SP).',
    quotes: [{ kind: 'direct', text: 'O texto é muito ruim', speaker: 'Jonas Teixeira' }],
  },
  {
    text: 'O presidente da Associação Comercial de Marabela Jonas Teixeira disse que "ainda há esperança".',
    quotes: [{ kind: 'partial', text: 'ainda há esperança', speaker: 'Jonas Teixeira' }],
  },
  {
    text: '"É preciso esperar", disse o presidente da Associação Industrial Mineira (AIM), Enrico Abaste.',
    quotes: [{ kind: 'direct', text: 'É preciso esperar', speaker: 'Enrico Abaste' }],
  },
  {
    text: '"É preciso esperar", disse o presidente da Câmara Municipal Enrico Abaste.',
    quotes: [{ kind: 'direct', text: 'É preciso esperar', speaker: 'Enrico Abaste' }],
  },
  {
    text: 'José Marinho criticou a ministra. Ela respondeu que "não tem pressa".',
    quotes: [{ kind: 'partial', text: 'não tem pressa', speaker: null }],
  },
  {
    text: 'Em entrevista à rádio Maré, de Olival, o ministro Caio Brandão disse que "não há crise agora".',
    quotes: [{ kind: 'partial', text: 'não há crise agora', speaker: 'Caio Brandão', via: ['Maré'] }],
  },
  {
    text: '"Foi um grande erro", disse Caio Brandão ao canal Maré.',
    quotes: [{ kind: 'direct', text: 'Foi um grande erro', speaker: 'Caio Brandão', via: ['Maré'] }],
  },
  {
    text: 'O major Eduardo Pires falou à imprensa. O oficial adiantou ainda que "não há feridos no local".',
    quotes: [{ kind: 'partial', text: 'não há feridos no local', speaker: 'Eduardo Pires' }],
  },
  {
    text: 'O atacante Mendes Prado falou antes. Quem explicou a saída foi o técnico Sérgio Lobato. “Ele estava cansado”, disse.',
    quotes: [{ kind: 'direct', text: 'Ele estava cansado', speaker: 'Sérgio Lobato' }],
  },
  {
    text: 'A responsável, que está na freguesia de Longos Montes afirmou que "há focos de incêndio".',
    quotes: [{ kind: 'partial', text: 'há focos de incêndio', speaker: null }],
  },
  {
    text: 'Colegas do guarda evitam o caso, mas um deles, sob condição de anonimato, disse: "Nunca imaginei que ele fosse capaz".',
    quotes: [{ kind: 'direct', text: 'Nunca imaginei que ele fosse capaz', speaker: null }],
  },
  {
    text: 'De acordo com o diretor de Polícia Rodoviária, delegado Paulo Mendes Prado, a mulher trabalhava no local.',
    quotes: [{ kind: 'indirect', text: 'a mulher trabalhava no local', speaker: 'Paulo Mendes Prado' }],
  },
  {
    text: 'Paulo Mota Lopes falou ontem.\n\n— Era uma pessoa que não teria motivo para inventar — descreve Mota Lopes.',
    quotes: [
      {
        kind: 'direct',
        text: 'Era uma pessoa que não teria motivo para inventar',
        speaker: 'Paulo Mota Lopes',
      },
    ],
  },
  {
    text: '"Vamos parar", disse o presidente do Sindicato dos Metalúrgicos de Santo Aurélio, Ivo Ramos.',
    quotes: [{ kind: 'direct', text: 'Vamos parar', speaker: 'Ivo Ramos' }],
  },
  {
    text: 'O ministro Alexandre Padrão rebateu as críticas do presidente da Câmara, Arlindo Lira (PP-AL), que o classificou como "desafeto". "Não tenho rancor", disse o ministro.',
    quotes: [
      { kind: 'partial', text: 'desafeto', speaker: 'Arlindo Lira' },
      { kind: 'direct', text: 'Não tenho rancor', speaker: 'Alexandre Padrão' },
    ],
  },
  {
    text: 'Colegas do guarda evitam comentar o caso, mas um deles, sob condição de anonimato, soltou: "Nunca imaginei que ele fosse capaz".',
    quotes: [{ kind: 'direct', text: 'Nunca imaginei que ele fosse capaz', speaker: null }],
  },
  {
    text: 'A ministra Olga Tejo visitou a obra. O diretor, Rui Lapa, confessou que a filmagem foi longa. “Filmamos em trinta dias”, lembrou o cineasta.',
    quotes: [
      { kind: 'indirect', text: 'a filmagem foi longa', speaker: 'Rui Lapa' },
      { kind: 'direct', text: 'Filmamos em trinta dias', speaker: 'Rui Lapa' },
    ],
  },
  {
    text: 'Também o secretário-geral do sindicato, Rui Lapa, acusou o executivo de “virar as costas aos operários”.',
    quotes: [{ kind: 'partial', text: 'virar as costas aos operários', speaker: 'Rui Lapa' }],
  },
  {
    text: 'Na segunda-feira, o deputado Rui Lapa, do PLV, acusou a ministra de “virar as costas aos operários”.',
    quotes: [{ kind: 'partial', text: 'virar as costas aos operários', speaker: 'Rui Lapa' }],
  },
  {
    text: '“A obra parou”, afirmou em nota Rui Lapa.',
    quotes: [{ kind: 'direct', text: 'A obra parou', speaker: 'Rui Lapa' }],
  },
  {
    text: 'O adolescente suspeito de ferir a irmã disse que não saiu de casa.',
    quotes: [{ kind: 'indirect', text: 'não saiu de casa', speaker: null }],
  },
  {
    text: 'O comandante do Regimento de Sapadores Bombeiros de Lagoa, Tiago Lopes, disse que não há vítimas.',
    quotes: [{ kind: 'indirect', text: 'não há vítimas', speaker: 'Tiago Lopes' }],
  },
  {
    text: 'O secretário-geral Jens Holm visitou a base. Para o presidente da bancada liberal, Bruno Falcão, “é chocante que o acordo seja assinado”, escreveu.',
    quotes: [{ kind: 'partial', text: 'é chocante que o acordo seja assinado', speaker: 'Bruno Falcão' }],
  },
  {
    text: '“As escalas estão em revisão”, indicou o ministério espanhol de Relações Exteriores.',
    quotes: [
      {
        kind: 'direct',
        text: 'As escalas estão em revisão',
        speaker: 'ministério espanhol de Relações Exteriores',
      },
    ],
  },
  {
    text: '“A obra não vai parar”, disse A. J. Moreira.',
    quotes: [{ kind: 'direct', text: 'A obra não vai parar', speaker: 'A. J. Moreira' }],
  },
  {
    text: 'De acordo com a secretária de Segurança Carla dos Santos, não há margem para mais atrasos.',
    quotes: [{ kind: 'indirect', text: 'não há margem para mais atrasos', speaker: 'Carla dos Santos' }],
  },
  {
    text: 'Segundo o comandante dos bombeiros José Luís Rodrigues, não há margem para mais atrasos.',
    quotes: [{ kind: 'indirect', text: 'não há margem para mais atrasos', speaker: 'José Luís Rodrigues' }],
  },
  {
    text: '“A obra não vai parar”, disse o coordenador municipal da Defesa Civil Rui Sá Pinto.',
    quotes: [{ kind: 'direct', text: 'A obra não vai parar', speaker: 'Rui Sá Pinto' }],
  },
  {
    text: '“A obra não vai parar”, disse à reportagem Ana Sol.',
    quotes: [{ kind: 'direct', text: 'A obra não vai parar', speaker: 'Ana Sol' }],
  },
  {
    text: '“A obra não vai parar”, lamentou a diretora do hospital São Roque.',
    quotes: [{ kind: 'direct', text: 'A obra não vai parar', speaker: null }],
  },
  {
    text: '“Não há água”, disse Elsa Moro ao Jornal da Serra.',
    quotes: [{ kind: 'direct', text: 'Não há água', speaker: 'Elsa Moro', via: ['Jornal da Serra'] }],
  },
  {
    text: 'Elsa Moro confirmou, em entrevista à emissora de rádio 780 AM, que não há água.',
    quotes: [{ kind: 'indirect', text: 'não há água', speaker: 'Elsa Moro', via: ['780 AM'] }],
  },
  {
    text: '“Não há água”, contou Elsa Moro ao jornal A Tribuna.',
    quotes: [{ kind: 'direct', text: 'Não há água', speaker: 'Elsa Moro', via: ['A Tribuna'] }],
  },
  {
    text: 'Em entrevista ao programa Roda Alta, da TV Serra, Elsa Moro disse que não há água.',
    quotes: [{ kind: 'indirect', text: 'não há água', speaker: 'Elsa Moro', via: ['TV Serra'] }],
  },
  {
    text: '“Não há água”, disse Elsa Moro à Rádio Observador.',
    quotes: [{ kind: 'direct', text: 'Não há água', speaker: 'Elsa Moro', via: ['Rádio Observador'] }],
  },
  {
    text: 'Carla dos Santos, governadora, disse que a ponte fecha.',
    quotes: [{ kind: 'indirect', text: 'a ponte fecha', speaker: 'Carla dos Santos' }],
  },
  {
    text: 'Numa entrevista publicada este domingo no Público, Ana Sol disse que tudo acabou.',
    quotes: [{ kind: 'indirect', text: 'tudo acabou', speaker: 'Ana Sol', via: ['Público'] }],
  },
  {
    text: '“Acabou”, disse Ana Sol à Angop.',
    quotes: [{ kind: 'direct', text: 'Acabou', speaker: 'Ana Sol', via: ['ANGOP'] }],
  },
  {
    text: 'O prefeito Carlos Meira notificou a empresa. A vereadora Joana Pimentel, da oposição, criticou o prefeito. “Ele só aparece em ano de eleição”, disparou.',
    quotes: [{ kind: 'direct', text: 'Ele só aparece em ano de eleição', speaker: 'Joana Pimentel' }],
  },
  {
    text: 'O presidente Henrique Batalha garantiu que não há fogo. Maria da Luz, de 70 anos, viu as chamas. “Nunca vi nada assim”, contou.',
    quotes: [
      { kind: 'indirect', text: 'não há fogo', speaker: 'Henrique Batalha' },
      { kind: 'direct', text: 'Nunca vi nada assim', speaker: 'Maria da Luz' },
    ],
  },
  {
    text: 'Álvaro Pinto remeteu para o Orçamento do Estado: “Há limites que têm de ser respeitados”.',
    quotes: [{ kind: 'direct', text: 'Há limites que têm de ser respeitados', speaker: 'Álvaro Pinto' }],
  },
];
