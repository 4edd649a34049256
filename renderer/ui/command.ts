/** Keys by their place on the keyboard (`event.code`): an Arabic layout gives Arabic letters in `event.key`. */
export interface Shortcut {
  readonly code: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** Something the user can do by name (palette) or by keys. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Heading in the palette and the list of shortcuts. */
  readonly section: string;
  readonly shortcut?: Shortcut;
  /** Default true. */
  readonly isEnabled?: boolean;
  /** Default true; false for commands that make sense by key only. */
  readonly isInPalette?: boolean;
  /** Default false: in a text field the keys belong to the text. */
  readonly worksInTextFields?: boolean;
  readonly run: () => void;
}
