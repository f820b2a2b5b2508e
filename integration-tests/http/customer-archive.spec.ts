import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { uploadPhoto } from "../../demo/seed/requests/calls"
import type {
  AdminCommitment,
  AdminCustomerArchive,
  AdminErasure,
  AdminImportedCase,
  AdminTicket,
  ArchivePage,
  CustomerExport,
  ErrorBody,
} from "../../src/types"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { beginErasure } from "../../src/modules/after-sales/commands/customer/begin-erasure"
import { findCustomer } from "../../src/workflows/customer/find-customer"
import { finishErasures } from "../../src/workflows/customer/finish-erasures"
import { Gateway, INBOUND_SECRET } from "../support/inbound"
import { withOptions } from "../support/options"
import { buildPhoto } from "../support/photos"
import { openRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { actOnTicket, askShop, lettersAbout, openForCustomer } from "../support/tickets"

jest.setTimeout(300_000)

const CUSTOMERS = "/admin/after-sales/customers"
const WISH = { words: "Asked for it on the phone, called back under his number" }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server)
    })
    beforeEach(() => {
      container = getContainer()
    })

    const find = async (by: object): Promise<string> =>
      (await test.admin.post<{ customer: { id: string } }>(`${CUSTOMERS}/find`, by)).customer.id
    const read = async (id: string): Promise<AdminCustomerArchive> =>
      (await test.admin.get<{ customer: AdminCustomerArchive }>(`${CUSTOMERS}/${id}`)).customer
    const takeOut = (id: string) => test.admin.post<CustomerExport>(`${CUSTOMERS}/${id}/export`, WISH)
    const erase = async (id: string): Promise<AdminErasure> =>
      (await test.admin.post<{ erasure: AdminErasure }>(`${CUSTOMERS}/${id}/erase`, WISH)).erasure
    const refused = async (id: string): Promise<string[]> => {
      const answer = await test.admin.ask<ErrorBody>("POST", `${CUSTOMERS}/${id}/erase`, WISH)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code }) => code)
    }
    /** Somebody who wrote, and never bought. */
    const hearFrom = (email: string, body = "My name is Lena Vogt, I live at Gartenweg 3."): Promise<AdminTicket> =>
      openForCustomer(test, {
        ...{ kind: "consultation", channel: "email", email, name: "Lena Vogt", subject: "Does Lena's pot fit?", body },
      })
    const finish = async (ticket: { readonly id: string }) => {
      await actOnTicket(test, ticket, "resolve", { words: "It does, Lena." })
      await actOnTicket(test, ticket, "close")
    }
    /** What scorecards add up of a ticket. */
    const figuresOf = async ({ id }: { readonly id: string }): Promise<unknown> => {
      const { rows } = await dbConnection.raw(
        `select 'ticket' as of, number::text as one, stage as two, opened_at as at, closed_at as until from support_ticket where id = ?
          union all select 'clock', metric, state, started_at, met_at from sla_clock where ticket_id = ?
          union all select 'event', action, to_stage, occurred_at, null from ticket_event where ticket_id = ?
          union all select 'message', kind, channel, occurred_at, null from ticket_message where ticket_id = ?
          order by 1, 4, 2, 3`,
        [id, id, id, id],
      )
      return rows
    }
    /** Everything of a row, as text. */
    const textOf = async (table: string, id: string): Promise<string> => {
      const { rows } = await dbConnection.raw(`select to_jsonb(entry) as row from ${table} entry where id = ?`, [id])
      return JSON.stringify(rows)
    }

    describe("the archive of a customer", () => {
      it("has what he did, what is open first, and what he is worth (T04, F04–F06)", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const store = test.as(test.owner)
        const done = await askShop(store, { subject: "Is it dishwasher safe?" })
        await finish(done)
        const open = await askShop(store, { order_id: order.id, subject: "The lid is broken" })
        const rma = await openRequest(test, order, 1, "preference")
        const due_at = "2031-03-04T17:00:00.000Z"
        const promised = { promise: "A call back", due_at, rma_id: rma.id }
        await test.admin.post<{ commitment: AdminCommitment }>("/admin/after-sales/commitments", promised)

        const id = await find({ rma_id: rma.id })
        const archive = await read(id)
        expect(archive).toMatchObject({ id, has_account: true, customer_ids: [id] })
        expect(archive.contacts[0]).toMatchObject({ channel: "account", handle: test.owner.email })
        const { tickets, requests, promises, orders } = archive.sections
        const later = await askShop(store, { subject: "And the saucer?" })
        await finish(later)
        expect(tickets.entries.map((entry) => [entry.id, entry.is_open])).toEqual([
          [open.id, true],
          [done.id, false],
        ])
        expect(requests.entries).toMatchObject([{ id: rma.id, number: rma.number, is_open: true }])
        expect(promises.entries).toMatchObject([{ promise: "A call back", due_at, is_open: true }])
        expect(orders.entries).toMatchObject([{ id: order.id, is_open: false, parcels: [{ canceled_at: null }] }])
        expect(archive.value_tier).toMatchObject({ tier: "new", orders: 1, spending: [{ given_back: "0" }] })

        const page = (cursor: string) =>
          test.admin.get<ArchivePage>(`${CUSTOMERS}/${id}/sections/tickets?limit=1${cursor}`)
        const first = await page("")
        const second = await page(`&cursor=${first.next_cursor}`)
        const third = await page(`&cursor=${second.next_cursor}`)
        expect([first, second, third].flatMap(({ entries }) => entries.map((entry) => entry.id))).toEqual([
          ...[open.id, later.id, done.id],
        ])
        expect(third.next_cursor).toBeNull()
      })

      it("is one for an account and for the same address as a guest, in any case", async () => {
        const ticket = await hearFrom(test.owner.email.toUpperCase())
        const id = await find({ email: test.owner.email })
        expect(await find({ ticket_id: ticket.id })).toBe(id)
        expect((await read(id)).sections.tickets.entries.map((entry) => entry.id)).toContain(ticket.id)
        await finish(ticket)
      })

      it("is found for a guest by a name that tells nothing", async () => {
        const ticket = await hearFrom("lena@example.com")
        const id = await find({ email: "Lena@Example.com" })
        expect(id).toMatch(/^guest_[\w-]+$/)
        expect(Buffer.from(id.slice("guest_".length), "base64url").toString("latin1")).not.toMatch(/lena|example/i)
        expect(await find({ ticket_id: ticket.id })).toBe(id)
        expect(await read(id)).toMatchObject({
          id,
          has_account: false,
          customer_ids: [],
          contacts: [{ handle: "lena@example.com" }],
        })
        await finish(ticket)
      })

      it("is found for somebody who writes by a handle and gave no address, and is one with his address once it is told", async () => {
        await withOptions(container, { inbound_secret: INBOUND_SECRET }, async () => {
          const gateway = new Gateway(test)
          const { inbound } = await gateway.chat("wx-lena", "Does the pot fit?", { name: "Lena" })
          const id = await find({ ticket_id: inbound?.ticket_id })
          expect(id).toMatch(/^handle_/)
          expect(await read(id)).toMatchObject({
            ...{ id, name: "Lena", has_account: false, contacts: [{ channel: "chat", handle: "wx-lena" }] },
            sections: { tickets: { entries: [{ id: inbound?.ticket_id }] } },
          })
          await gateway.chat("wx-lena", "I am lena.told@example.com", { email: "Lena.Told@example.com" })
          const known = await find({ email: "lena.told@example.com" })
          expect((await read(known)).sections.tickets.entries).toMatchObject([{ id: inbound?.ticket_id }])
          expect((await read(id)).contacts).toMatchObject([{ handle: "lena.told@example.com" }, { handle: "wx-lena" }])
        })
      })

      it("has his visits, his warranties and what the system before knew of him, taken out and erased with the rest", async () => {
        const email = "moved-in@example.com"
        const [visit, warranty, before] = ["fvis_archive", "wty_archive", "icase_archive"]
        await dbConnection.raw(
          `insert into follow_up_visit (id, trigger, subject, started_by, status, method, planned_at, due_at, act_at,
             duration_minutes, time_zone, email, phone, customer_name, language, script)
           values ('${visit}', 'manual', 'manual:archive', '2026', 'scheduled', 'on_site', '2031-03-04', '2031-03-04',
             '2031-03-04', 30, 'UTC', '${email}', '+49 30 1', 'Lena Vogt', 'en', 'Ask Lena how it pours')`,
        )
        await dbConnection.raw(
          `insert into warranty (id, claim_code, order_id, order_display_id, line_item_id, fulfillment_id, position,
             ordinal, title, email, delivered_on, ends_on)
           values ('${warranty}', 'AAAAA-AAAAA', 'order_before', 7, 'line_1', 'ful_1', 0, 1, 'Tea set', '${email}',
             '2026-11-02', '2028-11-02')`,
        )
        await dbConnection.raw(
          `insert into imported_case (id, source, source_key, kind, number, state, status, customer_email, opened_at,
             subject, words, lines, pictures)
           values ('${before}', 'old', '118', 'return', 'RET-118', 'done', 'Refunded', '${email}', '2024-03-02',
             'Lid chipped', 'Lena Vogt writes', '[]', '[]')`,
        )
        const id = await find({ email })
        const { visits, warranties, imported } = (await read(id)).sections
        expect(visits.entries).toMatchObject([{ id: visit, status: "scheduled", is_open: true }])
        expect(warranties.entries).toMatchObject([{ id: warranty, title: "Tea set", is_open: false }])
        expect(imported.entries).toMatchObject([{ number: "RET-118", kind: "return", opened_on: "2024-03-02" }])
        const { records } = await takeOut(id)
        expect(Object.keys(records)).toEqual(expect.arrayContaining(["follow_up_visit", "warranty", "imported_case"]))
        await erase(id)
        expect(await textOf("follow_up_visit", visit)).not.toMatch(/lena|vogt|moved-in|\+49/i)
        const { rows } = await dbConnection.raw(`select status from follow_up_visit where id = '${visit}'`)
        expect(rows).toEqual([{ status: "canceled" }])
        expect(await textOf("warranty", warranty)).not.toContain(email)
        expect(await textOf("imported_case", before)).toBe("[]")
      })

      it("shows beside request, ticket and order what their customer had before, and nobody else's", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const rma = await openRequest(test, order, 1, "preference")
        const ticket = await askShop(test.as(test.owner), { order_id: order.id, subject: "Before" })
        const number = `#${order.displayId}`
        const cases: readonly (readonly [string, string | null, string | null])[] = [
          ["hers", test.owner.email.toLowerCase(), "R-77"],
          ["of-the-order", null, number],
          ["of-another-order", null, "R-77"],
          ["somebody-elses", "somebody.else@shop.test", number],
        ]
        for (const [index, [key, email, order_number]] of cases.entries()) {
          await dbConnection.raw(
            `insert into imported_case (id, source, source_key, kind, number, state, status, order_number,
               customer_email, opened_at, lines, pictures)
             values (?, 'beside', ?, 'return', ?, 'done', 'done', ?, ?, ?, '[]', '[]')`,
            [`icase_beside_${index}`, key, key, order_number, email, `2024-03-0${index + 1}`],
          )
        }
        const page = (query: string) =>
          test.admin.get<{ imported_cases: AdminImportedCase[]; next_cursor: string | null }>(
            `/admin/after-sales/imported-cases?${query}`,
          )
        for (const beside of [`rma_id=${rma.id}`, `ticket_id=${ticket.id}`, `order_id=${order.id}`]) {
          const first = await page(`${beside}&limit=1`)
          expect(first.imported_cases.map((one) => one.number)).toEqual(["of-the-order"])
          const rest = await page(`${beside}&cursor=${first.next_cursor}`)
          expect(rest.imported_cases.map((one) => one.number)).toEqual(["hers"])
          expect(rest.next_cursor).toBeNull()
        }
        const ask = (query: string) => test.admin.ask("GET", `/admin/after-sales/imported-cases?${query}`)
        expect((await ask("rma_id=rma_unknown")).status).toBe(404)
        expect((await ask("order_id=order_unknown")).status).toBe(404)
        expect((await ask(`rma_id=${rma.id}&ticket_id=${ticket.id}`)).status).toBe(400)
        expect((await ask(`rma_id=${rma.id}&customer_email=${test.owner.email}`)).status).toBe(400)
      })

      it.each([
        ["somebody nobody knows", "cus_unknown"],
        ["a handle that nobody writes by", "handle_unknown"],
        ["a name that we have not made", `guest_${Buffer.alloc(60, 7).toString("base64url")}`],
      ])("is not there for %s", async (_, id) => {
        expect((await test.admin.ask("GET", `${CUSTOMERS}/${id}`)).status).toBe(404)
      })
    })

    describe("taking out and erasing", () => {
      it("takes out and erases somebody who is known by his handle alone", async () => {
        await withOptions(container, { inbound_secret: INBOUND_SECRET }, async () => {
          const { inbound } = await new Gateway(test).chat("wx-otto", "I live at Gartenweg 3.", { name: "Otto" })
          const ticket = { id: String(inbound?.ticket_id) }
          const id = await find({ ticket_id: ticket.id })
          const file = await takeOut(id)
          expect(file).toMatchObject({ customer_ids: [], emails: [], contact_ids: [id] })
          expect(file.records.contact_handle).toMatchObject([{ handle: "wx-otto" }])
          expect(JSON.stringify(file.records.ticket_message)).toContain("Gartenweg 3")
          expect(await refused(id)).toEqual(["erasure_tickets_open"])
          await finish(ticket)
          await erase(id)
          expect(await textOf("support_ticket", ticket.id)).not.toContain("Otto")
          for (const table of ["contact_handle", "inbound_message", "ticket_message"]) {
            const { rows } = await dbConnection.raw(`select to_jsonb(entry) as row from ${table} entry`)
            expect(JSON.stringify(rows)).not.toMatch(/wx-otto|Gartenweg/)
          }
          expect((await read(id)).contacts).toEqual([])
        })
      })

      it("takes out all that is known of a guest, and no secrets", async () => {
        const ticket = await hearFrom("out@example.com")
        const id = await find({ ticket_id: ticket.id })
        const file = await takeOut(id)
        expect(file).toMatchObject({ format: "after-sales.customer", version: 1, emails: ["out@example.com"] })
        expect(file.records.support_ticket).toMatchObject([{ id: ticket.id, name: "Lena Vogt" }])
        expect(JSON.stringify(file.records.ticket_message)).toContain("Gartenweg 3")
        expect(JSON.stringify(file)).not.toMatch(/link_hash|session_hash|file_key/)
        expect((await read(id)).privacy).toMatchObject([{ action: "export", words: WISH.words }])
      })

      it("waits until nothing is under way, and says everything that is", async () => {
        const ticket = await hearFrom("open@example.com")
        const promised = { promise: "A call", due_at: "2031-03-04T17:00:00.000Z", ticket_id: ticket.id }
        await test.admin.post("/admin/after-sales/commitments", promised)
        const id = await find({ ticket_id: ticket.id })
        expect(await refused(id)).toEqual(["erasure_tickets_open", "erasure_promises_open"])
        expect(await textOf("support_ticket", ticket.id)).toContain("Lena Vogt")
      })

      it("leaves no word, name or address of a guest, and every number (case 38)", async () => {
        const ticket = await hearFrom("Gone@example.com")
        await actOnTicket(test, ticket, "reply", { body: "Dear Lena, it fits." })
        await actOnTicket(test, ticket, "notes", { body: "Lena sounds cross" })
        await finish(ticket)
        await lettersAbout(container, ticket)
        const id = await find({ ticket_id: ticket.id })
        const file = await takeOut(id)
        const figures = await figuresOf(ticket)

        const erasure = await erase(id)
        await finishErasures(container, new Date())
        expect(await figuresOf(ticket)).toEqual(figures)
        for (const [table, rows] of Object.entries(file.records)) {
          for (const row of rows) expect(await textOf(table, String(row.id))).not.toMatch(/lena|vogt|gartenweg|gone@/i)
        }
        expect((await takeOut(id)).records).toEqual({})
        const letters = await container.resolve(Modules.NOTIFICATION).listNotifications({ to: "Gone@example.com" })
        expect(letters).toEqual([])
        expect(erasure.counts).toMatchObject({ support_ticket: 1, ticket_message: expect.any(Number) })
        expect((await read(id)).privacy.map(({ action }) => action)).toEqual(["export", "finish", "erase", "export"])
        const { rows } = await dbConnection.raw("select stage, emails from customer_erasure where id = ?", [erasure.id])
        expect(rows).toEqual([{ stage: "erased", emails: [] }])
      })

      it("goes on where a server died, and ends once, by however many sweeps", async () => {
        const ticket = await hearFrom("killed@example.com")
        await finish(ticket)
        await lettersAbout(container, ticket)
        const { subject, ...person } = await findCustomer(container, await find({ ticket_id: ticket.id }))
        const id = await container.resolve(AFTER_SALES_MODULE).run(beginErasure, {
          ...{ person, order_ids: [], subject, ...WISH, now: new Date() },
          actor: { type: "staff", id: "user_1" },
        })
        await Promise.all([1, 2, 3].map(() => finishErasures(container, new Date())))
        const { rows } = await dbConnection.raw(
          `select stage, emails, (select count(*)::int from customer_privacy_event event
                                   where event.subject = erasure.subject and action = 'finish') as ends
             from customer_erasure erasure where id = ?`,
          [id],
        )
        expect(rows).toEqual([{ stage: "erased", emails: [], ends: 1 }])
        const letters = await container.resolve(Modules.NOTIFICATION).listNotifications({ to: "killed@example.com" })
        expect(letters).toEqual([])
      })

      it("may be asked for again, and once more with the same key", async () => {
        const ticket = await hearFrom("again@example.com")
        await finish(ticket)
        const id = await find({ ticket_id: ticket.id })
        const admin = test.admin.with({ "Idempotency-Key": "one-erasure" })
        const first = await admin.ask<{ erasure: AdminErasure }>("POST", `${CUSTOMERS}/${id}/erase`, WISH)
        const same = await admin.ask<{ erasure: AdminErasure }>("POST", `${CUSTOMERS}/${id}/erase`, WISH)
        expect([first.status, same.status]).toEqual([201, 200])
        expect(same.body.erasure.id).toBe(first.body.erasure.id)
        await finishErasures(container, new Date())
        expect(Object.keys((await erase(id)).counts)).not.toContain("contact_handle")
      })

      it("leaves the books of a customer as they were, and takes his pictures away", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], buyer: test.stranger })
        const store = test.as(test.stranger)
        const picture = await uploadPhoto(store, order.id, await buildPhoto())
        const { rma } = await store.post<{ rma: { id: string } }>("/store/after-sales/rmas", {
          order_id: order.id,
          items: [
            {
              ...{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference" },
              ...{ note: "Ask for Mira", evidence_ids: [picture.id] },
            },
          ],
        })
        const id = await find({ rma_id: rma.id })
        expect(await refused(id)).toEqual(["erasure_requests_open"])
        await store.post(`/store/after-sales/rmas/${rma.id}/cancel`, {})
        const sums =
          "select number, value, currency_code, requested_at, decision_due_at, closed_at from rma where id = ?"
        const { rows: before } = await dbConnection.raw(sums, [rma.id])
        await erase(id)
        await finishErasures(container, new Date())
        expect((await dbConnection.raw(sums, [rma.id])).rows).toEqual(before)
        expect(await textOf("rma", rma.id)).not.toContain(test.stranger.email)
        const { rows: left } = await dbConnection.raw(
          `select (select count(*)::int from after_sales_evidence where rma_id = ?) as pictures,
                  (select count(*)::int from rma_item where rma_id = ? and note is not null) as notes`,
          [rma.id, rma.id],
        )
        expect(left).toEqual([{ pictures: 0, notes: 0 }])
        expect((await test.admin.ask("GET", `/admin/after-sales/evidence/${picture.id}`)).status).toBe(404)
      })

      it("goes no other way: a history still refuses to be rewritten", async () => {
        const ticket = await hearFrom("history@example.com")
        const rewrite = async (sql: string, isErasing: boolean) => {
          const transaction = await dbConnection.transaction()
          try {
            if (isErasing) await transaction.raw("select set_config('after_sales.erasing', 'on', true)")
            await transaction.raw(`${sql} where ticket_id = ?`, [ticket.id])
          } finally {
            await transaction.rollback()
          }
        }
        const refusing = "append-only"
        await expect(rewrite("update ticket_event set reason = null", false)).rejects.toThrow(refusing)
        await expect(rewrite("update ticket_event set action = 'reply'", true)).rejects.toThrow(refusing)
        await expect(rewrite("delete from ticket_event", true)).rejects.toThrow(refusing)
        await rewrite("update ticket_event set reason = null", true)
      })
    })
  },
})
