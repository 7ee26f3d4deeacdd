import { Fragment } from 'react';

/** Facts in a row, those that are not known left out. Each keeps its own direction: an Arabic name moves no date. */
export function Facts({ of }: { readonly of: readonly (string | null)[] }) {
  return of
    .filter((fact) => fact !== null)
    .map((fact, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity but their place
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{fact}</bdi>
      </Fragment>
    ));
}
