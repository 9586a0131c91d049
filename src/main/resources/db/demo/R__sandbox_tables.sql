-- What the stand-ins remember. Theirs alone: no room of the service reads these tables.
create table if not exists sandbox_behaviour (
  system    text primary key,
  behaviour text not null,
  -- How many more calls behave so; null: until changed.
  times     int
);

-- Each thing done for the service, once per key however often it was asked.
create table if not exists sandbox_effect (
  kind    text        not null,
  key     text        not null,
  id      text        not null,
  done_at timestamptz not null,
  calls   int         not null default 1,
  primary key (kind, key)
);
-- Since when it is taken back, and for ever. A row without a call keeps a key from being used later.
alter table sandbox_effect add column if not exists taken_back_at timestamptz;

-- What the addresses of a postcode can have; of others, everything.
create table if not exists sandbox_reach (
  postcode   text    primary key,
  served     boolean not null,
  down_mbit  int     not null,
  line_there boolean not null
);
insert into sandbox_reach (postcode, served, down_mbit, line_there)
values ('00000', false, 0, false), ('17209', true, 25, true), ('12627', true, 250, false)
on conflict (postcode) do nothing;

create table if not exists sandbox_message (
  id        bigint generated always as identity primary key,
  channel   text        not null,
  key       text        not null,
  recipient text        not null,
  subject   text,
  text      text,
  html      text,
  sent_at   timestamptz not null,
  order_id  text,
  unique (channel, key, recipient)
);
-- Where a mail is answered.
alter table sandbox_message add column if not exists reply_to text;
create index if not exists sandbox_message_order on sandbox_message (order_id);

-- How far the demo's clock is ahead; one row.
create table if not exists sandbox_clock (
  only_row boolean primary key default true check (only_row),
  ahead    text not null
);

-- Which of the first start's sample orders were placed.
create table if not exists sandbox_sample (
  name text primary key
);
