/**
 * What stands in for React in everything that is built, and in the tests: Preact, by the layer it keeps for this. The sources
 * and the libraries import React by its name, and are checked against React's types.
 * Why, and what is different: docs/decisions/preact-as-react.md.
 */
export const PREACT_AS_REACT = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  // Base UI's own way to the hook that React has had since version 18.
  { find: /^use-sync-external-store\/shim$/, replacement: 'preact/compat' },
];
