import type { LineEligibility } from "../../domain/rma/decide-eligibility"
import type { Eligibility, EligibilityLine } from "../../types"
import type { OrderEligibilityView } from "../../workflows/rma/read-eligibility"

export function toEligibilityBody({ order, eligibility, reasons }: OrderEligibilityView): Eligibility {
  return {
    order_id: order.id,
    order_display_id: order.display_id,
    currency_code: order.currency_code,
    can_request: eligibility.can_request,
    lines: eligibility.lines.map(toLineBody),
    reasons: reasons.map(({ reason, label, description }) => ({
      code: reason.code,
      label,
      description,
      basis: reason.basis,
      evidence: reason.evidence,
      remedies: reason.remedies,
      return_freight_payer: reason.freight_payer,
      goods_come_back: reason.goods_come_back,
    })),
    refusals: eligibility.refusals,
  }
}

function toLineBody({ line, windows, ...eligibility }: LineEligibility): EligibilityLine {
  return {
    line_item_id: line.id,
    title: line.title,
    sku: line.sku,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    ...eligibility,
    windows: windows.map(({ ends_at, ...window }) => ({
      ...window,
      ends_at: ends_at === null ? null : new Date(ends_at).toISOString(),
    })),
  }
}
