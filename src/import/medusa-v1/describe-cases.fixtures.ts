import type { HistorySource } from "../source"

/** What is read of a source, a case a line in the words of `OLD_SHOP_CASES`. */
export async function describeCases(source: HistorySource, now: Date): Promise<string[]> {
  const said: string[] = []
  for await (const { place, read } of source.cases(now)) {
    if (!read.fits) {
      said.push(`${place} ${read.misfits.map(({ code }) => code).join(" ")}`)
      continue
    }
    const { source_key, order_number, customer_email, state, amount_refunded, amount_charged, lines } = read.value
    const goods = lines.map(({ way, quantity, title, sku, reason, pictures, tags }) =>
      [`${way} ${quantity} ${title} ${sku} (${reason})`, ...pictures, ...tags.map((tag) => `#${tag}`)].join(" "),
    )
    const money = `-${amount_refunded} +${amount_charged}`
    const what = [source_key, order_number, customer_email, state, money, `${read.value.closed_at}:`].join(" ")
    said.push([what, goods.join(", ")].join(" ").trim())
  }
  return said
}
