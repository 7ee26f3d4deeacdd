import { mount } from '../../components/mount.tsx';
import { QuoteCard } from '../../components/quotes/QuoteCard.tsx';
import { i18n } from '../../utils/i18n.ts';

mount(
  i18n.t('extName'),
  <QuoteCard
    quote={{
      id: 'q1',
      kind: 'direct',
      text: 'hello',
      language: 'en',
      speaker: null,
      via: [],
      occasion: null,
      siteName: null,
      confidence: null,
      check: null,
    }}
  />,
);
