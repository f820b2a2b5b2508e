/** What a statement of withdrawal must tell (EU 2011/83 art. 11a (2)), ready to be put into words. */
export interface StatementFacts {
  readonly name: string
  /** The electronic means by which the acknowledgement is wanted. */
  readonly email: string
  readonly order_display_id: number
  /** `YYYY-MM-DD` in the shop's zone. */
  readonly ordered_on: string
  readonly lines: readonly { readonly title: string; readonly sku: string | null; readonly quantity: number }[]
}

/**
 * The statement as the consumer will submit it, line by line, in Chinese for `zh` and in English for all other
 * languages. It is fixed when the draft is made, and exactly this text is acknowledged.
 *
 * @param locale BCP 47; null when it is unknown
 */
export function writeStatement(facts: StatementFacts, locale: string | null): string {
  return (/^zh(-|_|$)/i.test(locale ?? "") ? inChinese(facts) : inEnglish(facts)).join("\n")
}

function inEnglish({ name, email, order_display_id, ordered_on, lines }: StatementFacts): string[] {
  return [
    `I withdraw from my contract of order #${order_display_id}, placed on ${longDate("en-GB", ordered_on)}, for these goods:`,
    ...lines.map((line) => `- ${line.quantity} × ${nameOf(line)}`),
    `Name: ${name}`,
    `Acknowledgement to: ${email}`,
  ]
}

function inChinese({ name, email, order_display_id, ordered_on, lines }: StatementFacts): string[] {
  return [
    `本人撤回于${longDate("zh-CN", ordered_on)}提交的订单 #${order_display_id} 中下列商品的合同：`,
    ...lines.map((line) => `- ${line.quantity} × ${nameOf(line)}`),
    `姓名：${name}`,
    `确认函发送至：${email}`,
  ]
}

function nameOf({ title, sku }: StatementFacts["lines"][number]): string {
  return sku === null ? title : `${title} (${sku})`
}

function longDate(language: string, on: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`))
}
