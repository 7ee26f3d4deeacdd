import '../../utils/messages/wake.ts';
import { PopupApp } from '../../components/app/PopupApp.tsx';
import { mount } from '../../components/mount.tsx';
import { i18n } from '../../utils/i18n.ts';
import './popup.css';

mount(i18n.t('extName'), <PopupApp />);
