import { FeatureFlag } from "@medusajs/framework/utils"

import { bearer } from "../../../demo/seed/api"
import type { AdminRma, StoreRma, StoreTicket } from "../../../src/types"
import { collectRoutes, type Route } from "../../../tooling/routes"
import { asGuest, hireClerks, type Clerks, type Headers } from "../../support/callers"
import {
  findSettings,
  openRequest,
  openTicket,
  openWithdrawal,
  sendPictures,
  type OwnPictures,
  type OwnRequest,
  type OwnTicket,
} from "../../support/records"
import { runOnServer } from "../../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../../support/shop"
import { WHO_MAY_CALL, type Caller, type Records, type Row } from "../../support/who-may-call"

jest.setTimeout(300_000)

// Roles are off unless asked for. The server reads the variable; the runner chooses the modules before it does.
FeatureFlag.setFlag("rbac", true)

const ROUTES = collectRoutes().filter(({ path }) => path.includes("/after-sales"))
const NO_ONE: Row["answers"] = {
  anonymous: 0,
  stranger: 0,
  owner: 0,
  guest: 0,
  guest_of_another_order: 0,
  clerk: 0,
  staff: 0,
}
const CALLERS = Object.keys(NO_ONE) as Caller[]

runOnServer({
  env: { MEDUSA_FF_RBAC: "true" },
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let clerks: Clerks
    let identities: Record<Exclude<Caller, "clerk" | "staff">, Headers>
    let records: Records
    /** The request each caller is asked about, where it is not the owner's. */
    let requestOf: Partial<Record<Caller, OwnRequest & Partial<OwnPictures & OwnTicket>>>
    let foreignRmaId: string

    beforeAll(async () => {
      const { baseURL } = api.defaults
      test = await openTestShop(getContainer(), { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 7 }] })
      const foreign = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], buyer: test.stranger })
      identities = {
        anonymous: {},
        stranger: bearer(test.stranger.token),
        owner: bearer(test.owner.token),
        guest: await asGuest(getContainer(), order.id),
        guest_of_another_order: await asGuest(getContainer(), foreign.id),
      }
      clerks = await hireClerks(getContainer(), [
        ...new Set(Object.values(WHO_MAY_CALL).flatMap(({ policy }) => policy?.split(":")[0] ?? [])),
      ])
      const opened = await openRequest(test, order.id, identities.owner)
      records = {
        ...opened,
        ...(await openWithdrawal(test, opened, identities.owner)),
        ...(await openTicket(test, order.id, identities.owner)),
        unknown_ticket_id: "tick_unknown",
        ...(await sendPictures(test, order.id, identities.owner)),
        ...(await findSettings(test)),
      }
      requestOf = {
        guest: {
          ...(await openRequest(test, order.id, identities.guest)),
          ...(await sendPictures(test, order.id, identities.guest)),
          ...(await openTicket(test, order.id, identities.guest)),
        },
        staff: await openRequest(test, order.id, identities.owner),
      }
      foreignRmaId = (await openRequest(test, foreign.id, identities.stranger)).rma_id
    })

    function headersOf(caller: Caller, { policy }: Row): Headers {
      if (caller === "staff") return policy ? clerks.withOnly(policy) : clerks.withOnly("after_sales_rma:read")
      if (caller === "clerk") return clerks.withAllBut(policy ?? "after_sales_rma:read")
      return identities[caller]
    }

    async function ask(caller: Caller, { method, path }: Route, row: Row): Promise<number> {
      const facts = { ...records, ...requestOf[caller] }
      const answer = await api.request({
        method,
        url: path.replace(":id", row.id ? facts[row.id] : "").replace(":payout_id", "pay_unknown"),
        headers: {
          "x-publishable-api-key": test.shop.publishableKey,
          "x-forwarded-for": `198.51.100.${CALLERS.indexOf(caller)}`, // so that no caller uses up another's rate limit
          ...headersOf(caller, row),
        },
        data: row.body?.(facts, caller),
        validateStatus: () => true,
      })
      return answer.status
    }

    describe("who may call", () => {
      it("is written down for every route, and for no route that is gone", () => {
        expect(Object.keys(WHO_MAY_CALL).sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort())
      })

      it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", async (name, route) => {
        const row = WHO_MAY_CALL[name]
        if (!row) throw new Error(`No row says who may call ${name}; add one to support/who-may-call/`)
        const answers = { ...NO_ONE }
        for (const caller of CALLERS) answers[caller] = await ask(caller, route, row)
        expect(answers).toEqual(row.answers)
      })

      it("shows a customer and a guest no request but their own in a list", async () => {
        const idsSeenBy = async (caller: Headers) => {
          const page = await test.shop.store.with(caller).get<{ rmas: StoreRma[] }>("/store/after-sales/rmas")
          return page.rmas.map(({ id }) => id)
        }
        expect(await idsSeenBy(identities.stranger)).toEqual([foreignRmaId])
        expect(await idsSeenBy(identities.guest_of_another_order)).toEqual([foreignRmaId])
        expect(await idsSeenBy(identities.owner)).not.toContain(foreignRmaId)
        expect(await idsSeenBy(identities.guest)).not.toContain(foreignRmaId)
      })

      it("keeps notes and staff names of a ticket from the customer", async () => {
        const path = `after-sales/tickets/${records.ticket_id}`
        await test.admin.post(`/admin/${path}/notes`, { body: "Asks for the third time" })
        await test.admin.post(`/admin/${path}/calls`, { body: "Shouted at me", by: "staff" })
        const owners = await test.as(test.owner).get<{ ticket: StoreTicket }>(`/store/${path}`)
        expect(JSON.stringify(owners)).not.toMatch(/third time|Shouted|user_/)
      })

      it("keeps notes and staff names from the customer", async () => {
        const path = `after-sales/rmas/${records.rma_id}`
        await test.admin.post(`/admin/${path}/notes`, { body: "Third time this year" })
        const { rma: staffs } = await test.admin.get<{ rma: AdminRma }>(`/admin/${path}`)
        expect(JSON.stringify(staffs)).toContain("Third time this year")
        const { rma: owners } = await test.as(test.owner).get<{ rma: StoreRma }>(`/store/${path}`)
        expect(JSON.stringify(owners)).not.toMatch(/Third time this year|user_/)
      })
    })
  },
})
