import type { RefusedFile } from "../evidence/sort-files"
import type { Refusal } from "../kernel/decision"
import type { RefusalCode } from "../kernel/refusal-code"
import type { TicketLanguage } from "../ticket/ticket-words"

const LONGEST = 2_000

type Words = (refusal: Refusal) => string

const PICTURES = "JPEG, PNG, WebP"

const SAYS: Readonly<Record<TicketLanguage, Partial<Record<RefusalCode, Words>>>> = {
  en: {
    evidence_too_many: ({ facts }) => `more than ${facts?.files} pictures`,
    evidence_too_large: ({ facts }) => `larger than ${facts?.megabytes} MB`,
    evidence_type_not_allowed: () => `not one of ${PICTURES}`,
    evidence_unreadable: () => "damaged, or too many pixels",
  },
  zh: {
    evidence_too_many: ({ facts }) => `超过 ${facts?.files} 张`,
    evidence_too_large: ({ facts }) => `大于 ${facts?.megabytes} MB`,
    evidence_type_not_allowed: () => `不是 ${PICTURES} 图片`,
    evidence_unreadable: () => "已损坏或像素过多",
  },
}

/**
 * What staff read beside a mail of which not all files were kept, so that they can ask for them again; null when all
 * were.
 *
 * @example
 * tellRefusedFiles([{ filename: "bill.pdf", reasons }], "en") // "Not kept: bill.pdf (not one of JPEG, PNG, WebP)"
 */
export function tellRefusedFiles(refused: readonly RefusedFile[], language: TicketLanguage): string | null {
  if (refused.length === 0) return null
  const files = refused.map(({ filename, reasons }) => `${filename} (${reasons.map(wordsIn(language)).join(", ")})`)
  return `${language === "zh" ? "未保存的附件：" : "Not kept: "}${files.join("; ")}`.slice(0, LONGEST)
}

function wordsIn(language: TicketLanguage): Words {
  return (refusal) => SAYS[language][refusal.code]?.(refusal) ?? refusal.message
}
