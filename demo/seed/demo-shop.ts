import { type Person, type PersonName, CUSTOMER_PASSWORD, customers, guests } from "./people/customers"
import type { Buyer } from "./people/buyer"
import { type Customer, groupCustomers, registerCustomer } from "./people/register"
import { writeAnswers } from "./answers/write-answers"
import type { Clock } from "./clock"
import type { Mailbox } from "../mailbox/mailbox"
import type { PlacedOrder } from "./orders/order"
import { staffTeams } from "./people/teams"
import { publishWarrantyPlans } from "./warranties/publish-plans"
import { notableOrders } from "./orders/notable"
import { ordinaryOrders } from "./orders/ordinary"
import type { NotablePlan, OrderPlan } from "./orders/plan"
import { liveThroughOrders, type PlacedOrders } from "./orders/live-through-orders"
import { dashboardReturn, makeDashboardReturn } from "./requests/dashboard-return"
import { liveThroughStory, openStorefront, type ToldStory } from "./requests/live-through"
import { stories } from "./requests/stories"
import { buildShop } from "./shop/build-shop"
import type { Shop, ShopAccess, ShopFacts } from "./shop/shop"
import { limitAgents } from "./terms/set-limits"
import { answerSurveys } from "./surveys/answer-surveys"
import { surveyStories } from "./surveys/survey-stories"
import { setTerms } from "./terms/set-terms"
import { countSteps, liveThroughTickets } from "./tickets/live-through-tickets"
import { ticketStories } from "./tickets/stories"
import { confirmWithdrawal, draftWithdrawal, withdrawalPlans } from "./withdrawals/withdrawals"

/** What a visitor of the demo is told about it. */
export interface DemoShop {
  readonly publishable_key: string
  readonly orders: readonly DemoOrder[]
  readonly requests: readonly ToldStory[]
  readonly facts: ShopFacts
}

export interface DemoOrder {
  readonly id: string
  readonly display_id: number
  readonly email: string
  /** A word on why it is worth trying. */
  readonly what: string
}

interface SeedOptions {
  readonly databaseUrl: string
  readonly mailbox: Mailbox
  readonly now: Date
  readonly clock: Clock
  /** Called as work is done, with the share of the whole since the last call: the shares sum to 1. */
  readonly onProgress: (share: number) => void
}

const plans: readonly OrderPlan[] = [
  ...notableOrders,
  ...ordinaryOrders,
  ...stories,
  ...withdrawalPlans,
  dashboardReturn,
].sort((one, other) => other.placedDaysAgo - one.placedDaysAgo)

/** Of all tickets together: what one of their steps costs beside an order; a survey answered by phone costs as much. */
const TICKET_STEP = 0.1

const ANSWERS = surveyStories.reduce((sum, { given }) => given.reduce((all, [, count]) => all + count, sum), 0)

/** Of all repairs, visits and warranties together: what they cost beside the orders. */
const AFTERWARDS = 20

/** Orders, requests, tickets and surveys, and what the goods (8), the people (4) and the terms (2) cost beside them. */
const STEPS =
  plans.length +
  AFTERWARDS +
  stories.length +
  withdrawalPlans.length +
  TICKET_STEP * (countSteps(ticketStories) + ANSWERS) +
  14

/** The terms are older than every order: what a customer was promised when he bought is what holds. */
const TERMS_DAYS_AGO = 90

const DAY_MS = 24 * 3_600_000

/** Fills a freshly migrated Medusa with goods, people, sixty days of orders, and what some of them ask for since. */
export async function seedDemoShop(access: ShopAccess, options: SeedOptions): Promise<DemoShop> {
  const shop = await buildShop(access)
  options.onProgress(8 / STEPS)
  const people = await inviteEverybody(shop)
  options.onProgress(4 / STEPS)
  await options.clock.moveTo(new Date(options.now.getTime() - TERMS_DAYS_AGO * DAY_MS))
  await setTerms(shop.admin, options.now)
  await writeAnswers(shop.admin)
  await staffTeams(shop)
  await limitAgents(shop)
  await publishWarrantyPlans(shop)
  options.onProgress(2 / STEPS)
  const placed = await liveThroughOrders(shop, plans, people, {
    ...options,
    onProgress: (share) => options.onProgress((share * (plans.length + AFTERWARDS)) / STEPS),
  })
  await answerSurveys(shop.admin, { ...options, onAnswer: () => options.onProgress(TICKET_STEP / STEPS) })
  await liveThroughConversations(shop, people, placed, options)
  await options.clock.stop()
  const requests = await liveThroughRequests(shop, people, placed, options)
  await liveThroughWithdrawals(shop, people, placed, options)
  const { baseUrl: _baseUrl, admin: _admin, store: _store, ...facts } = shop
  return {
    publishable_key: shop.publishableKey,
    orders: notableOrders.map((plan) => toDemoOrder(plan, placed)),
    requests,
    facts,
  }
}

async function inviteEverybody(shop: Shop): Promise<Record<PersonName, Buyer>> {
  const registered: Record<string, Customer> = {}
  for (const [name, person] of Object.entries(customers)) {
    registered[name] = await registerCustomer(shop, person, CUSTOMER_PASSWORD)
  }
  const people: readonly (readonly [string, Person])[] = Object.entries(customers)
  for (const group of ["VIP", "Trade"] as const) {
    const members = people.filter(([, person]) => person.group === group)
    await groupCustomers(
      shop,
      group,
      members.flatMap(([name]) => registered[name]?.id ?? []),
    )
  }
  return { ...guests, ...customers, ...registered }
}

async function liveThroughRequests(
  shop: Shop,
  people: Record<PersonName, Buyer>,
  placed: PlacedOrders,
  options: SeedOptions,
): Promise<ToldStory[]> {
  await makeDashboardReturn(shop, orderOf(dashboardReturn, placed))
  const told: ToldStory[] = []
  for (const story of stories) {
    const cast = { order: orderOf(story, placed), buyer: people[story.buyer] }
    told.push(await liveThroughStory(shop, story, cast, options))
    options.onProgress(1 / STEPS)
  }
  return told
}

async function liveThroughWithdrawals(
  shop: Shop,
  people: Record<PersonName, Buyer>,
  placed: PlacedOrders,
  { mailbox, onProgress }: SeedOptions,
): Promise<void> {
  for (const plan of withdrawalPlans) {
    const order = orderOf(plan, placed)
    const store = await openStorefront(shop, { order, buyer: people[plan.buyer] }, mailbox)
    await confirmWithdrawal(store, await draftWithdrawal(store, order, plan.name))
    onProgress(1 / STEPS)
  }
}

async function liveThroughConversations(
  shop: Shop,
  people: Record<PersonName, Buyer>,
  placed: PlacedOrders,
  { clock, now, onProgress }: SeedOptions,
): Promise<void> {
  await clock.moveTo(now)
  await liveThroughTickets(shop, {
    stories: ticketStories,
    buyerOf: ({ buyer }) => people[buyer],
    orderOf: ({ buyer }) => [...placed].find(([plan]) => plan.buyer === buyer)?.[1].id,
    clock,
    onStep: () => onProgress(TICKET_STEP / STEPS),
  })
}

function orderOf(plan: OrderPlan, placed: PlacedOrders): PlacedOrder {
  const order = placed.get(plan)
  if (!order) throw new Error(`The order of ${plan.buyer} was not placed.`)
  return order
}

function toDemoOrder(plan: NotablePlan, placed: PlacedOrders): DemoOrder {
  const { id, displayId, email } = orderOf(plan, placed)
  return { id, display_id: displayId, email, what: plan.what }
}
