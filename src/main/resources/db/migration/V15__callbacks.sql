-- Whom we serve longer than others, by contract.
alter table customer
  add customer_class text not null default 'standard'
    check (customer_class in ('standard', 'business', 'aroundTheClock'));

-- Who talks with customers: a region's team, or the national pool. Its id is its group in the engine.
create table team (
  id           text primary key check (id ~ '^team-[a-z0-9-]{1,40}$'),
  name         text not null,
  -- Whose customers it serves; null: the national pool.
  territory_id text unique references territory,
  zone         text not null,
  -- Whose public holidays count, as in territory; null: it works on holidays too.
  state        text,
  -- A drawing below /assets/teams.
  picture      text not null default 'team.svg' check (picture ~ '^[a-z0-9-]{1,40}\.svg$')
);
-- There is one pool.
create unique index one_national_pool on team ((true)) where territory_id is null;
-- The usual week, in the team's zone; 1 is Monday. A class without hours of its own has those of 'standard'.
create table team_hours (
  team_id        text not null references team,
  customer_class text not null default 'standard'
    check (customer_class in ('standard', 'business', 'aroundTheClock')),
  weekday        int  not null check (weekday between 1 and 7),
  opens          time not null,
  closes         time not null check (closes > opens),
  primary key (team_id, customer_class, weekday)
);
-- Days that are not as usual; without hours it is closed.
create table team_day (
  team_id text not null references team,
  day     date not null,
  opens   time,
  closes  time,
  reason  text not null,
  check ((opens is null) = (closes is null)),
  check (closes > opens),
  primary key (team_id, day)
);
-- Who helps out first when a team cannot keep its calls.
create table team_neighbour (
  team_id      text not null references team,
  neighbour_id text not null references team check (neighbour_id <> team_id),
  rank         int  not null,
  primary key (team_id, neighbour_id)
);
create table agent (
  -- The login.
  id        text primary key,
  name      text    not null,
  team_id   text    not null references team,
  -- ISO 639-1.
  languages text[]  not null default '{}',
  active    boolean not null default true
);
create index agent_of_team on agent (team_id);
-- The usual week, in the team's zone; 1 is Monday.
create table agent_shift (
  agent_id text not null references agent,
  weekday  int  not null check (weekday between 1 and 7),
  starts   time not null,
  ends     time not null check (ends > starts),
  primary key (agent_id, weekday, starts)
);
create table agent_absence (
  id       text primary key,
  agent_id text        not null references agent,
  from_at  timestamptz not null,
  to_at    timestamptz not null check (to_at > from_at)
);
create index absence_of_agent on agent_absence (agent_id, to_at);

-- Whether a customer wants a team of his own; the newest counts. By whom it was noted is nobody's
-- business: nothing links a refusal to an employee (P10).
create table team_choice (
  customer_id text        not null references customer,
  opted_out   boolean     not null,
  via         text        not null check (via in ('page', 'api', 'phone', 'mail', 'letter', 'shop')),
  -- The day's beginning; the moment would say who noted it.
  at          timestamptz not null,
  primary key (customer_id, at)
);

create table callback (
  id            text primary key,
  customer_id   text        not null references customer,
  -- The order or draft that it is about, if any.
  case_id       text,
  matter        text        not null check (matter in
    ('order', 'visit', 'fault', 'bill', 'contract', 'other', 'missingDetail', 'draft', 'missedVisit')),
  -- What the customer wrote with it.
  remark        text check (length(remark) <= 500),
  -- E.164.
  phone         text        not null,
  -- ISO 639-1.
  language      text        not null,
  asked_via     text        not null check (asked_via in ('page', 'api', 'phone', 'flow', 'team')),
  client_id     text,
  asked_at      timestamptz not null,
  state         text        not null check (state in ('open', 'invited', 'reached', 'declined', 'handedOn')),
  -- Who is to call: the team as promised, and the agent whom the customer knows, if any.
  team_id       text        not null references team,
  agent_id      text references agent,
  -- The customer asked for 'now'.
  at_once       boolean     not null,
  slot_from     timestamptz not null,
  slot_to       timestamptz not null check (slot_to > slot_from),
  -- The first promise never changes (P6).
  first_slot_from timestamptz not null,
  -- How often we called and did not reach him.
  attempts      int         not null default 0 check (attempts >= 0),
  -- Since when another team may call too.
  opened_up_at  timestamptz,
  -- We missed a slot of it.
  missed_at     timestamptz,
  -- Who has the call now.
  taken_by      text,
  taken_at      timestamptz,
  -- When we first called.
  called_at     timestamptz,
  ended_at      timestamptz,
  -- What the agent noted, or why it ended without him, as a code.
  end_note      text check (length(end_note) <= 1000),
  served_by     text,
  served_team   text references team,
  -- Checked at the end: the one ends before the other, which goes on with it, is open.
  handed_to     text references callback deferrable initially deferred,
  check ((state in ('reached', 'declined', 'handedOn')) = (ended_at is not null)),
  -- Nothing links a refusal to an employee (P10).
  check (state <> 'declined' or (served_by is null and taken_by is null)),
  check ((state = 'handedOn') = (handed_to is not null))
);
-- One open callback a matter: the rest point to it.
create unique index one_open_callback_a_matter
  on callback (customer_id, matter, coalesce(case_id, '')) where state in ('open', 'invited');
