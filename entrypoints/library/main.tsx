import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { mount } from '../../components/mount.tsx';
import { i18n } from '../../utils/i18n.ts';

mount(i18n.t('library.title'), <LibraryApp />);
