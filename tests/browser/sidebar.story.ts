/** Firefox's sidebar: the same result, staying open beside the page. */
import assert from 'node:assert/strict';
import { checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

export default story('the sidebar', ['firefox'], {
  'shows the quotes of the tab that was clicked': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await popup.close();
    const sidebar = await session.openSidebar();
    const shown = await checked(sidebar);
    assert.ok(shown.some(({ words }) => words.includes('membuka pintu air darurat')));
    await sidebar.close();
  },
});
