import type { Browser } from "playwright-core"

import type { AdminRma, ApprovalBody, ExchangeOption, GrantBody, GrantLimitBody } from "../../src/types"
import { launchBrowser, type Look } from "./browser"
import { buildItem, buildRma, NOW } from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const option = (size: string, difference: string): ExchangeOption => ({
  ...{ variant_id: `variant_${size}`, product_id: "prod_1", title: `Linen shirt, wide cut (${size})` },
  ...{ sku: `LSW-${size}`, thumbnail: null, available: 4, price: "64.95", bonus: "0.00", difference },
  rule: "current_price",
})
const options = [option("M", "0.00"), option("L", "-10.00"), option("S", "5.00")]
const chosen = {
  ...{ variant_id: "variant_XL", product_id: "prod_1", title: "Linen shirt, wide cut (XL)", sku: "LSW-XL" },
  ...{ thumbnail: null, surplus_to: "refund" as const },
}
const exchanging = buildRma({
  items: [
    buildItem({
      ...{ requested_resolution: "exchange", allowed_resolutions: ["exchange", "refund"], exchange: chosen },
    }),
  ],
  actions: ["approve"],
})

const grant = (id: string, given: Partial<GrantBody>): GrantBody => ({
  ...{ id, kind: "goodwill", amount: "15.00", currency_code: "eur", words: "Waited three weeks for an answer" },
  ...{ status: "granted", granted_by: "user_1", granted_at: NOW },
  ...{ withdrawn_by: null, withdrawn_at: null, withdrawal_words: null },
  ...given,
})
const granted = buildRma({
  stage: "inspected",
  grants: [
    grant("asgrant_1", {}),
    grant("asgrant_2", { kind: "compensation", amount: "120.00", status: "waiting", words: "The stain ruined a suit" }),
    grant("asgrant_3", {
      ...{ status: "withdrawn", withdrawn_by: "user_2", withdrawn_at: NOW },
      withdrawal_words: "Promised on the wrong request",
    }),
  ],
})
const approvals: readonly ApprovalBody[] = Array.from({ length: 8 }, (_, index) => ({
  ...{ id: `asappr_${index}`, kind: index % 3 === 0 ? "settlement" : "grant", rma_id: `rma_${index}` },
  ...{ rma_number: 1042 + index, grant_kind: index % 3 === 0 ? null : index % 2 === 0 ? "goodwill" : "compensation" },
  grant_words: index % 3 === 0 ? null : "Waited three weeks for an answer, and the second parcel was broken as well",
  ...{ amount: `${(index + 1) * 137}.50`, currency_code: index === 5 ? "jpy" : "eur" },
  status: (["pending", "approved", "declined", "withdrawn"] as const)[index % 4] ?? "pending",
  ...{ requested_by: "user_1", requested_at: NOW, decided_by: null, decided_at: null, words: null },
}))
const limits: readonly GrantLimitBody[] = [
  ["asglim_1", null, null, "eur", "25.00", "250.00"],
  ["asglim_2", "user_1", null, "eur", "100.00", null],
  ["asglim_3", null, "cusgroup_1", "jpy", "5000", "40000"],
].map(([id, user_id, customer_group_id, currency_code, per_grant, per_30_days]) => ({
  ...{ id: id ?? "", user_id: user_id ?? null, customer_group_id: customer_group_id ?? null },
  ...{ currency_code: currency_code ?? "", per_grant: per_grant ?? "", per_30_days: per_30_days ?? null },
}))

const LOOKS: readonly Look[] = [
  { language: "en", theme: "light", width: 1440 },
  { language: "zhCN", theme: "dark", width: 1024 },
]
const nameOf = ({ language, theme }: Look) => `${language}-${theme}`

