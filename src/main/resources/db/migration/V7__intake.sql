-- What a client asked, and what it was answered: the same key gives the same answer (P13).
create table intake_request (
  client_id text        not null,
  key       text        not null,
  body_hash bytea       not null,
  order_id  text,
  answer    text,
  at        timestamptz not null,
  primary key (client_id, key)
);
