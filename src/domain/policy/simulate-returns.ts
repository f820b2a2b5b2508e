import type { Decision, Refusal } from "../kernel/decision"
import { refuse } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import type { Returnability } from "./decide-returnability"
import { explainReturnability, type ReturnabilityStep } from "./explain-returnability"
import { listUnits } from "../rma/units"
import type { CoveredUnit } from "../warranty/decide-under-warranty"
import { explainUnderWarranty } from "../warranty/explain-under-warranty"
import type { OrderFacts, OrderLineFacts, ShipmentFacts } from "./order-facts"
import type { AfterSalesReason } from "./reason"
import type { SpanCalendarOf } from "./span-calendar"
import type { PolicyTerms } from "./terms"

export interface SimulatedItem {
  readonly line_item_id: string
  readonly reason_code: string
}

export interface ReturnSimulation {
  readonly policies: readonly PolicyTerms[]
  readonly reasons: readonly AfterSalesReason[]
  readonly order: OrderFacts
  readonly items: readonly SimulatedItem[]
  /** The units that have a warranty. */
  readonly covered: readonly CoveredUnit[]
  /** Epoch ms. */
  readonly now: number
  readonly calendarOf: SpanCalendarOf
}

/** What would be decided about one item, for each shipment that it travelled in. */
export interface SimulatedReturn extends SimulatedItem {
  /** Null when the question ends before a shipment comes into it. */
  readonly fulfillment_id: string | null
  /** The unit, from 0, where each has a verdict of its own; null where all of a shipment have the same. */
  readonly ordinal: number | null
  readonly basis: Basis | null
  readonly decision: Decision<Returnability>
  readonly steps: readonly ReturnabilityStep[]
}

/** Asks for each item and shipment what the shop would decide, by the very function that decides, and why. */
export function simulateReturns(simulation: ReturnSimulation): SimulatedReturn[] {
  return simulation.items.flatMap((item, index): SimulatedReturn[] => {
    const line = simulation.order.lines.find(({ id }) => id === item.line_item_id)
    const reason = simulation.reasons.find(({ code }) => code === item.reason_code)
    const against = impossibleItem(item, `items.${index}`, line?.shipments, reason)
    if (!line || !reason || against.length > 0) {
      const nowhere = { fulfillment_id: null, ordinal: null, basis: reason?.basis ?? null }
      return [{ ...item, ...nowhere, decision: refuse(against), steps: [] }]
    }
    const { basis } = reason
    if (basis === "warranty") return simulateUnits(simulation, item, line)
    return line.shipments.map((shipment) => ({
      ...{ ...item, fulfillment_id: shipment.fulfillment_id, ordinal: null, basis },
      ...explainReturnability({ ...simulation, line, shipment, basis }),
    }))
  })
}

/** A warranty is each unit's own. */
function simulateUnits(simulation: ReturnSimulation, item: SimulatedItem, line: OrderLineFacts): SimulatedReturn[] {
  return listUnits(line, simulation.order.currency_code).map(({ shipment, ordinal }) => ({
    ...{ ...item, fulfillment_id: shipment.fulfillment_id, ordinal, basis: "warranty" },
    ...explainUnderWarranty({ ...simulation, line, shipment, ordinal, holder: null }),
  }))
}

function impossibleItem(
  { line_item_id, reason_code }: SimulatedItem,
  field: string,
  shipments: readonly ShipmentFacts[] | undefined,
  reason: AfterSalesReason | undefined,
): Refusal[] {
  const noLine: Refusal = {
    code: "line_not_in_order",
    message: `The order has no line ${line_item_id}.`,
    field: `${field}.line_item_id`,
  }
  const noReason: Refusal = {
    code: "reason_unknown",
    message: `There is no reason ${reason_code}.`,
    field: `${field}.reason_code`,
  }
  const notSent: Refusal = {
    code: "nothing_fulfilled",
    message: "Nothing of the line has been sent.",
    field: `${field}.line_item_id`,
  }
  return [
    ...(shipments === undefined ? [noLine] : []),
    ...(shipments?.length === 0 ? [notSent] : []),
    ...(reason === undefined ? [noReason] : []),
  ]
}
