import type { Browser } from "playwright-core"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { launchBrowser } from "./browser"
import { createDatabase } from "../support/database"
import { seedDeliveredOrder } from "./delivered-order"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

describe("a request that staff start for a customer", () => {
  let shop: RunningShop
  let browser: Browser
  let order: PlacedOrder

  beforeAll(async () => {
    const databaseUrl = await createDatabase("start_request")
    shop = await startShop(databaseUrl)
    order = await seedDeliveredOrder(shop, databaseUrl)
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  it("is refused beside the line it is about, shows its money, and opens once", async () => {
    const { page, failures, close } = await openScreen(browser, shop, `/orders/${order.id}`)
    const keys: (string | undefined)[] = []
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/after-sales/rmas"))
        keys.push(request.headers()["idempotency-key"])
    })
    await page.getByRole("button", { name: "Start a request" }).click()
    const modal = page.getByRole("dialog")
    await modal.getByText("3 of 3 can come back").waitFor()
    expect(await modal.getByText("Nothing has been sent yet.").isVisible()).toBe(true)
    expect(await modal.getByRole("button", { name: "Show settlement" }).isDisabled()).toBe(true)

    await modal.getByRole("combobox").click()
    await page.getByRole("option", { name: "Defective or poor quality" }).click()
    await modal.getByLabel("Units").fill("2")
    await modal.getByRole("button", { name: "Show settlement" }).click()
    await modal.getByText("The reason asks for a description.").waitFor()

    await modal.getByLabel("Description").fill("Two handles broke off.")
    await modal.getByRole("button", { name: "Show settlement" }).click()
    await modal.getByText("To be paid").waitFor()
    expect(await modal.getByText("2 units · Defective or poor quality").isVisible()).toBe(true)

    // Wherever on the order's page the widget stood.
    await page.evaluate("document.querySelector('main').scrollTo(0, 200)")
    const scrolledBy = () => page.evaluate<number>("document.querySelector('main').scrollTop")
    expect(await scrolledBy()).toBeGreaterThan(0)
    await modal.getByRole("button", { name: "Open request" }).dblclick()
    await page.waitForURL("**/after-sales/rma*")
    await page.getByText("Two handles broke off.").waitFor()
    await page.waitForFunction("document.querySelector('main').scrollTop === 0", undefined, { timeout: 5_000 })
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])

    // Who edits the product sees what came back of it, and of the other product that nothing did.
    const productOf = (sku: string) => order.items.find((item) => item.sku === sku)?.variant.productId
    await page.goto(`/app/products/${productOf("BWT")}`)
    await page.getByRole("link", { name: /^RMA-\d+/ }).waitFor()
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/product.png` })
    await page.goto(`/app/products/${productOf("CIS-24CM")}`)
    await page.getByText("Nothing of this product has come back.").waitFor()
    expect(failures).toEqual([])
    await close()
  })
})
