import { zoneOfAddress } from "./zone-of-address"

describe("the zone of an address", () => {
  it.each([
    ["de", null, "Europe/Berlin"],
    ["CN", null, "Asia/Shanghai"],
    ["us", "us-ca", "America/Los_Angeles"],
    ["us", "CA", "America/Los_Angeles"],
    ["us", null, "America/New_York"],
    ["zz", null, null],
    [null, null, null],
  ])("%s %s is %s", (country, province, zone) => {
    expect(zoneOfAddress(country, province)).toBe(zone)
  })
})
