import { decideUpload, type Upload } from "./decide-upload"

const limits = { files: 6, bytes: 8_000_000 }

function upload(given: Partial<Upload> = {}, held = 0) {
  return decideUpload({ bytes: 8_000_000, type: "image/jpeg", ...given }, held, limits)
}

function against(given: Partial<Upload>, held = 0): string[] {
  const decision = upload(given, held)
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code)
}

describe("an upload", () => {
  it("is kept up to the last byte and the last file", () => {
    expect(upload({}, 5)).toEqual({ accepted: true, value: "image/jpeg" })
  })

  it.each([
    ["one file too many", {}, 6, ["evidence_too_many"]],
    ["one byte too large", { bytes: 8_000_001 }, 0, ["evidence_too_large"]],
    ["no picture", { type: null }, 0, ["evidence_type_not_allowed"]],
    [
      "all of it at once",
      { bytes: 9_000_000, type: null },
      7,
      ["evidence_too_many", "evidence_too_large", "evidence_type_not_allowed"],
    ],
  ])("is refused: %s", (_, given, held, codes) => {
    expect(against(given, held)).toEqual(codes)
  })

  it("is told how much would have been allowed", () => {
    const decision = upload({ bytes: 9_000_000 })
    expect(decision).toMatchObject({ reasons: [{ facts: { megabytes: 8 } }] })
  })
})
