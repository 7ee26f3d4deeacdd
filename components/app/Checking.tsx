import { i18n } from '../../utils/i18n.ts';
import { Skeleton } from '../design/Skeleton.tsx';

const CARDS = ['first', 'second', 'third'];

/** Stands at once where the result will be. */
export function Checking() {
  return (
    <div className="checking" data-testid="checking">
      <span className="visually-hidden">{i18n.t('app.checking')}</span>
      <Skeleton width="short" />
      <Skeleton width="medium" />
      {CARDS.map((card) => (
        <div key={card} className="checking__card">
          <Skeleton width="short" />
          <Skeleton />
          <Skeleton width="medium" />
        </div>
      ))}
    </div>
  );
}
