/** The script in the page, wired: answers the extension, tells it of changes, shows details under the pointer. */
import type { PageChange } from '../messages/to-worker.ts';
import { onPageMessage, sendMessage } from '../messaging.ts';
import { watchForChanges } from './change-watch.ts';
import { followPointer } from './follow-pointer.ts';
import { frameOffset } from './frame-offset.ts';
import { createHoverCard } from './hover-card.ts';
import { createPageSession } from './page-session.ts';
import { markAt } from './pointed-at.ts';
import { goBackTo, type Places } from './scroll.ts';
import { readSelection, selectedText, selectionStart } from './selection.ts';
import { type StoryWatch, watchStories } from './story-watch.ts';
import { linkToWords } from './words-link.ts';

/** Nobody listens while the worker wakes or every panel is closed: that is no error. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

export function answerInPage(document: Document, signal: AbortSignal): void {
  const session = createPageSession(
    document,
    (snapshot) => sendMessage('readPage', snapshot),
    (drawn) => {
      for (const { ranges } of drawn)
        for (const { startContainer } of ranges) followIn(startContainer.ownerDocument ?? document);
    },
  );
  const card = createHoverCard(document);
  const view = document.defaultView ?? window;
  const left: Places = new Map();
  let stories: StoryWatch | null = null;
  /** The mark that the command went to: its card goes with it while the page scrolls. */
  let stepped: ReturnType<typeof session.step> = null;

  const besideStep = () => {
    if (stepped === null) return;
    const box = stepped.range.getBoundingClientRect();
    if (box.width === 0) return hideCard(); // the page took the words away
    const { x, y } = frameOffset(stepped.range.startContainer.ownerDocument, view);
    card.show(stepped.mark, [stepped.range], { x: x + box.left + box.width / 2, y: y + box.bottom });
  };
  const hideCard = () => {
    stepped = null;
    card.hide();
  };
  const removeCard = () => {
    stepped = null;
    card.remove();
  };

  const tellChange = (reason: PageChange) => tell(sendMessage('pageChanged', { reason, url: null }));
  const watch = (): StoryWatch => {
    watchForChanges({
      document,
      signal,
      readAgain: () => session.readAgain(),
      onChange: tellChange,
    });
    return watchStories({
      document,
      signal,
      storyInView: () => session.storyInView(),
      onStory: (url) => tell(sendMessage('pageChanged', { reason: 'story', url })),
    });
  };

  const stop = [
    onPageMessage('extract', async () => {
      const reading = await session.readArrived();
      stories ??= watch();
      if (reading.article.url !== null) stories.noteRead(reading.article.url);
      return {
        article: reading.article,
        selectedText: selectedText(document),
        reading: reading.no,
        kept: session.reportOf(reading),
      };
    }),
    onPageMessage('lookAgain', async () => {
      const change = await session.readAgain();
      if (change !== null) tellChange(change);
      return change;
    }),
    onPageMessage('keepReport', ({ data: { reading, ...made } }) => session.keepReport(reading, made)),
    onPageMessage('selection', async () =>
      readSelection(document, await session.readAround(selectionStart(document))),
    ),
    onPageMessage('setMarks', ({ data }) => {
      session.setMarks(data.marks, data.shown, data.text);
      if (!data.shown) removeCard();
    }),
    onPageMessage('showMarks', ({ data }) => {
      session.show(data.shown);
      if (!data.shown) removeCard();
    }),
    onPageMessage('showWords', ({ data }) => session.showWords(data, left)),
    onPageMessage('goBack', () => {
      goBackTo(left);
      left.clear();
    }),
    onPageMessage('stepMark', ({ data }) => {
      const stop = session.step(data.direction);
      if (stop === null) return null;
      stepped = stop;
      besideStep();
      return stop.mark.id;
    }),
    onPageMessage('linkTo', ({ data }) => linkToWords(view.location.href, session.rangesOf(data))),
  ];

  const followIn = followPointer(document, signal, {
    at: (spot) => markAt(spot.document, session.drawn(), spot.x, spot.y),
    onDetails: (target) => card.holds(target),
    onEnter(marked, spot) {
      const mark = session.markById(marked.id);
      if (mark === undefined) return;
      stepped = null;
      const { x, y } = frameOffset(spot.document, view);
      card.show(mark, marked.ranges, { x: x + spot.x, y: y + spot.y });
    },
    onLeave: hideCard,
    onDismiss: hideCard,
    onClick: (marked) => tell(sendMessage('markChosen', { id: marked.id })),
  });

  document.addEventListener('scroll', besideStep, { passive: true, signal, capture: true });

  signal.addEventListener(
    'abort',
    () => {
      for (const off of stop) off();
      session.clear();
      card.remove();
    },
    { once: true },
  );
}
