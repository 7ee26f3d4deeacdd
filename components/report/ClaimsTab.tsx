import { ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n, uiLocale } from '../../utils/i18n.ts';
import { claimId } from '../../utils/marks/claim-id.ts';
import type { Claim, Report } from '../../utils/report.ts';
import type { Sensitivity } from '../../utils/settings.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { RovingList } from '../design/RovingList.tsx';
import { Switch } from '../design/Switch.tsx';
import { formatNumber } from '../format.ts';
import { useReportActions } from './actions.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { orderClaims } from './claim-order.ts';
import { useKeptPlace } from './kept-place.ts';
import { SensitivitySwitch } from './SensitivitySwitch.tsx';

export interface ClaimsTabProps {
  readonly report: Report;
  readonly dismissed: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly onSensitivity: (sensitivity: Sensitivity) => void;
  readonly chosen: string | null;
}

/** Flags first, with their reasons; every other sentence on request. */
export function ClaimsTab({ report, dismissed, sensitivity, onSensitivity, chosen }: ClaimsTabProps) {
  const actions = useReportActions();
  const place = useKeptPlace();
  const [flaggedOnly, setFlaggedOnly] = useState(place.flaggedOnly ?? true);
  useEffect(() => {
    place.flaggedOnly = flaggedOnly;
  }, [place, flaggedOnly]);
  const { flagged, others } = orderClaims(report.claims, dismissed);
  const { language } = report.article;

  const onKey = (isFlag: boolean) => (key: string, claim: Claim) => {
    if (key === 'Enter' && actions.hasPage) actions.show(claim);
    else if (key === 'd' && isFlag) actions.dismiss(claim);
    else return false;
    return true;
  };

  return (
    <div className="report__panel">
      <div className="report__bar">
        <SensitivitySwitch value={sensitivity} onChange={onSensitivity} />
        <span className="report__bar-end">
          <Switch
            label={i18n.t('claims.flaggedOnly')}
            checked={flaggedOnly}
            onChange={setFlaggedOnly}
            testId="flagged-only"
          />
        </span>
      </div>
      {flagged.length === 0 ? (
        <EmptyState
          icon={<ShieldCheck size={22} />}
          title={i18n.t('claims.noneTitle')}
          text={i18n.t('claims.noneText')}
          testId="no-flags"
        />
      ) : (
        <RovingList
          items={flagged}
          idOf={claimId}
          label={i18n.t('claims.flaggedLabel')}
          chosen={chosen}
          onKey={onKey(true)}
          render={(claim) => <ClaimCard claim={claim} language={language} flagged />}
        />
      )}
      {!flaggedOnly && others.length > 0 && (
        <section>
          <h2 className="report__section-title">
            {i18n.t('claims.others', others.length, [formatNumber(others.length, uiLocale())])}
          </h2>
          <RovingList
            items={others}
            idOf={claimId}
            label={i18n.t('claims.othersLabel')}
            onKey={onKey(false)}
            render={(claim) => <ClaimCard claim={claim} language={language} flagged={false} />}
          />
        </section>
      )}
    </div>
  );
}
