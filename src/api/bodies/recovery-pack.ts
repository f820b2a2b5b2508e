import { inCurrency } from "../../domain/money/in-currency"
import type { RmaUnitRecord } from "../../modules/after-sales/queries/rma/rma-record"
import type { RecoveryPack } from "../../types"
import type { CoreParcel, EvidencePack } from "../../workflows/recovery/read-evidence-pack"
import { fixedSettlement } from "../../workflows/rma/read-rma-view"
import { toAdminRecovery, toFreightLeg } from "./admin-recovery"
import { toSettlementBody } from "./settlement-body"
import { titlesOf } from "./store-rma"
import { toIso } from "./to-iso"

/**
 * The evidence that a claim rests on, to be handed over as it is. Each part stands in a key of its own: further
 * evidence, such as pictures, is one more. The customer's name, address and e-mail are not the other side's business.
 */
export function toRecoveryPack({ claim, rma, placed_at, parcels }: EvidencePack, now: Date): RecoveryPack {
  const round = (amount: string) => inCurrency(amount, rma.currency_code)
  return {
    claim: toAdminRecovery(claim, now),
    order: { display_id: claim.order_display_id, placed_at: new Date(placed_at).toISOString() },
    request: {
      number: rma.number,
      requested_at: rma.requested_at.toISOString(),
      decided_at: rma.decided_at?.toISOString() ?? null,
    },
    parcels: parcels.map(toParcel),
    items: rma.items.map((item) => ({
      id: item.id,
      title: item.title,
      sku: item.sku,
      quantity: item.quantity,
      reason_code: item.reason_code,
      note: item.note,
      cause: item.cause,
      fault_shares: item.fault_shares,
      units: item.units.map((unit) => toUnit(unit, round)),
    })),
    freight_legs: rma.freight_legs.map((leg) => toFreightLeg(leg, rma.currency_code)),
    settlement: toSettlementBody(fixedSettlement(rma), titlesOf(rma)),
    payouts: rma.payouts.map(({ amount, status, paid_at }) => ({
      amount: round(amount),
      status,
      paid_at: paid_at && toIso(paid_at),
    })),
  }
}

function toParcel({ id, provider_id, shipped_at, delivered_at, labels }: CoreParcel): RecoveryPack["parcels"][number] {
  const at = (instant: Date | string | null) => instant && new Date(instant).toISOString()
  return {
    fulfillment_id: id,
    provider_id,
    shipped_at: at(shipped_at),
    delivered_at: at(delivered_at),
    tracking_numbers: (labels ?? []).flatMap(({ tracking_number }) => tracking_number ?? []),
  }
}

function toUnit(
  { price_paid, received_at, inspected_at, accepted, grade, disposition, inspection_note }: RmaUnitRecord,
  round: (amount: string) => string,
): RecoveryPack["items"][number]["units"][number] {
  return {
    price_paid: round(price_paid),
    received_at: received_at && toIso(received_at),
    inspected_at: inspected_at && toIso(inspected_at),
    ...{ accepted, grade, disposition, inspection_note },
  }
}
