import { tooLarge } from "../evidence/decide-upload"
import { sortFiles } from "../evidence/sort-files"
import { tellRefusedFiles } from "./tell-refused-files"

const { refused } = sortFiles(
  [
    { filename: "bill.pdf", sha256: "1", bytes: 10, type: null },
    { filename: "pot.png", sha256: "2", bytes: 9_000_000, type: "image/png" },
  ],
  { files: 6, bytes: 8_000_000 },
)

describe("files that were not kept", () => {
  it.each([
    ["en", "Not kept: bill.pdf (not one of JPEG, PNG, WebP); pot.png (larger than 8 MB)"],
    ["zh", "未保存的附件：bill.pdf (不是 JPEG, PNG, WebP 图片); pot.png (大于 8 MB)"],
  ] as const)("are named with their reasons (%s)", (language, words) => {
    expect(tellRefusedFiles(refused, language)).toBe(words)
  })

  it("are no matter where all were kept", () => {
    expect(tellRefusedFiles([], "en")).toBeNull()
  })

  it("are named as far as a note goes", () => {
    const many = Array.from({ length: 500 }, () => ({ filename: "x.png", reasons: [tooLarge({ bytes: 1 })] }))
    expect(tellRefusedFiles(many, "en")).toHaveLength(2_000)
  })
})
