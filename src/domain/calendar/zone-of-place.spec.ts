import { zoneOfPlace } from "./zone-of-place"

describe("the zone of an address", () => {
  it.each([
    ["de", null, "Europe/Berlin"],
    ["CN", null, "Asia/Shanghai"],
    ["us", null, "America/New_York"],
    ["us", "us-ca", "America/Los_Angeles"],
    ["us", "TX", "America/Chicago"],
    ["us", "Somewhere Else", "America/New_York"],
    ["xx", null, null],
  ])("%s, %s: %s", (country, province, zone) => {
    expect(zoneOfPlace(country, province)).toBe(zone)
  })
})
