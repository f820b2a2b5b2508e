import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { identifyCaller } from "../../src/api/store/after-sales/caller"
import { deriveSecret } from "../../src/modules/after-sales/derive-secret"
import { GuestDesk } from "../support/guest-desk"
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

    describe("redeeming a link with a key", () => {
      const CLICK = "2f1f3c1e-6d0a-4a53-9f0a-1d7a0c5b8e11"
      const sessions = async () =>
        (await dbConnection.raw(`select to_jsonb(guest_access)::text as row from guest_access`)).rows as {
          row: string
        }[]
      const refusal = async () => (await desk.redeem("unknown")).data

      it("answers the same session to the same click again, one for five at once", async () => {
        const { token } = await desk.sendToken()
        const answers = await Promise.all(Array.from({ length: 5 }, () => desk.redeem(token, CLICK)))
        const again = await desk.redeem(token, CLICK)
        for (const { status, data } of [...answers, again]) {
          expect(status).toBe(200)
          expect(data).toEqual(again.data)
        }
        const access = again.data.access_token ?? ""
        expect(
          await identifyCaller({ headers: { "x-after-sales-access": access }, scope: container }, new Date()),
        ).toEqual({ type: "guest", guest_access_id: expect.any(String), order_id: again.data.order_id })
      })

      it("gives whoever holds the used link alone the same answer as an unknown one", async () => {
        const { token } = await desk.sendToken()
        const { data } = await desk.redeem(token, CLICK)
        for (const click of [undefined, "1", CLICK.toUpperCase(), `${CLICK} .`]) {
          expect(await desk.redeem(token, click)).toMatchObject({ status: 401, data: await refusal() })
        }
        expect((await desk.redeem(token, CLICK)).data).toEqual(data)
      })

      it("cannot be done afterwards for a link that was used without one", async () => {
        const { token } = await desk.sendToken()
        await desk.redeem(token)
        expect(await desk.redeem(token, CLICK)).toMatchObject({ status: 401, data: await refusal() })
      })

      it("gives no session to who knows link and key but not the row, so that keys are not tried in silence", async () => {
        const { token } = await desk.sendToken()
        const { access_token } = (await desk.redeem(token, CLICK)).data
        const guesses = [deriveSecret(token, [CLICK]), deriveSecret(token, ["", CLICK]), deriveSecret(CLICK, [token])]
        expect(guesses).not.toContain(access_token)
      })

      it("gives two links two sessions, though the key is one", async () => {
        const [one, two] = [await desk.sendToken(), await desk.sendToken()]
        const tokens = [await desk.redeem(one.token, CLICK), await desk.redeem(two.token, CLICK)].map(
          ({ data }) => data,
        )
        expect(tokens[0]?.order_id).toBe(one.order.id)
        expect(tokens[1]?.order_id).toBe(two.order.id)
        expect(tokens[1]?.access_token).not.toBe(tokens[0]?.access_token)
      })

      it("ends with the session, and when the order has changed hands", async () => {
        const over = await desk.sendToken()
        await desk.redeem(over.token, CLICK)
        await dbConnection.raw("update guest_access set session_expires_at = now()")
        const moved = await desk.sendToken()
        await desk.redeem(moved.token, CLICK)
        await container.resolve(Modules.ORDER).updateOrders([{ id: moved.order.id, email: "new@example.com" }])
        for (const { token } of [over, moved]) {
          expect(await desk.redeem(token, CLICK)).toMatchObject({ status: 401, data: await refusal() })
        }
      })

      it("stores neither the session's secret nor the key", async () => {
        const { token } = await desk.sendToken()
        const { access_token = "" } = (await desk.redeem(token, CLICK)).data
        const [session] = await sessions()
        for (const secret of [token, access_token, CLICK]) expect(session?.row).not.toContain(secret)
        expect((await dbConnection.raw("select 1 from after_sales_idempotency")).rows).toEqual([])
      })

      it.each([
        ["blank", " "],
        ["a book", "x".repeat(201)],
      ])("answers 400 to a key that is %s, and leaves the link unused", async (_, click) => {
        const { token } = await desk.sendToken()
        const answer = await desk.redeem(token, click)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("Idempotency-Key")
        expect((await desk.redeem(token, CLICK)).status).toBe(200)
      })
    })
  },
})
