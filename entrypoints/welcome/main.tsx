import { mount } from '../../components/mount.tsx';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { i18n } from '../../utils/i18n.ts';

mount(i18n.t('welcome.title'), <WelcomeApp />);
