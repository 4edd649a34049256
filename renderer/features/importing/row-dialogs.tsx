import type { Article } from '../../core/model';
import { useLive, useStore } from '../../storage/use-store';
import { ColumnsDialog } from './columns/columns-dialog';
import { CompareDialog } from './compare/compare-dialog';
import { EncodingDialog } from './encoding/encoding-dialog';
import type { OpenDialog } from './use-review';

/** The dialog that is open about a row, if any. */
export function RowDialogs({ dialog, onClose }: { dialog: OpenDialog | null; onClose: () => void }) {
  if (!dialog) return null;
  const { row } = dialog;
  if (dialog.kind === 'encoding') return <EncodingDialog key={row.id} row={row} onClose={onClose} />;
  if (!row.article) return null;
  return dialog.kind === 'columns' ? (
    <ColumnsDialog article={row.article} onClose={onClose} />
  ) : (
    <Comparison article={row.article} onClose={onClose} />
  );
}

function Comparison({ article, onClose }: { article: Article; onClose: () => void }) {
  const { articles } = useStore();
  const otherId = article.likeness?.articleId;
  const other = useLive(
    async () => (otherId === undefined ? undefined : await articles.find(otherId)),
    [articles, otherId],
  );
  return other ? <CompareDialog article={article} other={other} onClose={onClose} /> : null;
}
