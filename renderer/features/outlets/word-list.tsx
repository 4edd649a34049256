import { X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Button, IconButton } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { TextField } from '../../ui/text-field';
import styles from './word-list.module.css';

export interface WordListProps {
  title: string;
  hint: string;
  words: readonly string[];
  /** What is shown while there are none. */
  none: string;
  onRemove: (word: string) => Promise<boolean>;
  /** Names the button that takes a word away. */
  removeLabel: (word: string) => string;
  adding?: {
    readonly label: string;
    /** The sentence about what cannot be added; undefined while it can. */
    readonly problemOf: (typed: string) => string | undefined;
    /** False when it could not be written: what was typed comes back. */
    readonly onAdd: (typed: string) => Promise<boolean>;
    readonly dir?: 'ltr';
  };
  /** One under another instead of in a row. */
  isLong?: boolean;
  testId: string;
}

/** Words of an outlet, each to be taken away, with a field for another one where that makes sense. */
export function WordList(props: WordListProps) {
  const { words, testId } = props;
  const headingId = useId();
  const sectionRef = useRef<HTMLElement>(null);
  const remove = async (word: string) => {
    // The pressed button goes with its word; the keyboard stays where it was.
    sectionRef.current?.focus();
    await props.onRemove(word);
  };
  return (
    <section
      ref={sectionRef}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={styles.section}
      data-testid={testId}
    >
      <h3 id={headingId} className={styles.title}>
        {props.title}
      </h3>
      <p className={styles.hint}>{props.hint}</p>
      {words.length === 0 ? (
        <p className={styles.none}>{props.none}</p>
      ) : (
        <ul aria-labelledby={headingId} className={props.isLong ? styles.lines : styles.words}>
          {words.map((word) => (
            <Word
              key={word}
              label={props.removeLabel(word)}
              onRemove={() => void remove(word)}
              testId={testId}
            >
              {word}
            </Word>
          ))}
        </ul>
      )}
      {props.adding && <Adding {...props.adding} testId={testId} />}
    </section>
  );
}

function Word(props: { children: string; label: string; onRemove: () => void; testId: string }): ReactNode {
  return (
    <li className={styles.word} data-testid={`${props.testId}.word`}>
      <span className={styles.letters}>
        <Foreign>{props.children}</Foreign>
      </span>
      <IconButton
        size="small"
        label={props.label}
        icon={<X size={14} aria-hidden />}
        onPress={props.onRemove}
        data-testid={`${props.testId}.remove`}
      />
    </li>
  );
}

function Adding(props: NonNullable<WordListProps['adding']> & { testId: string }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = props.problemOf(typed);
  const add = async () => {
    setTried(true);
    if (problem !== undefined || typed.trim() === '') return;
    setTyped('');
    setTried(false);
    if (!(await props.onAdd(typed.trim()))) setTyped((meanwhile) => (meanwhile === '' ? typed : meanwhile));
  };
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={props.label}
        isLabelHidden
        placeholder={props.label}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setTried(false);
        }}
        maxLength={200}
        errorMessage={isTried ? problem : undefined}
        {...(props.dir && typed !== '' ? { dir: props.dir } : {})}
        testId={`${props.testId}.field`}
      />
      <Button type="submit" isDisabled={typed.trim() === ''} data-testid={`${props.testId}.add`}>
        {t('outlets.add')}
      </Button>
    </form>
  );
}
