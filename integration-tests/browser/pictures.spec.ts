import type { Browser } from "playwright-core"

import { bearer, createApi, type Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { actAsStaff, addInspectionPhoto, openRequestAsStaff } from "../../demo/seed/requests/calls"
import { takePhoto } from "../../demo/seed/requests/photo"
import type { AdminRma } from "../../src/types"
import { launchBrowser } from "./browser"
import { createDatabase } from "../support/database"
import { seedDeliveredOrder } from "./delivered-order"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

describe("the pictures of a request", () => {
  let shop: RunningShop
  let browser: Browser
  let admin: Api
  let order: PlacedOrder

  beforeAll(async () => {
    const databaseUrl = await createDatabase("pictures")
    shop = await startShop(databaseUrl)
    order = await seedDeliveredOrder(shop, databaseUrl)
    browser = await launchBrowser()
    const visitor = createApi(shop.baseUrl)
    const { token } = await visitor.post<{ token: string }>("/auth/user/emailpass", shop.staff)
    admin = visitor.with(bearer(token))
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  async function receiveOne(): Promise<AdminRma> {
    const delivered = order.items.find(({ quantity }) => quantity === 3)
    const item = { line_item_id: delivered?.id ?? "", quantity: 1, reason_code: "quality", note: "It leaks" }
    const { id, items } = await openRequestAsStaff(admin, { order_id: order.id, items: [item] })
    return actAsStaff(admin, id, "receive", { items: [{ id: items[0]?.id, quantity: 1 }] })
  }

  it("are added as a pair while inspecting, and stand beside the item afterwards", async () => {
    const { id, items } = await receiveOne()
    const item_id = items[0]?.id ?? ""
    await addInspectionPhoto(admin, id, await takePhoto("Before it left"), { item_id, kind: "sent" })
    const { page, failures, close } = await openScreen(browser, shop, `/after-sales/${id}`)
    await page.getByRole("button", { name: "Inspect" }).first().click()
    const modal = page.getByRole("dialog")
    await modal.getByText("As sent", { exact: true }).waitFor()

    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      modal.getByRole("button", { name: "Add as received" }).click(),
    ])
    const photo = { name: "back.jpg", mimeType: "image/jpeg", buffer: await takePhoto("As it came back") }
    await chooser.setFiles(photo)
    await modal.getByRole("link", { name: "Open back.jpg" }).waitFor()
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/pictures-inspect.png` })

    await modal.getByRole("button", { name: "Cancel" }).click()
    const pictures = page.getByRole("list", { name: "Pictures" }).getByRole("link")
    await pictures.first().waitFor()
    expect(await pictures.count()).toBe(2)
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/pictures-request.png` })
    expect(failures).toEqual([])
    await close()
  }, 120_000)

  it("that are none are refused in words", async () => {
    const { id } = await receiveOne()
    const { page, close } = await openScreen(browser, shop, `/after-sales/${id}`)
    await page.getByRole("button", { name: "Inspect" }).first().click()
    const modal = page.getByRole("dialog")
    const notAPicture = { name: "not.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html></html>") }
    await modal.locator("input[type=file]").last().setInputFiles(notAPicture)
    await modal.getByText("Only JPEG, PNG and WebP pictures can be added.").waitFor()
    await close()
  }, 120_000)
})
