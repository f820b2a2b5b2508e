import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { AdminTicket, ErrorBody, StoreTicket } from "../../src/types"
import { mailbox } from "../fixtures/mailbox-provider"
import { asGuest } from "../support/callers"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import {
  actOnTicket,
  askShop,
  lettersAbout,
  neverClose,
  openForCustomer,
  readInbox,
  readOwn,
  readTicketAsStaff,
  writeAgain,
} from "../support/tickets"

jest.setTimeout(300_000)

const TWO_HOURS = 2 * 3_600_000
const HANDLED = {
  apologised: true,
  desired_outcome: "A whole pot",
  cause_code: "packing",
  remedy: "A new one was sent",
}

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let colleagues: readonly string[]

    beforeAll(async () => {
      container = getContainer()
      const { baseURL } = api.defaults
      test = await openTestShop(container, { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      await neverClose(test)
      const hired = [{ email: "one@shop.test" }, { email: "other@shop.test" }]
      colleagues = (await container.resolve(Modules.USER).createUsers(hired)).map(({ id }) => id)
    })
    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
    })

    const store = () => test.as(test.owner)
    const ask = (given: Parameters<typeof askShop>[1] = {}) => askShop(store(), given)
    const asStaff = (ticket: { readonly id: string }) => readTicketAsStaff(test, ticket)
    const act = (ticket: { readonly id: string }, verb: string, body: object = {}) =>
      actOnTicket(test, ticket, verb, body)
    const write = (ticket: { readonly id: string }, body: string) => writeAgain(store(), ticket, body)
    /** Such as `first_response met`. */
    const clocksOf = async ({ id }: { readonly id: string }): Promise<string[]> => {
      const { rows } = await dbConnection.raw(
        "select metric || ' ' || state as clock from sla_clock where ticket_id = ? and scope = 'ticket' order by metric, round",
        [id],
      )
      return rows.map(({ clock }: { clock: string }) => clock)
    }
    const refused = async (ticket: { readonly id: string }, verb: string, body: object = {}): Promise<string[]> => {
      const path = `/admin/after-sales/tickets/${ticket.id}/${verb}`
      const answer = await test.admin.ask<ErrorBody>("POST", path, body)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code }) => code)
    }
    /** Resolved and closed. */
    const finish = async (ticket: { readonly id: string }): Promise<AdminTicket> => {
      await act(ticket, "resolve", { words: "It is on its way." })
      return act(ticket, "close")
    }
    const closedDaysAgo = (ticket: { readonly id: string }, days: number) =>
      dbConnection.raw("update support_ticket set closed_at = now() - ? * interval '1 day' where id = ?", [
        days,
        ticket.id,
      ])

    describe("a question from its beginning to its end", () => {
      it("is promised an answer, answered in time, resolved, closed, and left alone by thanks", async () => {
        const asked = await ask()
        expect(asked).toMatchObject({
          stage: "open",
          kind: "consultation",
          messages: [{ from: "customer" }, { from: "shop" }],
        })
        expect(Date.parse(asked.answer_by_at ?? "") - Date.parse(asked.opened_at)).toBe(TWO_HOURS)
        const [acknowledged] = await lettersAbout(container, asked)
        expect(acknowledged).toMatchObject({ to: test.owner.email, data: { answer_by_at: asked.answer_by_at } })

        const inbox = await readInbox(test, "view=unassigned")
        expect(inbox.find(({ id }) => id === asked.id)).toMatchObject({ next_due_at: asked.answer_by_at })

        await act(asked, "claim")
        await act(asked, "notes", { body: "He is upset: third parcel this year" })
        const answered = await act(asked, "reply", { body: "It left us this morning.\nKind regards" })
        expect(answered).toMatchObject({ next_due_at: null, reply_count: 1, stage: "open" })
        expect(await clocksOf(asked)).toEqual(["first_response met"])

        const seen = await readOwn(store(), asked)
        expect(seen).toMatchObject({
          answer_by_at: null,
          messages: [{ from: "customer" }, { from: "shop" }, { from: "shop" }],
        })
        expect(JSON.stringify(seen)).not.toMatch(/upset|user_/)
        const letters = await lettersAbout(container, asked)
        expect(letters.at(-1)?.content?.text).toContain("It left us this morning.\nKind regards")

        const closed = await finish(asked)
        expect(closed).toMatchObject({ stage: "closed", resolution_words: "It is on its way." })
        expect(await write(asked, "Thank you very much!")).toMatchObject({ stage: "closed", answer_by_at: null })
        expect(await asStaff(asked)).toMatchObject({ stage: "closed", reopen_count: 0, contact_count: 2 })
      })

      it("is opened again by anything else, and owed an answer again", async () => {
        const asked = await ask({ subject: "Handle broken" })
        await finish(asked)
        const again = await write(asked, "Thanks, but it still has not come")
        expect(again).toMatchObject({ id: asked.id, stage: "open" })
        expect(again.answer_by_at).not.toBeNull()
        expect(await asStaff(asked)).toMatchObject({ reopen_count: 1, resolution_words: null })
      })

      it("becomes a new ticket that points to the old one when that was closed long ago", async () => {
        const asked = await ask({ subject: "Colour of the lid" })
        await finish(asked)
        await closedDaysAgo(asked, 15)
        const followUp = await write(asked, "It is still the wrong colour")
        expect(followUp.id).not.toBe(asked.id)
        expect((await asStaff(followUp)).links).toContainEqual(
          expect.objectContaining({ ticket_id: asked.id, kind: "follow_up", is_earlier: true }),
        )
        expect((await asStaff(asked)).stage).toBe("closed")
      })

      it("is opened once however often it is sent", async () => {
        const keyed = store().with({ "idempotency-key": "twice" })
        const [one, other] = [await askShop(keyed), await askShop(keyed)]
        expect(other.id).toBe(one.id)
      })

      it("is answered once however often the button is pressed", async () => {
        const asked = await ask({ subject: "Twice" })
        const pressed = { ...test, admin: test.admin.with({ "idempotency-key": "pressed-twice" }) }
        await actOnTicket(pressed, asked, "reply", { body: "Once." })
        expect((await actOnTicket(pressed, asked, "reply", { body: "Once." })).reply_count).toBe(1)
      })
    })

    describe("waiting", () => {
      it("ends when the customer writes, whatever was waited for", async () => {
        for (const party of ["customer", "supplier", "parcel"]) {
          const asked = await ask({ kind: "order_problem", subject: `Waiting for ${party}` })
          await act(asked, "reply", { body: "We look into it." })
          expect(await act(asked, "wait", { for: party })).toMatchObject({
            stage: `waiting_${party}`,
            next_due_at: null,
          })
          expect(await clocksOf(asked)).toEqual(["first_response met", "resolution paused"])
          expect((await readInbox(test, "view=waiting")).map(({ id }) => id)).toContain(asked.id)
          await write(asked, "Any news?")
          expect(await asStaff(asked)).toMatchObject({ stage: "open" })
          expect(await clocksOf(asked)).toContain("resolution running")
        }
      })

      it("can begin with the answer itself", async () => {
        const asked = await ask({ subject: "Which size?" })
        const answered = await act(asked, "reply", { body: "Which one do you mean?", then_wait_for: "customer" })
        expect(answered.stage).toBe("waiting_customer")
      })
    })

    describe("what is said on the phone", () => {
      it("answers at the time at which it was said, however late it is written down", async () => {
        const asked = await ask({ subject: "Call me" })
        const id = asked.id
        const threeHours = "3 hours"
        await dbConnection.raw("update support_ticket set opened_at = opened_at - ?::interval where id = ?", [
          threeHours,
          id,
        ])
        await dbConnection.raw(
          "update sla_clock set started_at = started_at - ?::interval, due_at = due_at - ?::interval where ticket_id = ?",
          [threeHours, threeHours, id],
        )
        const saidAt = new Date(Date.parse(asked.opened_at) - 2 * 3_600_000)
        await act(asked, "calls", { body: "Explained it", by: "staff", occurred_at: saidAt.toISOString() })
        const { rows } = await dbConnection.raw(
          "select state, met_at, breached_at from sla_clock where ticket_id = ?",
          [id],
        )
        expect(rows).toEqual([{ state: "met", met_at: saidAt, breached_at: null }])
        expect(JSON.stringify(await readOwn(store(), asked))).not.toContain("Explained it")
      })

      it("answers nobody when nobody picked up", async () => {
        const asked = await ask({ subject: "Nobody there" })
        await act(asked, "calls", { body: "No reply", by: "staff", reached: false })
        expect(await clocksOf(asked)).toEqual(["first_response running"])
      })

      it("opens a ticket that is answered while it is opened", async () => {
        const opened = await openForCustomer(test, {
          ...{ kind: "complaint", channel: "phone", email: "caller@shop.test" },
          ...{ subject: "Dented kettle", body: "Wants a new one" },
        })
        expect(opened.messages).toMatchObject([{ kind: "call", channel: "phone" }])
        expect(await clocksOf(opened)).toContain("first_response met")
      })

      it("cannot be said in the future", async () => {
        const occurred_at = new Date(Date.now() + 3_600_000).toISOString()
        const path = `/admin/after-sales/tickets/${(await ask({ subject: "Later" })).id}/calls`
        expect((await test.admin.ask("POST", path, { body: "Hi", occurred_at })).status).toBe(400)
      })
    })

    it("owes no first answer to whom we write first", async () => {
      const written = await openForCustomer(test, {
        ...{ kind: "consultation", channel: "email", opening: "outreach", email: "buyer@shop.test" },
        ...{ subject: "Your parcel is late", body: "We are sorry." },
      })
      expect(await clocksOf(written)).toEqual([])
      const [letter] = await lettersAbout(container, written)
      expect(letter).toMatchObject({ to: "buyer@shop.test" })
      expect(letter?.content?.text).toContain("We are sorry.")
    })

    describe("a complaint", () => {
      it("is not closed before everything the handbook asks for was done, and says all that is missing", async () => {
        const asked = await ask({ kind: "complaint", subject: "Arrived in pieces" })
        await act(asked, "resolve", { words: "Replaced." })
        const missing = ["apology_required", "desired_outcome_required", "cause_required", "remedy_required"]
        expect(await refused(asked, "close")).toEqual(missing)
        await act(asked, "checklist", HANDLED)
        expect((await act(asked, "close")).stage).toBe("closed")
      })

      it("keeps its elapsed time when it was first taken for a question", async () => {
        const asked = await ask({ subject: "About my pot" })
        const retyped = await act(asked, "retype", { kind: "complaint", words: "He is complaining" })
        expect(retyped.kind).toBe("complaint")
        const { rows } = await dbConnection.raw(
          "select extract(epoch from due_at - ?::timestamptz)::int as seconds from sla_clock where ticket_id = ? and metric = 'solution_proposed'",
          [asked.opened_at, asked.id],
        )
        expect(rows).toEqual([{ seconds: 24 * 3600 }])
      })

      it("is met by the answer that proposes the solution, not by the first one", async () => {
        const asked = await ask({ kind: "complaint", subject: "Still broken" })
        await act(asked, "reply", { body: "We are sorry.", apologises: true })
        expect(await clocksOf(asked)).toContain("solution_proposed running")
        const proposed = await act(asked, "reply", { body: "A new one?", proposes_solution: true })
        expect(await clocksOf(asked)).toContain("solution_proposed met")
        expect(proposed.checklist.missing).toEqual(["desired_outcome", "cause", "remedy"])
      })

      it("stays resolved when the customer says it is solved and nobody has written down the rest", async () => {
        const asked = await ask({ kind: "complaint", subject: "Solved by itself" })
        const solved = `/store/after-sales/tickets/${asked.id}/confirm-solved`
        expect((await store().post<{ ticket: StoreTicket }>(solved, {})).ticket.stage).toBe("resolved")
        await act(asked, "checklist", { ...HANDLED, customer_told: true })
        expect((await act(asked, "close")).resolution_words).toBe("The customer says that it is solved.")
      })

      it("may be given to somebody outside to decide (R19)", async () => {
        const asked = await ask({ kind: "complaint", subject: "To the platform" })
        const given = await act(asked, "arbitration", { body: "Platform", reference: "A-77" })
        expect(given.arbitration).toEqual({ body: "Platform", reference: "A-77" })
      })
    })

    describe("who has it", () => {
      it("is whoever took it first, and nobody takes it away by claiming it", async () => {
        const asked = await ask({ subject: "For one of us" })
        await act(asked, "assign", { owner_id: colleagues[0] })
        expect(await refused(asked, "claim")).toEqual(["owned_by_another"])
      })

      it("changes only with a reason, is counted, and raises the alarm at the third time (R06)", async () => {
        const asked = await ask({ subject: "Ping-pong" })
        const [one, other] = colleagues
        await act(asked, "assign", { owner_id: one })
        expect(await refused(asked, "assign", { owner_id: other })).toEqual(["words_required"])
        const hand = (owner_id = "") => act(asked, "assign", { owner_id, words: "Not mine" })
        expect(await hand(other)).toMatchObject({ transfer_count: 1, transfer_alarm: false })
        await hand(one)
        expect(await hand(other)).toMatchObject({ transfer_count: 3, transfer_alarm: true })
      })

      it("is somebody who exists", async () => {
        const path = `/admin/after-sales/tickets/${(await ask({ subject: "For nobody" })).id}/assign`
        expect((await test.admin.ask("POST", path, { owner_id: "user_gone" })).status).toBe(404)
        expect((await test.admin.ask("POST", path, { team_id: "svcteam_gone" })).status).toBe(404)
      })

      it("finds his own in his own view", async () => {
        const asked = await ask({ subject: "Mine" })
        await act(asked, "claim")
        expect((await readInbox(test, "view=mine")).map(({ id }) => id)).toContain(asked.id)
        await act(asked, "release")
        expect((await readInbox(test, "view=mine")).map(({ id }) => id)).not.toContain(asked.id)
      })
    })

    describe("two tickets of one matter", () => {
      it("are recognised: as a duplicate while the first is open, as a repeat once it was resolved (T11)", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const first = await ask({ order_id: order.id, subject: "One" })
        const second = await ask({ order_id: order.id, subject: "Two" })
        expect(await asStaff(second)).toMatchObject({
          is_repeat: false,
          links: [{ ticket_id: first.id, kind: "duplicate" }],
        })
        await finish(first)
        await finish(second)
        expect(await asStaff(await ask({ order_id: order.id, subject: "Three" }))).toMatchObject({ is_repeat: true })
      })

      it("are merged into one, which is read and answered in one place", async () => {
        const [kept, merged] = [
          await ask({ subject: "Kept" }),
          await ask({ subject: "Merged", body: "The same again" }),
        ]
        expect(await act(merged, "merge", { into_id: kept.id })).toMatchObject({
          stage: "merged",
          merged_into_id: kept.id,
        })
        expect((await asStaff(kept)).messages.map(({ body }) => body)).toContain("The same again")
        const again = await write(merged, "And one thing more")
        expect(again.messages.map(({ body }) => body)).toContain("And one thing more")
        expect((await asStaff(kept)).contact_count).toBe(3)
        expect(await clocksOf(merged)).toEqual(["first_response stopped"])
      })

      it("are not merged when they are of two customers", async () => {
        const strangers = await askShop(test.as(test.stranger))
        expect(await refused(await ask(), "merge", { into_id: strangers.id })).toEqual(["merge_other_customer"])
      })

      it("come of one letter that holds two matters", async () => {
        const asked = await ask({ subject: "Two things", body: "Where is it? And the lid is broken." })
        const [message] = (await asStaff(asked)).messages
        const said = { message_id: message?.id, kind: "complaint", subject: "Broken lid" }
        const split = await act(asked, "split", said)
        expect(split.kind).toBe("complaint")
        expect(split.opened_at).toBe(asked.opened_at)
        expect(split.links).toContainEqual(expect.objectContaining({ ticket_id: asked.id }))
      })
    })

    it("stops the clocks of spam, and owes an answer again when it was none", async () => {
      const asked = await ask({ subject: "Buy now" })
      expect(await act(asked, "spam")).toMatchObject({ stage: "spam", next_due_at: null })
      expect((await readOwn(store(), asked)).stage).toBe("closed")
      const restored = await act(asked, "restore")
      expect(restored.stage).toBe("open")
      expect(restored.next_due_at).not.toBeNull()
    })

    it("finds tags, numbers and addresses in the inbox, page by page", async () => {
      const asked = await ask({ subject: "Tagged" })
      await act(asked, "tags", { tags: ["Fragile", "fragile", "vip"] })
      expect((await asStaff(asked)).tags).toEqual(["fragile", "vip"])
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
      const asked = await ask({ subject: "Drafted" })
      expect((await act(asked, "draft", { body: "Dear Ann," })).draft).toBe("Dear Ann,")
      expect((await act(asked, "reply", { body: "Dear Ann, it is here." })).draft).toBeNull()
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
        const asked = await ask({ subject: "<b>Hi</b>", body: "<script>alert(1)</script>" })
        expect(asked.messages[0]?.body).toBe("<script>alert(1)</script>")
        const [letter] = await lettersAbout(container, asked)
        expect(letter?.content?.html).not.toContain("<b>")
      })
    })
  },
})
