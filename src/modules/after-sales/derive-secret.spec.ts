import { createSecret } from "./create-secret"
import { deriveSecret } from "./derive-secret"

describe("deriveSecret", () => {
  const secret = createSecret()
  const derived = deriveSecret(secret, ["gacc_1", "click-1"])

  it("answers the same secret again, of 256 bits", () => {
    expect(deriveSecret(secret, ["gacc_1", "click-1"])).toBe(derived)
    expect(Buffer.from(derived, "base64url")).toHaveLength(32)
  })

  it.each<[string, string, string[]]>([
    ["another secret", createSecret(), ["gacc_1", "click-1"]],
    ["another part", secret, ["gacc_1", "click-2"]],
    ["the same letters cut elsewhere", secret, ["gacc_1c", "lick-1"]],
  ])("answers another one to %s", (_, other, context) => {
    expect(deriveSecret(other, context)).not.toBe(derived)
  })
})
