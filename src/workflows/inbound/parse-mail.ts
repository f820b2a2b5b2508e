import { MedusaError } from "@medusajs/framework/utils"
import { convert } from "html-to-text"
import PostalMime, { type Email } from "postal-mime"

import type { Mail } from "../../domain/inbound/mail"
import { plainText } from "../../domain/inbound/plain-text"
import { wordsOf } from "../words-of"

/** Longer HTML is cut: a person wrote less, and what a person did not write need not be read. */
const LONGEST_HTML = 500_000
const MOST_REFERENCES = 50

export interface ParsedMail extends Mail {
  /** Names of the files that came with it. */
  readonly attachments: readonly string[]
}

/**
 * Reads a mail from its bytes. Of HTML only the words are taken, so none of it is ever shown or kept.
 *
 * @throws INVALID_DATA for bytes that are no mail
 */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const email = await read(raw)
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const { key, value } of email.headers) headers[key] ??= value
  const [sender] = email.from === undefined ? [] : [email.from]
  return {
    headers,
    from: sender?.address?.trim().toLowerCase() || null,
    name: plainText(sender?.name ?? "").slice(0, 200) || null,
    subject: email.subject ?? "",
    message_id: email.messageId?.slice(0, 500) ?? null,
    references: messageIds(`${email.references ?? ""} ${email.inReplyTo ?? ""}`),
    text: plainText(email.text?.trim() ? email.text : textOf(email.html ?? "")),
    attachments: email.attachments.map(({ filename }) => plainText(filename ?? "").slice(0, 100) || "?"),
  }
}

async function read(raw: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(raw)
  } catch (error) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'raw': is not a mail: ${wordsOf(error)}`)
  }
}

function messageIds(text: string): string[] {
  return [...new Set(text.match(/<[^<>\s]{1,500}>/g) ?? [])].slice(-MOST_REFERENCES)
}

function textOf(html: string): string {
  return convert(html.slice(0, LONGEST_HTML), {
    wordwrap: false,
    selectors: [
      { selector: "img", format: "skip" },
      { selector: "a", options: { ignoreHref: true } },
    ],
  })
}
