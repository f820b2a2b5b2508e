import fc from "fast-check"

import { bearer } from "../../demo/seed/api"
import { PERSONAL_DATA } from "../../src/modules/after-sales/personal-data"
import { SHOP_DATA } from "../../src/modules/after-sales/shop-data"
import { collectRoutes, type Route } from "../../tooling/routes"
import type { Headers } from "../support/callers"
import { hostileReads, hostileWrites, type HostileRequest } from "../support/hostile"
import { findSettings, openRequest, openTicket, openWithdrawal, sendPictures } from "../support/records"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, STAFF, type TestShop } from "../support/shop"
import { WHO_MAY_CALL, type Records } from "../support/who-may-call"

jest.setTimeout(3_600_000)

/** Requests for each route; the nightly figure is 10,000. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 40)
const SEED = Number(process.env.HOSTILE_SEED ?? 1)
const HANGS_AFTER_MS = 15_000

const ROUTES = collectRoutes().filter(({ path }) => path.includes("/after-sales"))

/** Our tables, and those of core that our workflows write to. */
const MINDED = new Set([
  ...[...Object.keys(PERSONAL_DATA), ...Object.keys(SHOP_DATA)],
  ...["return", "return_item", "return_reason", "order_change", "refund"],
])
MINDED.delete("after_sales_rate_limit") // counts refusals, and should

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, keptRows }) => {
    let test: TestShop
    let records: Records
    let staff: Headers
    const tried: string[] = []

    beforeAll(async () => {
      const { baseURL } = api.defaults
      test = await openTestShop(getContainer(), { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 100 }] })
      const owner = bearer(test.owner.token)
      const opened = await openRequest(test, order.id, owner)
      records = {
        ...opened,
        ...(await openWithdrawal(test, opened, owner)),
        ...(await openTicket(test, order.id, owner)),
        unknown_ticket_id: "tick_unknown",
        ...(await sendPictures(test, order.id, owner)),
        ...(await findSettings(test)),
      }
      staff = bearer((await test.shop.store.post<{ token: string }>("/auth/user/emailpass", STAFF)).token)
    })

    afterAll(() => {
      process.stdout.write(`Hostile requests, seed ${SEED}:\n${tried.join("\n")}\n`)
    })

    async function send({ method, path }: Route, request: HostileRequest): Promise<number> {
      const subject = WHO_MAY_CALL[`${method} ${path}`]?.id
      const id = request.id ?? (subject ? records[subject] : "")
      const url = path.replace(":id", () => id).replace(":payout_id", "pay_unknown")
      const answer = await fetch(`${test.shop.baseUrl}${url}${request.query && `?${request.query}`}`, {
        method,
        headers: {
          "content-type": request.contentType,
          "x-publishable-api-key": test.shop.publishableKey,
          ...(path.startsWith("/admin") ? staff : bearer(test.owner.token)),
        },
        body: method === "GET" ? undefined : new Uint8Array(Buffer.from(request.body)),
        signal: AbortSignal.timeout(HANGS_AFTER_MS),
      }).catch((error: unknown) => {
        // An error of this realm, which the runner prints.
        throw new Error(`${method} ${url} was not answered: ${String(error)}`)
      })
      await answer.arrayBuffer()
      return answer.status
    }

    /** Every request is answered in time, with something better than a 500, and stores nothing when it was refused. */
    async function harass(route: Route): Promise<Map<number, number>> {
      const answers = new Map<number, number>()
      const property = fc.asyncProperty(requestsTo(route), async (request) => {
        const status = await send(route, request)
        const stored = (await keptRows().takeGrown()).filter((table) => MINDED.has(table))
        answers.set(status, (answers.get(status) ?? 0) + 1)
        expect(status).toBeLessThan(500)
        if (status >= 400) expect(stored).toEqual([])
      })
      await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true })
      return answers
    }

    function requestsTo({ method, path }: Route): fc.Arbitrary<HostileRequest> {
      const ids = !path.includes("/:id") ? "none" : path.startsWith("/admin") ? "decodable" : "any"
      const sound = WHO_MAY_CALL[`${method} ${path}`]?.body?.(records, "owner") ?? {}
      return method === "GET" ? hostileReads(ids) : hostileWrites(sound, ids)
    }

    describe("hostile input", () => {
      it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", async (name, route) => {
        const answers = [...(await harass(route))].sort(([a], [b]) => a - b)
        tried.push(
          `${String(RUNS).padStart(6)}  ${name}: ${answers.map(([status, n]) => `${n} × ${status}`).join(", ")}`,
        )
      })

      it.each(["a\0b", "\ud83d"])("names the field whose text the database could not keep", async (note) => {
        const sound = { line_item_id: records.line_item_id, quantity: 1, reason_code: "preference" }
        const body = { order_id: records.order_id, items: [{ ...sound, note }] }
        const headers = { "x-publishable-api-key": test.shop.publishableKey, ...bearer(test.owner.token) }
        const answer = await api.post("/store/after-sales/rmas", body, { headers, validateStatus: () => true })
        expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
        expect(JSON.stringify(answer.data)).toContain("items.0.note")
      })

      it("leaves the prototype of objects alone", () => {
        expect({}).not.toHaveProperty("polluted")
      })
    })
  },
})
