import type { MedusaContainer, OrderDTO, ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { mailbox } from "../fixtures/mailbox-provider"

export const LINKS = "/store/after-sales/access-links"
export const REDEEM = `${LINKS}/redeem`
export const EMAIL = "Guest.Buyer@example.com"

export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly data: {
    readonly message?: string
    readonly access_token?: string
    readonly order_id?: string
    readonly order_display_id?: number
    readonly expires_at?: string
  }
}

interface Client {
  post(path: string, body: unknown, options: object): Promise<Answer>
}

interface Database {
  raw(sql: string): Promise<{ readonly rows: readonly unknown[] }>
}

/** The storefront as guests meet it, and the mailbox that their links arrive in. */
export class GuestDesk {
  private callers = 0

  private constructor(
    private readonly client: Client,
    private readonly container: MedusaContainer,
    private readonly database: Database,
    /** The publishable key of the storefront. */
    readonly key: string,
  ) {}

  static async open(client: Client, container: MedusaContainer, database: Database): Promise<GuestDesk> {
    mailbox.letters = []
    mailbox.outage = null
    const { token } = await container
      .resolve(Modules.API_KEY)
      .createApiKeys({ title: "Shop", type: "publishable", created_by: "test" })
    return new GuestDesk(client, container, database, token)
  }

  placeOrder(email = EMAIL, rest: object = {}): Promise<OrderDTO> {
    return this.container.resolve(Modules.ORDER).createOrders({
      email,
      currency_code: "eur",
      items: [{ title: "Mug", quantity: 1, unit_price: 10 }],
      ...rest,
    })
  }

  /** Each call from an address of its own, unless told. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    this.callers += 1
    return this.client.post(path, body, {
      headers: { "x-publishable-api-key": this.key, "x-forwarded-for": `198.51.100.${this.callers}`, ...headers },
      validateStatus: () => true,
    })
  }

  ask(order_number: unknown, email: unknown = EMAIL, headers?: Record<string, string>): Promise<Answer> {
    return this.post(LINKS, { order_number, email }, headers)
  }

  redeem(token: unknown, key?: string): Promise<Answer> {
    return this.post(REDEEM, { token }, key === undefined ? {} : { "idempotency-key": key })
  }

  /** Until no message waits or is on its way. What was asked for is then in the mailbox, or nothing was. */
  async whenSent(): Promise<readonly ProviderSendNotificationDTO[]> {
    for (let tries = 0; tries < 400; tries += 1) {
      const { rows } = await this.database.raw(
        "select 1 from outbox_message where template = 'guest_access_link' and status in ('pending', 'sending')",
      )
      if (rows.length === 0) return mailbox.letters
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error("Messages are still waiting after ten seconds")
  }

  /** An order, and the secret of the link that its buyer asked for. */
  async sendToken(): Promise<{ readonly order: OrderDTO; readonly token: string }> {
    const order = await this.placeOrder()
    await this.ask(order.display_id)
    return { order, token: tokenIn((await this.whenSent()).at(-1)) }
  }
}

/** The secret in a letter's link. */
export function tokenIn(letter: ProviderSendNotificationDTO | undefined): string {
  return new URL(/https?:\S+/.exec(letter?.content?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? ""
}
