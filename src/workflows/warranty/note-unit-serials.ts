import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { nameOf, packedUnitsOf, type PackedUnit } from "../../domain/warranty/packed-units"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { noteUnitSerials, type NotedSerial } from "../../modules/after-sales/commands/warranty/note-unit-serials"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { listUnitSerials } from "../../modules/after-sales/queries/warranty/list-unit-serials"
import type { OrderUnitSerial } from "../../types"
import { readOrderFacts } from "../order/read-order-facts"
import type { VerbInput } from "../rma/verb-input"

export interface NoteUnitSerialsInput extends VerbInput {
  readonly serials: readonly NotedSerial[]
}

const noteUnitSerialsStep = createStep(
  "after-sales-note-unit-serials",
  async (input: NoteUnitSerialsInput, { container }) => {
    const packed = await readPackedUnits(container, input.id)
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, noteUnitSerials), { ...input, packed, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** Staff note, while they pack, which physical units lie in the parcels of an order. */
export const noteUnitSerialsWorkflow = createWorkflow(
  "after-sales-note-unit-serials-flow",
  (input: NoteUnitSerialsInput) => {
    noteUnitSerialsStep(input)
    return new WorkflowResponse(input.id)
  },
)

/**
 * The units in the parcels of an order with their serial numbers. A shop that has no warranty plan and noted nothing gets
 * none: it has no use for them.
 *
 * @throws NOT_FOUND
 */
export async function readUnitSerials(container: MedusaContainer, orderId: string): Promise<OrderUnitSerial[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [packed, known, plans] = await Promise.all([
    readPackedUnits(container, orderId),
    afterSales.ask(listUnitSerials, orderId),
    afterSales.ask(listPlansForDecision, undefined),
  ])
  if (plans.length === 0 && known.length === 0) return []
  return packed.map((one) => {
    const name = nameOf(one)
    const noted = known.find(
      (row) =>
        row.fulfillment_id === name.fulfillment_id &&
        row.line_item_id === name.line_item_id &&
        row.position === name.position,
    )
    const { title, sku } = one.line
    return {
      ...{ ...name, ordinal: one.unit.ordinal, title, sku },
      ...{ serial: noted?.serial ?? null, warranty_id: noted?.warranty_id ?? null },
      is_delivered: one.unit.shipment.delivered_at !== null,
    }
  })
}

async function readPackedUnits(container: MedusaContainer, orderId: string): Promise<PackedUnit[]> {
  const needs = { shipments: true, product_grouping: false, customer_groups: false }
  const { lines, currency_code } = await readOrderFacts(container, orderId, "anyone", needs)
  return lines.flatMap((line) => packedUnitsOf(line, currency_code))
}
