import { useMessages } from '../i18n/messages';
import { useSettings } from '../platform/use-workbench';
import { type Command, useCommands } from '../ui/commands';
import { type Screen, useView } from './view-state';

/** Alt and the place in the rail; import keeps a key of its own. */
const PLACES: readonly { readonly screen: Screen; readonly code: string }[] = [
  { screen: 'library', code: 'Digit1' },
  { screen: 'codebook', code: 'Digit2' },
  { screen: 'briefings', code: 'Digit3' },
  { screen: 'settings', code: 'Digit4' },
];

/** What can be done from every screen. */
export function useShellCommands(overlays: { onPalette: () => void; onShortcuts: () => void }): void {
  const { t, language } = useMessages();
  const { change } = useSettings();
  const show = useView((view) => view.show);
  const goBack = useView((view) => view.goBack);
  const cameFrom = useView((view) => view.cameFrom);
  const general = t('shell.section.general');
  const go = t('shell.section.go');

  const commands: Command[] = [
    {
      id: 'shell.palette',
      label: t('shell.command.palette'),
      section: general,
      shortcut: { code: 'KeyK', ctrl: true },
      isInPalette: false,
      worksInTextFields: true,
      run: overlays.onPalette,
    },
    {
      id: 'shell.shortcuts',
      label: t('shell.command.shortcuts'),
      section: general,
      shortcut: { code: 'Slash', shift: true },
      run: overlays.onShortcuts,
    },
    ...PLACES.map(({ screen, code }) => ({
      id: `shell.go.${screen}`,
      label: t('shell.goTo', { screen: t(`shell.screen.${screen}`) }),
      section: go,
      shortcut: { code, alt: true },
      worksInTextFields: true,
      run: () => show(screen),
    })),
    {
      id: 'shell.import',
      label: t('shell.command.import'),
      section: go,
      shortcut: { code: 'KeyI', ctrl: true },
      run: () => show('import'),
    },
    {
      id: 'shell.back',
      label: t('shell.command.back'),
      section: go,
      shortcut: { code: 'Backspace', alt: true },
      isEnabled: cameFrom !== null,
      run: goBack,
    },
    {
      id: 'shell.theme',
      label: t('shell.command.theme'),
      section: general,
      run: () => change({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'shell.language',
      label: t('shell.command.language'),
      section: general,
      run: () => change({ language: language === 'ar' ? 'en' : 'ar' }),
    },
  ];
  useCommands(commands);
}
