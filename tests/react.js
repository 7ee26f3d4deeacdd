/** React as the tests know it: what is built (`scripts/preact-as-react.ts`), with the `act` that React has too. */
export * from 'preact/compat';
export { default } from 'preact/compat';
export { act } from 'preact/test-utils';
