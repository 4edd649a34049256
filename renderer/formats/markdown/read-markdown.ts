import { type BlockRole, ok, type Result } from '../../core/model';
import { type Block, splitBlocks } from '../../core/text/blocks';
import type { FormatFailure, ReadChoices } from '../document';
import type { ReadParts } from '../read-parts';
import { type StatedField, StatedFields } from '../stated-field';
import { fieldOfName } from '../table/column-names';
import { dateOfCell } from '../table/date-cell';
import { decodeDetected } from '../text/decode-bytes';

const FENCE = /^\s{0,3}(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+\S/;
const LIST_ITEM = /^\s*(?:[-*+]|[\d٠-٩۰-۹]{1,3}[.)])\s+\S/u;
const FRONT_LINE = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):\s*(.*)$/u;
const FRONT_RULE = '---';
const MOST_FRONT_LINES = 60;
/** How sure a key above the text makes a field. */
const STATED = 0.95;

/**
 * Markdown stays as it was written, signs included; its headings and lists give blocks their roles, and the keys
 * between two rules at its start the fields.
 */
export function readMarkdown(
  bytes: Uint8Array,
  _fileName: string,
  choices: ReadChoices,
): Result<ReadParts, FormatFailure> {
  const decoded = decodeDetected(bytes, choices);
  if (!decoded.ok) return decoded;
  const blocks = splitBlocks(decoded.value.text);
  const front = frontLength(blocks);
  return ok({ ...decoded.value, roles: rolesOf(blocks, front), fields: fieldsOf(blocks.slice(1, front)) });
}

/** How many blocks belong to the keys at the start, both rules included; 0 without them. */
function frontLength(blocks: readonly Block[]): number {
  if (blocks[0]?.text.trim() !== FRONT_RULE) return 0;
  const end = blocks.findIndex((block, index) => index > 0 && block.text.trim() === FRONT_RULE);
  const keys = blocks.slice(1, Math.max(1, end));
  const isFront = end > 0 && end <= MOST_FRONT_LINES && keys.some(({ text }) => FRONT_LINE.test(text));
  return isFront ? end + 1 : 0;
}

function rolesOf(blocks: readonly Block[], front: number): ReadonlyMap<number, BlockRole> {
  const roles = new Map<number, BlockRole>();
  let isCode = false;
  let hasTitle = false;
  for (const { index, text } of blocks) {
    if (index < front) {
      roles.set(index, 'source-line');
      continue;
    }
    if (FENCE.test(text)) isCode = !isCode;
    const level = isCode ? 0 : (HEADING.exec(text)?.[1]?.length ?? 0);
    if (level > 0) {
      roles.set(index, level === 1 && !hasTitle ? 'title' : 'subheading');
      hasTitle ||= level === 1;
    } else if (!isCode && LIST_ITEM.test(text)) roles.set(index, 'list-item');
  }
  return roles;
}

function fieldsOf(keys: readonly Block[]): readonly StatedField[] {
  const fields = new StatedFields();
  for (const { text } of keys) {
    const [, name = '', written = ''] = FRONT_LINE.exec(text) ?? [];
    const field = fieldOfName(name)?.field;
    if (field === undefined || field === 'text') continue;
    const value = written.trim().replace(/^(["'])(.*)\1$/u, '$2');
    const isDate = field === 'publishedOn' || field === 'updatedOn';
    fields.add(field, isDate ? dateOfCell(value) : value, name, STATED);
  }
  return fields.all();
}
