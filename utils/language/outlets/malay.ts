/** Malaysia, Singapore and Brunei. */
import type { OutletTable } from './outlet.ts';

export const MALAY_WORLD: OutletTable = {
  publication: [
    ['Berita Harian', 'ms MY', 'bharian.com.my beritaharian.sg', 'BH?|BH Online|BHarian'],
    ['Harian Metro', 'ms MY', 'hmetro.com.my', 'myMetro'],
    ['Utusan Malaysia', 'ms MY', 'utusan.com.my', 'Utusan?|Utusan Online'],
    ['Sinar Harian', 'ms MY', 'sinarharian.com.my'],
    ['Kosmo!', 'ms MY', 'kosmo.com.my', 'Kosmo?'],
    ['New Straits Times', 'en MY', 'nst.com.my', 'The New Straits Times|NST?'],
    ['The Star?', 'en MY', 'thestar.com.my', 'The Star Malaysia|The Star Online'],
    ['The Edge Malaysia', 'en MY', 'theedgemalaysia.com'],
    ['Malay Mail', 'en ms MY', 'malaymail.com', 'The Malay Mail'],
    ['Malaysiakini', 'en ms MY', 'malaysiakini.com'],
    ['Free Malaysia Today', 'en ms MY', 'freemalaysiatoday.com', 'FMT?'],
    ['The Borneo Post', 'en MY', 'theborneopost.com', 'Borneo Post'],
    ['Sin Chew Daily', 'zh MY', 'sinchew.com.my', 'Sin Chew|星洲日报'],
    [
      'The Straits Times',
      'en SG',
      'straitstimes.com',
      'Straits Times|海峡时报|海峽時報|ストレーツ・タイムズ',
    ],
    ['Today Online', 'en SG', 'todayonline.com'],
    ['Lianhe Zaobao', 'zh SG', 'zaobao.com.sg zaobao.com', '联合早报|聯合早報'],
    ['The Business Times', 'en SG', 'businesstimes.com.sg', 'Business Times'],
    ['Mothership', 'en SG', 'mothership.sg'],
    ['Borneo Bulletin', 'en BN', 'borneobulletin.com.bn'],
  ],
  broadcaster: [
    ['Channel NewsAsia', 'en ms SG', 'channelnewsasia.com', 'Channel News Asia|CNA?|亚洲新闻台'],
    ['Astro Awani', 'ms en MY', 'astroawani.com', 'AWANI|Astro AWANI'],
    ['RTM', 'ms MY', 'rtm.gov.my', 'Radio Televisyen Malaysia'],
    ['TV3', 'ms MY', '', 'Buletin TV3'],
    ['BFM?', 'en MY', 'bfm.my', 'BFM 89.9'],
    ['Radio Televisyen Brunei', 'ms BN', 'rtb.gov.bn', 'RTB?'],
    ['Berita Mediacorp', 'ms SG', 'berita.mediacorp.sg', 'Mediacorp|BERITA Mediacorp'],
  ],
};
