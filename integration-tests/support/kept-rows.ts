import { Client } from "@medusajs/framework/pg"

/**
 * Two layers of rows that are kept, as schemas with a copy of each table that has any: what was there at first, and of
 * the tables that were written to before the second keeping, how they stood then.
 */
const FIRST = "kept first"
const LATER = "kept later"
const WRITTEN = `"${FIRST}"."written since"`
const COUNTED = `"${FIRST}"."counted before"`

/**
 * Keeps the rows of a database and puts back what was written since. A copy of the whole database would do the same, but
 * takes a second or more, because it has a thousand files, while a test writes to a handful of its tables.
 */
export class KeptRows {
  private constructor(private readonly client: Client) {}

  static async of(url: string): Promise<KeptRows> {
    const client = new Client({ connectionString: url })
    await client.connect()
    // Whoever still writes gives way: by default it is the one that has waited longest.
    await client.query("set deadlock_timeout = '1min'")
    await client.query(KEEP_FIRST)
    return new KeptRows(client)
  }

  /** From here on it is this that is put back, until all is. */
  async keepLater(): Promise<void> {
    await this.client.query(KEEP_LATER)
  }

  /** Tables that got rows since this was last asked, or since they were put back. */
  async takeGrown(): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `with told as (update ${WRITTEN} set is_told = true where not is_told returning name, verb)
       select distinct name from told where verb = 'INSERT' order by name`,
    )
    return rows.map(({ name }) => name)
  }

  /** As it was when rows were last kept. */
  async putBack(): Promise<void> {
    await this.client.query(PUT_BACK)
  }

  /** As it was when rows were first kept. */
  async putAllBack(): Promise<void> {
    await this.client.query(PUT_ALL_BACK)
  }

  async leave(): Promise<void> {
    await this.client.end()
  }
}

const countSequences = (layer: string) => `
  insert into ${COUNTED} select '${layer}', format('%I.%I', schemaname, sequencename)::regclass, last_value
    from pg_sequences where schemaname = 'public'`

/** A row's own trigger, because a statement that touches no row is told to one for statements too. */
const KEEP_FIRST = `
  create schema "${FIRST}";
  create unlogged table ${WRITTEN} (name text not null, verb text not null, is_told boolean not null default false);
  create unlogged table ${COUNTED} (layer text not null, sequence regclass not null, last_value bigint);
  create function "${FIRST}".note() returns trigger language plpgsql as $$
    begin insert into ${WRITTEN} (name, verb) values (tg_table_name, tg_op); return null; end $$;
  do $$
    declare "table" text; has_rows boolean;
    begin
      for "table" in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
        execute format('select exists (select from public.%I)', "table") into has_rows;
        if has_rows then
          execute format('create unlogged table "${FIRST}".%1$I as table public.%1$I', "table");
        end if;
        execute format('create trigger kept after insert or update or delete on public.%I for each row
                        execute function "${FIRST}".note()', "table");
      end loop;
    end $$;
  ${countSequences(FIRST)}`

const KEEP_LATER = `
  create schema "${LATER}";
  do $$
    declare "table" text;
    begin
      for "table" in select distinct name from ${WRITTEN} loop
        execute format('create unlogged table "${LATER}".%1$I as table public.%1$I', "table");
      end loop;
    end $$;
  ${countSequences(LATER)};
  truncate ${WRITTEN}`

/**
 * As a replica the session fires no trigger and checks no foreign key. What a column computes it computes again. A table
 * without a copy was empty.
 */
const putBack = (tables: string, layers: readonly string[]) => `
  set local session_replication_role = replica;
  do $$
    declare "table" text; kept regclass; columns text;
    begin
      for "table" in ${tables} loop
        execute format('delete from public.%I', "table");
        kept := coalesce(${layers.map((layer) => `to_regclass(format('"${layer}".%I', "table"))`).join(", ")});
        if kept is not null then
          select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
           where attrelid = format('public.%I', "table")::regclass and attnum > 0 and not attisdropped and attgenerated = '';
          execute format('insert into public.%I (%2$s) overriding system value select %2$s from %3$s',
                         "table", columns, kept);
        end if;
      end loop;
    end $$;
  select setval(sequence, coalesce(last_value, 1), last_value is not null) from ${COUNTED}
   where layer = (select max(layer) from ${COUNTED} where layer in (${layers.map((layer) => `'${layer}'`).join(", ")}));
  truncate ${WRITTEN}`

const PUT_BACK = `begin; ${putBack(`select distinct name from ${WRITTEN}`, [LATER, FIRST])}; commit`

const PUT_ALL_BACK = `
  begin;
  ${putBack(`select name from ${WRITTEN} union select tablename from pg_tables where schemaname = '${LATER}'`, [FIRST])};
  drop schema if exists "${LATER}" cascade;
  delete from ${COUNTED} where layer = '${LATER}';
  commit`
