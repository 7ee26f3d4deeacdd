import {
  CircleCheck,
  CircleDashed,
  Languages,
  type LucideIcon,
  Scissors,
  TriangleAlert,
  UserRoundX,
} from 'lucide-react';
import { verdictHint, verdictLabel } from '../../utils/labels.ts';
import type { Verdict } from '../../utils/report.ts';
import { Chip } from '../design/Chip.tsx';

const ICONS: Record<Verdict, LucideIcon> = {
  altered: TriangleAlert,
  'other-speaker': UserRoundX,
  'other-translation': Languages,
  shortened: Scissors,
  confirmed: CircleCheck,
  unseen: CircleDashed,
};

/** What the library knows of a quote, in a word with its colour and its shape. Test hook: `verdict-<verdict>`. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict];
  return (
    <Chip
      look={verdict}
      icon={<Icon size={12} strokeWidth={2.4} />}
      testId={`verdict-${verdict}`}
      title={verdictHint(verdict)}
    >
      {verdictLabel(verdict)}
    </Chip>
  );
}
