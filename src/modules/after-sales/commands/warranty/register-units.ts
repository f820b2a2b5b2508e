import { generateEntityId } from "@medusajs/framework/utils"

import type { OrderFacts } from "../../../../domain/policy/order-facts"
import { WARRANTY_INITIAL_STATUS } from "../../../../domain/warranty/lifecycle"
import type { PlannedCover, PlannedWarranty } from "../../../../domain/warranty/plan-warranties"
import { createClaimCode } from "../../create-claim-code"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { carryHolders } from "./carry-holders"
import { carrySerials } from "./carry-serials"

export interface RegisterUnits {
  readonly order: OrderFacts
  readonly planned: readonly PlannedWarranty[]
  readonly now: Date
}

/**
 * Registers the warranties of delivered units and answers the ids of those that were new, in one statement: the unique
 * key of parcel, line and place makes a repeated delivery write nothing, and the covers and the history of a unit are
 * written only with it.
 */
export async function registerUnits(transaction: Transaction, input: RegisterUnits): Promise<string[]> {
  if (input.planned.length === 0) return []
  const rows = input.planned.map((planned) => ({ ...toWarrantyRow(planned, input.order), planned }))
  const warranties = rows.map(({ planned: _, ...row }) => row)
  const covers = rows.flatMap(({ id, planned }) => planned.covers.map((cover) => toCoverRow(id, cover)))
  const registered = await transaction.query<{ id: string }>(
    `with wanted as (select * from jsonb_populate_recordset(null::warranty, ?::jsonb)),
     registered as (
       insert into warranty (${WARRANTY_COLUMNS}, created_at, updated_at)
       select ${WARRANTY_COLUMNS}, ?, ? from wanted
       on conflict (fulfillment_id, line_item_id, position) where deleted_at is null do nothing
       returning id),
     covered as (
       insert into warranty_cover (${COVER_COLUMNS})
       select ${COVER_COLUMNS} from jsonb_populate_recordset(null::warranty_cover, ?::jsonb) cover
        where cover.warranty_id in (select id from registered)),
     told as (
       insert into warranty_event (id, action, to_status, actor_type, occurred_at, warranty_id)
       select 'wtye' || substr(id, 4), 'register', ?, ?, ?, id from registered)
     select id from registered`,
    [
      ...[JSON.stringify(warranties), input.now, input.now, JSON.stringify(covers)],
      ...[WARRANTY_INITIAL_STATUS, SYSTEM.type, input.now],
    ],
  )
  const ids = registered.map(({ id }) => id)
  if (ids.length === 0) return ids
  await carrySerials(transaction, ids, input.now)
  await carryHolders(transaction, ids, input.now)
  return ids
}

const WARRANTY_COLUMNS = `id, claim_code, status, order_id, order_display_id, line_item_id, fulfillment_id, position,
  ordinal, product_id, variant_id, sku, title, thumbnail, customer_id, email, delivered_on, ends_on`

function toWarrantyRow({ line, unit, position, delivered_on, ends_on }: PlannedWarranty, order: OrderFacts) {
  return {
    id: generateEntityId(undefined, "wty"),
    claim_code: createClaimCode(),
    status: WARRANTY_INITIAL_STATUS,
    order_id: order.id,
    order_display_id: order.display_id,
    line_item_id: line.id,
    fulfillment_id: unit.shipment.fulfillment_id,
    position,
    ordinal: unit.ordinal,
    product_id: line.product_id,
    variant_id: line.variant_id,
    sku: line.sku,
    title: line.title,
    thumbnail: line.thumbnail,
    customer_id: order.customer_id,
    email: order.email,
    delivered_on,
    ends_on,
  }
}

export const COVER_COLUMNS = `id, plan_version_id, plan_code, plan_name, plan_version, provider, provider_name, cost_bearer,
  covers_parts, covers_labour, covers_travel, exclusions, remedies, starts, registration_days, period_unit, period_count,
  after_repair, after_replacement, starts_on, ends_on, warranty_id`

export function toCoverRow(warranty_id: string, { terms, scope, starts_on, ends_on }: PlannedCover) {
  return {
    id: generateEntityId(undefined, "wtycov"),
    plan_version_id: terms.id,
    plan_code: terms.plan_code,
    plan_name: terms.plan_name,
    plan_version: terms.version,
    provider: terms.provider,
    provider_name: terms.provider_name,
    cost_bearer: terms.cost_bearer,
    covers_parts: scope.parts,
    covers_labour: scope.labour,
    covers_travel: scope.travel,
    exclusions: terms.exclusions,
    remedies: terms.remedies,
    starts: terms.starts,
    registration_days: terms.registration_days,
    period_unit: terms.period_unit,
    period_count: terms.period_count,
    after_repair: terms.after_repair,
    after_replacement: terms.after_replacement,
    ...{ starts_on, ends_on, warranty_id },
  }
}
