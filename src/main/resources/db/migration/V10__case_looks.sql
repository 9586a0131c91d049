-- Who of the staff looked at whose case, and by which way. Of a search only its kind and how much
-- it found is kept: the words may be a customer's name. No page shows this; operations may read it.
create table case_look (
  seq         bigint generated always as identity primary key,
  at          timestamptz not null,
  staff_id    text        not null,
  way         text        not null,
  order_id    text,
  customer_id text,
  hits        int,
  check ((order_id is null) = (hits is not null))
);
create index case_look_of_order on case_look (order_id);
create index case_look_of_staff on case_look (staff_id, at);

-- A name as one would say it: without case, accents and punctuation; Mueller is Müller.
create function name_key(name text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    regexp_replace(
      translate(
        replace(
          lower(regexp_replace(normalize(name, NFKD), E'[\u0300-\u036f]', '', 'g')),
          'ß', 'ss'),
        'øØłŁđĐıæÆœŒ', 'oollddiaaoo'),
      '([aou])e', '\1', 'g'),
    '[[:punct:]]+', ' ', 'g');

create index customer_of_name on customer using gin (to_tsvector('simple', name_key(name)));
create index customer_of_phone on customer (phone);
create index customer_of_number on customer (lower(id));
-- An intake client's own number of its customer stands behind the client's name.
create index customer_of_clients_number on customer (lower(split_part(id, ':', 2)));
create index product_order_of_external_id on product_order (lower(external_id));
create index order_detail_of_phone on order_detail (value) where detail = 'contactPhone';