describe("remedies and the purse in the admin", () => {
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

  const picture = (name: string) => ({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })

  const answersAbout = (rma: AdminRma, posted: unknown[] = []) => ({
    [`GET /rmas/${rma.id}`]: { rma },
    [`GET /rmas/${rma.id}/store-credit`]: { store_credit: [] },
    [`GET /rmas/${rma.id}/items/:item_id/exchange-options`]: { currency_code: "eur", next_cursor: null, options },
    [`POST /rmas/${rma.id}/approve`]: (_: URL, body: unknown) => {
      posted.push(body)
      return { rma: { ...rma, stage: "approved", actions: [] } }
    },
    [`POST /rmas/${rma.id}/grants/:grant_id/withdraw`]: (url: URL, body: unknown) => {
      posted.push([url.pathname.split("/").at(-2), body])
      return { rma }
    },
  })

  it("lets staff send another variant than the customer chose, and asks for words to him", async () => {
    const posted: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `/after-sales/${exchanging.id}`, {
      answers: answersAbout(exchanging, posted),
    })
    await page.getByRole("button", { name: "Approve", exact: true }).click()
    const drawer = page.getByRole("dialog")
    const chosen = drawer.getByRole("combobox", { name: "Exchange for" })
    await chosen.filter({ hasText: "Linen shirt, wide cut (XL) · as chosen" }).waitFor()
    await drawer.getByLabel("Cause").fill("Too wide")
    await chosen.click()
    await page.getByRole("option", { name: /\(S\) · €5\.00 back/ }).click()
    await drawer.getByRole("combobox", { name: "Money left over" }).click()
    await page.getByRole("option", { name: "Store credit" }).click()
    await drawer.getByRole("textbox").last().fill("As we said on the telephone.")
    if (process.env.SCREENSHOTS) await page.screenshot(picture("approve-exchange"))
    await drawer.getByRole("button", { name: "Approve" }).click()
    await drawer.waitFor({ state: "detached" })
    expect(posted).toMatchObject([
      {
        words: "As we said on the telephone.",
        items: [{ cause: "Too wide", exchange: { variant_id: "variant_S", surplus_to: "store_credit" } }],
      },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)("shows what was granted, waits and was withdrawn, and withdraws with words (%o)", async (look) => {
    const posted: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `/after-sales/${granted.id}`, {
      ...{ answers: answersAbout(granted, posted), look },
    })
    const withdraw = look.language === "en" ? "Withdraw" : "撤回"
    await page.getByText("Promised on the wrong request").waitFor()
    const buttons = page.getByRole("button", { name: withdraw, exact: true })
    expect(await buttons.count()).toBe(2)
    if (process.env.SCREENSHOTS) await page.screenshot(picture(`grants-${nameOf(look)}`))
    await buttons.first().click()
    const drawer = page.getByRole("dialog")
    const submit = drawer.getByRole("button", { name: withdraw, exact: true })
    expect(await submit.isDisabled()).toBe(true)
    await drawer.getByRole("textbox").fill("A mistake")
    if (process.env.SCREENSHOTS) await page.screenshot(picture(`withdraw-${nameOf(look)}`))
    await submit.click()
    await drawer.waitFor({ state: "detached" })
    expect(posted).toEqual([["asgrant_1", { words: "A mistake" }]])
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)("fills the list of approvals and that of limits (%o)", async (look) => {
    const answers = {
      "GET /approvals": { approvals, next_cursor: null },
      "GET /grant-limits": { grant_limits: limits },
    }
    const list = await openScreen(browser, shop, "/after-sales/approvals", { answers, look })
    await list.page.getByText("RMA-1049").waitFor()
    if (process.env.SCREENSHOTS) await list.page.screenshot(picture(`approvals-${nameOf(look)}`))
    expect(list.failures).toEqual([])
    await list.close()
    const settings = await openScreen(browser, shop, "/settings/after-sales/limits", { answers, look })
    await settings.page.getByText("¥40,000").waitFor()
    if (process.env.SCREENSHOTS) await settings.page.screenshot(picture(`limits-${nameOf(look)}`))
    expect(settings.failures).toEqual([])
    await settings.close()
  })
})
