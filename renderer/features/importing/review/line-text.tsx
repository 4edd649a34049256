import { useMessages } from '../../../i18n/messages';
import styles from './line-text.module.css';
import { visiblePieces } from './visible-pieces';

/** A line longer than this is cut for show: it is looked at here, not read. */
export const LONGEST_LINE = 3000;

interface LineTextProps {
  readonly text: string;
  /** What a field was read from, in units of this line. */
  readonly found: { readonly start: number; readonly end: number } | null;
}

/** A line as it is, its hidden characters shown as signs, what was read from it marked. */
export function LineText({ text, found }: LineTextProps) {
  const { t } = useMessages();
  const shown = text.slice(0, LONGEST_LINE);
  return (
    <>
      {found === null ? (
        <Visible text={shown} />
      ) : (
        <>
          <Visible text={shown.slice(0, found.start)} />
          <mark className={styles.found}>
            <Visible text={shown.slice(found.start, found.end)} />
          </mark>
          <Visible text={shown.slice(found.end)} />
        </>
      )}
      {text.length > LONGEST_LINE ? (
        <span className={styles.cut}>
          {t('importing.preview.cut', { count: text.length - LONGEST_LINE })}
        </span>
      ) : null}
    </>
  );
}

function Visible({ text }: { text: string }) {
  return visiblePieces(text).map(({ text: piece, sign }, at) =>
    sign === null ? (
      piece
    ) : (
      // The sign stands in the character's place: obeyed, it would reorder the line.
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
      <span
        key={at}
        className={styles.sign}
        dir="ltr"
        title={codeOf(piece)}
        data-testid="importing.preview.sign"
      >
        {sign}
      </span>
    ),
  );
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
