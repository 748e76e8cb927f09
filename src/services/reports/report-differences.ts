/** Discrepancies and house names as a report tells them. */
import type { DiscrepancySide, ReportDiscrepancy, ReportName } from '../../report/model.ts';
import type { DiscrepancySideView, DiscrepancyView } from '../discrepancies/read-discrepancies.ts';
import type { NameDeviations } from '../names/deviations.ts';

export function reportDiscrepancy({
  ruling,
  reopenings,
  a,
  b,
  ...found
}: DiscrepancyView): ReportDiscrepancy {
  const { id, kind, class: word, subject, reason, note } = found;
  return {
    ...{ id, kind, class: word, subject, reason, note },
    a: reportSide(a),
    b: reportSide(b),
    ruling: ruling && {
      ...{ ruling: ruling.ruling, reason: ruling.reason, reviewer: ruling.reviewer },
      at: ruling.at.toISOString(),
    },
    reopenings: reopenings.map(({ articleId, form, quote, at, answeredAt }) => ({
      ...{ articleId, form, quote },
      at: at.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  };
}

function reportSide(side: DiscrepancySideView): DiscrepancySide {
  const { form, quote, articleId, claimId, start, end, revision } = side;
  return { form, quote, articleId, claimId, start, end, revision };
}

export function reportName({ nameId, name, house, deviations }: NameDeviations): ReportName {
  const { form, accepted, scope, authority, validFrom } = house;
  return {
    ...{ id: nameId, name, houseForm: form, accepted, scope, authority, validFrom },
    deviations: deviations.map(({ articleId, start, end, quote, kind, isQuoted }) => ({
      ...{ articleId, start, end, quote, kind, isQuoted },
    })),
  };
}
