import { DAY_MS } from "./instant"

/**
 * The only file that knows time zones. Rules come from the ICU data of the JavaScript engine by `Intl`; each zone
 * is asked once per block of days and remembered as a few integers, because one `Intl` call costs as much as a
 * hundred deadlines.
 */

/** Offsets of a zone over one block: from `starts[i]` until `starts[i + 1]` or the block's end, `offsets[i]` holds. */
interface OffsetBlock {
  readonly starts: readonly number[]
  /** Local time minus UTC, in ms. */
  readonly offsets: readonly number[]
  readonly end: number
}

interface Zone {
  readonly format: Intl.DateTimeFormat
  readonly blocks: Map<number, OffsetBlock>
}

const BLOCK_MS = 512 * DAY_MS
/** The shortest pair of clock changes on record since 1970 lies a week apart (Brazil, October 2000). */
const SAMPLE_MS = 4 * DAY_MS
/** More than any offset from UTC ever in use. */
const WIDEST_OFFSET_MS = 26 * 60 * 60_000

const zones = new Map<string, Zone>()

/** True for the name of an IANA zone such as `Europe/Berlin` or `UTC`; a bare offset such as `+01:00` is not one. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    openZone(name)
    return true
  } catch {
    return false
  }
}

/** Local time minus UTC in ms, at an instant given in epoch ms. */
export function offsetAt(timeZone: string, instant: number): number {
  const { starts, offsets } = blockOf(openZone(timeZone), Math.floor(instant / BLOCK_MS))
  let period = starts.length - 1
  while (period > 0 && (starts[period] ?? 0) > instant) period -= 1
  return offsets[period] ?? 0
}

/**
 * The local day, as days since 1970-01-01, on which an instant (epoch ms) falls. A date begins once: where clocks went
 * back over midnight (Newfoundland, until 2011), the hour shown again belongs to the date that had begun.
 */
export function localDayAt(timeZone: string, instant: number): number {
  const shown = Math.floor((instant + offsetAt(timeZone, instant)) / DAY_MS)
  return firstInstantAt(timeZone, (shown + 1) * DAY_MS) <= instant ? shown + 1 : shown
}

/**
 * The first instant (epoch ms) at which the local clock shows `wallClock` or later; `wallClock` is local time written
 * as if it were UTC, in ms. When clocks go forward, a time inside the gap is the moment of the change; when they go
 * back, a time that happens twice is its first occurrence. A later time never comes before an earlier one.
 */
export function firstInstantAt(timeZone: string, wallClock: number): number {
  const zone = openZone(timeZone)
  for (let index = Math.floor((wallClock - WIDEST_OFFSET_MS) / BLOCK_MS); ; index += 1) {
    const { starts, offsets, end } = blockOf(zone, index)
    for (const [period, start] of starts.entries()) {
      const offset = offsets[period] ?? 0
      const until = starts[period + 1] ?? end
      if (until + offset > wallClock) return Math.max(start, wallClock - offset)
    }
  }
}

/** @throws RangeError when there is no such zone */
function openZone(name: string): Zone {
  const key = name.toLowerCase()
  const known = zones.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" })
  const zone: Zone = { format, blocks: new Map() }
  zones.set(key, zone)
  return zone
}

function blockOf(zone: Zone, index: number): OffsetBlock {
  const known = zone.blocks.get(index)
  if (known !== undefined) return known
  const block = surveyBlock(zone, index * BLOCK_MS, (index + 1) * BLOCK_MS)
  zone.blocks.set(index, block)
  return block
}

function surveyBlock(zone: Zone, start: number, end: number): OffsetBlock {
  let offset = askOffset(zone, start)
  const starts = [start]
  const offsets = [offset]
  for (let sampled = start; sampled < end; sampled += SAMPLE_MS) {
    const next = Math.min(sampled + SAMPLE_MS, end)
    for (let change = findChange(zone, sampled, next, offset); change !== null;) {
      offset = askOffset(zone, change)
      starts.push(change)
      offsets.push(offset)
      change = findChange(zone, change, next, offset)
    }
  }
  return { starts, offsets, end }
}

/** The first instant in (from, until) whose offset is no longer `offset`, by bisection, or null when there is none. */
function findChange(zone: Zone, from: number, until: number, offset: number): number | null {
  let before = from
  let after = until - 1
  if (askOffset(zone, after) === offset) return null
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (askOffset(zone, middle) === offset) before = middle
    else after = middle
  }
  return after
}

/** Reads the offset from the name that `Intl` prints: `GMT+02:00`, `GMT-00:44:30`, or `GMT` alone for zero. */
function askOffset(zone: Zone, instant: number): number {
  const printed = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(zone.format.format(instant))
  if (printed === null) throw new Error("Intl printed no offset for the time zone")
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = printed
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === "-" ? -offset : offset
}
