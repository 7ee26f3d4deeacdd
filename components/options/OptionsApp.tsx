import { i18n } from '../../utils/i18n.ts';
import { useSettings } from '../app/use-settings.ts';
import { useKeptFocus } from '../design/keep-focus.ts';
import { Skeleton } from '../design/Skeleton.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CarriersSection } from './CarriersSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FlagsSection } from './FlagsSection.tsx';
import './options.css';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** The options: each takes effect at once, in every open window. */
export function OptionsApp() {
  const settings = useSettings();
  const home = useKeptFocus<HTMLDivElement>();
  return (
    <div className="options" ref={home}>
      <header className="options__head">
        <img src="/icon/48.png" alt="" width={32} height={32} />
        <div>
          <h1 className="options__title" data-arrival tabIndex={-1}>
            {i18n.t('options.title')}
          </h1>
          <p className="options__lead">{i18n.t('options.lead')}</p>
        </div>
      </header>
      <main className="options__main">
        {settings === null ? (
          <Skeleton />
        ) : (
          <>
            <SitesSection />
            <FlagsSection settings={settings} />
            <CarriersSection settings={settings} />
            <AppearanceSection settings={settings} />
            <ShortcutsSection />
            <DataSection />
          </>
        )}
      </main>
    </div>
  );
}
