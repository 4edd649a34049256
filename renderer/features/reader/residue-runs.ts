import type { BlockMark } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import type { BlockLook } from '../../editor/article/block-look';

/** Residue blocks that follow each other: folded into one line. Numbers of blocks, the last one included. */
export interface ResidueRun {
  readonly first: number;
  readonly last: number;
}

/** Blocks among which the title stands. */
const HEAD = 8;

/** The runs of residue among the blocks, in order. */
export function residueRuns(marks: readonly BlockMark[]): readonly ResidueRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const [block, mark] of marks.entries()) {
    if (mark.role !== 'residue') continue;
    const open = runs.at(-1);
    if (open?.last === block - 1) open.last = block;
    else runs.push({ first: block, last: block });
  }
  return runs;
}

export interface LookRules {
  readonly blocks: readonly Block[];
  readonly marks: readonly BlockMark[];
  readonly runs: readonly ResidueRun[];
  /** True when a run is shown line by line. */
  isOpen(run: ResidueRun): boolean;
  /** What a folded run says of itself. */
  foldedNote(run: ResidueRun): string;
  /** What a residue line that is shown says of itself. */
  lineNote(mark: BlockMark): string;
  /** The block that only repeats the title above the text; null when none does. */
  readonly repeatedTitle: number | null;
}

/** The look of every block. */
export function blockLooks(rules: LookRules): readonly BlockLook[] {
  const runOf = new Map<number, ResidueRun>();
  for (const run of rules.runs)
    for (let block = run.first; block <= run.last; block += 1) runOf.set(block, run);
  return rules.blocks.map(({ index }): BlockLook => {
    const mark = rules.marks[index];
    const run = runOf.get(index);
    if (mark && run) {
      if (rules.isOpen(run)) return { role: 'residue', fold: 'none', note: rules.lineNote(mark) };
      return index === run.first
        ? { role: 'residue', fold: 'summary', note: rules.foldedNote(run) }
        : { role: 'residue', fold: 'folded', note: '' };
    }
    const isHidden = index === rules.repeatedTitle;
    return { role: mark?.role ?? 'body', fold: isHidden ? 'hidden' : 'none', note: '' };
  });
}

/**
 * The block that says no more than the title above the text: among the first ones, and only while the title is all
 * it says and no highlight touches it.
 */
export function repeatedTitle(
  blocks: readonly Block[],
  title: string,
  isTouched: (first: number, last: number) => boolean,
): number | null {
  if (blocks.length < 2 || title.trim() === '') return null;
  const found = blocks.slice(0, HEAD).find(({ text }) => text.trim() === title.trim());
  return found && !isTouched(found.index, found.index) ? found.index : null;
}
