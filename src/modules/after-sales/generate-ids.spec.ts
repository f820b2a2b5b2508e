import { generateEntityId } from "@medusajs/framework/utils"

import { generateIds } from "./generate-ids"

describe("ids for a batch of rows", () => {
  it("look as those that Medusa makes one by one, and sort among them", () => {
    const before = generateEntityId(undefined, "outb")
    const made = generateIds("outb", 250)
    const shape = /^outb_[0-9A-HJKMNP-TV-Z]{26}$/
    expect(made.filter((id) => !shape.test(id))).toEqual([])
    expect(shape.test(before)).toBe(true)
    const timeOf = (id: string) => id.slice(0, "outb_".length + 10)
    expect(made.filter((id) => timeOf(id) < timeOf(before))).toEqual([])
    expect(timeOf(generateEntityId(undefined, "outb")) >= timeOf(made[0] ?? "")).toBe(true)
  })

  it("are each another", () => {
    expect(new Set(generateIds("ccon", 10_000)).size).toBe(10_000)
  })

  it("are none for no row", () => {
    expect(generateIds("ccon", 0)).toEqual([])
  })
})
