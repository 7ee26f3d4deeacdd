/** Pages that the stories open beside the samples: what the web also is. */
import type { Route } from '../../scripts/serve.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const SENTENCES = [
  'The harbour board met for the third time this week. ',
  '“We have counted every crate on the quay and none of them is missing,” said Odile Tranmere, who keeps the register. ',
  'The tide tables were printed again on Friday. ',
];

/** At least this many characters of one article, of which only the length is remarkable. */
const HUGE = 10_000_000;

function huge(): string {
  const paragraphs: string[] = [];
  for (let size = 0, n = 0; size < HUGE; n += 1) {
    const paragraph = `<p>${n}. ${SENTENCES.join('')}</p>\n`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return page('A very long log', `<article><h1>A very long log</h1>${paragraphs.join('')}</article>`);
}

/** Tags that never close or never opened, an attribute that swallows, a quote that never closes. */
const MALFORMED = `<html><head><title>Broken <b>page</title><body><article><h1>Broken page</h2>
<p>The ferry company cancelled the morning crossing.<p class="x>The gate" stayed shut for the whole of Tuesday, said a notice on the door.</p>
<div><p>“The engine was never inspected after the fire in March,” said Tove Arnesen, the ship's engineer.
<table><p>Passengers waited until noon.</table></span></i><p>“Nobody told us anything, and the office was
empty when we came back, said one passenger who would not give her name.
<blockquote>And <em>so <strong>it</em> ends</strong>`;

/** The beginning of an article that has to be paid for. */
const BEHIND_WALL = page(
  'The register of the quay',
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The register of the quay","isAccessibleForFree":false}</script>
<article><h1>The register of the quay</h1><p>${SENTENCES.join('')}</p>
<p>Nobody had asked for the register in eleven years, until the insurance company did so on Monday.</p></article>
<p>Read on with a subscription.</p>`,
);

/** Two outlets that each have the words from the other. */
const citing = (outlet: string, cited: string) =>
  page(
    'Nine dark nights',
    `<meta property="og:site_name" content="${outlet}"><article><h1>Nine dark nights</h1>
<p>The light at the end of the harbour wall has been dark for nine days, and the ferries come in by radio alone.</p>
<p>“We have written to the port four times and nobody has sent so much as a bulb,” Odile Tranmere told the ${cited}.</p>
<p>A new lamp is to be fitted before the end of the month, and until then a boat with a lantern lies at the wall.</p></article>`,
  );

const HARBOUR = `<h1>The harbour light</h1>
<p>The light at the end of the harbour wall has been dark for nine days, and the ferries come in by radio alone.</p>
<p>“We have written to the port four times and nobody has sent so much as a bulb,” said Odile Tranmere, who keeps the register.</p>
<p>The port said on Friday that a new lamp would be fitted before the end of the month.</p>
<p>“A lamp is a promise to everybody who comes home at night,” Tranmere told the Harbour Post.</p>`;

/** The article stands where a look at the document alone does not find it. */
const SHADOW = `<article-body></article-body><script>
document.querySelector('article-body').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article>${HARBOUR}</article>`)};
</script>`;

/** A low frame of the same origin, in which nothing but another frame stands, as in embedded readers. */
const DEEP = page(
  'The harbour light',
  '<p>Archive</p><iframe src="/frame-of-frame.html" width="700" height="260"></iframe><div style="height: 2000px"></div>',
);
const FRAME_OF_FRAME = page('', '<iframe src="/long-harbour.html" width="640" height="400"></iframe>');
const LONG_HARBOUR = page(
  'The harbour light',
  `<article>${HARBOUR}${'<p>The tide tables were printed again on Friday, and the minutes of the board lie open in the town hall.</p>'.repeat(30)}
<p>“The last boat came in without a light at ten past four,” said Bram Oosterling, who mans the radio.</p></article>`,
);

/** A statement that is printed whole. */
const STATEMENT = page(
  'The statement in full',
  `<article><h1>The statement in full</h1><p>The harbour board published its statement on Sunday, and read it out at noon.</p>
<p>“${Array.from({ length: 120 }, (_, i) => `We have walked quay number ${i} and found its gate locked`).join('. ')},” said Odile Tranmere, who keeps the register.</p>
<p>“That is all there is to say,” said Bram Oosterling, who mans the radio.</p></article>`,
);

/** Its links change the address and, a moment later, the words: nothing is loaded. */
const SINGLE_PAGE = page(
  'The harbour light',
  `<meta name="author" content="Ilse Varga"><meta property="article:published_time" content="2024-02-03"><a href="/orchard">Orchard</a><main><article>${HARBOUR}</article></main><script>
const harbour = document.querySelector('main').innerHTML;
const orchard = ${JSON.stringify(`<article><h1>The orchard is sold</h1>
<p>The orchard of nine hectares lies north of the town and was planted in 1911 by the owner's grandfather.</p>
<p>“I never wanted to sell the orchard to a builder of garages,” said Wilma Haarsted, its owner.</p></article>`)};
const show = (words) => setTimeout(() => { document.querySelector('main').innerHTML = words; }, 400);
document.querySelector('a').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', '/orchard');
  show(orchard);
});
addEventListener('popstate', () => show(harbour));
</script>`,
);

/** Names that no narrow column has on one line. */
const LONG_NAMES = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Мост закрыт до весны</title>
<meta property="og:site_name" content="Вечерняя Северо-Восточная Областная Газета"></head><body><article><h1>Мост закрыт до весны</h1>
<p>Мост через реку закрыт с понедельника, и движение восстановят не раньше весны, по сути весь город остался без переправы.</p>
<p>«Мы не откроем мост, пока не будет готово заключение», — заявил заместитель председателя межведомственной комиссии по чрезвычайным ситуациям Константин Преображенский-Вознесенский.</p>
<p>«Нас никто не спросил», — сказала Екатерина Александровна Достоевская-Рождественская, жительница района.</p></article></body></html>`;

/**
 * The next story comes in below the first when that is nearly read, and its address with it.
 *
 * @param heading of the next story, which some sites set lower than that of the first
 */
const newsreel = (address: string, heading: string) =>
  page(
    'The harbour light',
    `<meta property="og:site_name" content="The Quay"><link rel="canonical" href="${address}">
<style>section { display: block; min-height: 1800px }</style><main><section><article>${HARBOUR}
<p>The board of the port meets again on Wednesday, and the lamp stands first on its list of nine things.</p></article></section></main><script>
const orchard = ${JSON.stringify(`<article>${heading}
<p>The orchard of nine hectares lies north of the town and was planted in 1911 by the owner's grandfather, who had come from the islands.</p>
<p>“I never wanted to sell the orchard to a builder of garages,” said Wilma Haarsted, its owner.</p>
<p>“We have looked for a gardener for six years,” Haarsted said. The builder has said that the oldest trees would be left to stand.</p>
<p>The town council will hear of it in March, and the neighbours have asked for a walk through the orchard before the first tree falls.</p></article>`)};
addEventListener('scroll', () => {
  const main = document.querySelector('main');
  if (scrollY > 600 && main.children.length === 1) {
    const next = document.createElement('section');
    next.innerHTML = orchard;
    main.append(next);
  }
  const [, next] = main.children;
  const there = next && next.getBoundingClientRect().top < innerHeight / 2;
  history.replaceState({}, '', there ? '/orchard' : '${address}');
});
</script>`,
  );

export const PAGES: Readonly<Record<string, Route>> = {
  '/empty.html': { body: '' },
  '/malformed.html': { body: MALFORMED },
  '/huge.html': { body: huge() },
  '/framed.html': {
    body: page('The harbour light', '<iframe src="/harbour.html" width="900" height="700"></iframe>'),
  },
  '/framed-deep.html': { body: DEEP },
  '/frame-of-frame.html': { body: FRAME_OF_FRAME },
  '/long-harbour.html': { body: LONG_HARBOUR },
  '/statement.html': { body: STATEMENT },
  '/long-names.html': { body: LONG_NAMES },
  '/newsreel.html': { body: newsreel('/newsreel.html', '<h1>The orchard is sold</h1>') },
  '/newsreel-lower.html': {
    body: newsreel('/newsreel-lower.html', '<h2><a href="/orchard">The orchard is sold</a></h2>'),
  },
  '/single-page.html': { body: SINGLE_PAGE },
  '/foreign-frame.html': {
    body: page(
      'The harbour light',
      `<script>document.write('<iframe width="900" height="700" src="//desk.quay.localhost:' + location.port + '/sample-1.html"></iframe>')</script>`,
    ),
  },
  '/endless.html': {
    body: page('The harbour light', `<article>${HARBOUR}</article>${' '.repeat(4096)}`),
    endless: true,
  },
  '/harbour.html': { body: page('The harbour light', `<article>${HARBOUR}</article>`) },
  '/harbour-post.html': { body: citing('Harbour Post', 'Tide Times') },
  '/tide-times.html': { body: citing('Tide Times', 'Harbour Post') },
  '/shadow.html': { body: page('The harbour light', SHADOW) },
  '/behind-wall.html': { body: BEHIND_WALL },
  '/no-article.html': {
    body: page(
      'Sign in',
      '<form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>',
    ),
  },
  '/image.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9"/></svg>',
    type: 'image/svg+xml',
  },
};
