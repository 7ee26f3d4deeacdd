/** The main job, from the first article to the checked second one, in one browser that is restarted between. */
import assert from 'node:assert/strict';
import type { Surface } from './driver/surface.ts';
import { click, count, textOf, textsOf, waitForElement, waitForText } from './driver/surface.ts';
import { type Card, cards, cardWith, checked } from './popup.ts';
import { story } from './story.ts';

const GATES = 'membuka pintu air darurat';
const CRACK = 'Retakan sepanjang 14 meter';
const SIREN = 'Air masuk ke rumah kami';
const SENSORS = 'Sensor tekanan';
const ROADS = 'Jalan menuju tiga desa';

let saved: readonly Card[] = [];

export default story('the main job', ['chromium', 'firefox'], {
  'a click on the toolbar shows who said what, through whom': async (session) => {
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    const shown = await checked(popup);
    assert.match(cardWith(shown, GATES).speaker ?? '', /Ratna Widyasari/);
    assert.match(cardWith(shown, ROADS).speaker ?? '', /Ratna Widyasari/, 'the speaker of “tambahnya”');
    assert.match(cardWith(shown, CRACK).speaker ?? '', /Hendra Maukar/);
    assert.match(cardWith(shown, CRACK).chain ?? '', /ANTARA/i);
    assert.match(cardWith(shown, SENSORS).speaker ?? '', /Ingrid Halvorsen/);
    assert.match(cardWith(shown, SIREN).speaker ?? '', /Sulastri Wongso/);
    assert.deepEqual(new Set(shown.map(({ verdict }) => verdict)), new Set(['unseen']));
    await waitForText(popup, 'Warta Kadipura', '[data-testid="report-head"]');
  },

  'its tabs show the sources and the sentences that name none': async (session) => {
    const popup = shownIn(session.surface);
    await click(popup, '[data-testid="tab-sources"]');
    await waitForText(popup, 'Ratna Widyasari', '[data-testid="panel-sources"]');
    await click(popup, '[data-testid="tab-claims"]');
    await waitForElement(popup, '[data-testid="panel-claims"] [data-testid="flag"]');
    const flags = await textsOf(popup, '[data-testid="flag"]');
    assert.ok(
      flags.some((flag) => flag.includes('Rp 310 miliar') && flag.includes('kabarnya')),
      'the cost is there on hearsay alone, and the word that says so is named',
    );
  },

  'saving all marks every quote as saved at once': async (session) => {
    const popup = shownIn(session.surface);
    await click(popup, '[data-testid="tab-quotes"]');
    await click(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
    saved = await cards(popup);
    assert.ok(saved.length >= 5);
    assert.equal(await count(popup, '[data-testid="save"][data-saved="true"]'), saved.length);
  },

  'a quote that is saved is shown in the library by the button that says so': async (session) => {
    const popup = shownIn(session.surface);
    const words = (await textOf(popup, 'li:nth-child(2) [data-testid="words"]')) ?? '';
    await click(popup, 'li:nth-child(2) [data-testid="save"]');
    const library = await session.opened('/library.html');
    await waitForText(library, words, '[data-testid="detail"]');
    await library.close();
    // A popup closes by itself when a tab opens; what stands for it in Firefox does not.
    await popup.close().catch(() => undefined);
  },

  'after a restart the first article is still saved, and unchanged': async (session) => {
    await session.restart();
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    const shown = await checked(popup);
    assert.equal(await count(popup, '[data-testid="save"][data-saved="true"]'), saved.length);
    assert.deepEqual(
      shown.map(({ words }) => words),
      saved.map(({ words }) => words),
    );
    assert.equal(await count(popup, '[data-testid="changes"]'), 0);
    await popup.close();
  },

  'the second outlet’s report shows what was altered, with the difference, shortened and given to another':
    async (session) => {
      await session.open('/sample-2.html');
      const popup = await session.clickToolbar();
      const shown = await checked(popup);
      const gates = cardWith(shown, GATES);
      assert.equal(gates.verdict, 'altered');
      assert.deepEqual(gates.deleted, ['tidak'], 'the word that is gone');
      assert.ok(gates.meaning, 'what the difference touches is said');
      assert.equal(cardWith(shown, CRACK).verdict, 'shortened');
      assert.equal(cardWith(shown, SIREN).verdict, 'other-speaker');
      assert.equal(cardWith(shown, ROADS).verdict, 'confirmed');
      assert.equal(cardWith(shown, SENSORS).verdict, 'confirmed');
      await popup.close();
    },

  'the English report has no quote that is called altered': async (session) => {
    await session.open('/sample-3.html');
    const popup = await session.clickToolbar();
    const shown = await checked(popup);
    assert.match(cardWith(shown, 'emergency gates').speaker ?? '', /Ratna Widyasari/);
    assert.deepEqual(
      shown.filter(({ verdict }) => verdict === 'altered' || verdict === 'other-speaker'),
      [],
    );
    await popup.close();
  },
});

function shownIn(surface: Surface | null): Surface {
  assert.ok(surface, 'the popup is open');
  return surface;
}
