/** Text articles are small; anything larger is a mistake that would only fill memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
