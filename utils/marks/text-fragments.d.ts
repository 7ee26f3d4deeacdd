declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { FragmentParts } from './words-link.ts';

  export const GenerateFragmentStatus: { readonly SUCCESS: number };
  export function setTimeout(milliseconds: number): void;
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: FragmentParts;
  };
}
