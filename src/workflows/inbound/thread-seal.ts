import { createHmac, timingSafeEqual } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { readThreadTags, writeThreadTag, type ThreadTag } from "../../domain/inbound/thread-tag"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { findTicketByNumber } from "../../modules/after-sales/queries/inbound/find-ticket-by-number"
import { signingSecretOf } from "../signing-secret"

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
/** 80 bits: more than anybody can try, and short enough for a subject. */
const CHARACTERS = 16

/** How a ticket is named in the subject of what we send, such as `[T-12 abcdefghijklmnop]`. Stored nowhere. */
export function sealThread(
  container: MedusaContainer,
  ticket: { readonly id: string; readonly number: number },
): string {
  return writeThreadTag({ number: ticket.number, seal: sealOf(container, ticket.id) })
}

/** The ticket whose seal stands in a text, or null: a number alone, or with a seal that we did not make, is nobody's. */
export async function ticketOfSeal(container: MedusaContainer, text: string): Promise<string | null> {
  for (const tag of readThreadTags(text)) {
    const id = await container.resolve(AFTER_SALES_MODULE).ask(findTicketByNumber, tag.number)
    if (id !== null && isOurs(container, id, tag)) return id
  }
  return null
}

function isOurs(container: MedusaContainer, ticketId: string, { seal }: ThreadTag): boolean {
  return timingSafeEqual(Buffer.from(sealOf(container, ticketId)), Buffer.from(seal))
}

function sealOf(container: MedusaContainer, ticketId: string): string {
  const digest = createHmac("sha256", signingSecretOf(container)).update(`after-sales.thread:${ticketId}`).digest()
  return Array.from(digest.subarray(0, CHARACTERS), (byte) => ALPHABET[byte % ALPHABET.length]).join("")
}
