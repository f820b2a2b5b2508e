import { cardText, type PrintedWarranty } from "./card-text"
import { buildCover } from "./warranty.fixtures"

const warranty: PrintedWarranty = {
  ...{ claim_code: "7KQ4M-2XWPD", title: "Rice cooker", serial: null, delivered_on: "2026-11-02" },
  covers: [{ ...buildCover({ provider: "manufacturer", provider_name: "Suzhou", ends_on: null }), exclusions: "Wear" }],
}

describe("a warranty card", () => {
  it("says period, who serves, what is covered and who pays (R07)", () => {
    expect(cardText(warranty, "en-GB").covers).toEqual([
      {
        name: "shop",
        facts: [
          ["Period", "2026-11-02 – for good"],
          ["Served by", "manufacturer: Suzhou"],
          ["Covers", "parts, labour"],
          ["Paid by", "shop"],
          ["Leaves out", "Wear"],
        ],
      },
    ])
  })

  it("is Chinese for a Chinese reader, and names the serial number where there is one", () => {
    const { heading, facts } = cardText({ ...warranty, serial: "RC-1" }, "zh_CN")
    expect([heading, facts]).toEqual([
      "保修卡",
      [
        ["凭证码", "7KQ4M-2XWPD"],
        ["序列号", "RC-1"],
        ["签收日", "2026-11-02"],
      ],
    ])
  })
})
