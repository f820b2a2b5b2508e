import { writeFileSync } from "node:fs"

import { cardText, type PrintedWarranty } from "../../domain/warranty/card-text"
import { buildCover } from "../../domain/warranty/warranty.fixtures"
import { renderCard } from "./render-card"

function build(title: string): PrintedWarranty {
  const covers = [{ ...buildCover(), exclusions: null }]
  return { claim_code: "7KQ4M-2XWPD", title, serial: "RC-1", delivered_on: "2026-11-02", covers }
}

describe("a warranty card as PDF", () => {
  it.each([
    ["en", "Rice cooker (3 l)", "Helvetica"],
    ["en", "青花瓷茶具", "NotoSansSC"],
    ["zh-CN", "青花瓷茶具", "NotoSansSC"],
  ])("is printed in %s for %s with %s", async (locale, title, font) => {
    const card = await renderCard(cardText(build(title), locale))
    const pdf = card.accepted ? card.value : Buffer.alloc(0)
    if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/card-${locale}-${title.length}.pdf`, pdf)
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pdf.includes(font)).toBe(true)
    expect(pdf.length).toBeLessThan(200_000)
  })

  it("is refused where no font for its letters is installed, never printed as boxes", async () => {
    const nothing = () => null
    const refused = await renderCard(cardText(build("青花瓷茶具"), "en"), nothing)
    expect(refused).toMatchObject({ accepted: false, reasons: [{ code: "card_font_missing" }] })
    expect(await renderCard(cardText(build("Rice cooker"), "en"), nothing)).toMatchObject({ accepted: true })
  })
})
