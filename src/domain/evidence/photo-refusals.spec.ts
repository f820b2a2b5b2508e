import { photoRefusals, type SuppliedPhotos } from "./photo-refusals"

const quality = { code: "quality", evidence: ["description", "photo"] } as const
const preference = { code: "preference", evidence: [] } as const

function against(
  reason: Parameters<typeof photoRefusals>[0],
  named: readonly string[],
  supplied: Partial<SuppliedPhotos> = {},
): string[] {
  const photos = { ids: new Set(["photo_1"]), may_be_missing: false, ...supplied }
  return photoRefusals(reason, named, photos, "items.0").map(({ code, field }) => `${code} at ${field}`)
}

describe("the pictures of an item", () => {
  it("suffice when the reason asks for one and one is named", () => {
    expect(against(quality, ["photo_1"])).toEqual([])
  })

  it("are asked for where the reason needs them", () => {
    expect(against(quality, [])).toEqual(["photo_required at items.0.evidence_ids"])
  })

  it("are not asked for where it does not, and may be sent all the same", () => {
    expect(against(preference, [])).toEqual([])
    expect(against(preference, ["photo_1"])).toEqual([])
  })

  it("may be missing when staff open the request", () => {
    expect(against(quality, [], { may_be_missing: true })).toEqual([])
  })

  it("are unknown when they belong elsewhere, also to staff", () => {
    expect(against(quality, ["photo_1", "photo_of_somebody"], { may_be_missing: true })).toEqual([
      "evidence_unknown at items.0.evidence_ids.1",
    ])
  })
})
