import type { Api, Answer } from "../../demo/seed/api"
import type { AdminTicket, ErrorBody } from "../../src/types"
import { uploadAttachment } from "../support/attachments"
import { hireColleagues, type Colleague } from "../support/colleagues"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { openForCustomer, readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

const PARALLEL = 20

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let colleagues: readonly Colleague[]

    beforeAll(async () => {
      const { baseURL } = api.defaults
      test = await openTestShop(getContainer(), { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      colleagues = await hireColleagues(getContainer(), PARALLEL)
    })

    /** Nobody's: there are no agents that it could have been given to. */
    const openOne = (): Promise<AdminTicket> =>
      openForCustomer(test, {
        ...{ kind: "consultation", channel: "email", subject: "Hi", body: "Hello", email: "a@nowhere.test" },
      })
    const as = ({ headers }: Colleague): Api => test.shop.admin.with(headers)
    const pathTo = ({ id }: { readonly id: string }, verb: string) => `/admin/after-sales/tickets/${id}/${verb}`

    type Told = Answer<ErrorBody & { readonly ticket?: AdminTicket }>

    /** Everybody does it at once; what each of them was told. */
    const everybody = (some: readonly Colleague[], act: (who: Colleague) => Promise<Told>): Promise<readonly Told[]> =>
      Promise.all(some.map(act))
    const claim = (ticket: AdminTicket) => (who: Colleague) =>
      as(who).ask("POST", pathTo(ticket, "claim"), {}) as Promise<Told>

    function expectOneWinner(told: readonly Told[]): AdminTicket {
      const [won, ...others] = told.filter(({ status }) => status === 200)
      expect(others).toEqual([])
      const refused = told.filter(({ status }) => status !== 200)
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400))
      expect(new Set(refused.flatMap(({ body }) => body.reasons?.map(({ code }) => code)))).toEqual(
        new Set(["owned_by_another"]),
      )
      if (won?.body.ticket === undefined) throw new Error("Nobody won")
      return won.body.ticket
    }

    describe("at the same moment", () => {
      it.each([2, PARALLEL])("%i colleagues claim what is nobody's: exactly one has it", async (count) => {
        const ticket = await openOne()
        const won = expectOneWinner(await everybody(colleagues.slice(0, count), claim(ticket)))
        const after = await readTicketAsStaff(test, ticket)
        expect(after.owner_id).toBe(won.owner_id)
        expect(after.events.filter(({ action }) => action === "claim")).toMatchObject([{ actor_id: won.owner_id }])
      })

      it("the same colleague claims it from two windows: it is his, and claimed once", async () => {
        const ticket = await openOne()
        const [ann] = colleagues
        if (!ann) throw new Error("Nobody was hired")
        const told = await everybody([ann, ann], claim(ticket))
        expect(told.map(({ status }) => status)).toEqual([200, 200])
        const { events, owner_id } = await readTicketAsStaff(test, ticket)
        expect([owner_id, events.filter(({ action }) => action === "claim").length]).toEqual([ann.id, 1])
      })

      it("one answers and another claims: whoever comes first has it, and the answer is sent either way", async () => {
        const ticket = await openOne()
        const [ann, ben] = colleagues
        if (!ann || !ben) throw new Error("Nobody was hired")
        const [answered, claimed] = await Promise.all([
          as(ann).ask("POST", pathTo(ticket, "reply"), { body: "It left today." }),
          as(ben).ask("POST", pathTo(ticket, "claim"), {}),
        ])
        const { owner_id, reply_count } = await readTicketAsStaff(test, ticket)
        expect([answered.status, reply_count]).toEqual([200, 1])
        expect([claimed.status, owner_id]).toEqual(claimed.status === 200 ? [200, ben.id] : [400, ann.id])
      })

      it("two notes name one picture: it goes with one of them", async () => {
        const ticket = await openOne()
        const [ann] = colleagues
        if (!ann) throw new Error("Nobody was hired")
        const id = await uploadAttachment(as(ann), "admin")
        const note = { body: "Look", attachment_ids: [id] }
        const told = await everybody(
          [ann, ann],
          (who) => as(who).ask("POST", pathTo(ticket, "notes"), note) as Promise<Told>,
        )
        expect(told.map(({ status }) => status).sort()).toEqual([200, 400])
        const { messages } = await readTicketAsStaff(test, ticket)
        expect(messages.flatMap(({ attachments }) => attachments.map((one) => one.id))).toEqual([id])
      })
    })
  },
})
