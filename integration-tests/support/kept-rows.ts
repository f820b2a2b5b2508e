import { Client } from "@medusajs/framework/pg"

/** The schema of the rows that are kept, by the names of their tables. What was written is noted beside them. */
const KEEP = "kept"
const WRITTEN = `"${KEEP}"."written since"`
const COUNTED = `"${KEEP}"."counted before"`

/**
 * Keeps the rows of a database and puts back what was written since. A copy of the whole database would do the same, but
 * takes a second or more, because it has a thousand files, while a test writes to a handful of its tables.
 */
export class KeptRows {
  private constructor(private readonly client: Client) {}

  static async of(url: string): Promise<KeptRows> {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(KEEP_ROWS)
    return new KeptRows(client)
  }

  /** Tables that got rows since this was last asked, or since they were put back. */
  async takeGrown(): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `with told as (update ${WRITTEN} set is_told = true where not is_told returning name, verb)
       select distinct name from told where verb = 'INSERT' order by name`,
    )
    return rows.map(({ name }) => name)
  }

  async putBack(): Promise<void> {
    await this.client.query(PUT_BACK)
  }

  async leave(): Promise<void> {
    await this.client.end()
  }
}

/** A row's own trigger, because a statement that touches no row is told to one for statements too. */
const KEEP_ROWS = `
  create schema "${KEEP}";
  create unlogged table ${WRITTEN} (name text not null, verb text not null, is_told boolean not null default false);
  create function "${KEEP}".note() returns trigger language plpgsql as $$
    begin insert into ${WRITTEN} (name, verb) values (tg_table_name, tg_op); return null; end $$;
  do $$
    declare "table" text;
    begin
      for "table" in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
        execute format('create unlogged table "${KEEP}".%1$I as table public.%1$I', "table");
        execute format('create trigger kept after insert or update or delete on public.%I for each row
                        execute function "${KEEP}".note()', "table");
      end loop;
    end $$;
  create unlogged table ${COUNTED} as
    select format('%I.%I', schemaname, sequencename)::regclass as sequence, last_value from pg_sequences
     where schemaname = 'public'`

/** As a replica the session fires no trigger and checks no foreign key. What a column computes it computes again. */
const PUT_BACK = `
  begin;
  set local session_replication_role = replica;
  do $$
    declare "table" text; columns text;
    begin
      for "table" in select distinct name from ${WRITTEN} loop
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
         where attrelid = format('public.%I', "table")::regclass and attnum > 0 and not attisdropped and attgenerated = '';
        execute format('delete from public.%I', "table");
        execute format('insert into public.%1$I (%2$s) overriding system value select %2$s from "${KEEP}".%1$I',
                       "table", columns);
      end loop;
    end $$;
  select setval(sequence, coalesce(last_value, 1), last_value is not null) from ${COUNTED};
  truncate ${WRITTEN};
  commit`
