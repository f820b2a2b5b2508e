import { findDrift, type CoreFacts, type CoreReturnFacts, type DriftingRma } from "./find-drift"
import { RMA_STAGES } from "./lifecycle"

const at = (on: string) => new Date(`${on}T00:00:00Z`)

function buildRma(given: Partial<DriftingRma> = {}): DriftingRma {
  return {
    id: "rma_1",
    stage: "approved",
    customer_id: "cus_1",
    lapses_at: at("2026-11-15"),
    ship_back_days: 14,
    fulfillment_ids: ["ful_1"],
    units: [
      { id: "unit_0", line_item_id: "line_1", received: false },
      { id: "unit_1", line_item_id: "line_1", received: false },
    ],
    ...given,
  }
}

function buildReturn(given: Partial<CoreReturnFacts> = {}): CoreReturnFacts {
  return {
    id: "return_1",
    status: "requested",
    items: [{ id: "item_1", line_item_id: "line_1", quantity: 2, received_quantity: 0, damaged_quantity: 0 }],
    receipt: [],
    ...given,
  }
}

function buildCore(given: Partial<CoreFacts> = {}): CoreFacts {
  return {
    order_canceled: false,
    customer_id: "cus_1",
    parcels: [{ id: "ful_1", canceled: false, delivered_at: at("2026-10-30") }],
    core_return: buildReturn(),
    ...given,
  }
}

const receivedOne = buildReturn({
  status: "partially_received",
  items: [{ id: "item_1", line_item_id: "line_1", quantity: 2, received_quantity: 1, damaged_quantity: 0 }],
  receipt: [{ line_item_id: "line_1", received: 1, dismissed: 0 }],
})
const canceled = { id: "ful_1", canceled: true, delivered_at: null }
const kinds = (rma: DriftingRma, core: CoreFacts) => findDrift(rma, core, "UTC").map(({ kind }) => kind)

describe("where a request and core have drifted apart", () => {
  it("is nowhere while core says what the request says", () => {
    expect(findDrift(buildRma(), buildCore(), "UTC")).toEqual([])
  })

  it.each([
    ["the order was cancelled", buildCore({ order_canceled: true }), "order_canceled"],
    ["its only parcel was called off", buildCore({ parcels: [canceled] }), "parcels_canceled"],
    [
      "core's return was cancelled",
      buildCore({ core_return: buildReturn({ status: "canceled" }) }),
      "core_return_canceled",
    ],
  ])("ends a request when %s", (_, core, kind) => {
    expect(kinds(buildRma(), core)).toEqual([kind])
  })

  it("keeps a request whose other parcel is still on its way", () => {
    const rma = buildRma({ fulfillment_ids: ["ful_1", "ful_2"] })
    const other = { id: "ful_2", canceled: false, delivered_at: null }
    expect(kinds(rma, buildCore({ parcels: [canceled, other] }))).toEqual([])
  })

  it("keeps a request although another parcel of the order was called off", () => {
    expect(kinds(buildRma({ fulfillment_ids: ["ful_2"] }), buildCore({ parcels: [canceled] }))).toEqual([])
  })

  it("ends nothing once goods have arrived", () => {
    const late = RMA_STAGES.filter((stage) => !["requested", "awaiting_information", "approved"].includes(stage))
    for (const stage of late) expect(kinds(buildRma({ stage }), buildCore({ order_canceled: true }))).toEqual([])
  })

  it("sees what somebody received on the dashboard", () => {
    expect(findDrift(buildRma(), buildCore({ core_return: receivedOne }), "UTC")).toEqual([
      { kind: "receipt_not_recorded", receipt: receivedOne.receipt },
    ])
  })

  it("sees that core wrote the second receipt over the first", () => {
    const rma = buildRma({ stage: "received", units: buildRma().units.map((unit) => ({ ...unit, received: true })) })
    const both = { ...receivedOne, receipt: [{ line_item_id: "line_1", received: 2, dismissed: 0 }] }
    expect(kinds(rma, buildCore({ core_return: both }))).toEqual(["core_return_miscounted"])
  })

  it("receives nothing into a request that is being paid", () => {
    expect(kinds(buildRma({ stage: "settling" }), buildCore({ core_return: receivedOne }))).toEqual([])
  })

  it("gives the days to send goods back from a delivery that came late", () => {
    const core = buildCore({ parcels: [{ id: "ful_1", canceled: false, delivered_at: at("2026-11-10") }] })
    expect(findDrift(buildRma(), core, "UTC")).toEqual([{ kind: "delivery_not_counted", lapses_at: at("2026-11-25") }])
    expect(kinds(buildRma({ lapses_at: at("2026-11-25") }), core)).toEqual([])
  })

  it("moves no deadline of a request that waits for an answer", () => {
    const core = buildCore({ parcels: [{ id: "ful_1", canceled: false, delivered_at: at("2026-11-10") }] })
    expect(kinds(buildRma({ stage: "awaiting_information" }), core)).toEqual([])
  })

  it("belongs to whoever owns the order now, in every stage", () => {
    for (const stage of RMA_STAGES) {
      expect(kinds(buildRma({ stage }), buildCore({ customer_id: "cus_2" }))).toContain("owner_changed")
    }
  })
})
