import { languageOf } from "../notification/language-of"
import type { Cover } from "./decide-cover"
import { COVER_PARTS, type CostBearer, type CoverPart, type WarrantyProvider } from "./words"

/** What is printed of one cover. */
export type PrintedCover = Pick<
  Cover,
  "plan_name" | "provider" | "provider_name" | "cost_bearer" | "scope" | "starts_on" | "ends_on"
> & { readonly exclusions: string | null }

export interface PrintedWarranty {
  readonly claim_code: string
  readonly title: string
  readonly serial: string | null
  readonly delivered_on: string
  readonly covers: readonly PrintedCover[]
}

/** A card in the words of one language: what the handbook wants on it, plan by plan (R07), and nothing about a person. */
export interface CardText {
  readonly heading: string
  readonly title: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly covers: readonly { readonly name: string; readonly facts: CardText["facts"] }[]
  readonly footer: string
}

interface Words {
  readonly heading: string
  readonly code: string
  readonly serial: string
  readonly delivered: string
  readonly period: string
  readonly for_good: string
  readonly provider: string
  readonly scope: string
  readonly bearer: string
  readonly exclusions: string
  readonly footer: string
  readonly and: string
  readonly parts: Readonly<Record<CoverPart, string>>
  readonly parties: Readonly<Record<WarrantyProvider | CostBearer, string>>
}

const ENGLISH: Words = {
  heading: "Warranty card",
  code: "Code",
  serial: "Serial number",
  delivered: "Delivered on",
  period: "Period",
  for_good: "for good",
  provider: "Served by",
  scope: "Covers",
  bearer: "Paid by",
  exclusions: "Leaves out",
  footer: "The code is enough to claim by. No invoice is needed.",
  and: ", ",
  parts: { parts: "parts", labour: "labour", travel: "travel" },
  parties: { manufacturer: "manufacturer", shop: "shop", supplier: "supplier" },
}

const CHINESE: Words = {
  heading: "保修卡",
  code: "凭证码",
  serial: "序列号",
  delivered: "签收日",
  period: "保修期",
  for_good: "终身",
  provider: "服务方",
  scope: "保修范围",
  bearer: "费用承担方",
  exclusions: "不在保修范围",
  footer: "凭此凭证码即可申请保修，无需发票。",
  and: "、",
  parts: { parts: "零件", labour: "人工", travel: "上门" },
  parties: { manufacturer: "厂家", shop: "商家", supplier: "供应商" },
}

/** The card of a warranty in Chinese for `zh`, in English otherwise. Dates are written as they are kept, year first. */
export function cardText(warranty: PrintedWarranty, locale: string | null): CardText {
  const words = languageOf(locale) === "zh" ? CHINESE : ENGLISH
  return {
    heading: words.heading,
    title: warranty.title,
    facts: [
      [words.code, warranty.claim_code],
      ...(warranty.serial === null ? [] : [[words.serial, warranty.serial] as const]),
      [words.delivered, warranty.delivered_on],
    ],
    covers: warranty.covers.map((cover) => ({ name: cover.plan_name, facts: coverFacts(cover, words) })),
    footer: words.footer,
  }
}

function coverFacts(cover: PrintedCover, words: Words): CardText["facts"] {
  const covered = COVER_PARTS.filter((part) => cover.scope[part]).map((part) => words.parts[part])
  const provider = words.parties[cover.provider]
  return [
    [words.period, `${cover.starts_on} – ${cover.ends_on ?? words.for_good}`],
    [words.provider, cover.provider_name === null ? provider : `${provider}: ${cover.provider_name}`],
    [words.scope, covered.join(words.and)],
    [words.bearer, words.parties[cover.cost_bearer]],
    ...(cover.exclusions === null ? [] : [[words.exclusions, cover.exclusions] as const]),
  ]
}
