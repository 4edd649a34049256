/** The system's language as a BCP 47 tag, empty when it says nothing. */
export function systemLocale(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? '';
  const tag = named.split(/[.@]/, 1)[0]?.replace('_', '-') ?? '';
  if (/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(tag)) return tag;
  // `C` and `POSIX` are no languages. Elsewhere the variables are unusual and Node asks the system itself.
  return platform === 'linux' ? '' : new Intl.DateTimeFormat().resolvedOptions().locale;
}
