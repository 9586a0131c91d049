-- Intervals of one technician are kept apart by the database (P7); the extension is a trusted one.
create extension if not exists btree_gist;

-- Where a team of technicians works.
create table territory (
  id    text primary key,
  name  text not null,
  -- ISO 3166-2 without the country, in lower case: whose public holidays count.
  state text not null check (state in
    ('bw', 'by', 'be', 'bb', 'hb', 'hh', 'he', 'mv', 'ni', 'nw', 'rp', 'sl', 'sn', 'st', 'sh', 'th')),
  zone  text not null default 'Europe/Berlin'
);
-- Which postcodes belong to it, the longest prefix wins; and the middle of each area.
create table territory_postcode (
  prefix       text primary key check (prefix ~ '^[0-9]{1,5}$'),
  territory_id text             not null references territory,
  latitude     double precision not null check (latitude between -90 and 90),
  longitude    double precision not null check (longitude between -180 and 180)
);
-- What delays a whole territory: a storm, a flood, a strike.
create table regional_event (
  id            text primary key,
  territory_id  text        not null references territory,
  kind          text        not null check (kind in ('storm', 'flood', 'outage', 'roads')),
  delay_minutes int         not null check (delay_minutes between 1 and 1440),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null check (ends_at > starts_at),
  declared_by   text        not null,
  declared_at   timestamptz not null
);
create index regional_event_of_territory on regional_event (territory_id, ends_at);

create table technician (
  id           text primary key,
  name         text             not null,
  territory_id text             not null references territory,
  -- Where the day begins and ends: home or depot.
  latitude     double precision not null check (latitude between -90 and 90),
  longitude    double precision not null check (longitude between -180 and 180),
  skills       text[]           not null default '{}',
  -- ISO 639-1.
  languages    text[]           not null default '{}',
  active       boolean          not null default true
);
create index technician_of_territory on technician (territory_id);
-- The usual week, in the territory's zone; 1 is Monday.
create table technician_shift (
  technician_id text not null references technician,
  weekday       int  not null check (weekday between 1 and 7),
  starts        time not null,
  ends          time not null check (ends > starts),
  primary key (technician_id, weekday)
);
create table technician_absence (
  id            text primary key,
  technician_id text        not null references technician,
  from_at       timestamptz not null,
  to_at         timestamptz not null check (to_at > from_at),
  reason        text        not null check (reason in ('sick', 'leave', 'training', 'other')),
  noted_by      text        not null,
  noted_at      timestamptz not null
);
create index absence_of_technician on technician_absence (technician_id, to_at);

-- One row a territory and day: its lock serializes who books, moves and plans there.
create table day_plan (
  territory_id text   not null references territory,
  day          date   not null,
  -- Grows with each change of the day's visits or technicians.
  version      bigint not null default 0,
  planned_at   timestamptz,
  -- The version that the last plan was made for.
  planned_version bigint,
  primary key (territory_id, day)
);

alter table visit
  -- A job of the network, such as a cabinet to be mended, belongs to no order and no customer.
  alter order_id drop not null,
  add customer_id     text references customer,
  add client_id       text,
  add territory_id    text references territory,
  -- In the territory's zone.
  add day             date,
  add street          text,
  add postcode        text,
  add city            text,
  add latitude        double precision,
  add longitude       double precision,
  add work            text not null default 'installation',
  add skills          text[] not null default '{}',
  add expected_minutes int check (expected_minutes > 0),
  add spread_minutes  int check (spread_minutes >= 0),
  add urgency         int not null default 1 check (urgency between 1 and 3),
  add language        text,
  add preferred_technician text references technician,
  -- The plan: nobody yet while technician_id is null.
  add technician_id   text references technician,
  add planned_from    timestamptz,
  add planned_to      timestamptz,
  -- A chosen window is held until then, while the customer confirms.
  add held_until      timestamptz,
  add reminded_at     timestamptz,
  -- As last told to the customer, when that is later than the window or while he is on the way.
  add expected_at     timestamptz,
  add delay_told_at   timestamptz,
  add on_the_way_at   timestamptz,
  add arrived_at      timestamptz,
  -- Who ended it: the customer, the operator, or the work itself.
  add ended_by        text check (ended_by in ('customer', 'operator', 'work')),
  add end_reason      text,
  -- The visit that this one replaced; to an intake client both are one appointment.
  add replaces        text references visit,
  -- What the intake client sent that booked it, and when it took it off its list.
  add client_request  json,
  add client_deleted_at timestamptz,
  add check ((technician_id is null) = (planned_from is null)),
  add check ((planned_from is null) = (planned_to is null)),
  add check (planned_to > planned_from),
  drop constraint visit_state_check,
  add constraint visit_state_check check (state in
    ('held', 'booked', 'onTheWay', 'begun', 'done', 'notDone', 'withdrawn', 'moved', 'lapsed',
     'missed'));
update visit set customer_id = (select customer_id from product_order o where o.id = order_id);

drop index one_open_visit_of_order;
-- One open visit per order item (P5), and at most one window held beside it.
create unique index one_open_visit_of_order on visit (order_id)
  where state in ('booked', 'onTheWay', 'begun');
