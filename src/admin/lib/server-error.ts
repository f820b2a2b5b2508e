import type { Refusal } from "../../domain/kernel/decision"
import type { ErrorBody } from "../../types"

/** An answer other than 2xx, with every reason that the server gave. */
export class ServerError extends Error {
  readonly status: number
  readonly code: string | undefined
  readonly reasons: readonly Refusal[]

  constructor(status: number, body: Partial<ErrorBody>) {
    super(body.message ?? `HTTP ${status}`)
    this.status = status
    this.code = body.code
    this.reasons = body.reasons ?? []
  }
}
