import { ArrowLeftRight, Newspaper, Quote, Settings, Trash2, Users } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { useSettings } from '../app/use-settings.ts';
import { Button } from '../design/Button.tsx';
import { useKeptFocus } from '../design/keep-focus.ts';
import { ArticlesView } from './ArticlesView.tsx';
import { ArticleView } from './ArticleView.tsx';
import { BackupBanner } from './BackupBanner.tsx';
import { LibraryContext, openLibrary } from './library-context.ts';
import './library.css';
import { LiveSearch, SearchContext } from './live-search.ts';
import { QuotesView } from './QuotesView.tsx';
import { type Go, HOME, hashOf, type Route } from './route.ts';
import { SpeakersView } from './SpeakersView.tsx';
import { SpeakerView } from './SpeakerView.tsx';
import { TransferView } from './TransferView.tsx';
import { TrashView } from './TrashView.tsx';
import { useRoute } from './use-route.ts';
import { useSlash } from './use-slash.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;

interface Place {
  readonly route: Route;
  readonly label: string;
  readonly icon: ReactNode;
  /** Views that belong under this entry. */
  readonly holds: readonly Route['view'][];
}

function places(): readonly Place[] {
  return [
    { route: HOME, label: i18n.t('library.quotes'), icon: <Quote {...ICON} />, holds: ['quotes'] },
    {
      route: { view: 'speakers' },
      label: i18n.t('library.speakers'),
      icon: <Users {...ICON} />,
      holds: ['speakers', 'speaker'],
    },
    {
      route: { view: 'articles' },
      label: i18n.t('library.articles'),
      icon: <Newspaper {...ICON} />,
      holds: ['articles', 'article'],
    },
    {
      route: { view: 'transfer' },
      label: i18n.t('library.transfer'),
      icon: <ArrowLeftRight {...ICON} />,
      holds: ['transfer'],
    },
    {
      route: { view: 'trash' },
      label: i18n.t('library.trash'),
      icon: <Trash2 {...ICON} />,
      holds: ['trash'],
    },
  ];
}

/** The library page: a bar to move by, a reminder when a backup is due, and the view that the address names. */
export function LibraryApp() {
  useSettings();
  const [library] = useState(openLibrary);
  const [search] = useState(() => new LiveSearch(library));
  const [route, go] = useRoute();
  const main = useKeptFocus();
  useSlash(main);
  const place = 'id' in route ? `${route.view} ${route.id}` : route.view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top, whatever was scrolled before.
  useLayoutEffect(() => {
    // In a narrow window the whole page scrolls.
    main.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [place]);

  return (
    <LibraryContext value={library}>
      <div className="library">
        <header className="library__bar">
          <h1 className="library__brand">
            <img src="/icon/32.png" alt="" />
            {i18n.t('extName')}
          </h1>
          <nav className="library__nav" aria-label={i18n.t('library.places')}>
            {places().map(({ route: to, label, icon, holds }) => (
              <a
                key={to.view}
                className="library__place"
                href={hashOf(to)}
                aria-current={holds.includes(route.view) ? 'page' : undefined}
                data-testid={`nav-${to.view}`}
              >
                {icon}
                {label}
              </a>
            ))}
          </nav>
          <Button
            look="quiet"
            icon={<Settings {...ICON} />}
            data-testid="open-options"
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            {i18n.t('common.openOptions')}
          </Button>
        </header>
        <BackupBanner />
        <main className="library__main" ref={main}>
          <SearchContext value={search}>{view(route, go)}</SearchContext>
        </main>
      </div>
    </LibraryContext>
  );
}

function view(route: Route, go: Go): ReactNode {
  switch (route.view) {
    case 'quotes':
      return <QuotesView route={route} go={go} />;
    case 'speakers':
      return <SpeakersView />;
    case 'speaker':
      return <SpeakerView key={route.id} id={route.id} go={go} />;
    case 'articles':
      return <ArticlesView />;
    case 'article':
      return <ArticleView key={route.id} id={route.id} go={go} />;
    case 'trash':
      return <TrashView />;
    case 'transfer':
      return <TransferView />;
  }
}
