import { type Dispatch, type ReactNode, type SetStateAction, useEffect, useState } from 'react';
import { withoutHash } from '../../utils/article/stories.ts';
import { i18n } from '../../utils/i18n.ts';
import type { PageChange } from '../../utils/messages/to-worker.ts';
import { onMessage } from '../../utils/messaging.ts';
import { Banner } from './CheckApp.tsx';
import type { Check } from './use-check.ts';

export interface PageChanges {
  /** Says that the page changed under the result, and offers to check it again; null while it did not. */
  readonly banner: ReactNode;
  /** Null takes back what was said. */
  readonly note: Dispatch<SetStateAction<PageChange | null>>;
}

/**
 * What the page does under a result. A result is not taken away from under the reader; where there is none, the late
 * article is what she waits for.
 *
 * @param again checks the page
 */
export function usePageChanges({ tabId, outcome }: Check, again: () => void): PageChanges {
  const [change, note] = useState<PageChange | null>(null);
  const hasReport = outcome?.status === 'report';
  const shownUrl = hasReport ? outcome.report.article.url : null;
  /** It has nothing to do with what the page does. */
  const isPasted = hasReport && outcome.place === null;

  useEffect(() => {
    // Whatever is checked anew is up to date.
    if (outcome === null) note(null);
  }, [outcome]);
  useEffect(
    () =>
      onMessage('pageChanged', ({ data, sender }) => {
        if (isPasted || sender.tab?.id !== tabId) return;
        if (!hasReport) again();
        else if (data.reason !== 'story') note(data.reason);
        else if (shownUrl !== null && data.url !== null && !isSameStory(shownUrl, data.url)) {
          // It is she who scrolled to another story.
          note(null);
          again();
        }
      }),
    [tabId, hasReport, isPasted, shownUrl, again],
  );

  const banner = change !== null && hasReport && (
    <Banner
      text={change === 'navigation' ? i18n.t('panel.navigated') : i18n.t('panel.changed')}
      action={i18n.t('app.again')}
      onAction={() => {
        note(null);
        again();
      }}
    />
  );
  return { banner, note };
}

const isSameStory = (one: string, other: string) => withoutHash(one) === withoutHash(other);
