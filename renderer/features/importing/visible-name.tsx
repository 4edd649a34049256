import type { ImportFile } from '../../core/importing/import-run';
import { useMessages } from '../../i18n/messages';
import { classNames } from '../../ui/class-names';
import styles from './visible-name.module.css';

/** A name may hold controls that show it backwards (`report` + U+202E + `fdp.exe`): they are shown instead of obeyed. */
export const visibleName = (name: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  name.replace(/[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The file's own name, never a mirrored one; as a row's title also the folder or archive it lay in. */
export function FileName(props: { file: ImportFile; isTitle?: boolean }) {
  const { t, number } = useMessages();
  const { fileName, container, row } = props.file;
  if (fileName === '') return <span>{t('importing.pastedText')}</span>;
  const folder = [container, fileName.slice(0, Math.max(0, fileName.lastIndexOf('/')))].filter(Boolean);
  const where = visibleName([container, fileName].filter(Boolean).join('/'));
  return (
    <span className={classNames(styles.name, props.isTitle && styles.title)} title={where}>
      <bdi dir="auto">{visibleName(baseName(fileName))}</bdi>
      {row === null ? null : <bdi>#{number(row + 1)}</bdi>}
      {props.isTitle && folder.length > 0 ? (
        <bdi dir="auto" className={styles.folder}>
          {visibleName(folder.join('/'))}
        </bdi>
      ) : null}
    </span>
  );
}
