import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { mailbox } from "../fixtures/mailbox-provider"
import { asGuest } from "../support/callers"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { TicketDesk } from "../support/ticket-desk"
import { askShop, lettersAbout, neverClose, readInbox, readOwn } from "../support/tickets"

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let colleagues: readonly string[]
    let desk: TicketDesk

    beforeAll(async () => {
      container = getContainer()
      const { baseURL } = api.defaults
      test = await openTestShop(container, { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      await neverClose(test)
      desk = new TicketDesk(test, dbConnection)
      const hired = [{ email: "one@shop.test" }, { email: "other@shop.test" }]
      colleagues = (await container.resolve(Modules.USER).createUsers(hired)).map(({ id }) => id)
    })
    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
    })

    const store = () => test.as(test.owner)

    describe("who has it", () => {
      it("is whoever took it first, and nobody takes it away by claiming it", async () => {
        const asked = await desk.ask({ subject: "For one of us" })
        await desk.act(asked, "assign", { owner_id: colleagues[0] })
        expect(await desk.refused(asked, "claim")).toEqual(["owned_by_another"])
      })

      it("changes only with a reason, is counted, and raises the alarm at the third time (R06)", async () => {
        const asked = await desk.ask({ subject: "Ping-pong" })
        const [one, other] = colleagues
        await desk.act(asked, "assign", { owner_id: one })
        expect(await desk.refused(asked, "assign", { owner_id: other })).toEqual(["words_required"])
        const hand = (owner_id = "") => desk.act(asked, "assign", { owner_id, words: "Not mine" })
        expect(await hand(other)).toMatchObject({ transfer_count: 1, transfer_alarm: false })
        await hand(one)
        expect(await hand(other)).toMatchObject({ transfer_count: 3, transfer_alarm: true })
      })

      it("is somebody who exists", async () => {
        const path = `/admin/after-sales/tickets/${(await desk.ask({ subject: "For nobody" })).id}/assign`
        expect((await test.admin.ask("POST", path, { owner_id: "user_gone" })).status).toBe(404)
        expect((await test.admin.ask("POST", path, { team_id: "svcteam_gone" })).status).toBe(404)
      })

      it("finds his own in his own view", async () => {
        const asked = await desk.ask({ subject: "Mine" })
        await desk.act(asked, "claim")
        expect((await readInbox(test, "view=mine")).map(({ id }) => id)).toContain(asked.id)
        await desk.act(asked, "release")
        expect((await readInbox(test, "view=mine")).map(({ id }) => id)).not.toContain(asked.id)
      })
    })

    describe("two tickets of one matter", () => {
      it("are recognised: as a duplicate while the first is open, as a repeat once it was resolved (T11)", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const first = await desk.ask({ order_id: order.id, subject: "One" })
        const second = await desk.ask({ order_id: order.id, subject: "Two" })
        expect(await desk.asStaff(second)).toMatchObject({
          is_repeat: false,
          links: [{ ticket_id: first.id, kind: "duplicate" }],
        })
        await desk.finish(first)
        await desk.finish(second)
        expect(await desk.asStaff(await desk.ask({ order_id: order.id, subject: "Three" }))).toMatchObject({
          is_repeat: true,
        })
      })

      it("are merged into one, which is read and answered in one place", async () => {
        const [kept, merged] = [
          await desk.ask({ subject: "Kept" }),
          await desk.ask({ subject: "Merged", body: "The same again" }),
        ]
        expect(await desk.act(merged, "merge", { into_id: kept.id })).toMatchObject({
          stage: "merged",
          merged_into_id: kept.id,
        })
        expect((await desk.asStaff(kept)).messages.map(({ body }) => body)).toContain("The same again")
        const again = await desk.write(merged, "And one thing more")
        expect(again.messages.map(({ body }) => body)).toContain("And one thing more")
        expect((await desk.asStaff(kept)).contact_count).toBe(3)
        expect(await desk.clocksOf(merged)).toEqual(["first_response stopped"])
      })

      it("are not merged when they are of two customers", async () => {
        const strangers = await askShop(test.as(test.stranger))
        expect(await desk.refused(await desk.ask(), "merge", { into_id: strangers.id })).toEqual([
          "merge_other_customer",
        ])
      })

      it("come of one letter that holds two matters", async () => {
        const asked = await desk.ask({ subject: "Two things", body: "Where is it? And the lid is broken." })
        const [message] = (await desk.asStaff(asked)).messages
        const said = { message_id: message?.id, kind: "complaint", subject: "Broken lid" }
        const split = await desk.act(asked, "split", said)
        expect(split.kind).toBe("complaint")
        expect(split.opened_at).toBe(asked.opened_at)
        expect(split.links).toContainEqual(expect.objectContaining({ ticket_id: asked.id }))
      })
    })

    it("stops the clocks of spam, and owes an answer again when it was none", async () => {
      const asked = await desk.ask({ subject: "Buy now" })
      expect(await desk.act(asked, "spam")).toMatchObject({ stage: "spam", next_due_at: null })
      expect((await readOwn(store(), asked)).stage).toBe("closed")
      const restored = await desk.act(asked, "restore")
      expect(restored.stage).toBe("open")
      expect(restored.next_due_at).not.toBeNull()
    })

    it("finds tags, numbers and addresses in the inbox, page by page", async () => {
      const asked = await desk.ask({ subject: "Tagged" })
      await desk.act(asked, "tags", { tags: ["Fragile", "fragile", "vip"] })
      expect((await desk.asStaff(asked)).tags).toEqual(["fragile", "vip"])
      const found = async (query: string) => (await readInbox(test, query)).map(({ id }) => id)
      expect(await found("tag=vip&limit=1")).toEqual([asked.id])
      expect(await found(`q=T-${asked.number}`)).toContain(asked.id)
      const all = await found(`q=${encodeURIComponent(test.owner.email)}&limit=3`)
      expect(all).toContain(asked.id)
      expect(new Set(all).size).toBe(all.length)
      const queue = await readInbox(test, "view=unassigned&limit=3")
      const dues = queue.map(({ next_due_at }) => Date.parse(next_due_at ?? "9999-01-01"))
      expect(dues).toEqual(dues.toSorted((one, other) => one - other))
    })

    it("keeps for each member of staff what he has begun to write, until it is sent", async () => {
      const asked = await desk.ask({ subject: "Drafted" })
      expect((await desk.act(asked, "draft", { body: "Dear Ann," })).draft).toBe("Dear Ann,")
      expect((await desk.act(asked, "reply", { body: "Dear Ann, it is here." })).draft).toBeNull()
    })

    describe("whose it is", () => {
      it("is a guest's when it is about his order, and nobody else's", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const other = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const guest = test.shop.store.with(await asGuest(container, order.id))
        const asked = await askShop(guest, { subject: "From a guest" })
        expect(asked.order_id).toBe(order.id)
        expect((await test.as(test.stranger).ask("GET", `/store/after-sales/tickets/${asked.id}`)).status).toBe(404)
        const elsewhere = await guest.ask("POST", "/store/after-sales/tickets", {
          ...{ subject: "Not mine", body: "Tell me about it", order_id: other.id },
        })
        expect(elsewhere.status).toBe(404)
      })

      it("keeps markup as text", async () => {
        const asked = await desk.ask({ subject: "<b>Hi</b>", body: "<script>alert(1)</script>" })
        expect(asked.messages[0]?.body).toBe("<script>alert(1)</script>")
        const [letter] = await lettersAbout(container, asked)
        expect(letter?.content?.html).not.toContain("<b>")
      })
    })
  },
})
