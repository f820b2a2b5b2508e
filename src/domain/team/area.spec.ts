import { AREA, coversPlace } from "./area"

describe("the area that somebody serves in", () => {
  it.each([
    ["everywhere, where he names none", [], "fr", "75001", true],
    ["a country", ["DE", "AT"], "at", null, true],
    ["another country", ["DE"], "fr", "10115", false],
    ["a part of a country by its postcodes", ["DE 10"], "de", "10115", true],
    ["a postcode however it is written", ["GB SW1"], "gb", "sw 1a 1aa", true],
    ["another part of it", ["DE 10"], "de", "80331", false],
    ["a part of it, while nobody knows the postcode", ["DE 10"], "de", null, false],
  ])("is asked for %s", (_, areas, country_code, postal_code, covers) => {
    expect(coversPlace(areas, { country_code, postal_code })).toBe(covers)
  })

  it.each([
    ["DE", true],
    ["GB SW1A", true],
    ["de", false],
    ["DE-10", false],
    ["Germany", false],
  ])("is written %s: %s", (area, isOne) => {
    expect(AREA.test(area)).toBe(isOne)
  })
})
