import {
  type AnalysedArticle,
  type AnalyseInput,
  analyseArticle,
} from '../../../../../renderer/core/importing/analyse-article';
import { type ImportKnowledge, NO_KNOWLEDGE } from '../../../../../renderer/core/importing/import-knowledge';
import {
  caseFileId,
  type FieldProposal,
  type Outlet,
  outletId,
  type ProposedField,
} from '../../../../../renderer/core/model';

/** Reads a text as a plain file whose encoding was certain. */
export const analyse = (
  text: string,
  more: Partial<AnalyseInput> = {},
  knowledge: ImportKnowledge = NO_KNOWLEDGE,
): AnalysedArticle =>
  analyseArticle(
    {
      text,
      fileName: '',
      pastedTitle: '',
      roles: new Map(),
      fields: [],
      confidence: 'certain',
      unreadable: 0,
      repair: null,
      isRepaired: false,
      ...more,
    },
    knowledge,
  );

/** The proposals of one field, the best first. */
export const proposalsOf = (article: AnalysedArticle, field: ProposedField): readonly FieldProposal[] =>
  article.fields.filter((each) => each.field === field);

/** Roles in short: the kind of residue for residue. */
export const rolesOf = (article: AnalysedArticle): readonly string[] =>
  article.blocks.map(({ role, residue }) => (residue === null ? role : `-${residue}`));

export const outletOf = (more: Partial<Outlet>): Outlet => ({
  id: outletId('o1'),
  caseFileId: caseFileId('c1'),
  name: 'الميناء اليوم',
  aliases: [],
  domains: [],
  reliability: null,
  residueLines: [],
  keptLines: [],
  ...more,
});
