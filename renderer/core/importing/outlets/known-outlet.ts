/** A well-known publisher or agency: public facts, so that it is met under any of its names. */
export interface KnownSource {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Host names without `www.`; their subdomains count too. */
  readonly domains: readonly string[];
}
