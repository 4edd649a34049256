/** The part of the Trusted Types API that a policy for worker addresses needs. */
interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): {
      createScriptURL(url: string): unknown;
    };
  };
}

type WorkerPolicy = { createScriptURL(url: string): unknown };
let policy: WorkerPolicy | undefined;

/**
 * An address of one of our own workers (as `import address from './x-worker?worker&url'` gives it) in the form that
 * the content security policy wants: `require-trusted-types-for 'script'`, policy `hashiya`. Anything but a script of
 * this very origin is refused.
 */
export function workerUrl(address: string): URL {
  policy ??= createPolicy();
  const url = new URL(address, globalThis.location.href);
  // The Worker constructor takes a TrustedScriptURL wherever it takes a URL; the library's types do not say so.
  return policy.createScriptURL(url.href) as URL;
}

function createPolicy(): WorkerPolicy {
  const rules = {
    createScriptURL(url: string): string {
      if (!isOwnScript(url)) throw new TypeError(`Not a worker of this program: ${url}`);
      return url;
    },
  };
  return (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('hashiya', rules) ?? rules;
}

/** Compared by protocol and host, since `origin` is the string "null" for `app:`. */
function isOwnScript(url: string): boolean {
  const { protocol, host } = new URL(url);
  return protocol === globalThis.location.protocol && host === globalThis.location.host;
}
