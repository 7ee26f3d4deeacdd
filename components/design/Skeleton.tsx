import './skeleton.css';

/** A grey line where words will be. Decorative: the surface announces "checking" in words. */
export function Skeleton({ width = 'long' }: { readonly width?: 'short' | 'medium' | 'long' }) {
  return <span className={`skeleton skeleton--${width}`} aria-hidden="true" />;
}
