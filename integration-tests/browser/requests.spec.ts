import type { Browser } from "playwright-core"

import { launchBrowser, pageOf, Refused, type Answer, type Look } from "./browser"
import {
  buildItem,
  buildPayout,
  buildRma,
  buildSummary,
  buildUnit,
  LONG_NAME,
  MOVEMENTS,
  NOW,
  TEN_THOUSAND,
} from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const listOf =
  (rows: Parameters<typeof pageOf>[0]): Answer =>
  (url) => {
    const page = pageOf(rows, url)
    return { rmas: page.rows, next_cursor: page.next_cursor }
  }

describe("the requests in the admin", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    shop = await startShop()
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  it("lead from an empty list to the policies", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales", {
      answers: { "GET /rmas": listOf([]) },
    })
    await page.getByText("No requests yet").waitFor()
    await page.getByRole("link", { name: "Check your policies" }).click()
    await page.waitForURL("**/settings/after-sales")
    expect(failures).toEqual([])
    await close()
  })

  it("page through ten thousand by cursor, and Back returns to the page before", async () => {
    const asked: (string | null)[] = []
    const { page, close } = await openScreen(browser, shop, "/after-sales", {
      answers: {
        "GET /rmas": (url, body) => {
          asked.push(url.searchParams.get("cursor"))
          return (listOf(TEN_THOUSAND) as (url: URL, body: unknown) => object)(url, body)
        },
      },
    })
    await page.getByText("RMA-20000").waitFor()
    await page.getByRole("button", { name: "Next" }).click()
    await page.getByText("RMA-19980").waitFor()
    expect(await page.getByText("21 – 40").isVisible()).toBe(true)
    await page.goBack()
    await page.getByText("RMA-20000").waitFor()
    expect(asked).toContain("20")
    expect(asked.every((cursor) => cursor === null || cursor === "20")).toBe(true)
    await close()
  })

  it.each<[string, Look, string]>([
    ["en", { language: "en" }, "the holder of the warranty, not the buyer"],
    ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }, "保修持有人（非买家）"],
  ])("say whom a warranty was handed on to, and where his goods go, in %s", async (name, given, holder) => {
    const deliver_to = "Mei Chen\nLindenweg 4\n50667 Köln"
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: { "GET /rmas/:id": { rma: buildRma({ holder: { warranty_id: "wty_1", deliver_to } }) } },
      look: given,
    })
    await page.getByRole("link", { name: holder }).waitFor()
    await page.getByText("Lindenweg 4").waitFor()
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/holder-${name.slice(0, 2)}.png` })
    expect(failures).toEqual([])
    await close()
  })

  it("keep their filters in the address and start at the first page when one changes", async () => {
    const searches: string[] = []
    const { page, close } = await openScreen(browser, shop, "/after-sales?stage=requested", {
      answers: {
        "GET /rmas": (url) => {
          searches.push(url.search)
          return { rmas: [buildSummary()], next_cursor: "20" }
        },
      },
    })
    await page.getByText("RMA-1042").waitFor()
    await page.getByRole("button", { name: "Next" }).click()
    await page.getByText("21 – 21").waitFor()
    await page.getByPlaceholder("Search number").fill("mia")
    await page.waitForURL(/q=mia/)
    await page.getByText("1 – 1").waitFor()
    expect(searches.at(-1)).toBe("?stage=requested&q=mia&sort=due&limit=20")
    await close()
  })

  it("show goods movements without a request, and lead to their order", async () => {
    const { page, close } = await openScreen(browser, shop, "/after-sales/core-movements", {
      answers: { "GET /core-movements": { movements: MOVEMENTS, next_cursor: null } },
    })
    await page.getByText("Exchange", { exact: true }).click()
    await page.waitForURL("**/orders/order_3", { waitUntil: "commit" })
    await close()
  })

  it("are refused with a clause, and every reason of the server is shown", async () => {
    const bodies: unknown[] = []
    const reasons = [
      { code: "clause_required", message: "", field: "clause" },
      {
        code: "action_not_allowed_in_stage",
        message: "",
        facts: { action: "reject", stage: "approved", allowed: "cancel" },
      },
    ]
    const { page, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma: buildRma() },
        "POST /rmas/:id/reject": (_url, body) => {
          bodies.push(body)
          return new Refused(400, { type: "not_allowed", code: "clause_required", message: "", reasons })
        },
      },
    })
    await page.getByRole("button", { name: "Refuse" }).click()
    const drawer = page.getByRole("dialog")
    expect(await drawer.getByRole("button", { name: "Refuse" }).isDisabled()).toBe(true)
    await drawer.getByRole("combobox").click()
    await page.getByRole("option", { name: "Final sale (standard v3)" }).click()
    await drawer.getByLabel("Words to the customer").fill("Sold as final.")
    await drawer.getByRole("button", { name: "Refuse" }).click()
    await drawer.getByText("A refusal names the clause it rests on.").waitFor()
    expect(await drawer.getByText("Possible now: Cancel request").isVisible()).toBe(true)
    expect(bodies).toEqual([{ clause: "standard.v3.final_sale", words: "Sold as final." }])
    await close()
  })

  it("send a double click once, with one idempotency key", async () => {
    const keys: (string | undefined)[] = []
    const { page, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma: buildRma({ stage: "inspected", actions: ["settle"] }) },
        "POST /rmas/:id/settle": { rma: buildRma({ stage: "settling", actions: [] }) },
      },
    })
    page.on("request", (request) => {
      if (request.url().endsWith("/settle")) keys.push(request.headers()["idempotency-key"])
    })
    await page.getByRole("button", { name: "Pay out" }).click()
    await page.getByRole("button", { name: "Pay €110.41" }).dblclick()
    await page.getByText("Paying out").waitFor()
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    await close()
  })

  it("inspect unit by unit and leave the rest for later", async () => {
    const bodies: unknown[] = []
    const units = [0, 1].map((ordinal) => buildUnit({ id: `rmau_${ordinal + 1}`, ordinal, received_at: NOW }))
    const rma = buildRma({
      stage: "received",
      actions: ["inspect"],
      items: [buildItem({ units, received_quantity: 2 })],
    })
    const { page, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/inspect": (_url, body) => {
          bodies.push(body)
          return { rma }
        },
      },
    })
    await page.getByRole("button", { name: "Inspect" }).click()
    const modal = page.getByRole("dialog")
    expect(await modal.getByRole("button", { name: "Save inspection" }).isDisabled()).toBe(true)
    await modal.getByRole("combobox").first().click()
    await page.getByRole("option", { name: "Opened" }).click()
    await modal.getByLabel("Deduction").first().fill("10")
    await modal.getByLabel("Note").first().fill("Box torn")
    await modal.getByRole("button", { name: "Save inspection" }).click()
    await page.getByText("1 unit inspected").first().waitFor()
    expect(bodies).toEqual([
      {
        units: [
          {
            id: "rmau_1",
            accepted: true,
            grade: "opened",
            disposition: "restock",
            deduction_percentage: 10,
            note: "Box torn",
          },
        ],
      },
    ])
    await close()
  })

  it("never offer to repeat a payout whose fate is unknown", async () => {
    const payouts = [buildPayout({ status: "uncertain", paid_at: null, actions: ["confirm_paid", "confirm_not_paid"] })]
    const { page, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: { "GET /rmas/:id": { rma: buildRma({ stage: "settling", actions: ["pay"], payouts }) } },
    })
    await page.getByText("Nobody knows yet whether this was paid").waitFor()
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0)
    await page.getByRole("button", { name: "Record what you found" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("It was not paid").click()
    expect(await drawer.getByRole("button", { name: "Record" }).isDisabled()).toBe(true)
    await close()
  })

  it.each([
    ["wide and light in English", { width: 1440, height: 900 }],
    ["narrow and dark in Chinese", { width: 1024, height: 768, theme: "dark", language: "zhCN" }],
  ] as const)("fit the window with the longest names, %s", async (_, look) => {
    const rma = buildRma({
      email: `${"maximiliane.von-und-zu-".repeat(4)}@example.com`,
      items: [buildItem({ title: LONG_NAME, sku: "SKU-".repeat(30), note: LONG_NAME.repeat(3) })],
    })
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: { "GET /rmas/:id": { rma } },
      look,
    })
    await page.getByText(LONG_NAME).first().waitFor()
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
    expect(
      await page.evaluate("document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth"),
    ).toBe(true)
    expect(failures).toEqual([])
    await close()
  })
})
