import { inflect, together } from '../inflect.ts';
import type { LanguagePack } from '../pack.ts';

/** Regular verbs in -ar, and the forms that news uses of them. */
const SAYING = `
  afirm, declar, explic, ressalt, destac, coment, cont, relat, alert, inform, anunci, argument, critic, lament, reclam, assegur, observ, complet, indic, not, apont, acrescent, acentu, revel, confess, reforç, enfatiz, fris, sublinh, salient, report, avali, analis, consider, opin, pergunt, question, indag, grit, brinc, ironiz, lembr, record, detalh, precis, esclarec, mencion, cit, narr, denunci, acus, neg, justific, alfinet, dispar, desabaf, celebr, comemor, elogi, parabeniz, agradec, assever, confirm, reafirm, reiter, ratific, pontu, salient, sinaliz, constat, deplor, contest, replic, retruc, exclam, murmur, sussurr, ensin, resum, public, post, tuit, compartilh, orient, recomend, ponder, rebat, retrat, registr, realç, evoc, aconselh, aleg, invoc, notific, assinal, adiant, insist, arremat, complement, provoc, cham, fal, comunic, manifest, express, assum, enumer, exemplific, profetiz, vaticin, proclam, apel, exort, atir, conden, cobr, revisit, teoriz, filosof, diagnostic, rememor, testemunh, divulg, anot, avis, verific`;
const SAYING_ENDINGS = `a, am, ou, aram, ava, avam, ar, ando, ará, ara`;
/** Participles: weak, since they stand as adjectives too. */
const PARTICIPLES = `ado`;

const PREPOSITIONS = `a, à, ao, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, em, no, na, nos, nas, num, numa, entre, para, pra, perante, por, pelo, pela, pelos, pelas, sem, sob, sobre, trás, durante, mediante, conforme, segundo, exceto, salvo, junto, dentro, fora, perto, longe, devido, graças, acerca, através, antes de, depois de, apesar de, além, rumo, via, neste, nesta, nesse, nessa, deste, desta, desse, dessa, naquele, naquela`;
const DETERMINERS = `o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, seu, sua, seus, suas, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, algum, alguma, alguns, algumas, vários, várias, outro, outra, outros, outras, todo, toda, todos, todas, cada, nenhum, nenhuma, ambos, ambas, dois, duas, três, quatro, cinco, muitos, muitas, poucos, poucas, diversos, diversas`;
const CONJUNCTIONS = `e, ou, mas, nem, porém, contudo, todavia, pois, logo, portanto`;
const SUBORDINATORS = `que, se, quando, enquanto, porque, como, onde, embora, pois, já que, uma vez que, para que, a fim de, antes de, depois de, após, sem que, até que, desde que, ainda que, mesmo que, apesar de, assim como, caso, conforme, ao passo que, à medida que`;

