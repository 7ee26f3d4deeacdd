/** citation-js has no types of its own; these are what the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly {
      readonly id: string;
      readonly type: string;
      readonly title?: string;
      readonly [field: string]: unknown;
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