create index callback_of_customer on callback (customer_id, asked_at);
create index callback_of_slot on callback (team_id, slot_from) where state = 'open';
create index callback_of_case on callback (case_id);
create index callback_on_number on callback (phone) where state = 'open';
create index callback_ended on callback (ended_at);

-- Each time we called and did not reach him.
create table callback_attempt (
  callback_id text        not null references callback,
  number      int         not null,
  at          timestamptz not null,
  primary key (callback_id, number)
);
-- One row a team and quarter of an hour: its lock decides who gets the last place.
create table callback_quarter (
  team_id   text        not null references team,
  starts_at timestamptz not null,
  primary key (team_id, starts_at)
);
-- How long calls take, learned from those that ended; per team.
create table call_length (
  team_id  text primary key references team,
  seconds  double precision not null check (seconds > 0),
  learned  bigint           not null
);

-- One thread a customer, open for good.
create table conversation (
  id          text primary key,
  customer_id text        not null unique references customer,
  opened_at   timestamptz not null,
  -- Since when a question of the customer's waits for us; null: none does.
  waits_since timestamptz
);
create table thread_message (
  id              text primary key,
  -- Their order: two may come at one instant.
  number          bigint generated always as identity unique,
  conversation_id text        not null references conversation,
  -- From the customer, else from us.
  incoming        boolean     not null,
  via             text        not null check (via in ('page', 'mail', 'api', 'desk', 'shop', 'phone')),
  -- Who of us answered: a name that the customer reads.
  agent_id        text,
  agent_name      text,
  -- Where a mail came from, when that is not the address that we know of him.
  sender          text check (length(sender) <= 320),
  body            text        not null check (length(body) <= 10000),
  -- It wants an answer; a 'thank you' does not.
  question        boolean     not null,
  at              timestamptz not null,
  check (incoming = (agent_id is null))
);
create index thread_message_of_conversation on thread_message (conversation_id, number);
create table attachment (
  id         text primary key,
  message_id text  not null references thread_message,
  name       text  not null check (length(name) <= 200),
  -- As found in its bytes, not as it was called.
  media_type text  not null,
  content    bytea not null
);
create index attachment_of_message on attachment (message_id);
-- Mails that came in, each taken once, and why some were not.
create table inbound_mail (
  -- SHA-256 over message id, sender and body.
  fingerprint bytea primary key,
  taken_at    timestamptz not null,
  outcome     text        not null,
  message_id  text references thread_message
);
-- Signs reply addresses where the environment gives no secret; one row.
create table reply_secret (
  only_row boolean primary key default true check (only_row),
  secret   text not null
);

-- Where there are no teams yet, customers are served all the same.
insert into team (id, name, zone) values ('team-national', 'National team', 'Europe/Berlin');
insert into team_hours (team_id, weekday, opens, closes)
  select 'team-national', day, '07:00', '22:00' from generate_series(1, 7) day;
insert into team_hours (team_id, customer_class, weekday, opens, closes)
  select 'team-national', 'aroundTheClock', day, '00:00', '24:00' from generate_series(1, 7) day;

-- What waits for its customer: notices that are held back leave in the order in which they were told.
create index notice_unsent_of_customer on notice (customer_id)
  where sent_at is null and parked_at is null;

-- A look at a customer names no order; a search names neither.
alter table case_look drop constraint case_look_check,
  add check ((customer_id is null) = (hits is not null));
