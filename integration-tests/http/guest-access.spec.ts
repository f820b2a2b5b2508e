import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { identifyCaller, toOrderOwner, toViewer } from "../../src/api/store/after-sales/caller"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { issueGuestLink } from "../../src/modules/after-sales/commands/guest-access/issue-guest-link"
import { listOwnRmas } from "../../src/modules/after-sales/queries/rma/read-rma"
import { readOrderFacts } from "../../src/workflows/order/read-order-facts"
import { EMAIL, GuestDesk, REDEEM } from "../support/guest-desk"
import { runOnServer } from "../support/run-on-server"

jest.setTimeout(120_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let container: MedusaContainer
    let desk: GuestDesk

    beforeEach(async () => {
      container = getContainer()
      desk = await GuestDesk.open(api, container, dbConnection)
    })
    // The next test begins with another database.
    afterEach(() => desk.whenSent())

    describe("redeeming a link", () => {
      it("lets the guest in, once", async () => {
        const { order, token } = await desk.sendToken()
        const first = await desk.redeem(token)
        expect(first).toMatchObject({
          status: 200,
          data: { order_id: order.id, order_display_id: order.display_id, expires_at: expect.any(String) },
        })
        expect(Object.keys(first.data).sort()).toEqual(["access_token", "expires_at", "order_display_id", "order_id"])
        expect((await desk.redeem(token)).status).toBe(401)
      })

      it("lets one of twenty in who redeem it at once", async () => {
        const { token } = await desk.sendToken()
        const answers = await Promise.all(Array.from({ length: 20 }, () => desk.redeem(token)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 401)])
      })

      it("answers the same for a link that is unknown, used, over, or of an order that changed hands", async () => {
        const used = await desk.sendToken()
        await desk.redeem(used.token)
        const over = await container
          .resolve(AFTER_SALES_MODULE)
          .run(issueGuestLink, { order_id: used.order.id, email: EMAIL, now: new Date(Date.now() - 30 * 60_000) })
        const moved = await desk.sendToken()
        await container.resolve(Modules.ORDER).updateOrders([{ id: moved.order.id, email: "new@example.com" }])

        const answers = [
          await desk.redeem("unknown"),
          await desk.redeem(used.token),
          await desk.redeem(over.secret),
          await desk.redeem(moved.token),
        ]
        for (const { status, data } of answers) {
          expect(status).toBe(401)
          expect(data).toEqual(answers[0]?.data)
        }
      })

      it("is not done by following it", async () => {
        const { token } = await desk.sendToken()
        const followed = await api.get(`${REDEEM}?token=${token}`, {
          headers: { "x-publishable-api-key": desk.key },
          validateStatus: () => true,
        })
        expect(followed.status).toBe(404)
        expect((await desk.redeem(token)).status).toBe(200)
      })

      it.each<[string, unknown]>([
        ["nothing", undefined],
        ["a number", 1],
        ["an empty text", ""],
        ["a book", "x".repeat(513)],
      ])("answers 400 to %s for a token", async (_, token) => {
        const answer = await desk.redeem(token)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("token")
      })
    })

    describe("a guest who is in", () => {
      const enter = async () => {
        const { order, token } = await desk.sendToken()
        return { order, access: (await desk.redeem(token)).data.access_token ?? "" }
      }
      const identify = (access: string, now = new Date()) =>
        identifyCaller({ headers: { "x-after-sales-access": access }, scope: container }, now)
      const needs = { shipments: true, product_grouping: false, customer_groups: false }

      it("is known by the header, and sees the one order", async () => {
        const { order, access } = await enter()
        const caller = await identify(access)
        expect(caller).toMatchObject({ type: "guest", order_id: order.id })
        expect(await readOrderFacts(container, order.id, toOrderOwner(caller), needs)).toMatchObject({ id: order.id })
        expect(
          await container
            .resolve(AFTER_SALES_MODULE)
            .ask(listOwnRmas, { viewer: toViewer(caller), before_id: null, limit: 9 }),
        ).toEqual([])
      })

      it("finds no other order, not even one of the same address", async () => {
        const { access } = await enter()
        const other = await desk.placeOrder()
        const caller = await identify(access)
        await expect(readOrderFacts(container, other.id, toOrderOwner(caller), needs)).rejects.toThrow("was not found")
      })

      it("is out when the session is over, and never gets in by the link's own secret", async () => {
        const { access } = await enter()
        const { token } = await desk.sendToken()
        await expect(identify(access, new Date(Date.now() + 121 * 60_000))).rejects.toThrow("Log in")
        await expect(identify(token)).rejects.toThrow("Log in")
        await desk.redeem(token)
        await expect(identify(token)).rejects.toThrow("Log in")
      })
    })
  },
})
