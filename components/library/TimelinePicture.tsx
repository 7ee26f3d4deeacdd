import { i18n, uiDirection, uiLocale } from '../../utils/i18n.ts';
import { THREADS, type Timeline, type TimelineDot } from './timeline.ts';
import './timeline.css';

const WIDTH = 720;
const LANE = 28;
const TOP = 10;
const FOOT = 24;
const NAMES = 150;
const RIGHT = 16;
const RADIUS = 5;
/** Between dots of one day; more than so many lie on the last one, and the list has them all. */
const BESIDE = 9;
const MOST_BESIDE = 8;
/** Longer outlet names would run into the lane. */
const NAME_LENGTH = 20;

const shorten = (name: string) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name);

function tickLabel(iso: string, unit: 'day' | 'month' | 'year'): string {
  const parts: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : unit === 'month'
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(uiLocale(), { ...parts, timeZone: 'UTC' }).format(new Date(iso));
}

export interface TimelinePictureProps {
  readonly timeline: Timeline;
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly textOf: (id: string) => string;
}

/**
 * The speaker's quotes over time, a lane per outlet; tellings of one statement are joined. A picture beside the list
 * that says the same in words, so it is one image to a screen reader.
 */
export function TimelinePicture({ timeline, label, onChoose, textOf }: TimelinePictureProps) {
  const { lanes, dots, threads, ticks } = timeline;
  const height = TOP + lanes.length * LANE + FOOT;
  const mirrored = uiDirection() === 'rtl';
  const across = (x: number) => {
    const at = NAMES + x * (WIDTH - NAMES - RIGHT);
    return mirrored ? WIDTH - at : at;
  };
  const dotAt = ({ x, beside }: TimelineDot) =>
    across(x) + (mirrored === x <= 0.5 ? -1 : 1) * Math.min(beside, MOST_BESIDE) * BESIDE;
  const down = (lane: number) => TOP + lane * LANE + LANE / 2;
  const bottom = TOP + lanes.length * LANE;
  return (
    <figure className="timeline" data-testid="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        <title>{label}</title>
        {ticks.map(({ x, iso, unit }) => (
          <g key={iso}>
            <line className="timeline__tick" x1={across(x)} x2={across(x)} y1={TOP} y2={bottom} />
            <text className="timeline__when" x={across(x)} y={bottom + 16} textAnchor="middle">
              {tickLabel(iso, unit)}
            </text>
          </g>
        ))}
        {lanes.map((name, lane) => (
          <g key={name}>
            <line className="timeline__lane" x1={across(0)} x2={across(1)} y1={down(lane)} y2={down(lane)} />
            <text
              className="timeline__name"
              x={mirrored ? WIDTH : 0}
              y={down(lane) + 4}
              textAnchor="start"
              direction={mirrored ? 'rtl' : 'ltr'}
            >
              {shorten(name)}
            </text>
          </g>
        ))}
        {threads.slice(0, THREADS).map((thread, number) => (
          <polyline
            key={thread.join('-')}
            className={`timeline__thread timeline__thread--${number}`}
            points={thread
              .flatMap((place) => dots[place] ?? [])
              .map((dot) => `${dotAt(dot)},${down(dot.lane)}`)
              .join(' ')}
          />
        ))}
        {dots.map((dot) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list below has every quote.
          <circle
            key={dot.id}
            className={`timeline__dot ${dot.variant === null || dot.variant >= THREADS ? '' : `timeline__dot--${dot.variant}`}`}
            cx={dotAt(dot)}
            cy={down(dot.lane)}
            r={RADIUS}
            onClick={() => onChoose(dot.id)}
          >
            <title>{textOf(dot.id)}</title>
          </circle>
        ))}
      </svg>
      {threads.length > 0 && (
        <figcaption className="timeline__caption">{i18n.t('speakers.threads')}</figcaption>
      )}
    </figure>
  );
}
