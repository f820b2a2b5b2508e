import { isMiscounted, type CoreReturnItem } from "./count-core-return"
import { allows, type RmaStage } from "./lifecycle"
import { planCoreReceipt, type CoreReceiptLine, type ReceivableUnit } from "./plan-core-receipt"
import { shipBackEnd } from "./ship-back-end"

/** A request as far as facts of core can overtake it. */
export interface DriftingRma {
  readonly id: string
  readonly stage: RmaStage
  readonly customer_id: string | null
  readonly lapses_at: Date | null
  readonly ship_back_days: number
  /** The parcels its units were sent in. */
  readonly fulfillment_ids: readonly string[]
  /** Units whose goods come back. */
  readonly units: readonly ReceivableUnit[]
}

/** What core says about the same order and the same goods. */
export interface CoreFacts {
  readonly order_canceled: boolean
  readonly customer_id: string | null
  readonly parcels: readonly ParcelFacts[]
  readonly core_return: CoreReturnFacts | null
}

export interface ParcelFacts {
  readonly id: string
  readonly canceled: boolean
  readonly delivered_at: Date | null
}

export interface CoreReturnFacts {
  readonly id: string
  readonly status: string
  readonly items: readonly CoreReturnItem[]
  readonly receipt: readonly CoreReceiptLine[]
}

export type Drift =
  | { readonly kind: "order_canceled" | "parcels_canceled" | "core_return_canceled" }
  | { readonly kind: "receipt_not_recorded"; readonly receipt: readonly CoreReceiptLine[] }
  | { readonly kind: "core_return_miscounted" }
  | { readonly kind: "owner_changed" }
  | { readonly kind: "delivery_not_counted"; readonly lapses_at: Date }

/**
 * Where a request and core's facts have drifted apart, whether an event was lost or has only just arrived. An event and
 * the reconcile job ask the same question here; a request that agrees with core has no drift, however often it is asked.
 */
export function findDrift(rma: DriftingRma, core: CoreFacts, timeZone: string): Drift[] {
  const ended = allows(rma.stage, "cancel") ? whyEnded(rma, core) : null
  if (ended) return [{ kind: ended }]
  const { core_return } = core
  const drifts: Drift[] = rma.customer_id === core.customer_id ? [] : [{ kind: "owner_changed" }]
  if (core_return && allows(rma.stage, "receive")) {
    const { receipt } = core_return
    if (planCoreReceipt(rma.units, receipt).length > 0) drifts.push({ kind: "receipt_not_recorded", receipt })
  }
  if (core_return && isMiscounted(core_return.items, core_return.receipt, core_return.status === "received")) {
    drifts.push({ kind: "core_return_miscounted" })
  }
  const lapses_at = drifts.length === 0 ? laterEnd(rma, core, timeZone) : null
  if (lapses_at) drifts.push({ kind: "delivery_not_counted", lapses_at })
  return drifts
}

/** Why nothing can come of a request any more: its order, all its parcels or its core return were called off. */
function whyEnded(
  rma: DriftingRma,
  core: CoreFacts,
): "order_canceled" | "parcels_canceled" | "core_return_canceled" | null {
  if (core.order_canceled) return "order_canceled"
  const parcels = core.parcels.filter(({ id }) => rma.fulfillment_ids.includes(id))
  if (parcels.length > 0 && parcels.every(({ canceled }) => canceled)) return "parcels_canceled"
  return core.core_return?.status === "canceled" ? "core_return_canceled" : null
}

/** The later end that a delivery after the approval gives, or null when what was promised stands. */
function laterEnd(rma: DriftingRma, core: CoreFacts, timeZone: string): Date | null {
  const promised = rma.lapses_at
  if (!allows(rma.stage, "receive") || promised === null) return null
  const ends = core.parcels
    .filter(({ id }) => rma.fulfillment_ids.includes(id))
    .flatMap(({ delivered_at }) =>
      delivered_at ? [shipBackEnd(timeZone, promised, delivered_at, rma.ship_back_days)] : [],
    )
  const end = ends.reduce((latest, candidate) => (candidate > latest ? candidate : latest), promised)
  return end > promised ? end : null
}
