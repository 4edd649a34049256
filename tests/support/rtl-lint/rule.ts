import type { WordPackage } from './open-package';

export interface Problem {
  readonly part: string;
  /** What was found, with enough text to find it again. */
  readonly detail: string;
}

export interface Finding extends Problem {
  readonly rule: string;
}

/** Looks at a whole package and yields what is wrong. */
export type Rule = (file: WordPackage) => Iterable<Problem>;
