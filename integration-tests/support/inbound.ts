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
  readonly files?: readonly FileToSend[]
}

export interface FileToSend {
  readonly filename: string
  readonly type: string
  readonly content: Buffer
  /** Shown within the text, as `cid:` of its name. */
  readonly inline?: boolean
}

/** A mail as a mail program writes it. */
export function buildMail({
  from = "Ann <ann@nowhere.test>",
  subject = "Hello",
  text = "Hello",
  html,
  headers = {},
  files = [],
}: MailToSend): string {
  const written = `${html === undefined ? "text/plain" : "text/html"}; charset=utf-8`
  const isMixed = files.length > 0
  const lines = {
    From: from,
    To: "help@shop.test",
    Subject: `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "MIME-Version": "1.0",
    "Content-Type": isMixed ? `multipart/mixed; boundary=${BOUNDARY}` : written,
    ...headers,
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  const words = `${html ?? text}\r\n`
  const body = isMixed ? parts(`Content-Type: ${written}\r\n\r\n${words}`, ...files.map(partOf)) : words
  return `${head.join("\r\n")}\r\n\r\n${body}`
}

const BOUNDARY = "the-next-part"

function parts(...all: readonly string[]): string {
  return `${all.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join("")}--${BOUNDARY}--\r\n`
}

function partOf({ filename, type, content, inline = false }: FileToSend): string {
  const head = [
    `Content-Type: ${type}; name="${filename}"`,
    `Content-Disposition: ${inline ? "inline" : "attachment"}; filename="${filename}"`,
    "Content-Transfer-Encoding: base64",
    `Content-ID: <${filename}>`,
  ]
  return `${head.join("\r\n")}\r\n\r\n${content.toString("base64")}`
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
