import type { PictureType } from "./picture-type"
import { sortFiles } from "./sort-files"

const limits = { files: 2, bytes: 1_000 }

function file(filename: string, given: { bytes?: number; type?: PictureType | null; sha256?: string } = {}) {
  return { filename, bytes: 100, type: "image/png" as PictureType | null, sha256: filename, ...given }
}

function sort(...files: ReturnType<typeof file>[]) {
  const { kept, refused } = sortFiles(files, limits)
  return {
    kept: kept.map(({ filename }) => filename),
    refused: refused.map(({ filename, reasons }) => [filename, ...reasons.map(({ code }) => code)]),
  }
}

describe("the files of a mail", () => {
  it("are kept in their order until there are too many", () => {
    expect(sort(file("one"), file("two"), file("three"))).toEqual({
      kept: ["one", "two"],
      refused: [["three", "evidence_too_many"]],
    })
  })

  it("that are refused take no place from those that are not", () => {
    expect(sort(file("bill.pdf", { type: null }), file("huge", { bytes: 1_001 }), file("one"), file("two"))).toEqual({
      kept: ["one", "two"],
      refused: [
        ["bill.pdf", "evidence_type_not_allowed"],
        ["huge", "evidence_too_large"],
      ],
    })
  })

  it("are kept once, however often they are in it", () => {
    expect(sort(file("logo"), file("logo again", { sha256: "logo" }), file("pot"))).toEqual({
      kept: ["logo", "pot"],
      refused: [],
    })
  })
})
