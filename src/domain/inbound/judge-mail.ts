import type { Mail, MailVerdict } from "./mail"

/** RFC 3464, and what older servers send instead: the null return path, or their postmaster. */
const REPORTS = /multipart\/report/i
const POSTMAN = /^(mailer-daemon|postmaster)@/
/** RFC 3834 asks for `Auto-Submitted`; these are what out-of-office programs really send. */
const AUTOMATIC_PRECEDENCE = /^(auto_reply|auto-reply)$/i
const BULK_PRECEDENCE = /^(bulk|junk|list)$/i
const AUTOMATIC_HEADERS = ["x-autoreply", "x-autorespond", "x-auto-reply-from"]

/**
 * Who wrote a mail: a person, or one of the machines that must never open a ticket, because they answer what answers
 * them. Our own addresses come first: a mail that comes back by a forwarding rule is ours whatever else it says.
 *
 * @param ownAddresses in lower case
 */
export function judgeMail({ headers, from }: Mail, ownAddresses: readonly string[]): MailVerdict {
  const said = (name: string) => headers[name]?.trim() ?? ""
  if (from !== null && ownAddresses.includes(from)) return "own"
  if (said("x-loop") !== "" || said("x-after-sales") !== "") return "own"
  if (REPORTS.test(said("content-type")) || said("return-path") === "<>" || POSTMAN.test(from ?? "")) return "bounce"
  const submitted = said("auto-submitted").toLowerCase()
  if (submitted !== "" && submitted !== "no") return "automatic"
  if (AUTOMATIC_PRECEDENCE.test(said("precedence"))) return "automatic"
  if (AUTOMATIC_HEADERS.some((name) => name in headers)) return "automatic"
  if ("list-id" in headers || BULK_PRECEDENCE.test(said("precedence"))) return "list"
  return from === null ? "automatic" : "human"
}
