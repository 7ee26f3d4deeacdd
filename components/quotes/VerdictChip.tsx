import {
  CircleCheck,
  CircleDashed,
  Languages,
  type LucideIcon,
  Scissors,
  TriangleAlert,
  UserRoundX,
} from 'lucide-react';
import { checkHint, checkLabel } from '../../utils/labels.ts';
import { conflictsWithSaved } from '../../utils/matching/conflict.ts';
import type { Check, QuoteKind, Verdict } from '../../utils/report.ts';
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
export function VerdictChip({ check, kind }: { readonly check: Check; readonly kind: QuoteKind }) {
  const { verdict } = check;
  const Icon = conflictsWithSaved(check) ? TriangleAlert : ICONS[verdict];
  return (
    <Chip
      look={verdict}
      icon={<Icon size={12} strokeWidth={2.4} />}
      testId={`verdict-${verdict}`}
      title={checkHint(check, kind)}
    >
      {checkLabel(check, kind)}
    </Chip>
  );
}
