import '../../utils/messages/wake.ts';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import { mount } from '../../components/mount.tsx';
import { i18n } from '../../utils/i18n.ts';

mount(i18n.t('extName'), <PanelApp />);
