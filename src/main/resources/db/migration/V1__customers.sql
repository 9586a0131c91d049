-- Accounts: what a customer told us once, on any channel (P3).
create table customer (
  id           text primary key,
  name         text        not null,
  language     text        not null,
  zone         text        not null,
  email        text,
  phone        text,
  street       text,
  postcode     text,
  city         text,
  birth_date   date,
  created_at   timestamptz not null
);
