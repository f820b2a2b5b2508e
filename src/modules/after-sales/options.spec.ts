import { parseOptions } from "./options"

describe("the plugin's options", () => {
  it("may all be left out", () => {
    expect(parseOptions(undefined)).toMatchObject({
      core_store_returns: "guard",
      guest_link_minutes: 30,
      appeal_days: 14,
    })
  })

  it("stand beside keys that Medusa adds", () => {
    expect(parseOptions({ database: {}, answer_days: 3 })).toMatchObject({ answer_days: 3 })
    expect(parseOptions({ database: {} })).not.toHaveProperty("database")
  })

  it.each<[string, unknown, string, string]>([
    ["core_store_returns", "perhaps", '"perhaps"', '"guard"|"disable"|"leave"'],
    ["storefront_url", "shop.test", '"shop.test"', "URL"],
    ["storefront_url", "javascript:alert(1)", '"javascript:alert(1)"', "URL"],
    ["guest_access_path", "access", '"access"', '"/"'],
    ["guest_link_minutes", 4, "4", ">=5"],
    ["guest_session_minutes", 2000, "2000", "<=1440"],
    ["guest_links_per_hour", 1.5, "1.5", "int"],
    ["appeal_days", "14", '"14"', "number"],
    ["refund_order", "pp_card", '"pp_card"', "array"],
    ["answer_days", null, "null", "number"],
  ])("name a wrong %s, what it is and what it may be", (option, value, shown, allowed) => {
    const parse = () => parseOptions({ [option]: value })
    expect(parse).toThrow(`option "${option}" is ${shown}`)
    expect(parse).toThrow(allowed)
  })

  it("name what is wrong inside of one", () => {
    expect(() => parseOptions({ refund_windows: { pp_card: 0 } })).toThrow('option "refund_windows.pp_card" is 0')
  })

  it("are all checked before the first complaint", () => {
    const parse = () => parseOptions({ appeal_days: 0, feedback_days: 0 })
    expect(parse).toThrow("appeal_days")
    expect(parse).toThrow("feedback_days")
  })
})
