/**
 * Hands the paths of dropped files from the preload to main. Not part of the contract's table, so that no window can
 * call it: only the preload knows that a path belongs to a file the user really dropped.
 */
export const REGISTER_DROPPED = 'intake.register-dropped';
