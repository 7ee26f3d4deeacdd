import type { PackExample } from '../../pack.ts';

/** English: own sentences about invented people. */
export const en: readonly PackExample[] = [
  {
    text: 'The deal is close, according to a senior harbour official. With tensions high as Iran weighs an attack on Israel, the official said the next week would tell. “There is more work to do,” the official told reporters. “We have made that clear to Iran,” he added.',
    quotes: [
      { kind: 'indirect', text: 'The deal is close', speaker: null },
      { kind: 'indirect', text: 'the next week would tell', speaker: null },
      { kind: 'direct', text: 'There is more work to do', speaker: null },
      { kind: 'direct', text: 'We have made that clear to Iran', speaker: null },
    ],
  },
  {
    text: 'After the talks, the diplomats cautioned against too much hope. Kelmore State Patrol said the road was shut for good.',
    quotes: [{ kind: 'indirect', text: 'the road was shut for good', speaker: 'Kelmore State Patrol' }],
  },
  {
    text: 'In an interview on ABC’s “This Week”, Rep. Adam Holt said the ferry would be gone by Friday. In a speech titled “The Way Home”, Holt said the harbour would be dry by then.',
    quotes: [
      {
        kind: 'indirect',
        text: 'the ferry would be gone by Friday',
        speaker: 'Adam Holt',
        via: ['ABC News'],
      },
      { kind: 'indirect', text: 'the harbour would be dry by then', speaker: 'Adam Holt' },
    ],
  },
  {
    text: 'In a CNN interview on Sunday, Tessa Varo said the ferry was off the table. Varo told NBC News chief correspondent Ann Lee that the ferry was late. Varo told the Guardian newspaper the ferry was fine by now. Varo said in a statement the ferry was fine by now.',
    quotes: [
      { kind: 'indirect', text: 'the ferry was off the table', speaker: 'Tessa Varo', via: ['CNN'] },
      { kind: 'indirect', text: 'the ferry was late', speaker: 'Tessa Varo', via: ['NBC'] },
      { kind: 'indirect', text: 'the ferry was fine by now', speaker: 'Tessa Varo', via: ['The Guardian'] },
      { kind: 'indirect', text: 'the ferry was fine by now', speaker: 'Tessa Varo' },
    ],
  },
  {
    text: 'The Kelmore Tribune spoke to the judge. “We did our duty to our readers,” publisher Tom Bexley told the paper. The ferry was fine, the BBC quoted Tessa Varo as saying. “It is over for good,” Varo told local broadcaster KLTV.',
    quotes: [
      {
        kind: 'direct',
        text: 'We did our duty to our readers',
        speaker: 'Tom Bexley',
        via: ['Kelmore Tribune'],
      },
      { kind: 'indirect', text: 'The ferry was fine', speaker: 'Tessa Varo', via: ['BBC'] },
      { kind: 'direct', text: 'It is over for good', speaker: 'Tessa Varo', via: ['KLTV'] },
    ],
  },
  {
    text: 'The Kelmore Gazette spoke to two welders who said they had seen the flames. Backlot quoted nobody. “It went up like paper,” welder Tom Bexley told Backlot. “It was all gone by noon,” Bexley told the Kelmore Tribune-Herald in a phone call.',
    quotes: [
      {
        kind: 'indirect',
        text: 'they had seen the flames',
        speaker: null,
        via: ['Kelmore Gazette'],
      },
      { kind: 'direct', text: 'It went up like paper', speaker: 'Tom Bexley', via: [] },
      {
        kind: 'direct',
        text: 'It was all gone by noon',
        speaker: 'Tom Bexley',
        via: ['Kelmore Tribune-Herald'],
      },
    ],
  },
  {
    text: 'Tessa Varo told Gridscope the ferry was late. Varo told Danish newspaper Det Frie Blik the ferry was early. In an interview with Tide magazine, Varo said the ferry was new. Varo told Iranians the ferry was for all. Varo said the ferry was old by now, according to the Kelmore Gazette.',
    quotes: [
      { kind: 'indirect', text: 'the ferry was late', speaker: 'Tessa Varo', via: ['Gridscope'] },
      { kind: 'indirect', text: 'the ferry was early', speaker: 'Tessa Varo', via: ['Det Frie Blik'] },
      { kind: 'indirect', text: 'the ferry was new', speaker: 'Tessa Varo', via: ['Tide'] },
      { kind: 'indirect', text: 'the ferry was for all', speaker: 'Tessa Varo', via: [] },
      {
        kind: 'indirect',
        text: 'the ferry was old by now',
        speaker: 'Tessa Varo',
        via: ['Kelmore Gazette'],
      },
    ],
  },
  {
    text: 'Experts from the Kelmore Institute and the Harbour Department estimated that the dam was sound. A resident who did not want to be named for fear of the law said the dam was leaking. “It will hold,” a US harbour security official said. “It will not,” engineer Bill Dorrit said.',
    quotes: [
      { kind: 'indirect', text: 'the dam was sound', speaker: null },
      { kind: 'indirect', text: 'the dam was leaking', speaker: null },
      { kind: 'direct', text: 'It will hold', speaker: null },
      { kind: 'direct', text: 'It will not', speaker: 'Bill Dorrit' },
    ],
  },
  {
    text: '“We know what the ferry costs,” Tessa Varo told a press conference.\n\n“We asked for three bids on it.\n\n“None was any good to us.”',
    quotes: [
      { kind: 'direct', text: 'We know what the ferry costs', speaker: 'Tessa Varo' },
      { kind: 'direct', text: 'We asked for three bids on it.', speaker: 'Tessa Varo' },
      { kind: 'direct', text: 'None was any good to us.', speaker: 'Tessa Varo' },
    ],
  },
  {
    text: 'Art Pell, in a note issued by the yard, said Varos’ “steady hand” had saved the ferry. The Kelmore Welders’ Association said the ferry was sound. Backers of the ferry say the town needs it. The mother of two told police the ferry was late.',
    quotes: [
      { kind: 'indirect', text: 'Varos’ “steady hand” had saved the ferry', speaker: 'Art Pell' },
      { kind: 'partial', text: 'steady hand', speaker: 'Art Pell' },
      { kind: 'indirect', text: 'the ferry was sound', speaker: 'Kelmore Welders’ Association' },
      { kind: 'indirect', text: 'the town needs it', speaker: null },
      { kind: 'indirect', text: 'the ferry was late', speaker: null },
    ],
  },
  {
    text: 'Minister Ben Odari spoke to the crowd. Speaking in the local language, Pawa, the minister said the dam was full. “It will be opened soon,” he said in an interview on Lakeside FM’s Morning Drive show. Cllr Ann Lee was responding to concerns raised by warden Ida Holm, who said the dam was old.',
    quotes: [
      { kind: 'indirect', text: 'the dam was full', speaker: 'Ben Odari' },
      { kind: 'direct', text: 'It will be opened soon', speaker: 'Ben Odari', via: ['Lakeside FM'] },
      { kind: 'indirect', text: 'the dam was old', speaker: 'Ida Holm' },
    ],
  },
  {
    text: 'After the BBC reported that the mayor was ill again, Inspector Ann Lee announced that she would look into it. Orvo added 2.3 million riders in May, more than it had hoped for. Lee conceded the election to Varo at midnight.',
    quotes: [
      { kind: 'indirect', text: 'the mayor was ill again', speaker: 'BBC' },
      { kind: 'indirect', text: 'she would look into it', speaker: 'Ann Lee', via: [] },
    ],
  },
  {
    text: 'Tessa Varo told the BBC: “It is hard to fight your way back.\n\n“The worst is behind me now. I want to be ready.”',
    quotes: [
      { kind: 'direct', text: 'It is hard to fight your way back.', speaker: 'Tessa Varo', via: ['BBC'] },
      {
        kind: 'direct',
        text: 'The worst is behind me now. I want to be ready.',
        speaker: 'Tessa Varo',
        via: ['BBC'],
      },
    ],
  },
  {
    text: 'The Food and Harbour Administration said 40 crates were seized. The Marl Centers for Rabies Control and Prevention said the dogs were healthy. The Bureau of Salt, Tar and Timber said prices fell.',
    quotes: [
      { kind: 'indirect', text: '40 crates were seized', speaker: 'Food and Harbour Administration' },
      {
        kind: 'indirect',
        text: 'the dogs were healthy',
        speaker: 'Marl Centers for Rabies Control and Prevention',
      },
      { kind: 'indirect', text: 'prices fell', speaker: 'Bureau of Salt, Tar and Timber' },
    ],
  },
  {
    text: 'The Velmora People’s Liberation Front said it had shot down a plane.',
    quotes: [
      {
        kind: 'indirect',
        text: 'it had shot down a plane',
        speaker: 'Velmora People’s Liberation Front',
        via: [],
      },
    ],
  },
  {
    text: 'Norwick police responded to a call on Quay Street at 8 p.m. Oct. 18. Velmora had 155 of the deaths reported from the coast. Officials confirmed to the Courier the arrest of 12 men. Mayor Tessa Varo promised to pay.',
    quotes: [{ kind: 'indirect', text: 'to pay', speaker: 'Tessa Varo' }],
  },
  {
    text: 'Norwick police said a man was hurt. Their investigation showed the pair had argued. They said the man ran off.',
    quotes: [
      { kind: 'indirect', text: 'a man was hurt', speaker: 'Norwick police' },
      { kind: 'indirect', text: 'the pair had argued', speaker: null },
      { kind: 'indirect', text: 'the man ran off', speaker: 'Norwick police' },
    ],
  },
  {
    text: '“Nobody listens to us in the harbour.” — Tessa Varo, 34, Kelmore\n\n“He must stop painting fishermen as lazy.”― Peter Lund\n\n"It was the worst night of all." - Ravi Senn',
    quotes: [
      { kind: 'direct', text: 'Nobody listens to us in the harbour.', speaker: 'Tessa Varo' },
      { kind: 'direct', text: 'He must stop painting fishermen as lazy.', speaker: 'Peter Lund' },
      { kind: 'direct', text: 'It was the worst night of all.', speaker: 'Ravi Senn' },
    ],
  },
  {
    text: 'Ava DuLarney made a film about the harbour. “The law has a hole in it,” DuLarney explained. Rep. G.K. Orme said it was wrong. “Fine,” said T.J. Holt.',
    quotes: [
      { kind: 'direct', text: 'The law has a hole in it', speaker: 'Ava DuLarney' },
      { kind: 'indirect', text: 'it was wrong', speaker: 'G.K. Orme' },
      { kind: 'direct', text: 'Fine', speaker: 'T.J. Holt' },
    ],
  },
  {
    text: 'Ana Sol met Peter Lund in May. Sol attacked Lund, saying he “has offended half the town.” She blamed Lund for saying the dam was safe. A clip of Lund telling the crowd that he “paid nothing” is no help.',
    quotes: [
      { kind: 'indirect', text: 'he “has offended half the town.”', speaker: 'Ana Sol' },
      { kind: 'partial', text: 'has offended half the town.', speaker: 'Ana Sol' },
      { kind: 'indirect', text: 'the dam was safe', speaker: 'Peter Lund' },
      { kind: 'indirect', text: 'he “paid nothing” is no help', speaker: 'Peter Lund' },
      { kind: 'partial', text: 'paid nothing', speaker: 'Peter Lund' },
    ],
  },
  {
    text: 'A palace insider told Reuters that the king was ill. Shoppers said prices had doubled. Someone yelled, “Liar!” Ada Lund, of Peoria, Ill., said the shop was shut.',
    quotes: [
      { kind: 'indirect', text: 'the king was ill', speaker: null, via: ['Reuters'] },
      { kind: 'indirect', text: 'prices had doubled', speaker: null },
      { kind: 'direct', text: 'Liar!', speaker: null },
      { kind: 'indirect', text: 'the shop was shut', speaker: 'Ada Lund' },
    ],
  },
  {
    text: 'As Tessa Varo puts it, the harbour made “an offer nobody can refuse.” As Peter Lund, the deputy leader, put it: “This man will not be confirmed.” “Would it be open to all?” Varo pressed. “We had a meeting,” Lund seethed on Monday. “The Gale,” a song penned by Ravi Senn, came out in 1978.',
    quotes: [
      { kind: 'indirect', text: 'the harbour made “an offer nobody can refuse.”', speaker: 'Tessa Varo' },
      { kind: 'partial', text: 'an offer nobody can refuse.', speaker: 'Tessa Varo' },
      { kind: 'direct', text: 'This man will not be confirmed.', speaker: 'Peter Lund' },
      { kind: 'direct', text: 'Would it be open to all?', speaker: 'Tessa Varo' },
      { kind: 'direct', text: 'We had a meeting', speaker: 'Peter Lund' },
    ],
  },
  {
    text: 'The toll has risen to 12, state-run Xinhua News Agency reported Tuesday, citing local authorities. “It was bad”, Peter Lund told The Nation. Ana Sol warned, saying the shops were shut. The objectors claimed the block was too big.',
    quotes: [
      { kind: 'indirect', text: 'The toll has risen to 12', speaker: null, via: ['Xinhua'] },
      { kind: 'direct', text: 'It was bad', speaker: 'Peter Lund', via: ['The Nation'] },
      { kind: 'indirect', text: 'the shops were shut', speaker: 'Ana Sol' },
      { kind: 'indirect', text: 'the block was too big', speaker: null },
    ],
  },
  {
    text: 'The boat broke up off Norwick, the Russian space agency said. The French interior ministry said 12 were held. Although no group claimed responsibility, 12 people died. The change follows years of police reports that went unread.',
    quotes: [
      { kind: 'indirect', text: 'The boat broke up off Norwick', speaker: 'Russian space agency' },
      { kind: 'indirect', text: '12 were held', speaker: 'French interior ministry' },
    ],
  },
  {
    text: 'The treaty gives the court power over alleged crimes in 12 countries. The raid raised fears that the port would close.',
    quotes: [],
  },
  {
    text: 'Mayor Ada Quill opened the bridge, promising local fishermen that the quay would “stay open all year.” Quill, in her first speech as the Harbour League’s acting chair, said the plan “was dead and buried.”',
    quotes: [
      { kind: 'indirect', text: 'the quay would “stay open all year.”', speaker: 'Ada Quill' },
      { kind: 'partial', text: 'stay open all year.', speaker: 'Ada Quill' },
      { kind: 'indirect', text: 'the plan “was dead and buried.”', speaker: 'Ada Quill' },
      { kind: 'partial', text: 'was dead and buried.', speaker: 'Ada Quill' },
    ],
  },
  {
    text: 'Fishermen shouted “Stop the dredging! Stop Quill!” at the gate. Ada Quill stayed inside. Quill said the noise was “a small price to pay.”',
    quotes: [
      { kind: 'direct', text: 'Stop the dredging! Stop Quill!', speaker: null },
      { kind: 'indirect', text: 'the noise was “a small price to pay.”', speaker: 'Ada Quill' },
      { kind: 'partial', text: 'a small price to pay.', speaker: 'Ada Quill' },
    ],
  },
  {
    text: 'The rule “is plainly against the law and will not stand” since the Lund v. Norwick decision, Tessa Varo, senior counsel at the league, wrote in a letter.',
    quotes: [
      {
        kind: 'indirect',
        text: 'The rule “is plainly against the law and will not stand” since the Lund v. Norwick decision',
        speaker: 'Tessa Varo',
      },
      { kind: 'partial', text: 'is plainly against the law and will not stand', speaker: 'Tessa Varo' },
    ],
  },
  {
    text: 'Coach Tessa Quill, whose team lost again, said, "We got what we deserved."',
    quotes: [{ kind: 'direct', text: 'We got what we deserved.', speaker: 'Tessa Quill' }],
  },
  {
    text: 'But Sen. Mira Holt, his sister, said the bill was "a bad joke for farmers."',
    quotes: [
      { kind: 'indirect', text: 'the bill was "a bad joke for farmers."', speaker: 'Mira Holt' },
      { kind: 'partial', text: 'a bad joke for farmers.', speaker: 'Mira Holt' },
    ],
  },
  {
    text: 'Quill has called the inquiry a "witch hunt." Her lawyer, Ravi Senn, said Monday that "nothing was found in the shed."',
    quotes: [
      { kind: 'partial', text: 'witch hunt.', speaker: 'Quill' },
      { kind: 'partial', text: 'nothing was found in the shed.', speaker: 'Ravi Senn' },
    ],
  },
  {
    text: 'The spokesman, Ravi Senn, said the claims were baseless, the semi-official Fars news agency reported.',
    quotes: [
      { kind: 'indirect', text: 'the claims were baseless', speaker: 'Ravi Senn', via: ['Fars News Agency'] },
    ],
  },
  {
    text: 'Norwick\'s coast guard also confirmed that the "ship was empty when it sank".',
    quotes: [
      { kind: 'indirect', text: 'the "ship was empty when it sank"', speaker: null },
      { kind: 'partial', text: 'ship was empty when it sank', speaker: null },
    ],
  },
  {
    text: "The driver told officers he was sober, the sheriff's office said.",
    quotes: [{ kind: 'indirect', text: 'The driver told officers he was sober', speaker: null }],
  },
  {
    text: 'The generals are in the annex, a senior political source told Reuters.',
    quotes: [{ kind: 'indirect', text: 'The generals are in the annex', speaker: null, via: ['Reuters'] }],
  },
  {
    text: 'Ravi Senn doesn’t buy fish. “You won’t find it here,” he said.',
    quotes: [{ kind: 'direct', text: 'You won’t find it here', speaker: 'Ravi Senn' }],
  },
  {
    text: 'The vote was won on promises of lower taxes, despite a tough warning about the rhetoric of the mayor.',
    quotes: [],
  },
  {
    text: 'The boat was empty. Her mother, Mira Holt, said in a statement. “She loved the sea more than anyone.”',
    quotes: [{ kind: 'direct', text: 'She loved the sea more than anyone.', speaker: 'Mira Holt' }],
  },
  {
    text: 'Tessa Quill praised the rule, which Ravi Senn said had saved 40 boats.',
    quotes: [{ kind: 'indirect', text: 'had saved 40 boats', speaker: 'Ravi Senn' }],
  },
  {
    text: 'The company, which is expected to close, confirmed on Monday that it had been searched.',
    quotes: [{ kind: 'indirect', text: 'it had been searched', speaker: null }],
  },
  {
    text: 'Mayor Dana Quill and Councilman Reg Quill disagree. "He is wrong," Mayor Quill said.',
    quotes: [{ kind: 'direct', text: 'He is wrong', speaker: 'Dana Quill' }],
  },
  {
    text: '"Not on my watch," the governor said. Gov. Tom Braddock has refused three bills.',
    quotes: [{ kind: 'direct', text: 'Not on my watch', speaker: 'Tom Braddock' }],
  },
  {
    text: "The mayor said in a Facebook post that the bridge was safe. The boat will sail, according to CNN's Mira Holt.",
    quotes: [
      { kind: 'indirect', text: 'the bridge was safe', speaker: null, via: ['Facebook'] },
      { kind: 'indirect', text: 'The boat will sail', speaker: 'Mira Holt', via: ['CNN'] },
    ],
  },
  {
    text: 'University officials said the hall was shut. "It was stolen," a senior law enforcement official said.',
    quotes: [
      { kind: 'indirect', text: 'the hall was shut', speaker: null },
      { kind: 'direct', text: 'It was stolen', speaker: null },
    ],
  },
  {
    text: 'Speaker Paul Rydanger, R-Wis., said he did have concerns.',
    quotes: [{ kind: 'indirect', text: 'he did have concerns', speaker: 'Paul Rydanger' }],
  },
  {
    text: `"The figures look fine in every respect except one,'' said Duncan Vale, president of Vale Asset Management. "It appears as if they expect less next quarter.'' Sales fell.`,
    quotes: [
      { kind: 'direct', text: 'The figures look fine in every respect except one', speaker: 'Duncan Vale' },
      { kind: 'direct', text: 'It appears as if they expect less next quarter.', speaker: 'Duncan Vale' },
    ],
  },
  {
    text: 'Milo Harwen told his staff the plan was dead.',
    quotes: [{ kind: 'indirect', text: 'the plan was dead', speaker: 'Milo Harwen' }],
  },
  {
    text: 'Tessa Quill told him the bridge was safe.',
    quotes: [{ kind: 'indirect', text: 'the bridge was safe', speaker: 'Tessa Quill' }],
  },
  {
    text: 'Milo Harwen told the committee on Monday that the plan was dead.',
    quotes: [{ kind: 'indirect', text: 'the plan was dead', speaker: 'Milo Harwen' }],
  },
  {
    text: '"I did not see it," county prosecutor Tessa Quill told the newspaper.',
    quotes: [{ kind: 'direct', text: 'I did not see it', speaker: 'Tessa Quill' }],
  },
  {
    text: '"It is a shame," Milo Harwen, a student, told the official Chinese news agency, Xinhua.',
    quotes: [{ kind: 'direct', text: 'It is a shame', speaker: 'Milo Harwen', via: ['Xinhua'] }],
  },
  {
    text: "China's official Xinhua news agency says the dam is safe.\n\n“The gates were opened on Monday,” it said.",
    quotes: [
      { kind: 'indirect', text: 'the dam is safe', speaker: 'Xinhua news agency' },
      { kind: 'direct', text: 'The gates were opened on Monday', speaker: 'Xinhua news agency' },
    ],
  },
  {
    text: 'Russian state news agency RIA Novosti said the dam was safe.',
    quotes: [{ kind: 'indirect', text: 'the dam was safe', speaker: 'RIA Novosti' }],
  },
  {
    text: 'Qatar-based Al Jazeera said the dam was safe.',
    quotes: [{ kind: 'indirect', text: 'the dam was safe', speaker: 'Al Jazeera' }],
  },
  {
    text: 'Film director Molly Hartwell won the prize on Friday. “This was the best moment of my life,” the 29-year-old Londoner said.',
    quotes: [{ kind: 'direct', text: 'This was the best moment of my life', speaker: 'Molly Hartwell' }],
  },
  {
    text: 'Ivan Draskic beat Luis Fornell in the final. Fornell shook his hand. “It was very close,” the Serb said.',
    quotes: [{ kind: 'direct', text: 'It was very close', speaker: null }],
  },
  {
    text: 'The woman died a few months later, the court heard.',
    quotes: [{ kind: 'indirect', text: 'The woman died a few months later', speaker: null }],
  },
  {
    text: 'Corran Crown Court heard that Dale Marrow took £400 from the till.',
    quotes: [{ kind: 'indirect', text: 'Dale Marrow took £400 from the till', speaker: null }],
  },
  {
    text: 'The jury was also told how Marrow fled to Spain after the crash.',
    quotes: [{ kind: 'indirect', text: 'Marrow fled to Spain after the crash', speaker: null }],
  },
  {
    text: 'Marrow told police he was at home, an inquest at Corran was told.',
    quotes: [{ kind: 'indirect', text: 'Marrow told police he was at home', speaker: null }],
  },
  {
    text: 'The court heard arguments from both sides on Monday.',
    quotes: [],
  },
  {
    text: 'The tribunal was told by Ann Dole that she had been bullied.',
    quotes: [{ kind: 'indirect', text: 'she had been bullied', speaker: 'Ann Dole' }],
  },
  {
    text: "But Steven Holt, Corran's chief financial officer, said it for the most part reflects no change.",
    quotes: [{ kind: 'indirect', text: 'it for the most part reflects no change', speaker: 'Steven Holt' }],
  },
  {
    text: 'It was at a council meeting that residents vented their fury.',
    quotes: [{ kind: 'indirect', text: 'their fury', speaker: null }],
  },
  {
    text: 'NASA estimates that the rock could hit the coast.',
    quotes: [{ kind: 'indirect', text: 'the rock could hit the coast', speaker: 'NASA' }],
  },
  {
    text: 'The Harwick Bank forecasts that the cost will double.',
    quotes: [{ kind: 'indirect', text: 'the cost will double', speaker: 'Harwick Bank' }],
  },
  {
    text: 'NASA notes: “The rock could hit the coast.”',
    quotes: [{ kind: 'direct', text: 'The rock could hit the coast.', speaker: 'NASA' }],
  },
  {
    text: 'The NASA estimates that were published on Monday alarmed nobody.',
    quotes: [],
  },
  {
    text: 'Smith believes the old bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the old bridge could fall', speaker: 'Smith' }],
  },
  {
    text: 'Mary Holt found the remarks Peter Wynn had made.',
    quotes: [],
  },
  {
    text: 'Dr. Holt, a geologist at the state university, has repeatedly said the old bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the old bridge could fall', speaker: 'Holt' }],
  },
  {
    text: 'Mary Holt, who leads the regional water board, also said the bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the bridge could fall', speaker: 'Mary Holt' }],
  },
  {
    text: 'Peter Wynn – a lawyer for Mary Holt – said the bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the bridge could fall', speaker: 'Peter Wynn' }],
  },
  {
    text: 'When Peter Wynn complained, Mary Holt said the bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the bridge could fall', speaker: 'Mary Holt' }],
  },
  {
    text: 'Peter Wynn disagreed, and Mary Holt said the bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the bridge could fall', speaker: 'Mary Holt' }],
  },
  {
    text: 'According to Interfax, Mary Holt said the bridge could fall.',
    quotes: [{ kind: 'indirect', text: 'the bridge could fall', speaker: 'Mary Holt', via: ['Interfax'] }],
  },
  {
    text: '“The bridge could fall this year,” state news agency TASS cited Mary Holt as saying.',
    quotes: [
      { kind: 'direct', text: 'The bridge could fall this year', speaker: 'Mary Holt', via: ['TASS'] },
    ],
  },
  {
    text: 'Karl Anders on Monday issued a statement warning leaders to “be careful with their rhetoric”.',
    quotes: [
      { kind: 'indirect', text: 'leaders to “be careful with their rhetoric”', speaker: 'Karl Anders' },
      { kind: 'partial', text: 'be careful with their rhetoric', speaker: 'Karl Anders' },
    ],
  },
  {
    text: 'Police have seen a letter saying the vote was unfair.',
    quotes: [{ kind: 'indirect', text: 'the vote was unfair', speaker: null }],
  },
  {
    text: '“The oven will be on again this week,” said the owner of the small bakery, Mary Holt.',
    quotes: [{ kind: 'direct', text: 'The oven will be on again this week', speaker: 'Mary Holt' }],
  },
  {
    text: '“I do not apologise for being here,’’ Holt said. ‘‘This is one of the best towns in the county.”',
    quotes: [
      { kind: 'direct', text: 'I do not apologise for being here', speaker: 'Holt' },
      { kind: 'direct', text: 'This is one of the best towns in the county.', speaker: 'Holt' },
    ],
  },
  {
    text: '“Nobody asked the parents,” said school board member Ruth Avery.',
    quotes: [{ kind: 'direct', text: 'Nobody asked the parents', speaker: 'Ruth Avery' }],
  },
  {
    text: '“Nobody asked the patients,” said hospital cleaner Ruth Avery, 45.',
    quotes: [{ kind: 'direct', text: 'Nobody asked the patients', speaker: 'Ruth Avery' }],
  },
  {
    text: 'Sheriff Owen Pell said the lake rose fast.\n\nRuth Avery, 41, was asleep in a tent. She ran for the hill.\n\n“I heard a roar in the dark,” she said.',
    quotes: [
      { kind: 'indirect', text: 'the lake rose fast', speaker: 'Owen Pell' },
      { kind: 'direct', text: 'I heard a roar in the dark', speaker: 'Ruth Avery' },
    ],
  },
  {
    text: 'Owen Pell said the vote was lost.\n\nThe point was also made by Ruth Avery, who said it was “a sad day” for the town.\n\n“Nobody listened to us,” she added.',
    quotes: [
      { kind: 'indirect', text: 'the vote was lost', speaker: 'Owen Pell' },
      { kind: 'indirect', text: 'it was “a sad day” for the town', speaker: 'Ruth Avery' },
      { kind: 'partial', text: 'a sad day', speaker: 'Ruth Avery' },
      { kind: 'direct', text: 'Nobody listened to us', speaker: 'Ruth Avery' },
    ],
  },
  {
    text: 'May 3 (Reuters) - Norvex said on Thursday it would close two plants.',
    quotes: [{ kind: 'indirect', text: 'it would close two plants', speaker: 'Norvex' }],
  },
  {
    text: 'Kenmore: “The road will open on Monday,” Owen Pell said.',
    quotes: [{ kind: 'direct', text: 'The road will open on Monday', speaker: 'Owen Pell' }],
  },
  {
    text: 'Owen Pell has coached here since 2004. Asked about the race, Pell shrugged. “We take one week at a time.”',
    quotes: [{ kind: 'direct', text: 'We take one week at a time.', speaker: 'Owen Pell' }],
  },
  {
    text: 'Owen Pell was jailed on Monday.\n\n“You lied to all of them,” the judge said.',
    quotes: [{ kind: 'direct', text: 'You lied to all of them', speaker: null }],
  },
  {
    text: 'Owen Pell scored twice as Rovers beat Town.\n\n“We were good today,” the 23-year-old said.',
    quotes: [{ kind: 'direct', text: 'We were good today', speaker: 'Owen Pell' }],
  },
  {
    text: 'Owen Pell scored twice as Rovers beat Town.\n\n“We were good today,” the former Kenmore loanee said.',
    quotes: [{ kind: 'direct', text: 'We were good today', speaker: 'Owen Pell' }],
  },
  {
    text: 'Kenmore manager Owen Pell speaking to BBC Sport: “We were poor today and we know it.”\n\nOn the goalkeeper: “He was the only reason we lost so late.”',
    quotes: [
      { kind: 'direct', text: 'We were poor today and we know it.', speaker: 'Owen Pell', via: ['BBC'] },
      { kind: 'direct', text: 'He was the only reason we lost so late.', speaker: 'Owen Pell' },
    ],
  },
  {
    text: '“We heard a bang,” said Ruth Avery.\n\n“We saw the smoke from the garden,” said next door neighbour Owen Pell.',
    quotes: [
      { kind: 'direct', text: 'We heard a bang', speaker: 'Ruth Avery' },
      { kind: 'direct', text: 'We saw the smoke from the garden', speaker: 'Owen Pell' },
    ],
  },
  {
    text: 'Ruth Avery sang on Friday. The singer is due in Kenmore next. She said she was “terrified” of big crowds.',
    quotes: [
      { kind: 'indirect', text: 'she was “terrified” of big crowds', speaker: 'Ruth Avery' },
      { kind: 'partial', text: 'terrified', speaker: 'Ruth Avery' },
    ],
  },
  {
    text: 'Police say that Mara Quill, a nurse from Kenmore, told them: “I lied about everything.”',
    quotes: [{ kind: 'direct', text: 'I lied about everything.', speaker: 'Mara Quill' }],
  },
  {
    text: 'Dean Holt claimed that Mara Quill had said: “I lied about everything.”',
    quotes: [{ kind: 'direct', text: 'I lied about everything.', speaker: 'Mara Quill' }],
  },
  {
    text: 'Monday’s profit warning will “put the whole board in question” because it comes so soon, Mara Quill, an analyst, said in a note.',
    quotes: [
      {
        kind: 'indirect',
        text: 'Monday’s profit warning will “put the whole board in question” because it comes so soon',
        speaker: 'Mara Quill',
      },
      { kind: 'partial', text: 'put the whole board in question', speaker: 'Mara Quill' },
    ],
  },
  {
    text: 'According to the Hartwell Gazette, the bridge had been closed since May. The ministry said it will open again in autumn.',
    quotes: [
      { kind: 'indirect', text: 'the bridge had been closed since May', speaker: 'Hartwell Gazette' },
      { kind: 'indirect', text: 'it will open again in autumn', speaker: null },
    ],
  },
  {
    text: 'The storm killed nine people, according to Irish and Canadian media. Norwegian newspapers reported that the harbour was shut. Cardiff shopkeepers say the water is rising.',
    quotes: [
      { kind: 'indirect', text: 'The storm killed nine people', speaker: null },
      { kind: 'indirect', text: 'the harbour was shut', speaker: null },
      { kind: 'indirect', text: 'the water is rising', speaker: null },
    ],
  },
  {
    text: 'In a statement, the Harbour Board said Monday it regretted the delay. At noon, officials said Sunday evening more rain was on the way. The pier will stay closed until May, Mara Lindt said Tuesday, a day after the storm.',
    quotes: [
      { kind: 'indirect', text: 'it regretted the delay', speaker: 'Harbour Board' },
      { kind: 'indirect', text: 'more rain was on the way', speaker: null },
      { kind: 'indirect', text: 'The pier will stay closed until May', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'The report cited two unnamed sources as saying the talks had stalled. The newspaper cited port director Owen Tarrant as saying that the pier would be closed. The complaint quotes a gondolier as saying the gate was open.',
    quotes: [
      { kind: 'indirect', text: 'the talks had stalled', speaker: null },
      { kind: 'indirect', text: 'the pier would be closed', speaker: 'Owen Tarrant' },
      { kind: 'indirect', text: 'the gate was open', speaker: null },
    ],
  },
  {
    text: 'The officer shot Owen Tarrant in the leg on Friday. “I had no choice,” the officer told the court. Mara Lindt runs the ward. “He came in at night,” added the nurse.',
    quotes: [
      { kind: 'direct', text: 'I had no choice', speaker: null },
      { kind: 'direct', text: 'He came in at night', speaker: null },
    ],
  },
  {
    text: 'Mara Lindt said the man was told to leave and continued to stand near the door. She said the pier was old and promised to repair it.',
    quotes: [
      {
        kind: 'indirect',
        text: 'the man was told to leave and continued to stand near the door',
        speaker: 'Mara Lindt',
      },
      { kind: 'indirect', text: 'the pier was old', speaker: 'Mara Lindt' },
      { kind: 'indirect', text: 'to repair it', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'The fire was feeding on brush and was moving up the ridges, county Fire Chief Owen Marsh said. The driver had fled, the tourist police told AFP.',
    quotes: [
      {
        kind: 'indirect',
        text: 'The fire was feeding on brush and was moving up the ridges',
        speaker: 'Owen Marsh',
      },
      { kind: 'indirect', text: 'The driver had fled', speaker: null, via: ['AFP'] },
    ],
  },
  {
    text: "Mara Lindt said on NBC's “Meet the Press” that the dam was safe. Lindt told CBS' “Face the Nation” that it was old. Lindt told the “Morning Tide” podcast it would be mended.",
    quotes: [
      { kind: 'indirect', text: 'the dam was safe', speaker: 'Mara Lindt', via: ['NBC'] },
      { kind: 'indirect', text: 'it was old', speaker: 'Mara Lindt', via: ['CBS'] },
      { kind: 'indirect', text: 'it would be mended', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'Nine people drowned, PTI reported quoting officials. “I was cold,” Mara Lindt said in a Facebook live video.',
    quotes: [
      { kind: 'indirect', text: 'Nine people drowned', speaker: null, via: ['PTI'] },
      { kind: 'direct', text: 'I was cold', speaker: 'Mara Lindt', via: ['Facebook'] },
    ],
  },
  {
    text: "Mara Lindt told BBC Radio 4's Today programme the dam was safe.",
    quotes: [{ kind: 'indirect', text: 'the dam was safe', speaker: 'Mara Lindt', via: ['BBC'] }],
  },
  {
    text: 'Norwick manager Paul Rudd praised the striker. “He’s special,” he said.\n\nHalden manager Mara Lindt said Owen Tarrant had been offered a new deal. “He wants to stay,” she said.',
    quotes: [
      { kind: 'direct', text: 'He’s special', speaker: 'Paul Rudd' },
      { kind: 'indirect', text: 'Owen Tarrant had been offered a new deal', speaker: 'Mara Lindt' },
      { kind: 'direct', text: 'He wants to stay', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'Police released Sarah Holt and Michael Vale on Friday. “It was a long night,” she said.',
    quotes: [{ kind: 'direct', text: 'It was a long night', speaker: 'Sarah Holt' }],
  },
  {
    text: '“They want to starve us,” President Mara Lindt said.\n\nMayor Simon Vale visited the town. He said the town would fight. Her spokesman said nobody was hurt.',
    quotes: [
      { kind: 'direct', text: 'They want to starve us', speaker: 'Mara Lindt' },
      { kind: 'indirect', text: 'the town would fight', speaker: 'Simon Vale' },
      { kind: 'indirect', text: 'nobody was hurt', speaker: null },
    ],
  },
  {
    text: 'In a victim statement read to the court, Mrs Holm said: “I no longer feel safe.” The girl, who cannot be named, said she had felt “trapped”.',
    quotes: [
      { kind: 'direct', text: 'I no longer feel safe.', speaker: 'Holm' },
      { kind: 'indirect', text: 'she had felt “trapped”', speaker: null },
      { kind: 'partial', text: 'trapped', speaker: null },
    ],
  },
  {
    text: 'A senior BJP functionary, who did not wish to be named, said the party would win. Governor Peter Ikenna, who was late, assured the people of his support.',
    quotes: [{ kind: 'indirect', text: 'the party would win', speaker: null }],
  },
  {
    text: 'The man could not be revived, Halden Ambulance Service acting supervisor Mara Lindt said. The army did not say what was hit. Tom Quill lives in Halden. A spokesperson for Halden Council said: “We are sorry.”',
    quotes: [
      { kind: 'indirect', text: 'The man could not be revived', speaker: 'Mara Lindt' },
      { kind: 'direct', text: 'We are sorry.', speaker: 'Halden Council' },
    ],
  },
  {
    text: 'Union leader Mara Lindt told the crowd: “We will not work until we drop.”\n\nNearby, a student held a sign.\n\n“I am here for my parents,” she explained.',
    quotes: [
      { kind: 'direct', text: 'We will not work until we drop.', speaker: 'Mara Lindt' },
      { kind: 'direct', text: 'I am here for my parents', speaker: null },
    ],
  },
  {
    text: 'Sergeant Mara Lindt told the hearing officers arrived within nine minutes. Survivors told aid workers the boat left on Tuesday. Halden Labs said it regretted the error. Lindt left the stand. Her office said it had sent 40 questions.',
    quotes: [
      { kind: 'indirect', text: 'officers arrived within nine minutes', speaker: 'Mara Lindt' },
      { kind: 'indirect', text: 'the boat left on Tuesday', speaker: null },
      { kind: 'indirect', text: 'it regretted the error', speaker: 'Halden Labs' },
      { kind: 'indirect', text: 'it had sent 40 questions', speaker: null },
    ],
  },
  {
    text: 'In the letter, seen by the Guardian, Mara Lindt told the board that stocks would run out.',
    quotes: [
      { kind: 'indirect', text: 'stocks would run out', speaker: 'Mara Lindt', via: ['The Guardian'] },
    ],
  },
  {
    text: 'Mayor Owen Tarrant, 61, has been asked about the bins. Not everyone is convinced. “He says that every year,” grumbled one trader.\n\n“It takes time,” the 35-year-old cleaner said.',
    quotes: [
      { kind: 'direct', text: 'He says that every year', speaker: null },
      { kind: 'direct', text: 'It takes time', speaker: null },
    ],
  },
  {
    text: 'The talks were close, Reuters reported on Friday. The report cited two unnamed sources as saying the sides were “nearing a deal”.',
    quotes: [
      { kind: 'indirect', text: 'The talks were close', speaker: 'Reuters' },
      { kind: 'indirect', text: 'the sides were “nearing a deal”', speaker: null, via: ['Reuters'] },
      { kind: 'partial', text: 'nearing a deal', speaker: null, via: ['Reuters'] },
    ],
  },
  {
    text: 'MUMBAI: Shares of Halden Motors slumped on Thursday. Managing director Arun Mehra said rising steel prices had hurt margins.\n\n“The company is losing share,” it said in a note.',
    quotes: [
      { kind: 'indirect', text: 'rising steel prices had hurt margins', speaker: 'Arun Mehra' },
      { kind: 'direct', text: 'The company is losing share', speaker: null },
    ],
  },
  {
    text: 'Prosecutor Mara Lindt told jurors in closing arguments that the officer had panicked. “It was a mistake,” headteacher Owen Tarrant said.',
    quotes: [
      { kind: 'indirect', text: 'the officer had panicked', speaker: 'Mara Lindt' },
      { kind: 'direct', text: 'It was a mistake', speaker: 'Owen Tarrant' },
    ],
  },
  {
    text: 'Mara Lindt, the mayor of Halden, has confessed she once took a boat.',
    quotes: [{ kind: 'indirect', text: 'she once took a boat', speaker: 'Mara Lindt' }],
  },
  {
    text: 'Mara Lindt confessed she once took a boat to see how people swim.',
    quotes: [
      { kind: 'indirect', text: 'she once took a boat to see how people swim', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'The road is shut, Mara Lindt told reporters, and will be opened on Friday.',
    quotes: [
      { kind: 'indirect', text: 'The road is shut', speaker: 'Mara Lindt' },
      { kind: 'indirect', text: 'will be opened on Friday', speaker: 'Mara Lindt' },
    ],
  },
  {
    text: 'The road is shut, Mara Lindt said, but critics have disagreed.',
    quotes: [{ kind: 'indirect', text: 'The road is shut', speaker: 'Mara Lindt' }],
  },
  {
    text: 'Imports will start in May, Mara Lindt said, marking a turn.',
    quotes: [{ kind: 'indirect', text: 'Imports will start in May', speaker: 'Mara Lindt' }],
  },
  {
    text: 'Mara Lindt said the bridge will open on Friday, but it was unclear whether buses would run.',
    quotes: [
      {
        kind: 'indirect',
        text: 'the bridge will open on Friday, but it was unclear whether buses would run',
        speaker: 'Mara Lindt',
      },
    ],
  },
  {
    text: 'Mara Lindt was elected mayor of Halden in May.\n\nThe bridge has cost nine million.\n\n“It will last,” the mayor said.',
    quotes: [{ kind: 'direct', text: 'It will last', speaker: 'Mara Lindt' }],
  },
  {
    text: 'Members chose Mara Lindt as head of the Halden Angling Union.\n\nThe vote was close.\n\n“I am grateful,” said the head of the union.',
    quotes: [{ kind: 'direct', text: 'I am grateful', speaker: 'Mara Lindt' }],
  },
  {
    text: 'Mara Lindt met the mayor of Halden in May.\n\nThe bridge has cost nine million.\n\n“It will last,” the mayor said.',
    quotes: [{ kind: 'direct', text: 'It will last', speaker: null }],
  },
  {
    text: 'President Emil Marron opened the museum on Saturday.\n\n“When we saw the flag, we knew,” said Roger Lenner, a veteran.\n\nFlags flew from the spire. Marron was also to visit Halden.\n\nThe president spoke of the thousands who were taken.\n\n“They were dressed in a uniform that they loathed,” he said.',
    quotes: [
      { kind: 'direct', text: 'When we saw the flag, we knew', speaker: 'Roger Lenner' },
      { kind: 'direct', text: 'They were dressed in a uniform that they loathed', speaker: 'Emil Marron' },
    ],
  },
  {
    text: 'Paul Rudd lost the vote in May.\n\nOwen Tarrant was sworn in.\n\nA judge called for Rudd’s arrest.\n\nHe has left the country. “I will be back,” he said.',
    quotes: [{ kind: 'direct', text: 'I will be back', speaker: 'Paul Rudd' }],
  },
  {
    text: 'Paul Rudd lost the vote.\n\nAnti-government protests since then have left 28 dead.\n\n“I will be back,” he said.',
    quotes: [{ kind: 'direct', text: 'I will be back', speaker: 'Paul Rudd' }],
  },
];
