import { Client } from "@medusajs/framework/pg"
import type { Browser, Page } from "playwright-core"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { createDatabase } from "../support/database"
import { launchBrowser, Refused, type Answer, type Look } from "./browser"
import { seedDeliveredOrder } from "./delivered-order"
import { CASES_BEFORE } from "./fixtures/before"
import { buildRma } from "./fixtures/requests"
import { AGENTS, TEAMS } from "./fixtures/teams"
import { buildTicket } from "./fixtures/tickets"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LOOKS: readonly (readonly [string, Look, string])[] = [
  ["en", { language: "en" }, "Before"],
  ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }, "以往记录"],
]

const REQUEST = "/after-sales/rma_1042"
const PAGES: readonly (readonly [string, string, Readonly<Record<string, Answer>>])[] = [
  [
    "request",
    REQUEST,
    {
      "GET /rmas/:id": { rma: buildRma() },
      "GET /findings": { findings: [], next_cursor: null },
      "GET /recovery-claims": { recovery_claims: [], next_cursor: null },
    },
  ],
  [
    "ticket",
    "/after-sales/inbox/tick_42",
    {
      "GET /tickets/:id": { ticket: buildTicket() },
      "GET /service-teams": { service_teams: TEAMS },
      "GET /service-agents": { service_agents: AGENTS, next_cursor: null },
    },
  ],
]

describe("what a customer had before the shop moved", () => {
  let shop: RunningShop
  let browser: Browser
  let order: PlacedOrder
  let database: Client

  beforeAll(async () => {
    const databaseUrl = await createDatabase("before")
    shop = await startShop(databaseUrl)
    order = await seedDeliveredOrder(shop, databaseUrl)
    database = new Client({ connectionString: databaseUrl })
    await database.connect()
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await database.end()
    await shop.stop()
  })

  const look = async (page: Page, name: string): Promise<void> => {
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/before-${name}.png`, fullPage: true })
  }

  it.each(PAGES.flatMap(([of, path, answers]) => LOOKS.map((looks) => [of, looks[0], path, answers, looks] as const)))(
    "stands on the page of a %s, in %s",
    async (of, name, path, answers, [, given, title]) => {
      const { page, failures, close } = await openScreen(browser, shop, path, {
        answers: { ...answers, "GET /imported-cases": { imported_cases: CASES_BEFORE, next_cursor: null } },
        look: { ...given, height: 2_400 },
      })
      await page.getByRole("heading", { name: title }).waitFor()
      await page.getByText("The lid was chipped").waitFor()
      await look(page, `${of}-${name.slice(0, 2)}`)
      expect(failures).toEqual([])
      await close()
    },
  )

  it("is not spoken of where there was nothing, nor to whoever may not see it", async () => {
    const nothing = { imported_cases: [], next_cursor: null }
    for (const answer of [nothing, new Refused(403, { type: "forbidden", message: "Forbidden" })]) {
      const [[, path, answers] = ["", REQUEST, {}]] = PAGES
      const { page, failures, close } = await openScreen(browser, shop, path, {
        answers: { ...answers, "GET /imported-cases": answer },
      })
      const asked = page.waitForResponse("**/imported-cases*")
      await page.reload()
      await asked
      await page.getByRole("heading", { name: "Activity" }).waitFor()
      expect(await page.getByRole("heading", { name: "Before" }).count()).toBe(0)
      expect(await page.getByRole("alert").count()).toBe(0)
      expect(failures).toEqual([])
      await close()
    }
  })

  it.each(LOOKS)("stands on the page of an order, as far as it is asked for, in %s", async (name, given, title) => {
    await database.query("delete from imported_case")
    const email = order.email.toLowerCase()
    for (let n = 1; n <= 7; n += 1) await importCase(n, { email, words: n === 1 ? "The very first of all" : "Chipped" })
    await importCase(8, { email: "somebody.else@example.test", number: order.displayId, words: "Not hers" })
    const { page, failures, close } = await openScreen(browser, shop, `/orders/${order.id}`, {
      look: { ...given, height: 2_400 },
    })
    await page.getByRole("heading", { name: title }).waitFor()
    expect(await page.getByText("The very first of all").count()).toBe(0)
    await page.getByRole("button", { name: given.language === "en" ? "Show more" : "显示更多" }).click()
    await page.getByText("The very first of all").waitFor()
    expect(await page.getByText("Not hers").count()).toBe(0)
    await look(page, `order-${name.slice(0, 2)}`)
    expect(failures).toEqual([])
    await close()
  })

  async function importCase(
    n: number,
    { email, number = null, words }: { email: string; number?: number | null; words: string },
  ): Promise<void> {
    await database.query(
      `insert into imported_case (id, source, source_key, kind, number, state, status, order_number, customer_email,
                                  opened_at, currency_code, amount_refunded, words, lines, pictures)
       values ('icase_' || $1::text, 'old', $1::text, 'return', 'RET-' || $1::text, 'done', 'Refunded', $2, $3, $4, 'eur',
               '19.90', $5, '[]', '[]')`,
      [n, number === null ? null : String(number), email, `2024-03-0${n}T00:00:00Z`, words],
    )
  }
})
