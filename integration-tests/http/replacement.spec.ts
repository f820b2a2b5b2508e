import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beginClaimOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { unlinkCoreMovement } from "../../src/modules/after-sales/commands/rma/link-core-movement"
import { readGoodsOfRma } from "../../src/modules/after-sales/queries/rma/read-goods"
import type { AdminRma, StoreRma } from "../../src/types"
import { ensureCoreMovement } from "../../src/workflows/core-movement/ensure-core-movement"
import { makeTwoWayMovement } from "../../src/workflows/core-movement/make-two-way-movement"
import { releaseCoreMovement } from "../../src/workflows/core-movement/release-core-movement"
import { RMA_METADATA_KEY } from "../../src/workflows/core-return/find-core-return"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"
import { pictured } from "../support/photos"
import { askReplacement, inspectDefective, packLine, readBooks, sendOut } from "../support/replacements"
import { actOn, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const later = () => new Date(Date.now() + 600_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })
    beforeEach(async () => {
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
    })

    const cause = (rma: AdminRma) => ({ items: [{ id: rma.items[0]?.id, cause: "Packed by mistake" }] })
    const mover = { location_id: null, user_id: null }
    const ensure = (rma: AdminRma) => ensureCoreMovement(container, { rma_id: rma.id, ...mover })
    const claimsOf = async (rma: AdminRma) => {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order_claim",
        fields: ["id", "canceled_at"],
        filters: { order_id: rma.order_id },
      })
      return data.map(({ id, canceled_at }) => (canceled_at ? `${id} canceled` : id))
    }

    describe("goods that are replaced", () => {
      it("go out once for nothing, after the settlement, and are worth what was paid for the first", async () => {
        const asked = await askReplacement(test, order, 1)
        const [goods] = asked.outbound
        expect(asked).toMatchObject({
          stage: "approved",
          outbound: [{ quantity: 1, state: "held", reserved_quantity: 1 }],
        })
        expect(asked.core_claim_id).not.toBeNull()
        expect(await readBooks(container, order.id)).toMatchObject({
          total: 242.9,
          lines: [{ quantity: 2 }, { unit_price: 0, quantity: 1, reserved: 1 }],
        })
        const tooEarly = await packLine(test, order, { id: goods?.line_item_id, quantity: 1 })
        expect(tooEarly).toMatchObject({ status: 400, body: { code: "goods_not_released" } })

        const inspected = await inspectDefective(test, await receiveHere(test, asked, 1), 1)
        expect(inspected).toMatchObject({ stage: "inspected", settlement: { lines: [], payable: "0.00" } })
        const settled = await actOn(test, inspected, "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [], outbound: [{ state: "ready" }] })
        expect(await readBooks(container, order.id)).toMatchObject({ total: 242.9, pending: 0 })
        await sendOut(test, order, settled)
        expect(await readRequest(test, asked.id)).toMatchObject({
          outbound: [{ state: "delivered", reserved_quantity: 0 }],
        })

        const store = test.as(test.owner)
        const broken = { line_item_id: goods?.line_item_id, quantity: 1, reason_code: "quality", note: "Broken again" }
        const request = await pictured(store, { order_id: order.id, items: [broken] })
        const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
        const again = await receiveHere(test, await readRequest(test, rma.id), 1)
        const paid = await actOn(test, await inspectDefective(test, again, 1), "settle")
        expect(paid).toMatchObject({ stage: "settled", payouts: [{ status: "paid", amount: "119.00" }] })
        expect(await readBooks(container, order.id)).toMatchObject({ total: 123.9, pending: 0 })
      })

      it("go out without any coming back where a part was missing", async () => {
        const asked = await askReplacement(test, order, 1, "lost")
        const approved = await actOn(test, asked, "approve", cause(asked))
        expect(approved).toMatchObject({ stage: "inspected", core_return_id: null, outbound: [{ state: "held" }] })
        const settled = await actOn(test, approved, "settle")
        await sendOut(test, order, settled)
        expect(await readRequest(test, asked.id)).toMatchObject({
          stage: "settled",
          outbound: [{ state: "delivered" }],
        })
        expect(await readBooks(container, order.id)).toMatchObject({ total: 242.9, pending: 0 })
      })

      it("are as many as were accepted: one that is refused goes back, and nothing is sent for it", async () => {
        const asked = await askReplacement(test, order, 2, "wrong_item")
        const approved = await actOn(test, asked, "approve", cause(asked))
        const inspected = await inspectDefective(test, await receiveHere(test, approved, 2), 1)
        expect((await readBooks(container, order.id)).lines[1]).toMatchObject({ quantity: 2, reserved: 2 })
        const settled = await actOn(test, inspected, "settle")
        expect(settled.outbound).toMatchObject([{ quantity: 1, state: "ready", reserved_quantity: 1 }])
        const books = await readBooks(container, order.id)
        expect(books).toMatchObject({ total: 242.9, lines: [{ quantity: 2 }, { quantity: 1, reserved: 1 }] })
        expect(await packLine(test, order, { id: books.lines[1]?.id, quantity: 2 })).toMatchObject({ status: 400 })
      })

      it("leave before the settlement when staff release them, and say why", async () => {
        const asked = await askReplacement(test, order, 1)
        expect(asked.actions).toContain("release_goods")
        const released = await actOn(test, asked, "release", { words: "She travels tomorrow" })
        expect(released).toMatchObject({
          stage: "approved",
          lapses_at: asked.lapses_at,
          outbound: [{ state: "ready" }],
        })
        expect(released.events.at(-1)).toMatchObject({ action: "release_goods", reason: "She travels tomorrow" })
        expect(released.actions).not.toContain("release_goods")
        await sendOut(test, order, released)
        const answer = await test.admin.ask("POST", `/admin/after-sales/rmas/${asked.id}/release`, { words: "Again" })
        expect(answer).toMatchObject({ status: 400, body: { code: "nothing_to_release" } })
      })

      it("are not promised where there are none", async () => {
        await dbConnection.raw("update inventory_level set stocked_quantity = 1, raw_stocked_quantity = ?", [
          JSON.stringify({ value: "1", precision: 20 }),
        ])
        const asked = await askReplacement(test, order, 2, "wrong_item")
        const refused = await test.admin.ask("POST", `/admin/after-sales/rmas/${asked.id}/approve`, cause(asked))
        expect(refused).toMatchObject({ status: 400, body: { code: "out_of_stock" } })
        const instead = { items: [{ id: asked.items[0]?.id, cause: "Packed by mistake", resolution: "refund" }] }
        expect(await actOn(test, asked, "approve", instead)).toMatchObject({
          ...{ stage: "approved", outbound: [], core_claim_id: null },
          items: [{ requested_resolution: "replacement", resolution: "refund" }],
        })
      })

      it("stay where they are when the request is cancelled, and core is as it was", async () => {
        const before = await readBooks(container, order.id)
        const asked = await askReplacement(test, order, 1)
        const canceled = await actOn(test, asked, "cancel")
        expect(canceled).toMatchObject({ stage: "canceled", core_claim_id: null, outbound: [{ state: "canceled" }] })
        expect(await readBooks(container, order.id)).toEqual(before)
        expect(await askReplacement(test, order, 2)).toMatchObject({ stage: "approved", outbound: [{ quantity: 2 }] })
      })
    })

    describe("goods that never come back", () => {
      it("let go of what was reserved for them when the request lapses, and may be asked for again", async () => {
        const before = await readBooks(container, order.id)
        const asked = await askReplacement(test, order, 1)
        expect((await readBooks(container, order.id)).lines[1]).toMatchObject({ reserved: 1 })
        const late = new Date(Date.parse(asked.lapses_at ?? "") + 1)
        const lapsed = await Promise.all([lapseDueRmas(container, late), lapseDueRmas(container, late)])
        expect(lapsed.flat()).toMatchObject([{ id: asked.id }])
        expect(await readRequest(test, asked.id)).toMatchObject({
          ...{ stage: "lapsed", core_claim_id: null, core_return_id: null },
          outbound: [{ state: "canceled", reserved_quantity: 0 }],
        })
        expect(await readBooks(container, order.id)).toEqual(before)
        expect(await askReplacement(test, order, 2)).toMatchObject({ stage: "approved" })
      })
    })

    describe("the mail after a replacement is settled", () => {
      it("says what is on its way", async () => {
        const asked = await askReplacement(test, order, 1)
        await actOn(test, await inspectDefective(test, await receiveHere(test, asked, 1), 1), "settle")
        const of = { rma_id: asked.id, template: "rma_settled" }
        const [letter] = await container.resolve(AFTER_SALES_MODULE).listOutboxMessages(of)
        expect(letter?.data).toMatchObject({ on_its_way: [{ title: asked.items[0]?.title, quantity: 1 }] })
      })
    })

    describe("core's claim behind a replacement", () => {
      it("is made once by two clicks at the same time", async () => {
        const asked = await askReplacement(test, order, 1, "wrong_item")
        const path = `/admin/after-sales/rmas/${asked.id}/approve`
        const clicks = await Promise.all([1, 2].map(() => test.admin.ask("POST", path, cause(asked))))
        expect(clicks.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(await claimsOf(asked)).toHaveLength(1)
      })

      it("is found again, or made anew after a draft, wherever a process died", async () => {
        const asked = await askReplacement(test, order, 1)
        expect(await ensure(asked)).toBe(true)
        const afterSales = container.resolve(AFTER_SALES_MODULE)
        await afterSales.run(unlinkCoreMovement, { id: asked.id })
        expect(await reconcile(container, later())).toMatchObject([
          { kind: "core_movement_missing", outcome: "corrected" },
        ])
        expect(await readRequest(test, asked.id)).toEqual(asked)

        await releaseCoreMovement(container, asked.id)
        await beginClaimOrderWorkflow(container).run({
          input: { type: "replace", order_id: order.id, metadata: { [RMA_METADATA_KEY]: asked.id } },
        })
        expect(await ensure(asked)).toBe(true)
        const [first, second, ...others] = await claimsOf(asked)
        expect([first, others]).toEqual([`${asked.core_claim_id} canceled`, []])
        expect((await readRequest(test, asked.id)).core_claim_id).toBe(second)
        expect(await reconcile(container, later())).toEqual([])
      })

      it("is cancelled although no goods come back, which core's own flow cannot", async () => {
        const before = await readBooks(container, order.id)
        const asked = await askReplacement(test, order, 1, "lost")
        await actOn(test, asked, "approve", cause(asked))
        await releaseCoreMovement(container, asked.id)
        await releaseCoreMovement(container, asked.id)
        expect(await readBooks(container, order.id)).toEqual(before)
        expect(await claimsOf(asked)).toEqual([expect.stringContaining("canceled")])
      })
    })

    describe("core's exchange", () => {
      it("moves goods in and out at the price agreed, and is found again", async () => {
        const asked = await askReplacement(test, order, 1, "wrong_item")
        const goods = await container.resolve(AFTER_SALES_MODULE).ask(readGoodsOfRma, asked.id)
        if (!goods) throw new Error("The request has gone")
        const variant_id = asked.items[0]?.variant_id ?? null
        const outgoing = {
          id: "rmao_1",
          variant_id,
          title: "Tea set",
          quantity: 1,
          unit_price: "119",
          line_item_id: null,
        }
        const exchanged = { ...goods, outbound: [{ ...outgoing, core_quantity: 0 }] }
        const made = await makeTwoWayMovement(container, "exchange", exchanged, mover)
        expect(made).toMatchObject({ core_claim_id: null, lines: [{ outbound_id: "rmao_1" }] })
        expect(await makeTwoWayMovement(container, "exchange", exchanged, mover)).toEqual(made)
        expect(await readBooks(container, order.id)).toMatchObject({ pending: 0, lines: [{}, { unit_price: 119 }] })
      })
    })
  },
})
