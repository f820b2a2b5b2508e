import { setTimeout as sleep } from "node:timers/promises"

import type { AdminRma } from "../../src/types"
import { countStock, countUnitsInDoubt, findWrongs, readCalledOffPayouts, readStages } from "../support/after-the-kills"
import { openKillableShop, type KillableShop } from "../support/killable-shop"
import { openOneUnit, send, sendAgain, verbIn, VERBS, type Verb } from "../support/requests-on-the-road"

/** How often the server is killed. The proof that quality asks for is 50: `KILLS=50 npm run test:reliability`. */
const KILLS = Number(process.env.KILLS ?? 4)
const SEED = Number(process.env.SEED ?? 1)
/** Requests that are on their road when the server is killed. */
const AT_ONCE = 6
/** Requests that come in between two kills. */
const MOST_NEW = 2
/** A kill and the start after it. */
const MOST_MS_PER_KILL = 60_000

jest.setTimeout(300_000 + KILLS * MOST_MS_PER_KILL)

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe(`a server that is killed ${KILLS} times while staff work`, () => {
  const random = seededRandom(SEED)
  const opened: AdminRma[] = []
  const figures = { kills: 0, verbs_sent: 0, verbs_cut: 0, retried: 0 }
  let shop: KillableShop
  let stockBefore: number

  beforeAll(async () => {
    shop = await openKillableShop("killed_server")
    stockBefore = await countStock(shop.database)
    // Alone: core refuses one of two first payments of the same customer at once.
    opened.push(await openOneUnit(shop.test))
  })

  afterAll(async () => shop.stop())

  interface Pending {
    readonly rma: AdminRma
    readonly verb: Verb
  }

  /** What staff would do next to the requests that wait for them; some new ones come in, so that all verbs are mixed. */
  async function pendingWork(): Promise<Pending[]> {
    const waiting = await pendingOf(opened)
    const places = Math.min(MOST_NEW, AT_ONCE - waiting.length)
    const fresh = await Promise.all(Array.from({ length: Math.max(0, places) }, () => openOneUnit(shop.test)))
    opened.push(...fresh)
    return [...waiting, ...fresh.map((rma): Pending => ({ rma, verb: "approve" }))]
  }

  async function pendingOf(requests: readonly AdminRma[]): Promise<Pending[]> {
    const stages = await readStages(shop.database)
    return requests.flatMap((rma) => {
      const verb = verbIn(stages.get(rma.id))
      return verb ? [{ rma, verb }] : []
    })
  }

  /** Sends all of it, and says how long that took and how much of it got no answer. */
  async function work(pending: readonly Pending[]): Promise<{ took_ms: number; cut: number }> {
    const began = Date.now()
    const answers = await Promise.allSettled(pending.map(({ rma, verb }) => send(shop.test, rma, verb, true)))
    // A refusal is an answer: what an earlier kill left on the order may stand in the way until reconcile has run.
    const cut = answers.filter((answer) => answer.status === "rejected" && !/ answered \d/.test(String(answer.reason)))
    return { took_ms: Date.now() - began, cut: cut.length }
  }

  async function killDuringWork(longest_ms: number): Promise<void> {
    const pending = await pendingWork()
    const working = work(pending)
    await sleep(random() * longest_ms)
    await shop.kill()
    figures.kills += 1
    figures.verbs_sent += pending.length
    figures.verbs_cut += (await working).cut
    await shop.start()
  }

  /** How long the slowest of the verbs takes for so many requests at once, when nobody interferes. */
  async function measureVerbs(): Promise<number> {
    let longest_ms = 0
    for (let turn = 0; turn <= VERBS.length; turn += 1) {
      longest_ms = Math.max(longest_ms, (await work(await pendingWork())).took_ms)
    }
    return longest_ms
  }

  /** Staff come back, and do everything again that they are not sure of: with the form's key, and by a new form. */
  async function repeatEverything(): Promise<void> {
    for (const verb of VERBS) {
      for (let first = 0; first < opened.length; first += AT_ONCE) {
        const some = opened.slice(first, first + AT_ONCE)
        await Promise.all(some.map((rma) => sendAgain(shop.test, rma, verb, true)))
        await Promise.all(some.map((rma) => sendAgain(shop.test, rma, verb, false)))
      }
    }
  }

  /**
   * Staff take every request to the end of its road, now that reconcile has removed what stood in its way; also what
   * was settled before that, and called off because the order had an unfinished change.
   */
  async function finishEverything(): Promise<void> {
    for (let turn = 0; turn < VERBS.length; turn += 1) {
      for (const { rma, verb } of await pendingOf(opened)) await send(shop.test, rma, verb, false)
    }
    for (const payout of await readCalledOffPayouts(shop.database)) {
      figures.retried += 1
      await shop.test.admin.post(`/admin/after-sales/rmas/${payout.rma_id}/payouts/${payout.id}/retry`)
    }
  }

  it("loses and doubles nothing", async () => {
    const longest_ms = await measureVerbs()
    while (figures.kills < KILLS) await killDuringWork(longest_ms)
    await repeatEverything()
    const corrected = await shop.reconcileLater()
    await finishEverything()
    await shop.reconcileLater()

    const { rows } = await shop.database.query(`select status, count(*)::int as payouts from payout group by status`)
    const payouts = Object.fromEntries(rows.map(({ status, payouts }) => [status, payouts]))
    const doubted = await countUnitsInDoubt(shop.database)
    process.stdout.write(
      `killed server: ${JSON.stringify({ ...figures, requests: opened.length, payouts, corrected, doubted, seed: SEED })}\n`,
    )
    expect(await findWrongs(shop.database)).toEqual({})
    // Each order took one unit off the shelf, and each request put one back; what a kill left in doubt is said to be.
    expect(Math.abs((await countStock(shop.database)) - stockBefore)).toBeLessThanOrEqual(doubted)
    expect(doubted).toBeLessThan(figures.kills)
    expect(figures.verbs_cut).toBeGreaterThan(0)
  })
})
