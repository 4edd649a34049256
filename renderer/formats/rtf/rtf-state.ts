import type { Destination } from './rtf-groups';

/** What holds within a group and ends with it. */
export interface GroupState {
  destination: Destination;
  /** Units that follow each `\u` for programs that do not know it. */
  skipAfterUnicode: number;
  font: number;
  /** Font of right-to-left runs; -1 when none is set. */
  rightToLeftFont: number;
  isRightToLeft: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  style: number;
  outlineLevel: number;
  isList: boolean;
}

export function freshGroup(): GroupState {
  return {
    destination: 'body',
    skipAfterUnicode: 1,
    font: -1,
    rightToLeftFont: -1,
    isRightToLeft: false,
    isHidden: false,
    isDeleted: false,
    style: 0,
    outlineLevel: -1,
    isList: false,
  };
}

/** Applies a formatting word; false for a word that is none. */
export function applyFormat(state: GroupState, name: string, value: number | null): boolean {
  const change = FORMATS[name];
  change?.(state, value);
  return change !== undefined;
}

type Change = (state: GroupState, value: number | null) => void;

const FORMATS: Readonly<Record<string, Change>> = {
  uc: (state, value) => {
    state.skipAfterUnicode = Math.max(0, value ?? 1);
  },
  f: (state, value) => {
    state.font = value ?? -1;
  },
  af: (state, value) => {
    state.rightToLeftFont = value ?? -1;
  },
  // The order of the two says which of them the run is; the other one only names the other font.
  rtlch: (state) => {
    state.isRightToLeft = true;
  },
  ltrch: (state) => {
    state.isRightToLeft = false;
  },
  v: (state, value) => {
    state.isHidden = value !== 0;
  },
  deleted: (state, value) => {
    state.isDeleted = value !== 0;
  },
  plain: (state) => {
    state.font = -1;
    state.rightToLeftFont = -1;
    state.isHidden = false;
    state.isDeleted = false;
  },
  pard: (state) => {
    state.style = 0;
    state.outlineLevel = -1;
    state.isList = false;
  },
  s: (state, value) => {
    state.style = value ?? 0;
  },
  outlinelevel: (state, value) => {
    state.outlineLevel = value ?? -1;
  },
  ls: (state, value) => {
    state.isList = value !== 0;
  },
  pnlvlblt: (state) => {
    state.isList = true;
  },
};
