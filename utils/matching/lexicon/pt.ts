import type { Lexicon } from './types.ts';

export const pt: Lexicon = {
  language: 'pt',
  echoed: 'não',
  negators: 'não, nunca, jamais, nenhum, nenhuma, ninguém, nada, nem, tampouco, já não, ainda não, em vez de',
  privatives: 'sem',
  deniers:
    'nega, negam, negou, negaram, negar, recusa, recusou, recusam, recusar, rejeita, rejeitou, falhou, fracassou, duvido, duvida, duvidam, falso, falsa, impossível, incapaz, evitar, evita, impedir, impede, impediu, desmente, desmentiu, demasiado, descarta, descartar, descartamos, descarto, descartam, recusaram, recusado, recusada, rejeitaram, rejeitado, falharam, fracassaram, evitou, evitaram, impediram, desmentiram, descartou, outra escolha senão, outra opção senão, outra saída senão, outro remédio senão, remédio senão, alternativa senão',
  negativePrefixes: 'in, im, i, des, ir',
  oppositeAffixes: 'sobre->sub-, im->ex-, as->des-, pró->anti-, in->ex-, maxi->mini-, em->des-, en->des-',
  modals: {
    possible:
      'poderia, poderiam, talvez, possivelmente, possível, porventura, quem sabe, pode ser, potencialmente, não é impossível, não está descartado',
    able: 'pode, podem, podemos, posso, pôde, capaz, capazes, podia, poderá, poderão, poderemos, consegue, conseguem, podia ter, podiam ter',
    likely: 'provavelmente, provável, previsto, prevista, espera-se',
    should:
      'deveria, deveriam, deveríamos, recomendável, convém, seria preciso, seria necessário, convinha, conviria',
    will: 'vai, vão, vamos, será, serão, haverá, estará, estarão, vou, irá, irão',
    would: 'seria, seriam, haveria, teria, teriam',
    must: 'deve, devem, devemos, tem de, têm de, temos de, tem que, têm que, temos que, obrigado a, obrigados, obrigatório, obrigatória, devia, teve de, tenho de, tenho que, precisa, precisam, precisamos, preciso, terá de, terão de, terá que, terão que, outra escolha senão, outra opção senão, outra saída senão, outro remédio senão, remédio senão',
    certain:
      'certamente, sem dúvida, com certeza, seguramente, garantido, garantida, definitivamente, comprovado, prova, claro que, é claro, com efeito',
    intend:
      'quer, querem, queremos, espera, esperam, esperamos, planeja, planeia, planejam, pretende, pretendem, pretendemos, tenta, tentam, tentamos, tentaremos, prometeu, promete, deseja, disposto, dispostos, estuda, estudamos, considera, intenção de, ameaçou, ameaçaram, ameaça, ameaçam, tentou, tentaram, queria, queriam, pensa em, prometeram, ofereceu, ofereceram, esperava, esperavam, pretendia, pretendiam',
    hedge:
      'acho que, acho, creio que, creio, penso que, penso, suponho, parece, parecem, aparentemente, suposto, suposta, supostamente, alegado, alegada, alegadamente, na minha opinião, a meu ver, que eu saiba, dizem que, dizem, acreditamos que, acreditamos, ex, antigo, provisório, suspeito, pelo que sei, suspeito que, suspeitamos, suspeitamos que, imagino, imagino que, presumo, julgo, julgo que, alegados, alegadas, supostos, supostas, ao que parece, pelos vistos, diz se, em tese, em teoria, teoricamente, acusado de, suspeita se, na nossa opinião, cremos, supomos, antiga, em princípio',
  },
  futureEndings: 'arei, erei, irei, ará, erá, irá, ará, arão, erão, irão, aremos, eremos, iremos',
  quantifiers: {
    all: 'todo, toda, todos, todas, tudo, cada, inteiro, inteira, completo, completamente, totalmente, totalidade, plenamente, a totalidade, toda a gente, todo mundo, integralmente',
    most: 'a maioria, maioria, maior parte, a maior parte, majoritariamente, maioritariamente, principalmente, em geral, geralmente, mais de a metade, mais de metade, mais da metade',
    many: 'muitos, muitas, muito, muita, numerosos, numerosas, dezenas, centenas, milhares, dúzias, inúmeros, inúmeras',
    some: 'alguns, algumas, algum, alguma, vários, várias, parte, uma parte, em parte, parcialmente, alguém, algo, metade, um terço, um quarto, certos, uns',
    few: 'poucos, poucas, pouco, pouca, minoria, uma minoria, escassos',
    only: 'só, somente, apenas, unicamente, exclusivamente, simplesmente, único, única, nada mais que, não mais que, nada além de, nada mais do que, não passa de, não passam de, não passava de, não mais do que',
    about:
      'quase, cerca de, em torno de, aproximadamente, praticamente, perto de, por volta de, mais ou menos, uns, umas',
    'at-least':
      'pelo menos, ao menos, mais de, no mínimo, não menos de, mínimo, mais do que, acima de, maiores de',
    'at-most': 'no máximo, quando muito, menos de, até, não mais de, máximo, abaixo de, menores de',
    more: 'mais',
    less: 'menos',
    always: 'sempre, constantemente, permanentemente, todos os dias, cada dia, todo dia, para sempre',
    often: 'frequentemente, com frequência, muitas vezes, regularmente',
    seldom:
      'às vezes, por vezes, algumas vezes, de vez em quando, raramente, ocasionalmente, temporariamente',
    both: 'ambos, ambas, os dois, as duas',
  },
  awaited: 'assim que, logo que',
  conditions: {
    if: 'se, caso, em caso de, no caso de',
    unless: 'a menos que, a não ser que, salvo se, exceto se',
    provided:
      'e isso se, e isso caso, desde que, contanto que, com a condição, enquanto, só se, somente se, sob a condição, mediante, na condição, em troca, só quando, somente quando, só depois, apenas se, na medida em que, unicamente se',
    until: 'até que, por enquanto, por agora, de momento',
    except: 'exceto, salvo, menos os, com exceção, à exceção, tirando, fora os',
    once: 'assim que, uma vez que, quando, logo que, depois, depois de, após, antes, antes de',
    'even-if': 'embora, ainda que, mesmo que, apesar de, mesmo se',
  },
  antonyms:
    'permanecer/sair, permanecer/deixar, permanecer/abandonar, ficar/deixar, ficar/abandonar, ficaremos/sairemos, ficaremos/deixaremos, permaneceremos/sairemos, permanecer/sairemos, permanecer/deixaremos, ficar/sairemos, ficamos/saímos, absolveu/condenou, absolvido/condenado, absolver/condenar, absolvidos/condenados, subir/descer, sobe/desce, subiu/desceu, subir/baixar, sobe/baixa, subiu/caiu, subiram/caíram, subida/queda, aumentar/reduzir, aumentar/diminuir, aumentar/baixar, aumenta/reduz, aumentou/reduziu, aumentou/diminuiu, aumentou/caiu, aumentaram/diminuíram, aumentaram/caíram, aumento/redução, aumento/queda, alta/baixa, alta/queda, crescer/cair, cresceu/caiu, ganhar/perder, ganhou/perdeu, ganhamos/perdemos, ganhámos/perdemos, vencer/perder, venceu/perdeu, vencemos/perdemos, vitória/derrota, lucro/prejuízo, ganho/perda, abrir/fechar, abre/fecha, abriu/fechou, aberto/fechado, aberta/fechada, abertos/fechados, abertura/fechamento, abertura/encerramento, começar/terminar, começa/termina, começou/terminou, início/fim, aceitar/recusar, aceita/recusa, aceitou/recusou, aceitar/rejeitar, aceita/rejeita, aceitou/rejeitou, aceitamos/rejeitamos, aceitamos/recusamos, aprovar/rejeitar, aprovou/rejeitou, aprovado/rejeitado, apoia/rejeita, apoiar/rejeitar, apoiou/rejeitou, apoia/combate, a favor/contra, favor/contra, permitir/proibir, permite/proíbe, permitido/proibido, permitida/proibida, legal/ilegal, seguro/perigoso, segura/perigosa, forte/fraco, fortalecer/enfraquecer, melhor/pior, bom/mau, boa/má, melhorar/piorar, melhorou/piorou, melhora/piora, alto/baixo, mais/menos, maior/menor, máximo/mínimo, antes/depois, primeiro/último, primeira/última, cedo/tarde, grande/pequeno, longo/curto, velho/novo, jovem/velho, comprar/vender, compra/vende, comprou/vendeu, comprado/vendido, vamos comprar/vamos vender, contratar/demitir, contratar/despedir, contratou/demitiu, contratou/despediu, importar/exportar, importações/exportações, dar/receber, deu/recebeu, dar/tirar, construir/destruir, construiu/destruiu, construído/destruído, construir/demolir, salvar/destruir, confirmar/desmentir, confirmou/desmentiu, confirmou/negou, admitiu/negou, amigo/inimigo, amigos/inimigos, guerra/paz, culpado/inocente, verdadeiro/falso, verdade/mentira, público/privado, público/secreto, voluntário/obrigatório, temporário/permanente, temporário/definitivo, vivo/morto, vida/morte, nascer/morrer, sucesso/fracasso, passou/reprovou, atacar/defender, atacou/defendeu, proteger/ameaçar, ajudar/prejudicar, vantagem/desvantagem, avançar/recuar, avança/recua, dentro/fora, cheio/vazio, cheia/vazia, seco/molhado, quente/frio, calor/frio, dia/noite, rico/pobre, ricos/pobres, fácil/difícil, simples/complicado, barato/caro, baratos/caros, rápido/lento, rapidamente/lentamente, limpo/sujo, limpa/suja, saudável/doente, norte/sul, leste/oeste, esquerda/direita, com/sem, sempre/nunca, todos/nenhum, tudo/nada, alguém/ninguém, maioria/minoria, superávit/déficit, manter/eliminar, manter/extinguir, criar/extinguir, encontrar/perder, encontrou/perdeu, elogiou/criticou, elogia/critica, libertar/prender, libertado/preso, libertados/presos, solto/preso, absolvido/condenado, absolver/condenar, levantar/impor, flexibilizar/endurecer, chegar/partir, chegou/partiu, chega/parte, entrar/sair, entrou/saiu, ficar/partir, ficar/sair, cidade/campo, perto/longe, juntos/sozinhos, comprador/vendedor, inquilino/senhorio, verão/inverno, manhã/noite, suficiente/insuficiente, ligar/desligar, ligado/desligado, continuar/parar, continua/para, acelerar/travar, potável/imprópria, vazio/cheio, vazia/cheia, vazio/ocupado, vazia/ocupada, vazios/cheios, livre/ocupado, presente/ausente, permanente/provisório, permanente/temporário, contratado/demitido, chegou/saiu, chegaram/partiram, fica/sai, ficou/saiu, ficaram/saíram, entraram/saíram, lembra/esquece, lembrou/esqueceu, conseguiu/falhou, sobreviveu/morreu, vivos/mortos, barata/cara, molhado/seco, profundo/raso, grosso/fino, pesado/leve, duro/mole, jovens/velhos, novo/velho, nova/velha, largo/estreito, interior/exterior, cima/baixo, frente/trás, ama/odeia, feliz/triste, satisfeito/decepcionado, herói/traidor, vítima/algoz, mãe/pai, filho/filha, irmão/irmã, homem/mulher, homens/mulheres, minoria/maioria, excedente/défice, importação/exportação, urbano/rural, concedeu/negou, concedido/negado, aprovado/negado, confirmou/anulou, confirma/desmente, admite/nega, reconheceu/negou, reconhece/nega, dá/tira, deu/tirou, construiu/derrubou, construído/demolido, consertado/danificado, plantou/derrubou, esconde/revela, escondeu/revelou, compramos/vendemos, dobrou/caiu, possível/impossível, correto/falso, calmo/barulhento, ajuda/prejudica, otimista/pessimista, intacto/destruído, intacta/destruída, libertou/prendeu, liberado/detido, permitiu/proibiu, gratuito/pago',
  looseAntonyms:
    'deixa, deixar, deixou, deixaram, deixando, ficou, ficaram, fica, ficar, foi, foram, veio, vieram, saiu, saíram, entrou, ir, vir, antes, depois, dia, noite',
  numbers: {
    values:
      'zero:0, um:1, uma:1, dois:2, duas:2, três:3, quatro:4, cinco:5, seis:6, sete:7, oito:8, nove:9, dez:10, onze:11, doze:12, treze:13, catorze:14, quatorze:14, quinze:15, dezesseis:16, dezasseis:16, dezessete:17, dezassete:17, dezoito:18, dezenove:19, dezanove:19, vinte:20, trinta:30, quarenta:40, cinquenta:50, sessenta:60, setenta:70, oitenta:80, noventa:90, cem:100, cento:100, duzentos:200, duzentas:200, trezentos:300, trezentas:300, quatrocentos:400, quatrocentas:400, quinhentos:500, quinhentas:500, seiscentos:600, seiscentas:600, setecentos:700, setecentas:700, oitocentos:800, oitocentas:800, novecentos:900, novecentas:900',
    scales:
      'mil:1000, milhão:1000000, milhões:1000000, bilhão:1000000000, bilhões:1000000000, bi:1000000000, bilião:1000000000000, trilhão:1000000000000, trilhões:1000000000000, dúzia:12, dúzias:12, dezena:10, centena:100, milhar:1000, mi:1000000, bi:1000000000, tri:1000000000000',
    ordinals:
      'primeiro:1, primeira:1, segundo:2, segunda:2, terceiro:3, terceira:3, quarto:4, quinto:5, sexto:6, sétimo:7, sétima:7, oitavo:8, oitava:8, nono:9, nona:9, décimo:10, décima:10, quarta:4, quinta:5, sexta:6, vigésimo:20, vigésima:20, trigésimo:30, trigésima:30, quadragésimo:40, quadragésima:40, quinquagésimo:50, quinquagésima:50, sexagésimo:60, sexagésima:60, centésimo:100',
    digitOrdinalSuffixes: 'o, a, º, ª',
    joiners: 'e',
    articles: 'um, uma',
    decimalWords: 'vírgula',
    halves: 'meio, meia',
    halfJoiners: 'e',
    minus: 'menos',
    moneyScales: 'm:1000000',
    decimal: ',',
  },
  units:
    'cent: cêntimos, cêntimo, centavos; percent: por cento, porcento; percentage-point: pontos percentuais, pontos; km: km, quilômetro, quilómetro, quilômetros, quilómetros; m: m, metro, metros; cm: cm, centímetro, centímetros; mm: milímetro, milímetros; mile: milha, milhas; kg: kg, quilo, quilos, quilogramas; g: grama, gramas; t: tonelada, toneladas; l: litro, litros; barrel: barril, barris; ha: hectare, hectares; m2: metros quadrados, metro quadrado, m quadrados; km2: quilômetros quadrados, quilómetros quadrados, quilômetro quadrado, km quadrados; m3: metros cúbicos; second: segundos; minute: minuto, minutos; hour: hora, horas; day: dia, dias; week: semana, semanas; month: mês, meses; year: ano, anos; decade: década, décadas; winter: invernos; summer: verões; season: temporadas, épocas; century: século, séculos; celsius: graus celsius; degree: grau, graus; mw: megawatts, megawatt; usd: dólar, dólares; eur: euro, euros; brl: real, reais, r$, r; gbp: libra, libras; chf: francos; jpy: iene, ienes; cent: centavos, cêntimos; kmh: quilômetros por hora, quilómetros por hora, km h, km por hora; minute: min',
  months:
    'janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  weekdays:
    'segundafeira|segunda, terçafeira|terça, quartafeira|quarta, quintafeira|quinta, sextafeira|sexta, sábado, domingo',
  relativeDates:
    'today: hoje; yesterday: ontem; tomorrow: amanhã; day-after: depois de amanhã; tonight: esta noite, hoje à noite; last-night: ontem à noite; last-week: semana passada; next-week: próxima semana, semana que vem; last-month: mês passado; next-month: próximo mês, mês que vem; last-year: ano passado; next-year: próximo ano, ano que vem; morning: manhã; afternoon: tarde; evening: noite; midnight: meia noite; noon: meio dia; dawn: madrugada; spring: primavera; summer: verão; autumn: outono; winter: inverno; now: agora, atualmente; soon: em breve, logo; immediately: imediatamente; weekend: fim de semana',
  clock: {
    words: 'horas, hora, h',
    am: 'manhã, madrugada',
    pm: 'tarde',
    night: 'noite',
    times: 'h e um quarto=15, h menos um quarto=-15, um quarto para as h=-15',
  },
  spellings:
    'egipto:egito, segunda feira:segundafeira, terça feira:terçafeira, quarta feira:quartafeira, quinta feira:quintafeira, sexta feira:sextafeira, défice:déficit, défices:déficits, av:avenida, por cento:%, facto:fato, factos:fatos, acção:ação, acções:ações, direcção:direção, director:diretor, directora:diretora, projecto:projeto, projectos:projetos, óptimo:ótimo, objectivo:objetivo, objectivos:objetivos, actual:atual, actualmente:atualmente, actividade:atividade, actividades:atividades, eléctrico:elétrico, eléctrica:elétrica, electricidade:eletricidade, contacto:contato, contactos:contatos, recepção:receção, excepção:exceção, excepto:exceto, adopção:adoção, baptismo:batismo, húmido:úmido, humidade:umidade, equipa:equipe, equipas:equipes, registo:registro, registos:registros, connosco:conosco, controlo:controle, autocarro:ônibus, comboio:trem, comboios:trens, bebé:bebê, académico:acadêmico, económico:econômico, polémica:polêmica, subtil:sutil, milhão:milhão, quotidiano:cotidiano, catorze:quatorze, dezasseis:dezesseis, linguiça:linguiça, freqüência:frequência, idéia:ideia, assembléia:assembleia, vôo:voo, planear:planejar, dr:doutor, dra:doutora, sr:senhor, sra:senhora, polícia:polícia, secção:seção, telemóvel:celular, moscovo:moscou, nações unidas:onu, estados unidos:eua, união europeia:ue, desporto:esporte, irão:irã',
  spellingInner: 'act>at@4, ect>et@6, opt>ot@6, acc>ac@5, ecc>ec@6, epc>ec@7, apt>at@7, mn>n@7',
  contractions:
    "tá:está, tô:estou, tava:estava, pra:para, pro:para o, pras:para as, pros:para os, cê:você, vc:você, num:em um, numa:em uma, dum:de um, duma:de uma, do:de o, da:de a, dos:de os, das:de as, no:em o, na:em a, nos:em os, nas:em as, ao:a o, aos:a os, à:a a, às:a as, pelo:por o, pela:por a, pelos:por os, pelas:por as, d':de, nesse:em esse, neste:em este, nessa:em essa, nesta:em esta, deste:de este, desta:de esta, desse:de esse, dessa:de essa, dele:de ele, dela:de ela, deles:de eles, tamo:estamos, tamos:estamos, tavam:estavam, tou:estou, todes:todos, cês:vocês, ocê:você, brigado:obrigado, homi:homem, muié:mulher, mulé:mulher, trabaio:trabalho, nóis:nós, nois:nós, véio:velho, véi:velho, vamo:vamos, tivemo:tivemos, fizemo:fizemos, cadê:onde está, inté:até, mermo:mesmo, memo:mesmo, prefeitim:prefeito, ocês:vocês",
  corrections: 'perdão, não, aliás, quer dizer, digo, desculpe, ou melhor, desculpa',
  fillers:
    'né, tá, pá, viu, né, então, veja, veja bem, percebe, está a ver, sei lá, é, hum, ah, eh, bem, bom, pois, olha, olhe, tipo, quer dizer, digamos, enfim, ora, sabe, sabem, viu, sic, risos, ééé, ahn, hã, penso em, penso no, penso na, penso nisso, acredito em, creio em, olha só, veja só, escuta, francamente, sinceramente, honestamente, na verdade, para ser sincero, para ser sincera, com todo o respeito',
  pronouns: {
    i: 'eu, me, mim, meu, minha, meus, minhas',
    we: 'nós, nos, nosso, nossa, nossos, nossas, a gente',
    he: 'ele, seu, sua, seus, suas',
    she: 'ela',
    they: 'eles, elas, lhes',
    you: 'tu, você, vocês, te, vós',
  },
  subordinators: 'porque, pois, porquanto, enquanto',
  dateWords: 'a, em, de, no, na, dia, ano, o',
  absences:
    'desaparecido, desapareceu, perdido, vazio, vazia, sumiu, ileso, ilesos, ilesa, ilesas, incólume, salvos, intacto, dispensaram, dispensou, cedo, prematuro, falta, faltar, acabando, acabou, deixado, deixou, deixaram, deixam, deixar, parou, pararam, parado, cessou, cessado, renunciou, abandonou, abandonado, esqueceu, esqueceram, esquecido, mortos, morreram, morto, fechado, fechada, fechados, proibido, desconhecido, alheio, silêncio, calado, calaram, calou, mudo, avariado, cortado, cortada, ignora, ignoram, privados, indeferiu, rejeitou, rejeitado, acordado, acordados, ausente, ausentes, faltou, faltaram, cala, calam, destruiu, destruíram, destruído, destruída, destruídos, inteiros, inteiras',
  weak: 'o, a, os, as, um, uma, de, que, pois, então, lá',
  stop: 'o, a, os, as, um, uma, uns, umas, de, em, por, para, com, e, ou, mas, que, quem, como, quando, onde, se, lhe, lhes, me, te, nos, seu, sua, seus, suas, meu, minha, nosso, nossa, nossos, nossas, este, esta, estes, estas, esse, essa, esses, essas, isso, isto, aquele, aquela, é, são, era, eram, foi, foram, ser, sido, está, estão, estava, estavam, estar, estamos, somos, sou, estou, tem, têm, tenho, temos, tinha, tinham, ter, há, havia, já, também, muito, assim, aqui, ali, lá, aí, então, ainda, sobre, entre, desde, durante, porque, pois, eu, ele, ela, nós, eles, elas, você, sim, sob, até, após, segundo, qual, cujo, ao',
  gerund: 'a>ndo',
  tags: 'não é, não é verdade, não, né, tá, está, certo, entende, percebe, sim, é, tá bom, tá certo',
  honorifics: 'senhor, senhora, dom, dona, doutor, doutora, sr, sra, dr, dra, professor, professora',
  interchangeable:
    'está/estão, foi/foram, era/eram, este/esse, esta/essa, estes/esses, estas/essas, isto/isso, tem/há, tinha/havia, 2/segundafeira, 4/quartafeira, 5/quintafeira, 6/sextafeira, terça/terçafeira, tão/estão, x/vezes, foto/fotografia, fotos/fotografias, moto/motocicleta, motos/motocicletas, refri/refrigerante, facul/faculdade, prof/professor/professora, email/mail, bus/autocarro/ônibus, comboio/trem, comboios/trens, autocarro/ônibus, autocarros/ônibus, telemóvel/celular, telemóveis/celulares, polícia/policial, polícias/policiais, equipe/equipa/time, condutor/motorista, gajo/cara, rapariga/moça, miúdo/menino/garoto, miúdos/meninos/garotos, ecrã/tela, ecrãs/telas, sumo/suco, frigorífico/geladeira, talho/açougue, portagem/pedágio, betão/concreto, esquadra/delegacia, camião/caminhão, camiões/caminhões, desporto/esporte, desportos/esportes, desportivo/esportivo, planear/planejar, planeado/planejado, mais de/acima de, menos de/abaixo de, por causa de/devido a, eua/estados unidos, pelo menos/ao menos/no mínimo, no máximo/quando muito',
  multiples:
    'duplicou:2, duplicar:2, dobrou:2, dobro:2, triplicou:3, triplicar:3, triplo:3, quadruplicou:4, quádruplo:4, quintuplicou:5',
  fractions: 'metade:2, meio:2, terço:3, terços:3, quarto:4, quartos:4, quinto:5',
  shares: 'cada, em',
  alternatives: 'ou, senão',
  than: 'que',
  magnitudes: 'dezenas:10, dúzias:12, centenas:100, milhares:1000, milhões:1000000',
  cues: 'disse, diz, afirmou, afirma, explicou, explica, acrescentou, acrescenta, declarou, declara, garantiu, garante, contou, conta, ressaltou, destacou, frisou, apontou, indicou, segundo, comentou, respondeu, lembrou, avisou, alertou, relatou, escreveu, anunciou, sublinhou, dizem, afirmam, observou, repetiu, insistiu, lamentou, reconheceu, admitiu, denunciou, criticou, exclamou, perguntou, prometeu, confessou, resumiu, brincou, reiterou, concluiu, expressou, mencionou, confirmou, esclareceu, pediu, gritou, murmurou, detalhou, narrou, opinou, salientou, referiu, realçou, salienta, refere, assegurou, enfatizou',
  stock:
    'orgulhoso, orgulhosa, honra, feliz, agradeço, garanto, garantir, confesso, admito, pessoalmente, sinceramente, francamente, claro, clara, dizer, digo, repito, repetir, sincero, honesto, franco, obrigado, agradecer, saber, sabem, importante, pergunta, verdade, quero, insistir, deixar, bem, sublinhar, coisa, simples, reitero, lembrar, permitam',
  prefaces:
    'permite, permitir, permitem, dizer, dizer lhes, digo, repetir, perguntarem, perguntam, pergunta, sincero, sincera, honesto, honesta, claro, clara, sublinhar, lembrar, acrescentar, admitir',
  coordinators: 'e, ou, então, portanto, depois',
  contrasts: 'mas, porém, contudo, todavia, entretanto, embora, no entanto',
  byWords: 'por, pelo, pela, pelos, pelas',
  passives: 'foi, foram, é, são, sido, era, eram, será, serão',
  suffixes:
    'amentos, amento, ações, ação, mente, ções, ção, idades, idade, adores, ador, ados, adas, idos, idas, ando, endo, aram, eram, iram, amos, emos, imos, ava, ado, ada, ido, ida, am, em, ar, er, ir, ou, eu, iu, os, as, es, o, a, e, s',
  titles:
    'senhor, senhora, sr, sra, dom, dona, dr, dra, doutor, doutora, professor, professora, presidente, ex, vice, primeiro, primeira, ministro, ministra, chanceler, prefeito, prefeita, governador, governadora, senador, senadora, deputado, deputada, general, coronel, capitão, capitã, comandante, delegado, delegada, juiz, juíza, procurador, procuradora, advogado, advogada, diretor, diretora, chefe, porta, voz, secretário, secretária, bispo, padre, papa, treinador, treinadora, técnico, médico, médica, pesquisador, pesquisadora, investigador, investigadora, economista, historiador, historiadora, agricultor, agricultora, vereador, vereadora, autarca, rei, rainha, engenheiro, engenheira, bombeiro, pescador, pescadora, enfermeira, enfermeiro, pastor, padeiro, padeira, sindicalista, de, do, da',
  falsehoods: 'falso, falsa, mentira, mentiras, boato, absurdo, invenção, calúnia',
  truths: 'verdade',
  conjugation: {
    infinitives: 'ar, er, ir',
    endings:
      'o, as, a, amos, am, es, e, emos, em, imos, ava, avas, avamos, avam, ia, iamos, iam, ei, aste, ou, aram, i, este, eu, eram, iu, iram, arei, ara, aremos, arao, erei, era, eremos, erao, irei, ira, iremos, irao, aria, ariamos, ariam, eria, eriam, iria, iriam, ando, endo, indo, ado, ada, ados, adas, ido, ida, idos, idas, asse, assem, esse, essem, isse, issem, armos, arem, erem, irem',
  },
  synonyms:
    'alunos/estudantes, casa/moradia/lar, carro/veículo/automóvel, médico/doutor, morto/falecido/mortes, ferido/feridos, dinheiro/verba/fundos, empresa/companhia/firma, operários/trabalhadores/empregados/funcionários, fogo/incêndio, lei/norma, voto/votação/eleição, tempestade/temporal/furacão, inundação/enchente/cheia, barco/navio, soldados/militares/tropas, preço/custo, começar/iniciar, terminar/acabar, ajudar/apoiar, comprar/adquirir, construir/edificar, consertar/reparar, importante/essencial/crucial, difícil/duro, rápido/veloz, carta/cartas/correio, rachou/fenda/partiu, toda/inteira, encomenda/encomendas, encontrado/achado/localizado, desabado/caído/ruído, cave/porão, desaparecido/sumido, roubado/furtado, adiado/postergado, cancelado/suspenso',
};
