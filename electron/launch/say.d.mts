/** Something the user must do; shown as a sentence, without a stack. */
export class Hindrance extends Error {}
