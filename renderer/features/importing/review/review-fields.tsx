import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import {
  type Article,
  type ArticleAnalysis,
  type ArticleMetadata,
  type PartialDate,
  type ProposedField,
  parsePartialDate,
} from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { ReliabilityValue } from '../reliability-value';
import { useReport } from '../use-report';
import { DateValue } from './date-value';
import { FieldRow } from './field-row';
import { OutletValue } from './outlet-value';
import { fieldText, otherProposals, proposalOf } from './proposals';
import styles from './review-fields.module.css';
import type { ShownRange } from './shown-range';
import { TextValue } from './text-value';

/** In view for every article; the others where they have something, or on request. */
const MAIN: readonly ProposedField[] = ['title', 'publishedOn', 'outlet'];
const FURTHER: readonly ProposedField[] = [
  'subtitle',
  'agency',
  'author',
  'place',
  'updatedOn',
  'section',
  'url',
];
/** What the letters say of nearly every article is no news. */
const QUIET: readonly ProposedField[] = ['language'];

interface ReviewFieldsProps {
  readonly article: Article;
  readonly analysis: ArticleAnalysis | undefined;
  readonly onShow: (range: ShownRange) => void;
}

const NO_PROPOSALS: Pick<ArticleAnalysis, 'fields'> = { fields: [] };

/** Every field of the article with the line it came from; each edit is one step that can be undone. */
export function ReviewFields({ article, analysis, onShow }: ReviewFieldsProps) {
  const { t } = useMessages();
  const { articles } = useStore();
  const report = useReport();
  const [isAll, setAll] = useState(false);
  const proposals = analysis ?? NO_PROPOSALS;
  const save = (changes: Partial<ArticleMetadata>) => {
    const run = async () => {
      report(await articles.edit([article.id], changes));
    };
    void run();
  };
  const hasSomething = (field: ProposedField) =>
    fieldText(article, field) !== '' || otherProposals(proposals, field, '').length > 0;
  const fields = [
    ...MAIN,
    ...FURTHER.filter((field) => isAll || hasSomething(field)),
    ...(isAll ? QUIET : []),
  ];
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const value = fieldText(article, field);
        return (
          <FieldRow
            key={field}
            field={field}
            isEmpty={value === ''}
            proposal={proposalOf(proposals, field, value)}
            others={otherProposals(proposals, field, value)}
            onChoose={(chosen) => save(changeOf(field, chosen))}
            onShow={onShow}
          >
            <Editor article={article} field={field} onSave={save} />
          </FieldRow>
        );
      })}
      {isAll ? (
        <ReliabilityValue
          value={article.reliability}
          onChange={(reliability) => save({ reliability })}
          testId="importing.review.field.reliability"
        />
      ) : null}
      <Button
        variant="quiet"
        size="small"
        onPress={() => setAll(!isAll)}
        aria-expanded={isAll}
        data-testid="importing.review.more-fields"
      >
        {isAll ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        {t(isAll ? 'importing.field.fewerFields' : 'importing.field.moreFields')}
      </Button>
    </div>
  );
}

/** A chosen proposal as a change; dates are kept as dates. */
function changeOf(field: ProposedField, value: string): Partial<ArticleMetadata> {
  if (field !== 'publishedOn' && field !== 'updatedOn') return { [field]: value };
  return { [field]: value === '' ? null : (parsePartialDate(value) ?? null) };
}

interface EditorProps {
  readonly article: Article;
  readonly field: ProposedField;
  readonly onSave: (changes: Partial<ArticleMetadata>) => void;
}

function Editor({ article, field, onSave }: EditorProps) {
  const { t } = useMessages();
  const label = t(`importing.field.${field}`);
  const testId = `importing.review.field.${field}`;
  if (field === 'publishedOn' || field === 'updatedOn') {
    const save = (date: PartialDate | null) => onSave({ [field]: date });
    return <DateValue label={label} value={article[field]} onSave={save} testId={testId} />;
  }
  if (field === 'outlet') {
    return (
      <OutletValue
        caseFileId={article.caseFileId}
        label={label}
        value={article.outlet}
        reliability={article.reliability}
        onSave={onSave}
        testId={testId}
      />
    );
  }
  return (
    <TextValue
      label={label}
      value={article[field]}
      isUrl={field === 'url'}
      isLong={field === 'title' || field === 'subtitle'}
      onSave={(value) => onSave({ [field]: value })}
      testId={testId}
    />
  );
}
