import { i18n } from '../../utils/i18n.ts';
import { type BadgeMode, changeSettings, type Settings, type Theme } from '../../utils/settings.ts';
import { Switch } from '../design/Switch.tsx';
import { Choices } from './Choices.tsx';
import { Section } from './Section.tsx';

/** Marks in the page, the number on the button, light and dark. */
export function AppearanceSection({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={i18n.t('options.appearance')} testId="appearance">
      <Switch
        label={i18n.t('options.marks')}
        checked={settings.marks}
        testId="marks"
        onChange={(marks) => void changeSettings({ marks })}
      />
      <Choices<BadgeMode>
        legend={i18n.t('options.badge')}
        name="badge"
        value={settings.badge}
        onChange={(badge) => void changeSettings({ badge })}
        options={[
          { value: 'both', label: i18n.t('options.badgeBoth') },
          { value: 'altered', label: i18n.t('options.badgeAltered') },
          { value: 'flags', label: i18n.t('options.badgeFlags') },
          { value: 'off', label: i18n.t('options.badgeOff') },
        ]}
      />
      <Choices<Theme>
        legend={i18n.t('options.theme')}
        name="theme"
        value={settings.theme}
        onChange={(theme) => void changeSettings({ theme })}
        options={[
          { value: 'system', label: i18n.t('options.themeSystem') },
          { value: 'light', label: i18n.t('options.themeLight') },
          { value: 'dark', label: i18n.t('options.themeDark') },
        ]}
      />
    </Section>
  );
}
