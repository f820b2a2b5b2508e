import type { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

import type { InboxView } from "../../src/domain/ticket/ticket-words"
import { listDueToBreak } from "../../src/modules/after-sales/commands/commitment/break-due"
import { listCommitmentsToRemind } from "../../src/modules/after-sales/commands/commitment/remind-due"
import { claimDueMessages } from "../../src/modules/after-sales/commands/outbox/claim-due-messages"
import { deleteExpired } from "../../src/modules/after-sales/commands/retention/delete-expired"
import { listDueToLapse } from "../../src/modules/after-sales/commands/rma/lapse-due"
import {
  listCommitments,
  type CommitmentFilters,
  type ListCommitments,
} from "../../src/modules/after-sales/queries/commitment/list-commitments"
import type { OwnSectionName } from "../../src/modules/after-sales/queries/customer/archive-sections"
import { listSection } from "../../src/modules/after-sales/queries/customer/list-section"
import { countStandard } from "../../src/modules/after-sales/queries/sla/count-standard"
import { claimAlerts } from "../../src/modules/after-sales/commands/sla/claim-alerts"
import { claimDueClocks } from "../../src/modules/after-sales/commands/sla/sweep-clocks"
import { readFailedMessages, readSweepAges } from "../../src/modules/after-sales/queries/health/read-sweep-ages"
import { sumOpenPayouts } from "../../src/modules/after-sales/queries/payout/sum-open-payouts"
import { findOrderOfParcel } from "../../src/modules/after-sales/queries/reconcile/find-order-of-parcel"
import { listDriftingRmas } from "../../src/modules/after-sales/queries/reconcile/list-drifting-rmas"
import {
  listLeftCoreMovements,
  listMissingCoreMovements,
  listUnbegunPayouts,
  listUncompletedSettlements,
  listUnpostedReceipts,
} from "../../src/modules/after-sales/queries/reconcile/list-unfinished-rmas"
import {
  listUnsettledPayouts,
  listUnsettledPayoutsOfPayment,
} from "../../src/modules/after-sales/queries/reconcile/list-unsettled-payouts"
import { countUnitsGivenBack } from "../../src/modules/after-sales/queries/rma/count-units-given-back"
import { sumOrderLines } from "../../src/modules/after-sales/queries/payout/sum-order-lines"
import { listClaims } from "../../src/modules/after-sales/queries/rma/list-claims"
import { listReturningUnits } from "../../src/modules/after-sales/queries/rma/list-returning-units"
import { listRmas, type ListRmas, type RmaFilters } from "../../src/modules/after-sales/queries/rma/list-rmas"
import { readGoodsOfRma } from "../../src/modules/after-sales/queries/rma/read-goods"
import { listOwnRmas, readRma } from "../../src/modules/after-sales/queries/rma/read-rma"
import { listEarlierTickets } from "../../src/modules/after-sales/queries/ticket/list-earlier-tickets"
import {
  listTickets,
  type ListTickets,
  type TicketFilters,
} from "../../src/modules/after-sales/queries/ticket/list-tickets"
import { listTicketsToClose } from "../../src/modules/after-sales/queries/ticket/list-tickets-to-close"
import { listOwnTickets, readTicket } from "../../src/modules/after-sales/queries/ticket/read-ticket"
import { type BoardState, listClocks } from "../../src/modules/after-sales/queries/sla/list-clocks"
import { loadSnapshots } from "../../src/modules/after-sales/queries/sla/load-snapshots"
import { selectClocks } from "../../src/modules/after-sales/queries/sla/select-clocks"
import { type Reading, readingOf } from "../../src/modules/after-sales/transaction"
import { createTables } from "../../tooling/crowd/create-tables"
import { CROWD_NOW as NOW, ONE_DUE_IN } from "../../tooling/crowd/crowd"
import { fillTables } from "../../tooling/crowd/fill-tables"
import { createDatabase } from "../support/database"
import { measurePlans } from "../support/measure-plans"

const ROWS = 1_000_000
const DUE = ROWS / ONE_DUE_IN
const PAGE = 20
const HALFWAY = "rma_000500000"

/** What one row of an answer may cost, over all the tables that it is put together from; pages are of 8 kB. */
const MOST_PER_ROW_FOUND = { rows_read: 12, pages: 48 }
/** As many rows as the shortest answer may cost. */
const LEAST_ALLOWED = 12

type Question = (reading: Reading) => Promise<unknown>

describe("among a million requests, with all that belongs to them", () => {
  let orm: MikroORM
  let reading: Reading

  beforeAll(async () => {
    orm = await createTables(await createDatabase("a_million_rows"))
    await fillTables(orm, ROWS)
    reading = readingOf({ manager: orm.em.fork() })
    await loadSnapshots(reading, ["slacal_1"]) // a process reads each calendar once
  }, 300_000)

  afterAll(() => orm.close(true))

  const page = { untouched_since: NOW, after_id: "", limit: 100 }
  const everything: RmaFilters = {
    ...{ stages: [], clock: null, assignee_id: null, order_id: null, product_id: null, search: null },
  }
  const list =
    (filters: Partial<RmaFilters>, how: Partial<ListRmas> = {}): Question =>
    (asked) =>
      listRmas(asked, {
        ...{ sort: "due", after: null, limit: PAGE, now: NOW },
        ...how,
        filters: { ...everything, ...filters },
      })

  const anything: CommitmentFilters = {
    ...{ view: null, promised_by: null, customer_id: null, order_id: null, rma_id: null, ticket_id: null },
  }
  const promises =
    (filters: Partial<CommitmentFilters>, how: Partial<ListCommitments> = {}): Question =>
    (asked) =>
      listCommitments(asked, {
        ...{ sort: "due", after: null, limit: PAGE, now: NOW },
        ...how,
        filters: { ...anything, ...filters },
      })

  it.each<[string, string, number, Question]>([
    ["are due", "IDX_rma_lapses", 1 + DUE, (asked) => listDueToLapse(asked, { now: NOW, tried: [], limit: 100 })],
    ["are open", "IDX_rma_open", 100, (asked) => listDriftingRmas(asked, { order_id: null, after_id: "", limit: 100 })],
    ["are without core return", "IDX_rma_core_return_missing", DUE, (asked) => listMissingCoreMovements(asked, page)],
    ["ended with a core movement", "IDX_rma_core_movement_left", DUE, (asked) => listLeftCoreMovements(asked, page)],
    ["were not told to core", "IDX_rma_receipt_unposted", DUE, (asked) => listUnpostedReceipts(asked, page)],
    ["are settled and not begun to be paid", "IDX_rma_stage", DUE / 2, (asked) => listUnbegunPayouts(asked, page)],
    ["are paid and not completed", "IDX_rma_stage", DUE / 2, (asked) => listUncompletedSettlements(asked, page)],
    [
      "have a payout of unknown fate",
      "IDX_payout_unsettled",
      2 * DUE,
      (asked) => listUnsettledPayouts(asked, { executing_since: NOW, after_id: "", limit: 100 }),
    ],
    [
      "are promises over their deadline",
      "IDX_commitment_open_due",
      DUE / 10,
      (asked) => listDueToBreak(asked, { now: NOW, tried: [], limit: 100 }),
    ],
    [
      "are promises to be reminded of",
      "IDX_commitment_remind",
      DUE / 10,
      (asked) => listCommitmentsToRemind(asked, { now: NOW, tried: [], limit: 100 }),
    ],
    [
      "are tickets about which nobody has spoken for days",
      "IDX_support_ticket_close",
      DUE,
      (asked) => listTicketsToClose(asked, { now: NOW, tried: [], limit: 100 }),
    ],
    [
      "have a letter to send",
      "IDX_outbox_message_due",
      10,
      (asked) => claimDueMessages(asked, { id: null, limit: 10, now: NOW }),
    ],
    [
      "have a promise that is due",
      "IDX_sla_clock_next",
      1 + DUE, // whether there is any is asked first
      (asked) => claimDueClocks(asked, { limit: 100, now: NOW }),
    ],
    [
      "have somebody to be told",
      "IDX_sla_alert_due",
      DUE / 10,
      (asked) => claimAlerts(asked, { limit: 100, now: NOW }),
    ],
  ])("a sweep finds those that %s by %s, at the cost of what it finds", async (_, index, found, ask) => {
    await expectCheap(ask, [index], found)
  })

  it.each<[string, string, number, Question]>([
    ["most urgent first", "IDX_rma_open_due", PAGE, list({})],
    [
      "most urgent first, halfway through",
      "IDX_rma_open_due",
      PAGE,
      list({}, { after: { id: HALFWAY, due_at: "2026-01-01T00:00:00Z" } }),
    ],
    ["newest first", "rma_pkey", PAGE, list({}, { sort: "newest" })],
    [
      "newest first, halfway through",
      "rma_pkey",
      PAGE,
      list({}, { sort: "newest", after: { id: HALFWAY, due_at: "" } }),
    ],
    ["of several stages by deadline", "IDX_rma_stage_due", PAGE, list({ stages: ["settled", "closed", "refused"] })],
    [
      "of several stages by deadline, halfway through",
      "IDX_rma_stage_due",
      PAGE,
      list({ stages: ["settled", "closed"] }, { after: { id: HALFWAY, due_at: "2026-01-01T00:00:00Z" } }),
    ],
    [
      "of several stages, newest first",
      "IDX_rma_stage",
      PAGE,
      list({ stages: ["refused", "lapsed"] }, { sort: "newest" }),
    ],
    ["late", "IDX_rma_undecided_due", PAGE, list({ clock: "late" })],
    ["of one member of staff", "IDX_rma_assignee_due", PAGE, list({ assignee_id: "user_4" })],
    ["of one order", "IDX_rma_order", 1, list({ order_id: "order_7" })],
    ["of one product", "IDX_rma_item_product", PAGE, list({ product_id: "prod_7" }, { sort: "newest" })],
    [
      "of one product, halfway through",
      "IDX_rma_item_product",
      PAGE,
      list({ product_id: "prod_7" }, { sort: "newest", after: { id: HALFWAY, due_at: "" } }),
    ],
    ["by number", "UQ_rma_number", 1, list({ search: "RMA-1042" })],
    ["by the beginning of an address", "IDX_rma_email_search", 3, list({ search: "Buyer-77@" })],
    [
      "of one customer",
      "IDX_rma_customer",
      3,
      (asked) => listOwnRmas(asked, { viewer: { customer_id: "cus_7" }, before_id: null, limit: PAGE }),
    ],
    ["of promises that can be kept", "IDX_commitment_open_due", PAGE, promises({ view: "open" })],
    ["of promises that were not", "IDX_commitment_broken_due", PAGE, promises({ view: "overdue" })],
    ["of promises, the latest first", "IDX_commitment_due", PAGE, promises({}, { sort: "latest" })],
    ["of promises of one member of staff", "IDX_commitment_promised_by", PAGE, promises({ promised_by: "user_4" })],
    ["of promises to one customer", "IDX_commitment_customer", 3, promises({ customer_id: "cus_7" })],
    ["of promises about one request", "IDX_commitment_rma", 1, promises({ rma_id: "rma_000000042" })],
    [
      "of one guest",
      "IDX_rma_order",
      1,
      (asked) => listOwnRmas(asked, { viewer: { guest_of_order_id: "order_7" }, before_id: null, limit: PAGE }),
    ],
  ])("a page %s is read by %s, at the cost of a page", async (_, index, found, ask) => {
    await expectCheap(ask, [index], found)
  })

  const BUYER = { customer_ids: ["cus_7"], emails: ["buyer-7@example.com"], contact_ids: ["handle_7"] }
  const archived =
    (section: OwnSectionName): Question =>
    (asked) =>
      listSection(asked, { section, person: BUYER, after: null, limit: PAGE })

  it.each<[OwnSectionName, readonly string[]]>([
    ["tickets", ["IDX_support_ticket_customer", "IDX_support_ticket_email_search", "IDX_support_ticket_contact"]],
    ["requests", ["IDX_rma_customer", "IDX_rma_email_search"]],
    ["promises", ["IDX_commitment_customer", "IDX_commitment_ticket", "IDX_commitment_rma"]],
    ["payouts", ["UQ_payout_position", "IDX_rma_customer"]],
    [
      "scores",
      ["IDX_satisfaction_survey_customer", "IDX_satisfaction_survey_email_search", "UQ_survey_response_survey"],
    ],
  ])("the %s of one customer are found by what he is known by", async (section, indexes) => {
    await expectCheap(archived(section), indexes)
  })

  it("how the shop did with what came due is told from an index, without a row of the table", async () => {
    const to = new Date(NOW.getTime() - 10 * 60_000)
    const [plan] = await measurePlans(reading, (asked) =>
      countStandard(asked, { from: new Date(to.getTime() - 60_000), to }),
    )
    expect(plan).toMatchObject({ indexes: ["IDX_sla_clock_came_due"], tables_scanned: [] })
  })

  const nothing: TicketFilters = {
    ...{ kinds: [], channels: [], priorities: [], stages: [], tag: null, search: null },
    ...{ team_id: null, owner_id: null, order_id: null, customer_id: null, rma_id: null },
  }
  const inbox =
    (view: InboxView, filters: Partial<TicketFilters> = {}, after: ListTickets["after"] = null): Question =>
    (asked) =>
      listTickets(asked, {
        ...{ view, after, limit: PAGE, now: NOW, staff_id: "user_4", team_ids: ["team_1", "team_2"] },
        filters: { ...nothing, ...filters },
      })
  /** A hundred pages and more into the queue. */
  const farther = { id: "tick_000500000", queue_at: "2026-11-20T15:00:00Z" }

  it.each<[string, string, number, Question]>([
    ["of nobody", "IDX_support_ticket_unowned_queue", PAGE, inbox("unassigned")],
    ["of nobody, far down", "IDX_support_ticket_unowned_queue", PAGE, inbox("unassigned", {}, farther)],
    ["of one member of staff", "IDX_support_ticket_owner_queue", PAGE, inbox("mine")],
    ["that is late", "IDX_support_ticket_queue", PAGE, inbox("breached")],
    ["that waits", "IDX_support_ticket_waiting_queue", PAGE, inbox("waiting")],
    ["that is late, of one kind", "IDX_support_ticket_queue", PAGE, inbox("breached", { kinds: ["complaint"] })],
    ["of everything, newest first", "support_ticket_pkey", PAGE, inbox("all")],
    ["of everything, far down", "support_ticket_pkey", PAGE, inbox("all", {}, farther)],
    ["of one order", "IDX_support_ticket_order", 1, inbox("all", { order_id: "order_7" })],
    ["by the beginning of an address", "IDX_support_ticket_email_search", 3, inbox("all", { search: "Buyer-77@" })],
  ])("a page of the inbox %s is read by %s, at the cost of a page", async (_, index, found, ask) => {
    await expectCheap(ask, [index], found)
  })

  it.each<[BoardState, string]>([
    ["open", "IDX_sla_clock_board"],
    ["running", "IDX_sla_clock_board"],
    ["at_risk", "IDX_sla_clock_at_risk"],
    ["paused", "IDX_sla_clock_paused"],
    ["breached", "IDX_sla_clock_breached"],
  ])("a page of the board of clocks that are %s is read by %s", async (state, index) => {
    await expectCheap(
      (asked) => listClocks(asked, { state, team_id: null, ticket_id: null, after: null, limit: PAGE }),
      [index],
    )
  })

  it.each<[string, readonly string[], Question]>([
    ["of an inbox of two teams", ["IDX_support_ticket_team_queue"], inbox("my_team")],
    [
      "of a ticket",
      ["support_ticket_pkey", "IDX_ticket_message_thread", "IDX_ticket_event_history"],
      (asked) => readTicket(asked, { id: "tick_000500000", viewer: { staff_id: "user_4" } }),
    ],
    [
      "of what the same customer asked lately",
      ["IDX_support_ticket_customer", "IDX_support_ticket_email_search"],
      (asked) =>
        listEarlierTickets(asked, { customer_id: "cus_7", email: "buyer-7@example.com", opened_after: new Date(0) }),
    ],
    [
      "of a customer's own tickets",
      ["IDX_support_ticket_customer"],
      (asked) => listOwnTickets(asked, { viewer: { customer_id: "cus_7" }, before_id: null, limit: PAGE }),
    ],
    [
      "of a request, with its history and all",
      ["IDX_rma_event_history", "IDX_rma_message_thread", "UQ_settlement_line_position", "UQ_payout_position"],
      (asked) => readRma(asked, { id: HALFWAY, viewer: "staff" }),
    ],
    ["of its goods", ["IDX_rma_item_rma_id", "IDX_rma_unit_item_id"], (asked) => readGoodsOfRma(asked, HALFWAY)],
    ["of its goods on their way", ["IDX_rma_unit_item_id"], (asked) => listReturningUnits(asked, HALFWAY)],
    ["of an order's open requests", ["IDX_rma_order"], (asked) => listDriftingRmas(asked, ofOrder)],
    ["of the units asked for of an order", ["IDX_rma_order"], (asked) => listClaims(asked, "order_7")],
    ["of the units given back of an order", ["IDX_rma_order"], (asked) => countUnitsGivenBack(asked, preview)],
    [
      "of what was kept back and given back of an order as a whole",
      ["IDX_rma_order"],
      (asked) => sumOrderLines(asked, "order_7"),
    ],
    ["of an order's open payouts", ["IDX_payout_order"], (asked) => sumOpenPayouts(asked, payoutsOfOrder)],
    ["of a payment's", ["IDX_payout_unsettled"], (asked) => listUnsettledPayoutsOfPayment(asked, "pay_1")],
    ["of a parcel", ["IDX_rma_unit_parcel"], (asked) => findOrderOfParcel(asked, "ful_1000000")],
    ["of how far behind the sweeps are", ["IDX_outbox_message_due"], (asked) => readSweepAges(asked, NOW)],
    [
      "of a ticket's promises",
      ["UQ_sla_clock_round"],
      (asked) => selectClocks(asked, "clock.ticket_id = ?", ["tick_000500000"]),
    ],
    ["of letters that were given up", ["IDX_outbox_message_finished"], (asked) => readFailedMessages(asked)],
    [
      "of what has served its time",
      [
        ...["IDX_guest_access_expiry", "IDX_after_sales_idempotency_age"],
        ...["IDX_after_sales_rate_limit_expiry", "IDX_inbound_message_age"],
      ],
      (asked) => deleteExpired(asked, { limit: 100, now: NOW }),
    ],
  ])("a look %s goes by its index", async (_, indexes, ask) => {
    await expectCheap(ask, indexes)
  })

  const ofOrder = { order_id: "order_1000000", after_id: "", limit: 100 }
  const preview = { order_id: "order_7", rma_id: null, goods_awaited: false }
  const payoutsOfOrder = { order_id: "order_7", except_id: null }

  async function expectCheap(ask: Question, indexes: readonly string[], found?: number): Promise<void> {
    const plans = await measurePlans(reading, ask)
    const answered = plans.reduce((total, plan) => total + plan.found, 0)
    if (found !== undefined) expect(answered).toBe(found)
    expect(plans.flatMap((plan) => plan.indexes)).toEqual(expect.arrayContaining([...indexes]))
    expect(plans.flatMap((plan) => plan.tables_scanned)).toEqual([])
    const allowed = Math.max(answered, LEAST_ALLOWED)
    for (const cost of ["rows_read", "pages"] as const) {
      const spent = plans.reduce((total, plan) => total + plan[cost], 0)
      expect({ cost, excess: spent > allowed * MOST_PER_ROW_FOUND[cost] ? spent : 0 }).toEqual({ cost, excess: 0 })
    }
  }
})
