import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { decideCover } from "../../domain/warranty/decide-cover"
import { WARRANTY_LIFECYCLE, type WarrantyAction, type WarrantyStatus } from "../../domain/warranty/lifecycle"
import { standingOf } from "../../domain/warranty/standing"
import { COVER_PARTS } from "../../domain/warranty/words"
import type { WarrantyEventRecord, WarrantyRecord } from "../../modules/after-sales/queries/warranty/warranty-record"
import type { AdminWarranty, AdminWarrantySummary, StoreWarranty, WarrantyCard, WarrantyCoverBody } from "../../types"

const lifecycle: Lifecycle<WarrantyStatus, WarrantyAction> = WARRANTY_LIFECYCLE

/** What anybody may know who holds the card. `on` is today in the shop's zone. */
export function toWarrantyCard(warranty: WarrantyRecord, on: string): WarrantyCard {
  const { claim_code, title, status, covers, delivered_on, ends_on } = warranty
  return {
    ...{ claim_code, title, delivered_on, ends_on },
    standing: standingOf(status, covers, on),
    covers: covers.map(toCover),
    coverage: COVER_PARTS.map((part) => {
      const { by, grounds } = decideCover(status, covers, part, on)
      return {
        part,
        covered_by: by?.plan_code ?? null,
        grounds: grounds.map(({ cover, ground }) => ({ plan_code: cover.plan_code, ground })),
      }
    }),
  }
}

function toCover(cover: WarrantyRecord["covers"][number]): WarrantyCoverBody {
  const { plan_code, plan_name, plan_version, provider, provider_name, cost_bearer, scope } = cover
  const { exclusions, remedies, starts_on, ends_on } = cover
  return {
    ...{ plan_code, plan_name, plan_version, provider, provider_name, cost_bearer, scope },
    ...{ exclusions, remedies, starts_on, ends_on },
  }
}

export function toStoreWarranty(warranty: WarrantyRecord, on: string): StoreWarranty {
  const { id, sku, thumbnail, serial, registered_at, transferred_at, status } = warranty
  const isBuyers = transferred_at === null
  return {
    ...toWarrantyCard(warranty, on),
    ...{ id, sku, thumbnail, serial },
    registered_at: registered_at?.toISOString() ?? null,
    order_id: isBuyers ? warranty.order_id : null,
    order_display_id: isBuyers ? warranty.order_display_id : null,
    transfer_until: warranty.transfer_expires_at?.toISOString() ?? null,
    may_appeal: allowedActions(lifecycle, status).includes("appeal"),
  }
}

export function toAdminWarrantySummary(warranty: WarrantyRecord, on: string): AdminWarrantySummary {
  const { id, status, order_id, order_display_id, line_item_id, fulfillment_id, ordinal, product_id } = warranty
  const { sku, thumbnail, customer_id, email, serial, serial_source, import_order_number } = warranty
  return {
    ...toWarrantyCard(warranty, on),
    ...{ id, status, order_id, order_display_id, line_item_id, fulfillment_id, ordinal, product_id },
    ...{ sku, thumbnail, customer_id, email, serial, serial_source, import_order_number },
    registered_at: warranty.registered_at?.toISOString() ?? null,
    transferred_at: warranty.transferred_at?.toISOString() ?? null,
  }
}

export function toAdminWarranty(
  warranty: WarrantyRecord,
  events: readonly WarrantyEventRecord[],
  on: string,
): AdminWarranty {
  return {
    ...toAdminWarrantySummary(warranty, on),
    events: events.map((event) => ({ ...event, occurred_at: new Date(event.occurred_at).toISOString() })),
    // `end` is no button: a warranty ends with the unit's return, and `appeal` is its owner's.
    actions: allowedActions(lifecycle, warranty.status).filter((action) => action !== "end" && action !== "appeal"),
  }
}
