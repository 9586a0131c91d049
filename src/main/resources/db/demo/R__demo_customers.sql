-- The demo's customers, each with another way to be reached.
insert into customer (id, name, language, zone, email, phone, street, postcode, city, birth_date, created_at)
values
  ('C-1001', 'Hanna Brandt',  'de', 'Europe/Berlin', 'hanna.brandt@example.com', '+4915112345601',
   'Lindenstraße 5',        '10969', 'Berlin',    '1988-04-17', now()),
  ('C-1002', 'Jörg Weiß',     'de', 'Europe/Berlin', 'joerg.weiss@example.com',  null,
   'Große Elbstraße 12',    '22767', 'Hamburg',   null,         now()),
  ('C-1003', 'Grace Miller',  'en', 'Europe/Berlin', 'grace.miller@example.com', null,
   'Königsallee 30',        '40212', 'Düsseldorf', '1979-11-02', now()),
  ('C-1004', 'Ayşe Yıldırım', 'de', 'Europe/Berlin', null,                       '+4915112345604',
   'Keupstraße 41',         '51063', 'Köln',      '1992-02-29', now()),
  ('C-1005', 'Erna Schäfer',  'de', 'Europe/Berlin', null,                       null,
   'Am Dorfteich 3',        '17207', 'Röbel',     null,         now()),
  ('C-1006', 'ليلى حداد',     'en', 'Europe/Berlin', 'layla.haddad@example.com', '+4915112345606',
   'Sonnenallee 88',        '12045', 'Berlin',    '1995-07-30', now()),
  ('C-1007', 'Karla Vogt',    'de', 'Europe/Berlin', 'karla.vogt@example.com',   '+4915112345607',
   'Dorfstraße 9',          '17209', 'Sietow',    '1967-09-12', now()),
  ('C-1008', 'Tamme Petersen', 'de', 'Europe/Berlin', 'tamme.petersen@example.com', null,
   'Am Falm 302',           '27498', 'Helgoland', '1974-01-21', now()),
  ('C-1009', 'Gülşen Çağlar', 'tr', 'Europe/Berlin', 'guelsen.caglar@example.com', '+4915112345609',
   'Kottbusser Damm 70',    '10967', 'Berlin',    '1984-05-19', now()),
  ('C-1010', 'سامي الخطيب',   'ar', 'Europe/Berlin', 'sami.alkhatib@example.com', '+4915112345610',
   'Müllerstraße 112',      '13349', 'Berlin',    '1990-10-08', now())
on conflict (id) do nothing;
