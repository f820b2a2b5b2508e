import { useRef } from "react"

import { createIdempotencyKey } from "../lib/idempotency-key"

/**
 * One key per opened form: two clicks, or a retry after a lost answer, are one action. A body that was edited in
 * between is another action and gets another key, else the server would refuse it as a reuse. A form that stays open
 * says when it `isDone`: what is saved after that is another action too, even with the same body.
 */
export const useIdempotencyKey = (isDone = false): ((body: object) => string) => {
  const last = useRef<{ body: string; key: string } | null>(null)
  return (body) => {
    const text = JSON.stringify(body)
    if (isDone || last.current?.body !== text) last.current = { body: text, key: createIdempotencyKey() }
    return last.current.key
  }
}
