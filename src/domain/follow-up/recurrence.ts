import { RRule, type Options } from "rrule"

import { DAY_MS, RANGE_END, toEpochMs } from "../calendar/instant"
import { firstInstantAt, offsetAt } from "../calendar/zone"
import { accept, refuse, type Decision } from "../kernel/decision"

/** The only file that knows the library of RFC 5545. It is asked on a clock without a zone; zones are ours. */

export interface RecurrenceQuestion {
  /** Such as `FREQ=MONTHLY;INTERVAL=6`, with or without `RRULE:` in front. */
  readonly rrule: string
  /** What the wall clock shows at the first occurrence, as if it were UTC, in ms. */
  readonly start_wall: number
  /** IANA, whose wall clock that is. */
  readonly time_zone: string
}

/**
 * The library looks for the next occurrence until the year 9999. The calendar repeats itself every 400 years to the day of
 * the week, so a rule is followed 7600 years later: one that never comes is given up after centuries, not millennia.
 */
const LATER_MS = 19 * 146_097 * DAY_MS
const LONGEST_INTERVAL = 10_000
const MOST_COUNTED = 100_000

/**
 * The occurrences of a rule (RFC 5545, 3.3.10), in order, each an instant. They keep to the wall clock of the zone
 * through every change of clocks; one whose time does not exist, on a date or on a clock, is left out and not counted,
 * as the standard has it. Of a time that comes twice the first counts.
 *
 * @param isWanted asked of each occurrence in turn; false ends the search
 * @example
 * // 29 March 2026, 02:30 does not exist in Berlin
 * listOccurrences({ rrule: "FREQ=DAILY;COUNT=2", start_wall: Date.UTC(2026, 2, 28, 2, 30), time_zone: "Europe/Berlin" }, …)
 * // accepted: [2026-03-28T01:30:00Z, 2026-03-30T00:30:00Z]
 */
export function listOccurrences(
  question: RecurrenceQuestion,
  isWanted: (at: Date, taken: number) => boolean,
): Decision<Date[]> {
  const options = parseRule(question.rrule)
  if (options === null || !isReachable(options, question.start_wall)) return refuseRule(question.rrule)
  const { count, until, ...endless } = options
  const rule = new RRule({ ...endless, dtstart: new Date(question.start_wall + LATER_MS) })
  const last = lastInstant(question, until ?? null)
  const found: Date[] = []
  let counted = 0
  rule.all((wall) => {
    if (wall.getTime() - LATER_MS >= RANGE_END - DAY_MS) return false
    const at = instantOf(question.time_zone, wall.getTime() - LATER_MS)
    if (at === null) return true
    if (at.getTime() > last || counted === (count ?? Infinity)) return false
    counted += 1
    if (!isWanted(at, found.length)) return false
    found.push(at)
    return true
  })
  return accept(found)
}

/** Whether a merchant's rule can be followed. */
export function isRecurrenceRule(rrule: string): boolean {
  return parseRule(rrule) !== null
}

/** The parts of a rule by name, in capitals; for what has to be added to it. */
export function partsOf(rrule: string): ReadonlyMap<string, string> {
  const parts = bare(rrule).split(";")
  return new Map(parts.map((part) => [part.split("=")[0]?.toUpperCase() ?? "", part.split("=")[1] ?? ""]))
}

/** What the wall clock of a zone shows at an instant, as if it were UTC, in ms. */
export function wallClockAt(timeZone: string, at: Date): number {
  const instant = toEpochMs(at)
  return instant + offsetAt(timeZone, instant)
}

function bare(rrule: string): string {
  return rrule.trim().replace(/^RRULE:/i, "")
}

function parseRule(rrule: string): Partial<Options> | null {
  const text = bare(rrule)
  if (!/^([A-Z]+=[A-Z0-9,+\-]+)(;[A-Z]+=[A-Z0-9,+\-]+)*$/i.test(text)) return null
  if (/(^|;)(DTSTART|TZID|BYEASTER)=/i.test(text)) return null
  try {
    const options = RRule.parseString(text.toUpperCase())
    const isCountable =
      isBetween(options.interval ?? 1, 1, LONGEST_INTERVAL) && isBetween(options.count ?? 1, 1, MOST_COUNTED)
    const hasTimes = TIME_PARTS.every(([name, most]) => numbersOf(text, name).every((one) => isBetween(one, 0, most)))
    const isDated = !Number.isNaN(options.until?.getTime() ?? 0)
    return options.freq !== undefined && isCountable && hasTimes && isDated ? options : null
  } catch {
    return null
  }
}

/**
 * Within a day the library steps from time to time until one is listed. It finds one if the first is listed and a day
 * holds a whole number of steps; otherwise it might step for ever.
 */
function isReachable(options: Partial<Options>, startWall: number): boolean {
  const step = STEP_SECONDS.get(options.freq)
  if (step === undefined) return true
  const start = new Date(startWall)
  const lists: readonly (readonly [Options["byhour"] | undefined, number])[] = [
    [options.byhour, start.getUTCHours()],
    [options.byminute, start.getUTCMinutes()],
    [options.bysecond, start.getUTCSeconds()],
  ]
  const named = lists.flatMap(([list, first]) => (list === undefined || list === null ? [] : [{ list, first }]))
  if (named.length === 0) return true
  const isListed = named.every(({ list, first }) => (Array.isArray(list) ? list.includes(first) : list === first))
  return isListed && (DAY_MS / 1000) % (step * (options.interval ?? 1)) === 0
}

const STEP_SECONDS: ReadonlyMap<unknown, number> = new Map([
  [RRule.HOURLY, 3600],
  [RRule.MINUTELY, 60],
  [RRule.SECONDLY, 1],
])

/** `UNTIL` is an instant when it ends in Z, and otherwise a time of the rule's own wall clock, or a whole date. */
function lastInstant({ rrule, time_zone }: RecurrenceQuestion, until: Date | null): number {
  if (until === null) return Infinity
  const written = partsOf(rrule).get("UNTIL") ?? ""
  if (written.toUpperCase().endsWith("Z")) return until.getTime()
  const isDate = !written.toUpperCase().includes("T")
  return firstInstantAt(time_zone, until.getTime() + (isDate ? DAY_MS : 0)) - (isDate ? 1 : 0)
}

const TIME_PARTS = [
  ["BYHOUR", 23],
  ["BYMINUTE", 59],
  ["BYSECOND", 59],
] as const

function numbersOf(rrule: string, name: string): number[] {
  const list = partsOf(rrule).get(name)
  return list === undefined ? [] : list.split(",").map(Number)
}

function isBetween(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}

/** Null for a time that the clock jumped over. */
function instantOf(timeZone: string, wall: number): Date | null {
  const instant = firstInstantAt(timeZone, wall)
  return instant + offsetAt(timeZone, instant) === wall ? new Date(instant) : null
}

function refuseRule(rrule: string): Decision<never> {
  const message = `${JSON.stringify(rrule)} is not a recurrence rule of RFC 5545, such as FREQ=MONTHLY;INTERVAL=6.`
  return refuse([{ code: "recurrence_not_understood", message, field: "rrule" }])
}