create unique index one_held_visit_of_order on visit (order_id) where state = 'held';
create index visit_replaced on visit (replaces) where replaces is not null;
create index visit_of_client on visit (client_id) where client_id is not null;
create index visit_of_day on visit (territory_id, day)
  where state in ('held', 'booked', 'onTheWay', 'begun');
create index visit_of_technician on visit (technician_id, day);

-- Nobody is in two places at a time, whoever books at the same moment; deferrable, so that a new
-- plan commits as one.
alter table visit add constraint one_place_at_a_time
  exclude using gist (technician_id with =, tstzrange(planned_from, planned_to) with &&)
  where (technician_id is not null and state in ('held', 'booked', 'onTheWay', 'begun'))
  deferrable initially immediate;

-- What was offered instead of a window that we could not keep (P8).
create table replacement_window (
  visit_id    text        not null references visit,
  window_from timestamptz not null,
  window_to   timestamptz not null check (window_to > window_from),
  primary key (visit_id, window_from)
);

-- No cancellation without notice (P8): a visit of a customer that the operator ends or moves does
-- not commit without its message, and without other windows unless it was replaced by a visit.
-- So that nothing goes around it, somebody ends each agreed visit, and its window stays: another
-- window is another visit.
create function visit_end_is_told() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.customer_id is not null
     and old.state in ('booked', 'onTheWay', 'begun') then
    if new.state in ('withdrawn', 'moved') and new.ended_by is null then
      raise exception 'Visit % ended, and nobody says by whom (P8)', new.id;
    end if;
    if (new.window_from, new.window_to) is distinct from (old.window_from, old.window_to) then
      raise exception 'Visit % has another window than was agreed (P8)', new.id;
    end if;
  end if;
  if new.ended_by = 'operator' and new.customer_id is not null then
    if not exists (select from notice where key = new.id || ':endedByUs') then
      raise exception 'Visit % ended by the operator without notice (P8)', new.id;
    end if;
    if not exists (select from replacement_window where visit_id = new.id)
       and not exists (select from visit next where next.replaces = new.id) then
      raise exception 'Visit % ended by the operator without other windows (P8)', new.id;
    end if;
  end if;
  return null;
end $$;
create constraint trigger visit_end_is_told
  after insert or update of state, ended_by, window_from, window_to on visit
  deferrable initially deferred
  for each row execute function visit_end_is_told();

-- Who was shown the safety notice, by which way, in which language.
create table visit_receipt (
  visit_id text        not null references visit,
  kind     text        not null check (kind in ('safetyNotice')),
  via      text        not null check (via in ('message', 'page')),
  language text        not null,
  at       timestamptz not null,
  primary key (visit_id, kind, via, language)
);

create table visit_rating (
  visit_id text primary key references visit,
  stars    int         not null check (stars between 1 and 5),
  rated_at timestamptz not null
);

-- A technician's page: one link a technician and day.
create table technician_link (
  token_hash    bytea primary key,
  technician_id text        not null references technician,
  day           date        not null,
  expires_at    timestamptz not null,
  revoked_at    timestamptz
);
create index technician_link_of_day on technician_link (technician_id, day);
-- A tap is sent again until it is taken, and counts once, by its key.
create table technician_tap (
  key           text primary key check (length(key) <= 64),
  visit_id      text        not null references visit,
  technician_id text        not null references technician,
  tap           text        not null check (tap in ('onTheWay', 'arrived', 'done', 'couldNot')),
  -- Why he could not.
  reason        text check (reason in ('absent', 'notPossible', 'followUp')),
  tapped_at     timestamptz not null,
  taken_at      timestamptz not null,
  -- What he was answered; one that changed nothing is noted too.
  answer        text        not null
);

-- What a new plan would change for somebody, shown before it is applied.
create table plan_proposal (
  id           text primary key,
  territory_id text        not null references territory,
  day          date        not null,
  reason       text        not null,
  made_at      timestamptz not null,
  closed_at    timestamptz
);
create unique index one_open_proposal_of_day on plan_proposal (territory_id, day)
  where closed_at is null;
create table proposed_move (
  proposal_id        text        not null references plan_proposal,
  visit_id           text        not null references visit,
  technician_before  text references technician,
  planned_before     timestamptz,
  technician_after   text references technician,
  planned_after      timestamptz,
  planned_after_to   timestamptz,
  window_after_from  timestamptz,
  window_after_to    timestamptz,
  why                text        not null,
  applied_at         timestamptz,
  applied_by         text,
  primary key (proposal_id, visit_id)
);

-- What may be owed to a customer, noted when it happened (P12).
create table compensation (
  id          text primary key,
  customer_id text        not null references customer,
  order_id    text references product_order,
  visit_id    text references visit,
  reason      text        not null check (reason in ('visitMissed')),
  -- In euro, tax included; TKG section 58 (4).
  amount      numeric(8, 2) not null check (amount > 0),
  noted_at    timestamptz not null,
  unique (visit_id, reason)
);
