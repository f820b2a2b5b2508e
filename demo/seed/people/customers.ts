import type { Address } from "./buyer"

/** What every registered customer of the demo logs in with. */
export const CUSTOMER_PASSWORD = "longhand-demo"

/** Numbers that are kept free for stories, by country, where there are such. */
const PHONES: Readonly<Record<string, string | undefined>> = {
  de: "+49 30 23125 0",
  fr: "+33 1 99 00 47 ",
  us: "+1 212 555 01",
}

/** Somebody who buys; `group` names the customer group they are in. */
export interface Person {
  readonly email: string
  readonly address: Address
  readonly group?: "VIP" | "Trade"
}

function person(
  email: string,
  [first_name, last_name]: readonly [string, string],
  [address_1, postal_code, city, country_code, province]: readonly [string, string, string, string, string?],
  group?: Person["group"],
): Person {
  const phone = phoneOf(email, country_code)
  return {
    ...{ email, group },
    address: { first_name, last_name, address_1, postal_code, city, country_code, province, phone },
  }
}

/** Two more digits, the same in every seed. */
function phoneOf(email: string, country: string): string | undefined {
  const digits = [...email].reduce((sum, letter) => (sum * 7 + letter.charCodeAt(0)) % 100, 0)
  return PHONES[country] && `${PHONES[country]}${String(digits).padStart(2, "0")}`
}

export const customers = {
  anna: person("anna.brandt@example.com", ["Anna", "Brandt"], ["Lindenallee 8", "20259", "Hamburg", "de"]),
  jonas: person("jonas.keller@example.com", ["Jonas", "Keller"], ["Maximilianstr. 31", "80539", "München", "de"]),
  mira: person("mira.yilmaz@example.com", ["Mira", "Yılmaz"], ["Kottbusser Damm 77", "10967", "Berlin", "de"]),
  wilhelmina: person(
    "wilhelmina@example.com",
    ["Wilhelmina Adelheid Friederike Charlotte", "von und zu Hohenstein-Lichtenberg-Waldeck"],
    ["Schloss Hohenstein, Nordflügel, zweite Treppe", "97437", "Haßfurt", "de"],
  ),
  camille: person("camille.moreau@example.com", ["Camille", "Moreau"], ["12 rue des Martyrs", "75009", "Paris", "fr"]),
  lucien: person(
    "lucien.petit@example.com",
    ["Lucien", "Petit"],
    ["4 place Bellecour", "69002", "Lyon", "fr"],
    "Trade",
  ),
  grace: person(
    "grace.okafor@example.com",
    ["Grace", "Okafor"],
    ["418 Bedford Ave", "11249", "Brooklyn", "us", "us-ny"],
  ),
  daniel: person(
    "daniel.reyes@example.com",
    ["Daniel", "Reyes"],
    ["2250 Mission St", "94110", "San Francisco", "us", "us-ca"],
  ),
  harper: person(
    "harper.lindqvist@example.com",
    ["Harper", "Lindqvist"],
    ["77 Congress St", "97204", "Portland", "us", "us-or"],
    "VIP",
  ),
  yuki: person("yuki.tanaka@example.com", ["由紀", "田中"], ["神宮前3-21-5", "150-0001", "東京都渋谷区", "jp"]),
  wei: person("wei.zhang@example.com", ["伟", "张"], ["中山手通2-10", "650-0004", "神戸市", "jp"], "VIP"),
  meilin: person("meilin.chen@example.com", ["美玲", "陈"], ["Kantstrasse 101", "10627", "Berlin", "de"], "VIP"),
} as const satisfies Record<string, Person>

/** People who never made an account. */
export const guests = {
  theo: person("theo.guest@example.com", ["Theo", "Neumann"], ["Ostendstr. 5", "60314", "Frankfurt", "de"]),
  elise: person("elise.guest@example.com", ["Élise", "Fontaine"], ["9 quai de Bacalan", "33300", "Bordeaux", "fr"]),
  sam: person("sam.guest@example.com", ["Sam", "O'Neill"], ["19 Orchard St", "10002", "New York", "us", "us-ny"]),
  haruto: person("haruto.guest@example.com", ["陽翔", "佐藤"], ["四条通12", "600-8001", "京都市", "jp"]),
  priya: person(
    "priya.guest@example.com",
    ["Priya", "Raman"],
    ["1 Market St", "94105", "San Francisco", "us", "us-ca"],
  ),
} as const satisfies Record<string, Person>

export type PersonName = keyof typeof customers | keyof typeof guests
