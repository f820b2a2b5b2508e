import type { MedusaContainer } from "@medusajs/framework/types"

import type { StoreTicket } from "../../src/types"
import { mailbox } from "../fixtures/mailbox-provider"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { TicketDesk } from "../support/ticket-desk"
import { actOnTicket, askShop, lettersAbout, neverClose, openForCustomer, readInbox, readOwn } from "../support/tickets"

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
    let desk: TicketDesk

    beforeAll(async () => {
      container = getContainer()
      const { baseURL } = api.defaults
      test = await openTestShop(container, { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      await neverClose(test)
      desk = new TicketDesk(test, dbConnection)
    })
    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
    })

    const store = () => test.as(test.owner)
    const closedDaysAgo = (ticket: { readonly id: string }, days: number) =>
      dbConnection.raw("update support_ticket set closed_at = now() - ? * interval '1 day' where id = ?", [
        days,
        ticket.id,
      ])

    describe("a question from its beginning to its end", () => {
      it("is promised an answer, answered in time, resolved, closed, and left alone by thanks", async () => {
        const asked = await desk.ask()
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

        await desk.act(asked, "claim")
        await desk.act(asked, "notes", { body: "He is upset: third parcel this year" })
        const answered = await desk.act(asked, "reply", { body: "It left us this morning.\nKind regards" })
        expect(answered).toMatchObject({ next_due_at: null, reply_count: 1, stage: "open" })
        expect(await desk.clocksOf(asked)).toEqual(["first_response met"])

        const seen = await readOwn(store(), asked)
        expect(seen).toMatchObject({
          answer_by_at: null,
          messages: [{ from: "customer" }, { from: "shop" }, { from: "shop" }],
        })
        expect(JSON.stringify(seen)).not.toMatch(/upset|user_/)
        const letters = await lettersAbout(container, asked)
        expect(letters.at(-1)?.content?.text).toContain("It left us this morning.\nKind regards")

        const closed = await desk.finish(asked)
        expect(closed).toMatchObject({ stage: "closed", resolution_words: "It is on its way." })
        expect(await desk.write(asked, "Thank you very much!")).toMatchObject({ stage: "closed", answer_by_at: null })
        expect(await desk.asStaff(asked)).toMatchObject({ stage: "closed", reopen_count: 0, contact_count: 2 })
      })

      it("is opened again by anything else, and owed an answer again", async () => {
        const asked = await desk.ask({ subject: "Handle broken" })
        await desk.finish(asked)
        const again = await desk.write(asked, "Thanks, but it still has not come")
        expect(again).toMatchObject({ id: asked.id, stage: "open" })
        expect(again.answer_by_at).not.toBeNull()
        expect(await desk.asStaff(asked)).toMatchObject({ reopen_count: 1, resolution_words: null })
      })

      it("becomes a new ticket that points to the old one when that was closed long ago", async () => {
        const asked = await desk.ask({ subject: "Colour of the lid" })
        await desk.finish(asked)
        await closedDaysAgo(asked, 15)
        const followUp = await desk.write(asked, "It is still the wrong colour")
        expect(followUp.id).not.toBe(asked.id)
        expect((await desk.asStaff(followUp)).links).toContainEqual(
          expect.objectContaining({ ticket_id: asked.id, kind: "follow_up", is_earlier: true }),
        )
        expect((await desk.asStaff(asked)).stage).toBe("closed")
      })

      it("is opened once however often it is sent", async () => {
        const keyed = store().with({ "idempotency-key": "twice" })
        const [one, other] = [await askShop(keyed), await askShop(keyed)]
        expect(other.id).toBe(one.id)
      })

      it("is answered once however often the button is pressed", async () => {
        const asked = await desk.ask({ subject: "Twice" })
        const pressed = { ...test, admin: test.admin.with({ "idempotency-key": "pressed-twice" }) }
        await actOnTicket(pressed, asked, "reply", { body: "Once." })
        expect((await actOnTicket(pressed, asked, "reply", { body: "Once." })).reply_count).toBe(1)
      })
    })

    describe("waiting", () => {
      it("ends when the customer writes, whatever was waited for", async () => {
        for (const party of ["customer", "supplier", "parcel"]) {
          const asked = await desk.ask({ kind: "order_problem", subject: `Waiting for ${party}` })
          await desk.act(asked, "reply", { body: "We look into it." })
          expect(await desk.act(asked, "wait", { for: party })).toMatchObject({
            stage: `waiting_${party}`,
            next_due_at: null,
          })
          expect(await desk.clocksOf(asked)).toEqual(["first_response met", "resolution paused"])
          expect((await readInbox(test, "view=waiting")).map(({ id }) => id)).toContain(asked.id)
          await desk.write(asked, "Any news?")
          expect(await desk.asStaff(asked)).toMatchObject({ stage: "open" })
          expect(await desk.clocksOf(asked)).toContain("resolution running")
        }
      })

      it("can begin with the answer itself", async () => {
        const asked = await desk.ask({ subject: "Which size?" })
        const answered = await desk.act(asked, "reply", { body: "Which one do you mean?", then_wait_for: "customer" })
        expect(answered.stage).toBe("waiting_customer")
      })
    })

    describe("what is said on the phone", () => {
      it("answers at the time at which it was said, however late it is written down", async () => {
        const asked = await desk.ask({ subject: "Call me" })
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
        await desk.act(asked, "calls", { body: "Explained it", by: "staff", occurred_at: saidAt.toISOString() })
        const { rows } = await dbConnection.raw(
          "select state, met_at, breached_at from sla_clock where ticket_id = ?",
          [id],
        )
        expect(rows).toEqual([{ state: "met", met_at: saidAt, breached_at: null }])
        expect(JSON.stringify(await readOwn(store(), asked))).not.toContain("Explained it")
      })

      it("answers nobody when nobody picked up", async () => {
        const asked = await desk.ask({ subject: "Nobody there" })
        await desk.act(asked, "calls", { body: "No reply", by: "staff", reached: false })
        expect(await desk.clocksOf(asked)).toEqual(["first_response running"])
      })

      it("opens a ticket that is answered while it is opened", async () => {
        const opened = await openForCustomer(test, {
          ...{ kind: "complaint", channel: "phone", email: "caller@shop.test" },
          ...{ subject: "Dented kettle", body: "Wants a new one" },
        })
        expect(opened.messages).toMatchObject([{ kind: "call", channel: "phone" }])
        expect(await desk.clocksOf(opened)).toContain("first_response met")
      })

      it("cannot be said in the future", async () => {
        const occurred_at = new Date(Date.now() + 3_600_000).toISOString()
        const path = `/admin/after-sales/tickets/${(await desk.ask({ subject: "Later" })).id}/calls`
        expect((await test.admin.ask("POST", path, { body: "Hi", occurred_at })).status).toBe(400)
      })
    })

    it("owes no first answer to whom we write first", async () => {
      const written = await openForCustomer(test, {
        ...{ kind: "consultation", channel: "email", opening: "outreach", email: "buyer@shop.test" },
        ...{ subject: "Your parcel is late", body: "We are sorry." },
      })
      expect(await desk.clocksOf(written)).toEqual([])
      const [letter] = await lettersAbout(container, written)
      expect(letter).toMatchObject({ to: "buyer@shop.test" })
      expect(letter?.content?.text).toContain("We are sorry.")
    })

    describe("a complaint", () => {
      it("is not closed before everything the handbook asks for was done, and says all that is missing", async () => {
        const asked = await desk.ask({ kind: "complaint", subject: "Arrived in pieces" })
        await desk.act(asked, "resolve", { words: "Replaced." })
        const missing = ["apology_required", "desired_outcome_required", "cause_required", "remedy_required"]
        expect(await desk.refused(asked, "close")).toEqual(missing)
        await desk.act(asked, "checklist", HANDLED)
        expect((await desk.act(asked, "close")).stage).toBe("closed")
      })

      it("keeps its elapsed time when it was first taken for a question", async () => {
        const asked = await desk.ask({ subject: "About my pot" })
        const retyped = await desk.act(asked, "retype", { kind: "complaint", words: "He is complaining" })
        expect(retyped.kind).toBe("complaint")
        const { rows } = await dbConnection.raw(
          "select extract(epoch from due_at - ?::timestamptz)::int as seconds from sla_clock where ticket_id = ? and metric = 'solution_proposed'",
          [asked.opened_at, asked.id],
        )
        expect(rows).toEqual([{ seconds: 24 * 3600 }])
      })

      it("is met by the answer that proposes the solution, not by the first one", async () => {
        const asked = await desk.ask({ kind: "complaint", subject: "Still broken" })
        await desk.act(asked, "reply", { body: "We are sorry.", apologises: true })
        expect(await desk.clocksOf(asked)).toContain("solution_proposed running")
        const proposed = await desk.act(asked, "reply", { body: "A new one?", proposes_solution: true })
        expect(await desk.clocksOf(asked)).toContain("solution_proposed met")
        expect(proposed.checklist.missing).toEqual(["desired_outcome", "cause", "remedy"])
      })

      it("stays resolved when the customer says it is solved and nobody has written down the rest", async () => {
        const asked = await desk.ask({ kind: "complaint", subject: "Solved by itself" })
        const solved = `/store/after-sales/tickets/${asked.id}/confirm-solved`
        expect((await store().post<{ ticket: StoreTicket }>(solved, {})).ticket.stage).toBe("resolved")
        await desk.act(asked, "checklist", { ...HANDLED, customer_told: true })
        expect((await desk.act(asked, "close")).resolution_words).toBe("The customer says that it is solved.")
      })

      it("may be given to somebody outside to decide (R19)", async () => {
        const asked = await desk.ask({ kind: "complaint", subject: "To the platform" })
        const given = await desk.act(asked, "arbitration", { body: "Platform", reference: "A-77" })
        expect(given.arbitration).toEqual({ body: "Platform", reference: "A-77" })
      })
    })
  },
})
