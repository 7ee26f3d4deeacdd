import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../utils/marks/answer.ts';
import { sendMessage } from '../../utils/messaging.ts';
import './marks.css';

/**
 * Injected on the click (`activeTab`), or registered for sites that the reader chose; never before. Runs once per page:
 * a second injection finds the first alive and leaves it be.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    globalThis.verbatimIsHere?.abort();
    const life = new AbortController();
    globalThis.verbatimIsHere = life;
    ctx.onInvalidated(() => life.abort());
    answerInPage(document, life.signal);
    sendMessage('contentReady', { url: location.href }).catch(() => undefined);
  },
});

declare global {
  var verbatimIsHere: AbortController | undefined;
}
