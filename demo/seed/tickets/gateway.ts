import { createHmac, randomUUID } from "node:crypto"

import type { InboundReceipt } from "../../../src/types"

/** What the gateway of the demo signs with; the server is started with the same. */
export const GATEWAY_SECRET = "the-demo-gateway-and-the-demo-shop-share-this"

export interface Mail {
  readonly from: string
  readonly subject: string
  readonly text: string
  /** The Message-ID that it answers. */
  readonly answers?: string
}

/** What stands between the shop and its mail box and chat: it signs what it hands over, with the server's clock. */
export class Gateway {
  constructor(
    private readonly baseUrl: string,
    private readonly now: () => Date,
  ) {}

  /** Hands over a mail; answers with its ticket and its Message-ID. */
  async mail({ from, subject, text, answers }: Mail): Promise<{ ticketId: string; messageId: string }> {
    const messageId = `<${randomUUID()}@mail.example.com>`
    const headers = [
      `From: ${from}`,
      "To: help@longhand.example",
      `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
      `Message-ID: ${messageId}`,
      `Date: ${this.now().toUTCString()}`,
      ...(answers ? [`In-Reply-To: ${answers}`, `References: ${answers}`] : []),
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
    ]
    const raw = Buffer.from(`${headers.join("\r\n")}\r\n\r\n${text}\r\n`).toString("base64")
    return { ticketId: await this.deliver("email", { id: messageId, raw }), messageId }
  }

  /** Hands over a line of a chat; answers with its ticket. */
  chat(handle: string, name: string, text: string): Promise<string> {
    return this.deliver("chat", { id: randomUUID(), from: { handle, name }, text })
  }

  private async deliver(channel: "email" | "chat", body: object): Promise<string> {
    const text = JSON.stringify(body)
    const at = Math.floor(this.now().getTime() / 1000)
    const signature = createHmac("sha256", GATEWAY_SECRET).update(`${at}.${text}`).digest("hex")
    const answer = await fetch(`${this.baseUrl}/after-sales/inbound/${channel}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-after-sales-signature": `t=${at},v1=${signature}` },
      body: text,
    })
    const { inbound } = (await answer.json()) as { inbound?: InboundReceipt }
    if (!inbound?.ticket_id)
      throw new Error(`The shop did not take the ${channel}: ${answer.status} ${inbound?.outcome}`)
    return inbound.ticket_id
  }
}
