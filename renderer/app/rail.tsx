import { FileText, LibraryBig, type LucideIcon, Settings, Tags } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useMessages } from '../i18n/messages';
import { classNames } from '../ui/class-names';
import styles from './rail.module.css';
import { type Screen, useView } from './view-state';

const PLACES: readonly { readonly screen: Screen; readonly icon: LucideIcon }[] = [
  { screen: 'library', icon: LibraryBig },
  { screen: 'codebook', icon: Tags },
  { screen: 'briefings', icon: FileText },
];

/** The way between screens, at the inline start. */
export function Rail() {
  const { t } = useMessages();
  return (
    <nav className={styles.rail} aria-label={t('shell.rail')} data-testid="shell.rail">
      {PLACES.map((place) => (
        <RailButton key={place.screen} {...place} />
      ))}
      <span className={styles.gap} />
      <RailButton screen="settings" icon={Settings} />
    </nav>
  );
}

function RailButton(props: { screen: Screen; icon: LucideIcon }) {
  const { t } = useMessages();
  const show = useView((view) => view.show);
  const isCurrent = useView((view) => placeOf(view.screen) === props.screen);
  const Icon = props.icon;
  return (
    <Button
      className={classNames(styles.place, isCurrent && styles.current)}
      onPress={() => show(props.screen)}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      data-testid={`shell.rail.${props.screen}`}
    >
      <Icon size={20} strokeWidth={1.6} aria-hidden />
      {t(`shell.screen.${props.screen}`)}
    </Button>
  );
}

/** Where in the rail a screen belongs: import and outlets are parts of the library. */
const placeOf = (screen: Screen): Screen =>
  screen === 'import' || screen === 'outlets' ? 'library' : screen;
