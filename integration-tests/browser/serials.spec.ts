import type { Browser } from "playwright-core"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { bearer, createApi } from "../../demo/seed/api"
import { createDatabase } from "../support/database"
import { TWO_YEARS } from "../support/warranties"
import { launchBrowser, type Look } from "./browser"
import { seedDeliveredOrder } from "./delivered-order"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LOOKS: readonly (readonly [string, Look, string, string])[] = [
  ["en", { language: "en" }, "Serial numbers", "Parcel 1 · delivered"],
  ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }, "序列号", "包裹 1 · 已送达"],
]

describe("serial numbers on the page of an order", () => {
  let shop: RunningShop
  let browser: Browser
  let order: PlacedOrder

  beforeAll(async () => {
    const databaseUrl = await createDatabase("serials")
    shop = await startShop(databaseUrl)
    order = await seedDeliveredOrder(shop, databaseUrl)
    const visitor = createApi(shop.baseUrl)
    const { token } = await visitor.post<{ token: string }>("/auth/user/emailpass", shop.staff)
    const admin = visitor.with(bearer(token))
    const plans = "/admin/after-sales/warranty-plans"
    const { warranty_plan } = await admin.post<{ warranty_plan: { id: string } }>(plans, {
      ...{ code: "shop", name: "Two years", terms: TWO_YEARS },
    })
    await admin.post(`${plans}/${warranty_plan.id}/publish`, {})
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  it.each(LOOKS)("are noted unit by unit, in %s", async (name, look, button, parcel) => {
    const { page, failures, close } = await openScreen(browser, shop, `/orders/${order.id}`, { look })
    await page.getByRole("button", { name: button, exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText(parcel, { exact: false }).waitFor()
    const fields = drawer.getByRole("textbox")
    expect(await fields.count()).toBe(3)
    const serial = `BW-${name.slice(0, 2)}-1`
    await fields.first().fill(serial)
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/serials-${name.slice(0, 2)}.png` })
    await drawer.getByRole("button", { name: look.language === "en" ? "Save" : "保存", exact: true }).click()
    await drawer.waitFor({ state: "detached" })
    await page.getByRole("button", { name: button, exact: true }).click()
    expect(await page.getByRole("dialog").getByRole("textbox").first().inputValue()).toBe(serial)
    expect(failures).toEqual([])
    await close()
  })
})
