import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, ErrorBody, SettlementBody, SimulatedSettlement, SimulateSettlementBody } from "../../src/types"
import { offerRemedies } from "../support/remedies"
import { approve, blame, complain, takeIn } from "../support/recoveries"
import { actOn } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const SIMULATE = "/admin/after-sales/settlements/simulate"
const USED = { accepted: true, grade: "used", deduction_percentage: 20 } as const
const AS_NEW = { accepted: true, grade: "as_new" } as const
const BY_HALVES = { carrier: 50, customer: 50 }
const HALVES = [
  { party: "carrier", percentage: 50 },
  { party: "customer", percentage: 50 },
] as const

/** What both tell the reader, whoever they name the items by. */
function accountOf({ lines, ...sums }: SettlementBody) {
  const told = lines.map(({ kind, line_item_id, title, quantity, percentage, share, amount }) => ({
    ...{ kind, line_item_id, title, quantity, share, amount },
    percentage: percentage === null ? null : Number(percentage),
  }))
  return { lines: told, ...sums }
}

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const buy = (): Promise<PlacedOrder> => deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })

    async function simulate(body: SimulateSettlementBody): Promise<SimulatedSettlement> {
      return (await test.admin.post<{ simulation: SimulatedSettlement }>(SIMULATE, body)).simulation
    }

    const wishOf = (order: PlacedOrder, reason_code: string, quantity = 1) => ({
      ...{ line_item_id: order.items[0]?.id ?? "", reason_code, quantity },
    })

    it("says what the preview says while nothing is supposed", async () => {
      const order = await buy()
      for (const resolution of ["refund", undefined] as const) {
        const items = [{ ...wishOf(order, "preference", 2), ...(resolution ? { resolution } : {}) }]
        const request = { order_id: order.id, items }
        const { preview } = await test.admin.post<{ preview: SettlementBody }>(
          "/admin/after-sales/rmas/preview",
          request,
        )
        const { settlement, payouts } = await simulate(request)
        expect(accountOf(settlement)).toEqual(accountOf(preview))
        expect(payouts.map(({ amount }) => amount)).toEqual([preview.payable])
      }
    })

    it("says what the real settlement comes to for the same facts: shared fault, freight advanced, value lost", async () => {
      const order = await buy()
      const foreseen = await simulate({
        order_id: order.id,
        items: [{ ...wishOf(order, "transit_damage", 2), fault_shares: HALVES, units: [USED, AS_NEW] }],
        freight_legs: [{ leg: "way_back", paid_by: "customer", amount: "7.21" }],
        grants: [{ kind: "goodwill", amount: "5.00" }],
      })

      const rma = await approve(
        test,
        await blame(test, await complain(test, order, "transit_damage", 2), BY_HALVES, "Both"),
      )
      await actOn(test, rma, "freight", { leg: "way_back", paid_by: "customer", amount: "7.21" })
      await actOn(test, rma, "grants", { kind: "goodwill", amount: "5.00", words: "For the trouble" })
      const [used, good] = rma.items[0]?.units ?? []
      await actOn(test, rma, "receive", { items: rma.items.map(({ id, quantity }) => ({ id, quantity })) })
      const findings = [
        { id: used?.id, ...USED, disposition: "restock", note: "Scratched" },
        { id: good?.id, ...AS_NEW, disposition: "restock" },
      ]
      await actOn(test, rma, "inspect", { units: findings })
      const settled = await actOn(test, rma, "settle")

      expect(accountOf(foreseen.settlement).lines).toEqual(accountOf(settled.settlement).lines)
      expect(foreseen.settlement).toMatchObject({
        total: settled.settlement.total,
        payable: settled.settlement.payable,
        due: settled.settlement.due,
      })
      expect(foreseen.payouts).toMatchObject(
        settled.payouts.map(({ method, payment_id, amount }) => ({ method, payment_id, amount })),
      )
      expect(foreseen.items).toMatchObject([{ freight_payer: "customer", policy: { code: "standard" } }])
    })

    it("foresees what is refused by the inspection, and what comes in store credit", async () => {
      await offerRemedies(test, ["refund", "store_credit"], { credit_bonus_percentage: 10 })
      const order = await buy()
      const foreseen = await simulate({
        order_id: order.id,
        items: [{ ...wishOf(order, "preference", 2), resolution: "store_credit", units: [AS_NEW] }],
      })
      const body = { order_id: order.id, items: [{ ...wishOf(order, "preference", 2), resolution: "store_credit" }] }
      const { rma } = await test.as(test.owner).post<{ rma: AdminRma }>("/store/after-sales/rmas", body)
      const approved = await actOn(test, rma, "approve", { items: rma.items.map(({ id }) => ({ id, cause: "Asked" })) })
      await actOn(test, approved, "receive", { items: approved.items.map(({ id }) => ({ id, quantity: 1 })) })
      const units = [{ id: approved.items[0]?.units[0]?.id, ...AS_NEW, disposition: "restock" }]
      await actOn(test, approved, "inspect", { units })
      const settled = await actOn(test, approved, "settle")
      expect(accountOf(foreseen.settlement).lines).toEqual(accountOf(settled.settlement).lines)
      expect(foreseen.settlement.credit).toBe(settled.settlement.credit)
      expect(foreseen.settlement.lines).toContainEqual(
        expect.objectContaining({ kind: "credit_bonus", clause: expect.objectContaining({ clause: "credit_bonus" }) }),
      )
    })

    it("settles facts that are made up under the shop's own terms, and stores nothing", async () => {
      const count = async () => {
        const { rows } = await dbConnection.raw(
          "select (select count(*) from rma) + (select count(*) from settlement_line) + (select count(*) from payout) as rows",
        )
        return Number(rows[0].rows)
      }
      const before = await count()
      const at = "2026-11-20T10:00:00Z"
      const { settlement, items, payouts } = await simulate({
        facts: {
          ...{ currency_code: "eur", placed_at: "2026-11-10T10:00:00Z", total: "107.10" },
          lines: [
            {
              ...{ id: "kettle", title: "Kettle", quantity: 2 },
              ...{ subtotal: "100.00", discount_total: "10.00", tax_total: "17.10" },
              shipments: [{ fulfillment_id: "ful", quantity: 2, fulfilled_at: at, delivered_at: at }],
            },
          ],
        },
        payments: [
          { payment_id: "voucher", refundable: "50.00" },
          { payment_id: "card", refundable: "57.10" },
        ],
        items: [{ line_item_id: "kettle", quantity: 2, reason_code: "quality", units: [AS_NEW, AS_NEW] }],
        at,
      })
      expect(settlement).toMatchObject({ total: "107.10", payable: "107.10", lines: [{ title: "Kettle" }] })
      expect(items).toMatchObject([{ clause: { clause: "window.nonconformity" }, units: [{}, {}] }])
      expect(payouts).toMatchObject([
        { payment_id: "voucher", amount: "50.00" },
        { payment_id: "card", amount: "57.10" },
      ])
      expect(await count()).toBe(before)
    })

    it("refuses what the rules refuse, and names the field", async () => {
      const order = await buy()
      const items = [{ ...wishOf(order, "quality"), units: [{ ...USED }] }]
      const answer = await test.admin.ask<ErrorBody>("POST", SIMULATE, { order_id: order.id, items })
      expect(answer.status).toBe(400)
      expect(answer.body.reasons).toMatchObject([
        { code: "deduction_not_allowed", field: "items.0.units.0.deduction_percentage" },
      ])
    })

    it.each<[string, object, number, string]>([
      ["neither order nor facts", {}, 400, "order_id"],
      ["payments of a real order", { order_id: "order_1", payments: [] }, 400, "payments"],
      ["an order that is not there", { order_id: "order_none" }, 404, "order_none"],
      [
        "an amount that is none",
        { order_id: "order_1", grants: [{ kind: "goodwill", amount: "-1" }] },
        400,
        "grants.0.amount",
      ],
      [
        "a word that is none",
        { order_id: "order_1", items: [{ line_item_id: "a", quantity: 0 }] },
        400,
        "items.0.quantity",
      ],
      [
        "a discount above the price",
        {
          facts: {
            ...{ currency_code: "eur", placed_at: "2026-11-10T10:00:00Z", total: "1" },
            lines: [{ id: "a", quantity: 1, subtotal: "10", discount_total: "11" }],
          },
        },
        400,
        "facts.lines.0.discount_total",
      ],
    ])("answers %s with the field", async (_, body, status, field) => {
      const items = [{ line_item_id: "a", quantity: 1, reason_code: "preference" }]
      const answer = await test.admin.ask<ErrorBody>("POST", SIMULATE, { items, ...body })
      expect(answer.status).toBe(status)
      expect(answer.body.message).toContain(field)
    })

    it("agrees with the page of a request that is inspected and not settled yet", async () => {
      const order = await buy()
      const foreseen = await simulate({ order_id: order.id, items: [{ ...wishOf(order, "quality"), units: [AS_NEW] }] })
      const inspected = await takeIn(test, await complain(test, order, "quality"), {
        ...AS_NEW,
        disposition: "restock",
      })
      expect(accountOf(foreseen.settlement)).toEqual(accountOf(inspected.settlement))
    })
  },
})
