import { createHmac } from "node:crypto"

import type { InboundReceipt } from "../../src/types"
import type { TestShop } from "./shop"

export const INBOUND_SECRET = "a-secret-of-the-gateway-and-ours-0123456789"

export interface MailToSend {
  readonly from?: string
  readonly subject?: string
  readonly text?: string
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A mail as a mail program writes it. */
export function buildMail({
  from = "Ann <ann@nowhere.test>",
  subject = "Hello",
  text = "Hello",
  html,
  headers = {},
}: MailToSend): string {
  const lines = {
    From: from,
    To: "help@shop.test",
    Subject: `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "MIME-Version": "1.0",
    "Content-Type": `${html === undefined ? "text/plain" : "text/html"}; charset=utf-8`,
    ...headers,
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  return `${head.join("\r\n")}\r\n\r\n${html ?? text}\r\n`
}

export interface Delivered {
  readonly status: number
  readonly inbound: InboundReceipt | undefined
}

/** A gateway of mail or chat, with its own clock and its own secret. */
export class Gateway {
  private delivered = 0

  constructor(
    private readonly test: Pick<TestShop, "shop">,
    private readonly secret = INBOUND_SECRET,
  ) {}

  mail(mail: MailToSend, id = `mail-${++this.delivered}-${Date.now()}`): Promise<Delivered> {
    return this.deliver("email", { id, raw: Buffer.from(buildMail(mail)).toString("base64") })
  }

  chat(handle: string, text: string, from: object = {}): Promise<Delivered> {
    return this.deliver("chat", { id: `chat-${++this.delivered}-${Date.now()}`, from: { handle, ...from }, text })
  }

  async deliver(channel: string, body: object, at = Math.floor(Date.now() / 1000)): Promise<Delivered> {
    const text = JSON.stringify(body)
    const signature = createHmac("sha256", this.secret).update(`${at}.${text}`).digest("hex")
    const answer = await fetch(`${this.test.shop.baseUrl}/after-sales/inbound/${channel}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-after-sales-signature": `t=${at},v1=${signature}` },
      body: text,
    })
    const answered = (await answer.json().catch(() => ({}))) as { inbound?: InboundReceipt }
    return { status: answer.status, inbound: answered.inbound }
  }
}
