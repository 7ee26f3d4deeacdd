/** Platforms: where people publish their own words. */
import type { OutletTable } from './outlet.ts';

export const PLATFORMS: OutletTable = {
  platform: [
    ['X?', 'mul', 'x.com', 'платформе X|соцсети X|منصة إكس|منصة اكس|إكس?'],
    [
      'Twitter',
      'mul',
      'twitter.com t.co',
      'Twitternya|Твиттер*|твиттер*|Твіттер*|تويتر|推特|ツイッター|트위터|טוויטר|ทวิตเตอร์|Tviteris',
    ],
    [
      'Facebook',
      'mul',
      'facebook.com fb.com',
      'Facebooknya|Фейсбук*|фейсбук*|فيسبوك|فيس بوك|脸书|臉書|脸谱网|フェイスブック|페이스북|Facebookissa|פייסבוק',
    ],
    [
      'Instagram',
      'mul',
      'instagram.com',
      'Instagramnya|Инстаграм*|инстаграм*|إنستغرام|انستغرام|إنستجرام|インスタグラム|인스타그램|אינסטגרם',
    ],
    [
      'Truth Social',
      'mul',
      'truthsocial.com',
      'TruthSocial|Трут Сошиал|تروث سوشيال|تروث سوشال|真实社交|真相社交|トゥルース・ソーシャル|트루스소셜|트루스 소셜',
    ],
    [
      'Telegram',
      'mul',
      'telegram.org t.me',
      'Телеграм*|телеграм*|телеграм-канал*|Телеграм-канал*|Телеграмм*|تلغرام|تليغرام|تيليغرام|电报?|テレグラム|텔레그램|טלגרם|Telegram-канал*',
    ],
    ['TikTok', 'mul', 'tiktok.com', 'Tiktok|Тикток*|تيك توك|ティックトック|틱톡'],
    ['Douyin', 'zh CN', 'douyin.com', '抖音'],
    [
      'YouTube',
      'mul',
      'youtube.com youtu.be',
      'Youtube|You Tube|Ютуб*|ютуб*|Ютьюб*|يوتيوب|ユーチューブ|유튜브|יוטיוב|油管',
    ],
    ['WhatsApp', 'mul', 'whatsapp.com', 'Whatsapp|Ватсап*|واتساب|واتس آب|ワッツアップ|왓츠앱|וואטסאפ'],
    ['Weibo', 'zh CN', 'weibo.com weibo.cn', 'Sina Weibo|Вэйбо|微博|ウェイボー|웨이보'],
    ['WeChat', 'zh CN', 'weixin.qq.com', '微信|ウィーチャット|위챗'],
    ['LinkedIn', 'mul', 'linkedin.com', 'Linkedin|领英|링크드인'],
    ['Threads?', 'mul', 'threads.net threads.com', 'スレッズ|스레드?'],
    ['Bluesky', 'mul', 'bsky.app bsky.social', 'BlueSky|ブルースカイ|블루스카이'],
    ['Mastodon', 'mul', 'mastodon.social joinmastodon.org', 'マストドン|마스토돈'],
    ['Discord?', 'mul', 'discord.com discord.gg'],
    ['Reddit', 'mul', 'reddit.com', 'レディット|레딧'],
    ['Snapchat', 'mul', 'snapchat.com'],
    ['Signal?', 'mul', 'signal.org'],
    ['Substack', 'en', 'substack.com'],
    ['LINE?', 'ja th', 'line.me'],
    ['KakaoTalk', 'ko', 'kakao.com', '카카오톡'],
    ['VKontakte', 'ru', 'vk.com', 'VK?|ВКонтакте|«ВКонтакте»|VKontaktes'],
    ['Odnoklassniki', 'ru', 'ok.ru', 'Одноклассники|Одноклассниках'],
  ],
};
