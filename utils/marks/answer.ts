/** The script in the page, wired: answers the extension, tells it of changes, shows details under the pointer. */
import { onPageMessage, sendMessage } from '../messaging.ts';
import { watchForChanges } from './change-watch.ts';
import { createHoverCard } from './hover-card.ts';
import { createPageSession } from './page-session.ts';
import { type Marked, markAt } from './pointed-at.ts';
import { currentPlace, goBackTo, type Place } from './scroll.ts';
import { readSelection, selectedText } from './selection.ts';
import { linkToWords } from './words-link.ts';

/** Nobody listens while the worker wakes or every panel is closed: that is no error. */
function tell(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

export function answerInPage(document: Document, signal: AbortSignal): void {
  const session = createPageSession(document, (snapshot) => sendMessage('readPage', snapshot));
  const card = createHoverCard(document);
  const view = document.defaultView ?? window;
  let left: Place | null = null;
  let watching = false;

  const watch = () => {
    if (watching) return;
    watching = true;
    watchForChanges({
      document,
      signal,
      readAgain: () => session.readAgain(),
      onChange: (reason) => tell(sendMessage('pageChanged', { reason })),
    });
  };

  const stop = [
    onPageMessage('extract', async () => {
      const { article } = await session.read();
      watch();
      return { article, selectedText: selectedText(document) };
    }),
    onPageMessage('selection', async () => readSelection(document, await session.read())),
    onPageMessage('setMarks', ({ data }) => {
      session.setMarks(data.marks, data.shown);
      if (!data.shown) card.remove();
    }),
    onPageMessage('showMarks', ({ data }) => {
      session.show(data.shown);
      if (!data.shown) card.remove();
    }),
    onPageMessage('showWords', ({ data }) => {
      left ??= currentPlace(view);
      return session.showWords(data);
    }),
    onPageMessage('goBack', () => {
      if (left !== null) goBackTo(left);
      left = null;
    }),
    onPageMessage('stepMark', ({ data }) => {
      const stop = session.step(data.direction);
      if (stop === null) return null;
      const box = stop.range.getBoundingClientRect();
      card.show(stop.mark, { x: box.left + box.width / 2, y: box.bottom });
      return stop.mark.id;
    }),
    onPageMessage('linkTo', ({ data }) => linkToWords(view.location.href, session.rangesOf(data))),
  ];

  followPointer(document, signal, {
    at: (x, y) => markAt(document, session.drawn(), x, y),
    onEnter(marked, x, y) {
      const mark = session.markById(marked.id);
      if (mark !== undefined) card.show(mark, { x, y });
    },
    onLeave: () => card.hide(),
    onClick: (marked) => tell(sendMessage('markChosen', { id: marked.id })),
  });

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

interface Pointer {
  readonly at: (x: number, y: number) => Marked | null;
  readonly onEnter: (marked: Marked, x: number, y: number) => void;
  readonly onLeave: () => void;
  readonly onClick: (marked: Marked) => void;
}

/** At most one look per frame; listens passively and never keeps an event from the page. */
function followPointer(document: Document, signal: AbortSignal, pointer: Pointer): void {
  let over: string | null = null;
  let frame = 0;
  const leave = () => {
    if (over === null) return;
    over = null;
    pointer.onLeave();
  };
  const options = { passive: true, signal, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const marked = pointer.at(event.clientX, event.clientY);
        if (marked === null) leave();
        else if (marked.id !== over) {
          over = marked.id;
          pointer.onEnter(marked, event.clientX, event.clientY);
        }
      });
    },
    options,
  );
  document.addEventListener('scroll', leave, options);
  document.addEventListener('pointerleave', leave, options);
  document.addEventListener(
    'click',
    (event) => {
      const marked = pointer.at(event.clientX, event.clientY);
      if (marked !== null) pointer.onClick(marked);
    },
    options,
  );
}
