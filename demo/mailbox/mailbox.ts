import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** Environment variable by which the server learns where the letters go. */
export const MAILBOX_VARIABLE = "DEMO_MAILBOX"

export interface Letter {
  readonly to: string
  readonly template: string
  readonly subject: string
  readonly text: string
}

/** Where the customers' mail of a shop can be read. */
export interface Mailbox {
  /** Runs what makes the shop write, and returns the link in the letter that this address then gets. */
  linkSentTo(address: string, write: () => Promise<void>): Promise<string>
}

let posted = 0

/** Puts a letter into the folder as a text file, and returns its name. Names sort by time. */
export function postLetter(directory: string, letter: Letter): string {
  mkdirSync(directory, { recursive: true })
  posted += 1
  const time = new Date().toISOString().replaceAll(":", "-")
  const kind = letter.template.replace(/^after-sales\./, "")
  const name = `${time}_${String(posted).padStart(6, "0")}_${kind}_${addressee(letter.to)}.txt`
  const unfinished = join(directory, `.${name}`)
  writeFileSync(unfinished, `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letter.text}\n`)
  renameSync(unfinished, join(directory, name))
  return name
}

/** Longer than the minute after which a message that was not sent at once is sent by the outbox. */
const LONGEST_WAIT_MS = 90_000

/** Reads the letters that a shop puts into a folder. */
export function openMailbox(directory: string): Mailbox {
  const lettersTo = (address: string) =>
    existsSync(directory)
      ? readdirSync(directory).filter((name) => !name.startsWith(".") && name.endsWith(`_${addressee(address)}.txt`))
      : []
  return {
    linkSentTo: async (address, write) => {
      const old = new Set(lettersTo(address))
      await write()
      for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(50)) {
        for (const name of lettersTo(address).filter((letter) => !old.has(letter))) {
          const [link] = /https?:\/\/\S+/.exec(readFileSync(join(directory, name), "utf8")) ?? []
          if (link) return link
        }
      }
      throw new Error(`No letter with a link came to ${address} within ${LONGEST_WAIT_MS / 1_000} s`)
    },
  }
}

/** An address as it stands in a file's name, where a slash would be a folder. */
function addressee(address: string): string {
  return address.toLowerCase().replace(/[^a-z0-9@.+-]/g, "_")
}
