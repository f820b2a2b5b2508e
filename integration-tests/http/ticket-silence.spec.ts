import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { AdminTicket } from "../../src/types"
import { sealThread } from "../../src/workflows/inbound/thread-seal"
import { closeSilentTickets } from "../../src/workflows/sweep/close-silent-tickets"
import { Gateway, INBOUND_SECRET } from "../support/inbound"
import { withOptions } from "../support/options"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { changeTeam, findTeam } from "../support/teams"
import { actOnTicket, askShop, openForCustomer, readTicketAsStaff, writeAgain } from "../support/tickets"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000
const HANDLED = { apologised: true, desired_outcome: "A lid", cause_code: "packing", remedy: "A lid was sent" }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      const { baseURL } = api.defaults
      test = await openTestShop(getContainer(), { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
    })
    beforeEach(() => {
      container = getContainer()
    })
    afterEach(() => jest.restoreAllMocks())

    const read = (ticket: { readonly id: string }) => readTicketAsStaff(test, ticket)
    const act = (ticket: { readonly id: string }, verb: string, body: object = {}) =>
      actOnTicket(test, ticket, verb, body)
    const resolve = (ticket: { readonly id: string }) => act(ticket, "resolve", { words: "It is on its way." })
    const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
    const closedBy = async (days: number) => closeSilentTickets(container, inDays(days))

    describe("a resolved ticket", () => {
      it("closes after seven days of silence, once and told once, however many sweeps there are", async () => {
        const ticket = await resolve(await askShop(test.as(test.owner)))
        expect(Date.parse(ticket.close_at ?? "")).toBe(Date.parse(ticket.resolved_at ?? "") + 7 * DAY_MS)
        expect(await closedBy(6.9)).not.toContain(ticket.id)
        const emit = jest.spyOn(container.resolve(Modules.EVENT_BUS), "emit")
        const swept = (await Promise.all([closedBy(7.1), closedBy(7.1), closedBy(7.1)])).flat()
        expect(swept.filter((id) => id === ticket.id)).toHaveLength(1)
        const told = emit.mock.calls.flatMap(([messages]) => messages).filter(({ name }) => name === "ticket.closed")
        expect(told.filter(({ data }) => JSON.stringify(data).includes(ticket.id))).toHaveLength(1)
        const closed = await read(ticket)
        expect(closed).toMatchObject({ stage: "closed", close_at: null })
        expect(closed.events.at(-1)).toMatchObject({ action: "close", actor_type: "policy" })
      })

      it("is silent since either side spoke last, and runs again when it is opened again", async () => {
        const ticket = await resolve(await askShop(test.as(test.owner)))
        const thanked = await read(await writeAgain(test.as(test.owner), ticket, "Thank you!"))
        expect(thanked.stage).toBe("resolved")
        expect(Date.parse(thanked.close_at ?? "")).toBe(Date.parse(thanked.last_contact_at ?? "") + 7 * DAY_MS)
        const answered = await act(ticket, "reply", { body: "You are welcome." })
        expect(Date.parse(answered.close_at ?? "")).toBe(Date.parse(answered.last_reply_at ?? "") + 7 * DAY_MS)
        expect(await act(ticket, "reopen", { words: "It came back" })).toMatchObject({ stage: "open", close_at: null })
        expect(await closedBy(30)).not.toContain(ticket.id)
      })

      it("that is a complaint waits until its checklist is done", async () => {
        const complaint = await resolve(await askShop(test.as(test.owner), { kind: "complaint" }))
        expect(complaint.close_at).toBeNull()
        expect(await closedBy(30)).not.toContain(complaint.id)
        const handled = await act(complaint, "checklist", HANDLED)
        expect(handled.close_at).not.toBeNull()
        expect(await closedBy(7.1)).toContain(complaint.id)
      })

      it("that turns out to be a complaint waits for it too", async () => {
        const ticket = await resolve(await askShop(test.as(test.owner)))
        expect(await act(ticket, "retype", { kind: "complaint" })).toMatchObject({ close_at: null })
      })
    })

    describe("a ticket that is opened out of another", () => {
      /** A ticket about something breakable, and the team that such tickets go to. */
      async function openBreakable(): Promise<{ ticket: AdminTicket; quality: string }> {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const { product_id } = await readLine(order.id)
        const category = await test.admin.post<{ product_category: { id: string } }>("/admin/product-categories", {
          ...{ name: "Breakable", is_active: true },
        })
        const { id: category_id } = category.product_category
        await test.admin.post(`/admin/product-categories/${category_id}/products`, { add: [product_id] })
        const team = await findTeam(test, "quality")
        await changeTeam(test, team, { rules: [{ category_id }] })
        const about = { order_id: order.id, line_item_id: order.items[0]?.id ?? "", email: "late@nowhere.test" }
        const said = { kind: "consultation", channel: "chat", subject: "Glaze", body: "And the box?" } as const
        return { ticket: await openForCustomer(test, { ...about, ...said }), quality: team.id }
      }

      const readLine = async (id: string): Promise<{ product_id: string }> => {
        const { order } = await test.admin.get<{ order: { items: { product_id: string }[] } }>(`/admin/orders/${id}`)
        return order.items[0] ?? { product_id: "" }
      }

      it("goes to the team of its product's category as the first one did, when it is split off", async () => {
        const { ticket, quality } = await openBreakable()
        expect(ticket.team_id).toBe(quality)
        const message_id = ticket.messages[0]?.id
        const split = await act(ticket, "split", { message_id, kind: "consultation", subject: "The box" })
        expect(split).toMatchObject({ team_id: quality, links: [{ kind: "split", ticket_id: ticket.id }] })
        expect(split.id).not.toBe(ticket.id)
      })

      it("likewise when the customer writes by mail to one that was closed long ago", async () => {
        const { ticket: old, quality } = await openBreakable()
        await resolve(old)
        await act(old, "close")
        await dbConnection.raw("update support_ticket set closed_at = now() - interval '60 days' where id = ?", [
          old.id,
        ])
        await withOptions(container, { inbound_secret: INBOUND_SECRET }, async () => {
          const gateway = new Gateway(test)
          const subject = `Re: ${sealThread(container, old)} Glaze`
          const { inbound } = await gateway.mail({ from: "late@nowhere.test", subject, text: "It is broken again." })
          const followed = await read({ id: inbound?.ticket_id ?? "" })
          expect(followed.id).not.toBe(old.id)
          expect(followed).toMatchObject({ team_id: quality, links: [{ kind: "follow_up", ticket_id: old.id }] })
        })
      })
    })
  },
})
