import { mount } from '../../components/mount.tsx';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { i18n } from '../../utils/i18n.ts';

mount(i18n.t('options.title'), <OptionsApp />);
