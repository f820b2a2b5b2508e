import type { SlaMetric, TicketKind } from "../kernel/vocabulary"
import type { SlaTarget } from "./terms"
import type { SlaUnit } from "./words"

/** One sentence in each of our languages. A storefront in another one uses the fields. */
export interface StandardWords {
  readonly en: string
  readonly zh: string
}

const KINDS: Readonly<Record<TicketKind, StandardWords>> = {
  consultation: { en: "A question", zh: "咨询" },
  complaint: { en: "A complaint", zh: "投诉" },
  order_problem: { en: "A problem with an order", zh: "订单问题" },
  work_order: { en: "A repair or visit", zh: "维修或上门服务" },
}

const METRICS: Readonly<Record<SlaMetric, StandardWords>> = {
  first_response: { en: "is answered", zh: "首次答复" },
  next_response: { en: "is answered again, once you have written,", zh: "后续答复" },
  solution_proposed: { en: "gets a proposal for its solution", zh: "提出解决方案" },
  resolution: { en: "is solved", zh: "解决" },
}

const HOUR = 60

/** A promise as customers read it. */
export function standardWords(promise: Pick<SlaTarget, "kind" | "metric" | "unit" | "amount">): StandardWords {
  const { kind, metric, unit, amount } = promise
  const span = spanOf(unit, amount)
  return {
    en: `${KINDS[kind].en} ${METRICS[metric].en} ${span.en}.`,
    zh: `${KINDS[kind].zh}：${span.zh}${METRICS[metric].zh}。`,
  }
}

function spanOf(unit: SlaUnit, amount: number): StandardWords {
  switch (unit) {
    case "working_days":
      if (amount === 0) return { en: "on the same working day", zh: "当个工作日内" }
      return { en: `within ${count(amount, "working day")}`, zh: `${amount} 个工作日内` }
    case "business_minutes": {
      const { en, zh } = timeOf(amount)
      return { en: `within ${en} of opening time`, zh: `营业时间 ${zh}内` }
    }
    case "minutes": {
      const { en, zh } = timeOf(amount)
      return { en: `within ${en}`, zh: `${zh}内` }
    }
  }
}

function timeOf(minutes: number): StandardWords {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR]
  const en = [hours > 0 ? count(hours, "hour") : null, rest > 0 ? count(rest, "minute") : null]
  const zh = [hours > 0 ? `${hours} 小时` : null, rest > 0 ? `${rest} 分钟` : null]
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" ")
  return { en: join(en) || "0 minutes", zh: join(zh) || "0 分钟" }
}

function count(amount: number, unit: string): string {
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`
}
