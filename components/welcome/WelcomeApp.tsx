import { Bookmark, Lock, MessageSquareQuote, Pin, Route, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '../../utils/i18n.ts';
import { useSettings } from '../app/use-settings.ts';
import { Button } from '../design/Button.tsx';
import { useKeptFocus } from '../design/keep-focus.ts';
import { Sample } from './Sample.tsx';
import './welcome.css';

const ICON = { size: 20, 'aria-hidden': true } as const;

/** The first-run page, read in a minute: what it does, that nothing leaves the machine, pin it, try it. */
export function WelcomeApp() {
  const settings = useSettings();
  const home = useKeptFocus<HTMLDivElement>();
  return (
    <div className="welcome" ref={home}>
      <header className="welcome__head">
        <img src="/icon/96.png" alt="" width={56} height={56} />
        <h1 className="welcome__title">{i18n.t('welcome.title')}</h1>
        <p className="welcome__lead">{i18n.t('welcome.lead')}</p>
      </header>
      <main>
        <ul className="points">
          <Point
            icon={<MessageSquareQuote {...ICON} />}
            title={i18n.t('welcome.whoTitle')}
            text={i18n.t('welcome.whoText')}
          />
          <Point
            icon={<Route {...ICON} />}
            title={i18n.t('welcome.viaTitle')}
            text={i18n.t('welcome.viaText')}
          />
          <Point
            icon={<Bookmark {...ICON} />}
            title={i18n.t('welcome.saveTitle')}
            text={i18n.t('welcome.saveText')}
          />
          <Point
            icon={<Scale {...ICON} />}
            title={i18n.t('welcome.flagTitle')}
            text={i18n.t('welcome.flagText')}
          />
        </ul>
        <section className="promise" aria-labelledby="promise-title">
          <Lock size={24} aria-hidden="true" />
          <div>
            <h2 id="promise-title" className="promise__title">
              {i18n.t('welcome.privacyTitle')}
            </h2>
            <p>{i18n.t('welcome.privacyText')}</p>
          </div>
        </section>
        <section className="step" aria-labelledby="pin-title">
          <h2 className="step__title" id="pin-title">
            <Pin {...ICON} />
            {i18n.t('welcome.pinTitle')}
          </h2>
          <p>{import.meta.env.FIREFOX ? i18n.t('welcome.pinFirefox') : i18n.t('welcome.pinChrome')}</p>
        </section>
        <section className="step" aria-labelledby="try-title">
          <h2 className="step__title" id="try-title">
            {i18n.t('welcome.tryTitle')}
          </h2>
          <p>{i18n.t('welcome.tryText')}</p>
          <Sample settings={settings} />
        </section>
        <footer className="welcome__foot">
          <Button onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('common.openOptions')}
          </Button>
          <a className="button button--plain" href="/library.html">
            {i18n.t('common.openLibrary')}
          </a>
        </footer>
      </main>
    </div>
  );
}

function Point({
  icon,
  title,
  text,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <li className="point">
      <span className="point__icon">{icon}</span>
      <h2 className="point__title">{title}</h2>
      <p>{text}</p>
    </li>
  );
}
