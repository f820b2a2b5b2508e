import type { MedusaContainer } from "@medusajs/framework/types"

import type { AdminPolicy, ErrorBody } from "../../src/types"
import { staffSession } from "./staff-session"

/** What a route said; a refusal comes with the fields of an error. */
export interface Answer<Body> {
  readonly status: number
  readonly data: Body & Partial<ErrorBody>
}

export interface OnePolicy {
  readonly policy: AdminPolicy
}

export interface PolicyPage {
  readonly policies: readonly AdminPolicy[]
  readonly next_cursor: string | null
}

/** Terms as a merchant writes them, with what publishing asks for. */
export const SOUND_TERMS = { windows: [{ basis: "withdrawal", days: 14 }], remedies: ["refund"] }
export const FOR_ONE_PRODUCT = { attribute: "product", operator: "in", values: ["prod_1"] }

interface Client {
  request<Body>(call: object): Promise<{ readonly status: number; readonly data: Body }>
}

/** The settings as a member of staff reaches them, under `/admin/after-sales`. */
export class Settings {
  private constructor(
    private readonly client: Client,
    readonly staff: { readonly headers: Record<string, string> },
  ) {}

  static async open(client: Client, container: MedusaContainer): Promise<Settings> {
    return new Settings(client, await staffSession(container))
  }

  get<Body = object>(path: string): Promise<Answer<Body>> {
    return this.call<Body>({ method: "get", url: `/admin/after-sales${path}` })
  }

  post<Body = object>(path: string, data: object = {}): Promise<Answer<Body>> {
    return this.call<Body>({ method: "post", url: `/admin/after-sales${path}`, data })
  }

  async createPolicy(code: string, terms: object = SOUND_TERMS): Promise<AdminPolicy> {
    const answer = await this.post<OnePolicy>("/policies", { code, name: code, terms })
    expect(answer).toMatchObject({ status: 200 })
    return answer.data.policy
  }

  private call<Body>(call: object): Promise<Answer<Body>> {
    return this.client.request<Body & Partial<ErrorBody>>({ ...call, ...this.staff, validateStatus: () => true })
  }
}

/** Why a request was refused: `<code> <field>` of every reason. */
export function faults({ data }: Answer<object>): string[] {
  return (data.reasons ?? []).map(({ code, field }) => `${code} ${field}`)
}

/** Such as `2 draft`, newest first. */
export function versionsOf(policy: AdminPolicy): string[] {
  return policy.versions.map(({ version, status }) => `${version} ${status}`)
}
