import type { Browser } from "playwright-core"

import type { AdminRmaOutbound } from "../../src/types"
import { launchBrowser } from "./browser"
import { buildItem, buildRma } from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const buildOutbound = (overrides: Partial<AdminRmaOutbound> = {}): AdminRmaOutbound => ({
  ...{ id: "rmao_1", rma_item_id: "rmai_1", variant_id: "variant_1", line_item_id: "ordli_2" },
  ...{ title: "Linen shirt, wide cut", sku: "LIN-M", thumbnail: null },
  ...{ quantity: 2, unit_price: "0.00", currency_code: "eur", state: "held", released_at: null },
  ...{ reserved_quantity: 2, fulfilled_quantity: 0, shipped_quantity: 0, delivered_quantity: 0 },
  ...overrides,
})

describe("goods that go out, in the admin", () => {
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

  it("are shown with their stock, and released with words", async () => {
    const bodies: unknown[] = []
    const rma = buildRma({
      stage: "approved",
      actions: ["receive", "release_goods", "cancel"],
      items: [buildItem({ resolution: "replacement", requested_resolution: "replacement" })],
      outbound: [buildOutbound()],
    })
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/release": (_url, body) => {
          bodies.push(body)
          return { rma: { ...rma, outbound: [buildOutbound({ state: "ready" })] } }
        },
      },
    })
    await page.getByText("Goods going out").waitFor()
    expect(await page.getByText("2 reserved").isVisible()).toBe(true)
    expect(await page.getByText("2 × free of charge").isVisible()).toBe(true)
    await page.getByRole("button", { name: "Release goods" }).click()
    const drawer = page.getByRole("dialog")
    expect(await drawer.getByRole("button", { name: "Release goods" }).isDisabled()).toBe(true)
    await drawer.getByLabel("Why they need not wait").fill("She travels tomorrow")
    await drawer.getByRole("button", { name: "Release goods" }).click()
    await page.getByText("released", { exact: false }).first().waitFor()
    expect(bodies).toEqual([{ words: "She travels tomorrow" }])
    expect(failures).toEqual([])
    await close()
  })

  it("are chosen when a request is approved, among what reason and terms allow", async () => {
    const bodies: unknown[] = []
    const rma = buildRma({ stage: "requested", actions: ["approve", "reject"] })
    const { page, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/approve": (_url, body) => {
          bodies.push(body)
          return { rma }
        },
      },
    })
    await page.getByRole("button", { name: "Approve" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Cause").first().fill("Sewn crooked")
    await drawer.getByLabel("Remedy").click()
    await page.getByRole("option", { name: "Replacement" }).click()
    await drawer.getByRole("button", { name: "Approve" }).click()
    await drawer.waitFor({ state: "detached" })
    expect(bodies).toMatchObject([{ items: [{ cause: "Sewn crooked", resolution: "replacement" }] }])
    await close()
  })
})
