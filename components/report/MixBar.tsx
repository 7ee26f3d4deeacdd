import { i18n, uiLocale } from '../../utils/i18n.ts';
import { formatNumber } from '../format.ts';
import { MIX_PARTS, type MixPart, type SourceMix } from './source-mix.ts';

function partLabel(part: MixPart): string {
  switch (part) {
    case 'named':
      return i18n.t('mix.named');
    case 'organisation':
      return i18n.t('mix.organisation');
    case 'document':
      return i18n.t('mix.document');
    case 'anonymous':
      return i18n.t('mix.anonymous');
    case 'none':
      return i18n.t('mix.none');
  }
}

/** Width of the drawing in its own units; only proportions matter. */
const WIDTH = 1000;
const GAP = 4;

/** What the article's statements stand on: a bar for the eye, the same numbers in words beside it. */
export function MixBar({ mix }: { readonly mix: SourceMix }) {
  const total = MIX_PARTS.reduce((sum, part) => sum + mix[part], 0);
  if (total === 0) return null;
  const present = MIX_PARTS.filter((part) => mix[part] > 0);
  const room = WIDTH - GAP * (present.length - 1);
  let x = 0;
  return (
    <section className="mix" data-testid="mix" aria-label={i18n.t('mix.label')}>
      <svg
        className="mix__bar"
        viewBox={`0 0 ${WIDTH} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {present.map((part) => {
          const width = (mix[part] / total) * room;
          const at = x;
          x += width + GAP;
          return <rect key={part} className={`mix__part--${part}`} x={at} y={0} width={width} height={12} />;
        })}
      </svg>
      <ul className="mix__legend">
        {present.map((part) => (
          <li key={part} className="mix__key" data-testid={`mix-${part}`}>
            <span className={`mix__swatch mix__swatch--${part}`} aria-hidden="true" />
            {partLabel(part)} {formatNumber(mix[part], uiLocale())}
          </li>
        ))}
      </ul>
    </section>
  );
}