/** Portuguese, of Brazil and of Portugal. */
export const pt: LanguagePack = {
  code: 'pt',
  name: 'Português',
  cueInside: true,
  complement: 'marked',
  inverts: true,
  order: 'subject-verb',
  cues: {
    say: together(
      inflect(SAYING, SAYING_ENDINGS),
      inflect(SAYING, PARTICIPLES),
      `
      diz, dizem, disse, disseram, dizia, diziam, dito, dizer, dizendo, dirá, tenha dito, tinha dito, tem dito, havia dito, acrescenta, fala, conta, contou, contaram, responde, respondem, respondeu, responderam, respondia, respondido, responder, respondendo, escreve, escrevem, escreveu, escreveram, escrevia, escrito, escrevendo, defende, defendem, defendeu, defenderam, defendia, defendido, defendendo, descreve, descreveu, descreveram, descrito,
      admite, admitem, admitiu, admitiram, admitia, admitido, admitindo, adverte, advertem, advertiu, advertiram, advertido, assume, assumiu, conclui, concluem, concluiu, concluíram, concluía, concluído, insiste, insistem, insistiu, insistiram, insistindo, repete, repetem, repetiu, repetia, repetido, sugere, sugerem, sugeriu, sugeriram, sugerido, refere, referem, referiu, referiram, referia, referido, referindo, reconhece, reconhecem, reconheceu, reconheceram, reconhecido, reconhecendo, esclarece, esclareceu, esclareceram, esclarecido, prossegue, prosseguiu, prosseguia, continua, continuou, define, definiu, garante, garantem, garantiu, garantiram, garantia, garantindo, reage, reagiu, rebate, rebateu, rebateram, desmente, desmentiu, desmentiram, desmentido, promete, prometem, prometeu, prometeram, prometido, pede, pedem, pediu, pediram, pedia, pedindo, agradece, agradeceu, sustenta, sustentam, sustentou, sustentaram, sustentava, mantém, manteve, mantiveram, propõe, propôs, expõe, expôs, contrapõe, contrapôs, supõe, prevê, previu, preveem, enaltece, enalteceu, aduz, aduziu, transmite, transmitiu, lê-se, lia-se, pode ler-se, torna público, fez saber, faz saber, dá conta, deu conta, fez questão de, deixou claro, deixa claro, chamou a atenção, chama a atenção, chamou atenção, chama atenção, queixou-se, queixa-se, se queixou, se queixa, lamentou-se, congratulou-se, disse-o, disse-lhe, disse-nos, fê-lo, referiu-se, referindo-se, manifestou-se, mostrou-se, defendeu-se, afirma-se, arrisca, atesta, atestou, discorda, discordou, resume, resumiu, ri, riu, sorri, sorriu, decreta, decretou, sentencia, sentenciou, desabafa, desabafou, dispara, disparou, crava, cravou, emenda, emendou, aplaude, aplaudiu, exige, exigiu, exigiram, intervém, interveio, antecipa, antecipou, anteciparam`,
    ),
    sayFirst: ``,
    saySuffixed: `disse-o, afirmou-o, reconheceu-o, confirmou-o, diz-se, diz-nos, conta-nos, contou-nos, explicou-nos`,
    sayWeak: together(
      inflect(SAYING, PARTICIPLES),
      `conta, contam, nota, notas, fala, cita, pede, pedem, pediu, publica, publicou, posta, chama, cobra, mantém, critica, comenta, reclama, anuncia, denuncia, resume, define, continua, continuou, mostra, mostrou, prevê, aponta, indica, celebra, registra, registrou, compartilhou, ri, riu, sorri, sorriu, para, defende, exige, dispara, avalia, orienta, ensina, pontua, garantia, proclama, arrisca, propõe, refere, avisa, avança, avançou, adianta, lê, lê-se, informação, decreta, completa, lança, lançou, explica, solta, provoca, provocou, reage, reagiu, confirma, sugere, assume`,
    ),
    think: together(
      inflect(
        'acredit, consider, estim, esper, avali, confi, duvid, imagin, suspeit, desej, calcul, acus, culp, reclam, ameaç, rejeit, descart, apost, julg, pens, ach, recus, contest, planej, recomend, projet, pretend, aconselh',
        SAYING_ENDINGS,
      ),
      `crê, creem, cria, acha, acham, achou, achava, quer, querem, quis, queria, teme, temem, temeu, temia, temendo, nega, negam, negou, negaram, negava, negado, negando, pede, pedem, pediu, pediram, pedia, exige, exigem, exigiu, exigiram, exigia, sabe, sabem, supõe, supõem, propõe, propôs, prevê, preveem, previu, pretende, pretendem, pretendia, entende, entendem, entendeu, entendia, defende, defendem, defendeu, deseja, prefere, compromete-se, comprometeu-se, se comprometeu, opõe-se, opôs-se, está convencido, está convencida, está confiante, diz-se convencido, diz-se convencida, mostrou-se convencido, mostrou-se confiante, promete, prometeu, prometem, apela a, apelou a, apela, apelou, quer que, vê, viu`,
    ),
    describe: `classificou, classifica, classificam, classificaram, classificado, classificada, classificando, chamou, chama, chamaram, chamado, chamada, chamando, chamou de, chama de, qualificou, qualifica, qualificaram, qualificado, apelidou, apelidado, apelidada, denominou, denominado, definiu, define, definido, definida, descreveu, descreve, descreveram, descrito, descrita, descrevendo, considerou, considera, consideraram, considerado, considerada, acusou de, acusa de, denunciou, denuncia, denunciaram, criticou, critica, criticaram, condenou, condena, condenaram, lamentou, lamenta, falou em, fala em, falaram em, fala de, falou de, falando em, rotulou, rotulado, tachou, tachado, elogiou, celebrou, pediu, pede, exigiu, prometeu, defendeu, defende, alertou para, alerta para, advertiu para, rejeitou, vê, viu, invocou, criticando, lamentando, elogiando, saudou, saúda`,
    nominal: `segundo, de acordo com, conforme, na opinião de, na opinião do, na opinião da, na visão de, na visão do, na visão da, na avaliação de, na avaliação do, na avaliação da, no entender de, no entender do, no entender da, no entendimento de, no entendimento do, nas palavras de, nas palavras do, nas palavras da, aos olhos de, aos olhos do, na perspetiva de, na perspectiva de, na perspectiva do, na ótica de, na leitura de, no dizer de, a crer em, em nota, com base em, fonte de, fonte do, fonte da, fontes de, fontes do, fontes da, segundo explicou, segundo disse, segundo informou, segundo afirmou, segundo consta em, segundo consta no, conforme explicou, conforme disse, conforme informou, como explicou, como disse, como afirmou, como informou, como explica, como diz, como conta, lê-se no, lê-se na, lê-se em, lê-se num, pode ler-se no, pode ler-se na, pode ler-se em, na análise de, nas contas de, nas contas do, na voz de, do ponto de vista de, no relato de, pelos cálculos de`,
    nominalAfter: ``,
    passive: `citado, citada, citados, citadas, classificado, classificada, descrito, descrita, anunciado, anunciada, confirmado, confirmada, revelado, revelada, denunciado, denunciada, divulgado, divulgada, divulgados, publicado, publicada, expresso, expressa, acusado, acusada, explicado, explicada, informado, informada, avançado, avançada, noticiado, noticiada, ouvido, ouvida, ouvidos, ouvidas, contactado, contactada, contatado, questionada, criticado, criticada, apelidado, considerado, apontado, apontada, dito, dita, relatado, relatada, defendido, defendida, transmitido, transmitida`,
    agent: `por, pelo, pela, pelos, pelas, por parte de, da parte de, por parte do, por parte da`,
    impersonal: `diz-se, dizem, fala-se, consta, acredita-se, estima-se, sabe-se, supõe-se, segundo consta, ao que consta, ao que tudo indica, alegadamente, supostamente, segundo a imprensa, segundo a mídia, de acordo com relatos, informou-se, foi informado, comenta-se, especula-se, teria, teriam, terá, terão, ao que se sabe, como é sabido, circula`,
  },
  carriers: {
    before: `segundo, segundo a agência, segundo o jornal, segundo a emissora, segundo a revista, segundo o site, segundo apurou, segundo informou, segundo informações de, segundo informações do, segundo informações da, segundo noticiou, segundo avançou, segundo avança, segundo noticia, segundo escreve, de acordo com, de acordo com a agência, de acordo com o jornal, conforme, conforme noticiou, conforme publicou, conforme mostrou, conforme revelou, como noticiou, como revelou, como mostrou, como avançou, citado por, citada por, citados por, citadas por, citado pela, citada pela, citado pelo, citada pelo, citados pela, citados pelo, citadas pela, citadas pelo, citando, cita, noticiou, noticia, avançou, avança, revelou, revela, informou, informa, informam, publicou, publica, divulgou, reportou, relatou, apurou, escreve, escreveu, mostrou, noticiado por, noticiado pela, noticiado pelo, divulgado por, divulgada por, divulgado pela, divulgada pela, divulgado pelo, divulgada pelo, divulgadas pela, divulgadas pelo, publicado por, publicado pelo, publicado pela, publicada pelo, publicada pela, publicado no, publicada no, publicado na, publicada na, ouvido por, ouvido pela, ouvido pelo, ouvida pela, ouvida pelo, ouvidos pela, ouvidos pelo, ouvidas pela, entrevistado por, entrevistado pela, entrevistado pelo, consultado por, consultado pela, consultados pela, consultados pelo, transmitido por, transmitido pela, reproduzido por, reproduzido pelo, a agência, a agência de notícias, o jornal, a emissora, fonte, com informações de, com informações da, com informações do, informações de, informações da, informações do`,
    certain: `segundo o jornal, noticiou o jornal, publicou o jornal, citado pelo jornal`,
    outletNouns: `jornal, diário, folha, gazeta, correio, estado, tribuna, notícias, público, expresso, rádio, televisão, tv, rede, canal, revista, semanário, imprensa, voz, globo, povo, hora, zero, observador, comércio, mundo, portal`,
    tweets: `tuíte, tuítes, tuitou, tweet`,
    addressee: `a, à, ao, aos, às, para, à agência, à agência de notícias, ao jornal, à emissora, à revista, ao site, ao portal, ao canal, à rádio, à televisão, ao diário, em declarações a, em declarações à, em declarações ao, em entrevista a, em entrevista à, em entrevista ao, em entrevista com, em entrevista concedida a, em entrevista concedida à, em entrevista concedida ao, em entrevista exclusiva à, em entrevista exclusiva ao, em entrevista no, em entrevista na, em conversa com, em depoimento à, em depoimento ao, na entrevista à, na entrevista ao, numa entrevista à, numa entrevista ao, numa entrevista a, aos microfones da, aos microfones do, com, ouvido pela, ouvida pela, ouvido pelo, ouvida pelo`,
    place: `em, no, na, nos, pelo, pela, via, através do, através da, por meio do, em sua conta no, na sua conta no, na sua conta da, em seu perfil no, em seu perfil na, no seu perfil, em sua página no, na rede social, na plataforma, nas redes sociais, em uma publicação no, em publicação no, em publicação na, em post no, em um post no, num post no, numa publicação no, numa publicação na, numa mensagem no, numa mensagem publicada no, em mensagem no, em vídeo publicado no, em vídeo no, num vídeo no, no jornal, na revista, no programa, no podcast, no canal, na emissora, em artigo publicado no, em artigo publicado na, em artigo no, em artigo na, numa coluna no, em coluna no, no blog`,
  },
  nouns: {
    titles: `senhor, senhora, senhorita, sr., sr, sra., sra, dona, dom, d., dr., dr, dra., dra, doutor, doutora, professor, professora, prof., profa., general, coronel, tenente, tenente-coronel, capitão, comandante, major, sargento, cabo, soldado, almirante, brigadeiro, delegado, delegada, inspetor, inspetora, frei, padre, irmã, irmão, monsenhor, cardeal, bispo, arcebispo, papa, pastor, pastora, bispa, rabino, imã, rei, rainha, príncipe, princesa, imperador, duque, duquesa, conde, condessa, lorde, sir, lady, xeque, aiatolá, engenheiro, engenheira, eng., desembargador, desembargadora, excelência, cacique`,
    roles: together(
      inflect(
        `ministr, advogad, médic, secretári, subsecretári, deputad, candidat, delegad, comissári, funcionári, psicólog, sociólog, antropólog, biólog, geólog, meteorologist, infectologist, epidemiologist, virologist, engenheir, arquitet, alun, vizinh, filh, viúv, bombeir, empresári, proprietári, sóci, técnic, goleir, músic, magistrad, enfermeir, veterinári, químic, físic, matemátic, filósof, académic, acadêmic, voluntári, refugiad, acusad, mandatári, executiv, cozinheir, padeir, polític, ex-ministr, ex-deputad, ex-prefeit, prefeit, vice-prefeit, tesoureir, conselheir, republican, democrat, herdeir, aposentad, morador, vereador, senador, governador, embaixador, diretor, pesquisador, investigador, procurador, promotor, professor, escritor, cantor, treinador, jogador, agricultor, pescador, trabalhador, produtor, administrador, coordenador, fundador, cofundador, historiador, consultor, editor, reitor, autor, orador, opositor, criador, pintor, operador, vendedor, locutor, árbitr, bilionári, camponês`,
        '-, o, a, os, as, es',
      ),
      `presidente, presidenta, vice-presidente, ex-presidente, primeiro-ministro, primeira-ministra, ex-primeiro-ministro, vice-primeiro-ministro, chanceler, chefe, chefe de governo, chefe de estado, chefe do governo, líder, dirigente, parlamentar, eurodeputado, eurodeputada, cônsul, diplomata, representante, relator, relatora, diretor-geral, diretora-geral, subdiretor, gerente, responsável, porta-voz, assessor, assessora, fiscal, juiz, juíza, defensor, defensora, policial, polícia, agente, guarda, oficial, cientista, analista, economista, especialista, perito, perita, docente, estudante, jornalista, repórter, correspondente, colunista, comentarista, comentador, cineasta, ator, atriz, artista, poeta, romancista, roteirista, selecionador, capitão, capitã, futebolista, atacante, zagueiro, meia, avançado, guarda-redes, tenista, ciclista, nadador, nadadora, atleta, piloto, campeão, campeã, ativista, manifestante, sindicalista, militante, dono, dona, comerciante, lavrador, lavradora, autarca, bastonário, bastonária, motorista, vítima, testemunha, sobrevivente, residente, habitante, mãe, pai, irmão, irmã, esposo, esposa, marido, mulher, homem, jovem, idoso, idosa, magnata, titular, paciente, pontífice, monarca, premiê, premier, copresidente, secretário-geral, secretária-geral, secretário de estado, secretária de estado, procurador-geral, procuradora-geral, general, dentista, motociclista, apicultor, apicultora, viticultor, viticultora, negociador, negociadora, enviado especial, enviada especial, advogado-geral, ouvidor, ouvidora, curador, curadora, presidente executivo, presidente-executivo, ceo, aluno, aluna`,
    ),
    spokespeople: `porta-voz, porta-vozes, assessoria, assessoria de imprensa, gabinete de imprensa`,
    organisations: `ministério, governo, executivo, presidência, palácio do planalto, planalto, itamaraty, casa branca, kremlin, pentágono, vaticano, parlamento, congresso, senado, câmara, câmara dos deputados, câmara municipal, assembleia, assembleia da república, assembleia legislativa, prefeitura, município, junta de freguesia, autarquia, secretaria, tribunal, tribunal constitucional, supremo, supremo tribunal federal, stf, stj, tse, tcu, justiça, ministério público, procuradoria, procuradoria-geral, defensoria, polícia, polícia federal, polícia civil, polícia militar, polícia judiciária, pj, psp, gnr, exército, marinha, força aérea, forças armadas, corpo de bombeiros, bombeiros, defesa civil, proteção civil, otan, nato, onu, nações unidas, oms, unesco, unicef, união europeia, ue, comissão, comissão europeia, agência, anvisa, autoridade, autoridades, instituto, ibge, inpe, observatório, órgão, organismo, organização, associação, ong, federação, confederação, sindicato, sindicatos, central sindical, coletivo, comitê, comité, fundação, partido, movimento, grupo, empresa, companhia, firma, fabricante, operadora, concessionária, banco, banco central, banco mundial, fmi, bolsa, seguradora, universidade, escola, colégio, hospital, clínica, laboratório, centro, museu, festival, teatro, igreja, conferência episcopal, diocese, embaixada, consulado, direção, diretoria, clube, seleção, equipa, equipe, liga, cruz vermelha, oposição, defesa, petrobras, cooperativa, rede, serviço, emissora, jornal, consultora, consultoria, ordem, ordem dos advogados, ordem dos médicos`,
    documents: `relatório, estudo, pesquisa, sondagem, inquérito, barómetro, análise, comunicado, nota, nota oficial, nota de imprensa, declaração, documento, documentos, processo, texto, lei, projeto de lei, decreto, resolução, sentença, acórdão, decisão, despacho, parecer, acusação, denúncia, ação, petição, boletim, boletim de ocorrência, ata, carta, carta aberta, e-mail, email, ofício, ofícios, livro, artigo, publicação, números, estatísticas, dados, balanço, censo, previsões, mensagem, tratado, acordo, contrato, auditoria, perícia, autópsia, laudo, vídeo, manifesto, editorial, memorando, índice, reportagem, postagem, edital, despacho`,
    anonymous: `fonte, fontes, uma fonte, fontes policiais, fonte policial, fontes oficiais, fonte oficial, fontes diplomáticas, fontes próximas, fonte próxima, fontes do governo, fontes ligadas, testemunha, testemunhas, moradores, morador, vizinhos, vizinho, residentes, habitantes, observadores, analistas, especialistas, críticos, diplomatas, funcionários, um funcionário, funcionário, alto funcionário, altos funcionários, interlocutores, interlocutor, aliados, aliado, assessores, ativistas, manifestantes, alguns, vários, muitos, outros, mídia, imprensa, trabalhadores, empregados, familiares, usuários, utilizadores, vítimas, passageiros, agentes, soldados, militares, pesquisadores, investigadores, cientistas, economistas, médicos, pais, estudantes, opositores, apoiantes, apoiadores, pescadores, agricultores, comerciantes, internautas, torcedores, adeptos, integrantes, populares`,
    hidden: `sob condição de anonimato, sob a condição de anonimato, em condição de anonimato, na condição de anonimato, sob anonimato, sob reserva, em reserva, pediu anonimato, que pediu anonimato, que pediu para não ser identificado, que pediu para não ser identificada, pediu para não ser identificado, pediu para não ser identificada, que preferiu não se identificar, que prefere não se identificar, que não quis se identificar, que não quis ser identificado, que não quis ser identificada, que pediu para não ter o nome divulgado, pediu para não ter o nome revelado, preferiu não ser identificado, preferiu não ser identificada, que preferiu o anonimato, que prefere manter o anonimato, anônimo, anônima, anónimo, anónima, anonimamente, anonimato, nome fictício, não autorizado a, não está autorizado a, com conhecimento do assunto, com conhecimento do caso, a par do assunto, familiarizado com o assunto, próxima do processo, próximo do processo, ligada ao processo`,
    roleTails: `interior, relações exteriores, negócios estrangeiros, defesa, fazenda, finanças, economia, justiça, saúde, educação, cultura, trabalho, meio ambiente, ambiente, transportes, infraestrutura, agricultura, habitação, ciência, tecnologia, esporte, desporto, turismo, indústria, comércio, energia, minas, casa civil, segurança, segurança pública, administração interna, república, câmara, senado, parlamento, comissão, prefeitura, partido, geral, nacional, federal, estadual, municipal, regional, brasileiro, brasileira, português, portuguesa, americano, norte-americano, argentino, francês, ucraniano, russo, chinês, psd, ps, pt, mdb, psdb, psol, pl, chega, onu, otan, nato, ue, fmi, stf, tse`,
  },
  grammar: {
    pronounsPerson: `ele, ela, eles, elas, este último, esta última, este, esta, quem, aquele, aquela, ambos, ambas`,
    pronounsFemale: `ela, elas, esta, esta última, aquela`,
    pronounsMale: `ele, eles, este, este último, aquele`,
    pronounsPlural: `eles, elas, ambos, ambas, estes, estas`,
    pronounsThing: `isto, isso, aquilo`,
    pronounsSpeech: `eu, me, mim, comigo, nós, nos, conosco, connosco, tu, te, ti, você, vocês, a gente, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, teu, tua`,
    determiners: DETERMINERS,
    determinersAfter: `mesmo, mesma, próprio, própria`,
    complementizers: `que, se, como, por que, quando, onde, quanto, quem`,
    openers: `ter, estar, não ter, ser, haver`,
    prepositions: PREPOSITIONS,
    ofWords: `de, do, da, dos, das, para`,
    conjunctions: CONJUNCTIONS,
    subordinators: SUBORDINATORS,
    relatives: `que, quem, cujo, cuja, cujos, cujas, onde, qual, quais`,
    auxiliaries: `é, são, era, eram, foi, foram, será, serão, seria, seriam, seja, sejam, sido, ser, está, estão, estava, estavam, esteve, estar, há, tem, têm, tinha, tinham, teve, terá, teria, tenha, tenham, ter, tido, havia, haviam, houve, pode, podem, podia, pôde, poderá, poderia, poderiam, deve, devem, devia, deveria, deveriam, vai, vão, ia, quer, querem, faz, fez, fica, ficou, segue, continua, costuma, vem, veio`,
    adverbs: `também, ainda, ontem, hoje, depois, então, já, sempre, nunca, no entanto, entretanto, por sua vez, por seu lado, por seu turno, finalmente, por fim, anteriormente, recentemente, publicamente, claramente, assim, só, apenas, mesmo, mais, muito, bem, antes, aqui, ali, lá, não, se, lhe, lhes, o, a, os, as, me, nos, além disso, ademais, igualmente, na ocasião, à época, em seguida, logo, porém, contudo, convicto, categórico, taxativo, nomeadamente, justamente, precisamente, posteriormente, enquanto isso, tampouco, talvez, ainda assim, de novo, novamente`,
    negations: `não, nunca, jamais, nada, ninguém, nenhum, nenhuma, nem, sem, tampouco`,
    particles: `de, do, da, dos, das, e, van, von, der, den, di, del, della, la, al, el, bin, ibn, ben, são, santa, mac`,
    starters: together(
      PREPOSITIONS,
      DETERMINERS,
      CONJUNCTIONS,
      SUBORDINATORS,
      `se, lhe, me, nos, ele, ela, eles, elas, eu, nós, você, vocês, isto, isso, aquilo, quem, que, como, qual, quando, onde, quanto, não, sim, nunca, nada, ninguém, também, além, assim, então, depois, antes, agora, hoje, ontem, amanhã, já, ainda, sempre, só, apenas, mais, menos, muito, tão, tanto, talvez, tal, tais, enquanto, entretanto, finalmente, atualmente, recentemente, é, são, foi, era, há, tem, está, estão, aqui, ali, lá, pouco, seis, sete, oito, nove, dez, cem, mil, primeiro, segundo, terceiro, último, qualquer, ambos, ao, aliás, inclusive, questionado, questionada, procurada, procurado, embora, caso, contudo, todavia, fontes, especialistas, autoridades, moradores, início, fim, já, mesmo, ora, pelo menos`,
    ),
    months: `janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan., fev., mar., abr., jun., jul., ago., set., out., nov., dez.`,
    weekdays: `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta`,
    days: `hoje, ontem, amanhã, anteontem, esta manhã, esta tarde, esta noite, nesta segunda-feira, nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo, esta semana, semana passada, na semana passada, ano passado, a véspera`,
    timePrepositions: `em, no, na, nesta, neste, nessa, nesse, durante, desde, após, a, ao, à, até, antes de, depois de`,
    placePrepositions: `em, no, na, nos, nas, desde, perto de`,
    abbreviations: `sr., sra., srta., dr., dra., d., prof., profa., eng., gen., cel., cap., ten., maj., sgt., s.a., ltda., cia., eua., e.u.a., av., r., n.º, nº., no., pág., págs., p.ex., p. ex., etc., ed., vol., art., arts., tel., a.c., d.c., exmo., exma., jan., fev., mar., abr., ago., set., out., nov., dez., vs., aprox., depto., st., sto., sta., jr.`,
  },
  marks: {
    titleCues: `versão de, título, intitulado, intitulada, intitulados, sob o título, com o título, denominado, denominada, chamado, chamada, batizado, batizada, nomeado, filme, longa-metragem, curta-metragem, documentário, série, novela, livro, romance, ensaio, coletânea, obra, peça, ópera, canção, música, faixa, disco, álbum, single, quadro, exposição, mostra, programa, revista, podcast, jogo, operação, projeto, plano, campanha, iniciativa, coletivo, associação, grupo, banda, navio, barco, fragata, lema, slogan, hashtag, palavra, termo, expressão, lei, caso, prêmio, prémio, furacão, tempestade, tufão, míssil, satélite, foguete, apelidado, sob o lema, com o nome de, restaurante, hotel, bar, musical, blog, coluna, concurso, versão de, edição`,
    scareCues: `chamado, chamada, chamados, chamadas, assim chamado, assim chamada, denominado, denominada, dito, dita, ditos, ditas, suposto, suposta, supostos, supostas, pretenso, pretensa, autodenominado, autodenominada, autoproclamado, conhecido como, conhecida como, conhecidos como, vulgo, apelidado de, apelidada de, o termo, a palavra, a expressão, o que se chama, como`,
    furniture: `leia também, leia mais, leia ainda, ler mais, ler também, veja também, ver também, veja mais, saiba mais, confira, relacionadas, notícias relacionadas, mais notícias, foto, fotos, fotografia, imagem, vídeo, fonte, crédito, créditos, gráfico, infográfico, assine, inscreva-se, newsletter, publicidade, propaganda, compartilhe, partilhar, compartilhar, siga-nos, clique aqui, comentários, arquivo, tags, direitos reservados, copyright, ©, assista, ouça, atualizado em, publicado em, da redação, reprodução, divulgação`,
    backReference: `assim, isso, é o que, foi o que, com essas palavras, desta forma, essas declarações, a informação foi, a declaração foi, as declarações, a afirmação, nesses termos`,
  },
  claims: {
    vague: `há quem diga, há quem, alguns dizem, alguns acreditam, muitos dizem, muitos acreditam, críticos, os críticos, segundo críticos, especialistas, segundo especialistas, observadores, analistas, diz-se, dizem que, comenta-se, especula-se, acredita-se, rumores, boatos, segundo a imprensa, a imprensa, segundo a mídia, a mídia, ao que tudo indica, ao que consta, supostamente, alegadamente, teria, teriam, terá, terão, considerado, considerada, como é sabido, sabe-se, circula`,
    recap: `como noticiado, como noticiou, conforme noticiado, conforme já noticiado, como já foi noticiado`,
    opinion: `não quis comentar, não quiseram comentar, não respondeu, não responderam, não se manifestou, não retornou, recusou-se a comentar, procurada, procurado, talvez, provavelmente, possivelmente, oxalá, tomara, infelizmente, felizmente, lamentavelmente, deveria, deveriam, poderia, poderiam, é preciso, magnífico, triste, vergonhoso, ridículo, absurdo, notável, decepcionante, importante, maravilhoso, eu, nós, na minha opinião, claro, com certeza, esperemos, resta saber, difícil, bonito, lindo, pena`,
    future: `será, serão, vai, vão, prevê, previsto, prevista, amanhã, na próxima semana, no próximo ano, próximo, próxima, em breve, começará, abrirá, continuará, deve, devem, testado em`,
    accusation: `preso, presa, presos, detido, detida, detidos, acusado, acusada, condenado, condenada, indiciado, denunciado, denúncia, fraude, corrupção, propina, suborno, assassinato, homicídio, morto a, roubo, roubado, furto, ilegal, crime, crimes, prisão, multa, julgamento, investigação, tribunal, lei, juiz, violou, violação, desvio`,
    harm: `morto, mortos, morta, morreu, morreram, mortes, vítimas, ferido, feridos, ferida, acidente, explosão, incêndio, enchente, inundação, inundações, terremoto, sismo, tempestade, surto, vírus, doença, vacina, câncer, cancro, pacientes, danos, ataque, atentado, destruiu, destruído, destruída, evacuados, casos, desabrigados`,
    cause: `porque, devido a, por causa, causou, causado, causada, provocou, provocado, provocada, levou a, em consequência, após, graças a, por culpa`,
    comparison: `mais de, menos de, pelo menos, ao menos, quase, cerca de, perto de, até, maior, menor, melhor, pior, primeiro, primeira, recorde, dobro, dobrou, metade, terço, quinto, quarto, por cento, %, aumentou, cresceu, caiu, subiu, superior, inferior, último, última, mil, milhões`,
    connectives: `mas, e, embora, além disso, assim, portanto, no entanto, contudo, todavia, porém, também, tampouco, por outro lado, por sua vez, depois, então, isso, isto, este, esta, esse, essa, finalmente, enquanto, aliás`,
    background: `desde, há, anos, no ano passado, nos últimos anos, antigamente, na época, anteriormente, historicamente, fundado, fundada, criado, nascido, construído, construída, inaugurado, inaugurada, tradicionalmente`,
    ownReporting: `nosso correspondente, a reportagem constatou, a reportagem apurou, constatou a reportagem, presenciou a reportagem, verificou no local, a nossa reportagem, enviado especial, ouvidos pela reportagem`,
  },
  examples: [
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
      quotes: [
        { kind: 'indirect', text: 'a reforma chega ao plenário em agosto', speaker: 'Rufino Altavela' },
      ],
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
  ],
};
