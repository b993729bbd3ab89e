-- Search over the portal's records: full text with English stems and Urdu as written, and likeness of spelling. What is
-- compared is kept beside each text; the functions are bound to what they call when they are created, so that it never
-- depends on a search path.

-- A text as it is compared: lower case, letters of one shape where Arabic and Urdu keyboards differ, without vowel
-- signs, Western digits, a blank for whatever separates words. Java says the same in org.mashwara.shared.SearchWords.
create function search_normal(words text) returns text language sql immutable parallel safe
    return translate(
        translate(
            lower(normalize(coalesce(words, ''), NFKD)),
            E'\u0610\u0611\u0612\u0613\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657'
                || E'\u0658\u0670\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030c\u0327\u200b\u200c\u200d\u200e'
                || E'\u200f\u2018\u2019\'`',
            ''),
        'يىكەةهھ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' || E' \t\n\r/\\-_.,:;!?()[]{}<>|&*+=@#%^~"–—“”«»،؛؟۔',
        'ییکہہہہ01234567890123456789' || repeat(' ', 50));

-- A text for the likeness of spellings: Urdu letters as Latin ones, those that sound alike as one, since trigrams are
-- taken of letters that the database's own locale knows.
create function search_spelling(words text) returns text language sql immutable parallel safe
    return translate(
        search_normal(words),
        'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہیےء',
        'abpttsjchxddzrrzzsssztzegfqkglmnnuhyy');

-- What full text finds of a thing's texts; the second may be absent.
create function search_vector(en text, ur text) returns tsvector language sql immutable parallel safe
    return to_tsvector('english', search_normal(en)) || to_tsvector('simple', search_normal(en) || ' ' || search_normal(ur));

-- What is asked: every word, as its English stem or as the beginning of a word as it is written.
create function search_query(words text) returns tsquery language plpgsql immutable parallel safe
    set client_min_messages = warning as $$
declare
    word text;
    meant tsquery;
    asked tsquery;
begin
    foreach word in array string_to_array(btrim(regexp_replace(search_normal(words), ' +', ' ', 'g')), ' ') loop
        meant := plainto_tsquery('english', word) || to_tsquery('simple', quote_literal(word) || ':*');
        asked := coalesce(asked && meant, meant);
    end loop;
    return coalesce(asked, ''::tsquery);
end $$;

-- Names, of which something spelt alike is found too.
alter table person
    add column search_words    tsvector generated always as (search_vector(name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(name_en || ' ' || coalesce(name_ur, ''))) stored;
create index person_words_ix on person using gin (search_words);
create index person_spelling_ix on person using gin (search_spelling gin_trgm_ops);
alter table post_name
    add column search_words    tsvector generated always as (search_vector(name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(name_en || ' ' || coalesce(name_ur, ''))) stored;
create index post_name_words_ix on post_name using gin (search_words);
create index post_name_spelling_ix on post_name using gin (search_spelling gin_trgm_ops);
alter table organisation_name
    add column search_words    tsvector generated always as (search_vector(name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(name_en || ' ' || coalesce(name_ur, ''))) stored;
create index organisation_name_words_ix on organisation_name using gin (search_words);
create index organisation_name_spelling_ix on organisation_name using gin (search_spelling gin_trgm_ops);
alter table governing_body
    add column search_words    tsvector generated always as (search_vector(code || ' ' || name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(code || ' ' || name_en || ' ' || coalesce(name_ur, ''))) stored;
create index governing_body_words_ix on governing_body using gin (search_words);
create index governing_body_spelling_ix on governing_body using gin (search_spelling gin_trgm_ops);
alter table activity
    add column search_words    tsvector generated always as (search_vector(code || ' ' || name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(code || ' ' || name_en || ' ' || coalesce(name_ur, ''))) stored;
create index activity_words_ix on activity using gin (search_words);
create index activity_spelling_ix on activity using gin (search_spelling gin_trgm_ops);
alter table meeting
    add column search_words    tsvector generated always as (search_vector(reference || ' ' || name_en, name_ur)) stored,
    add column search_spelling text     generated always as (search_spelling(reference || ' ' || name_en || ' ' || coalesce(name_ur, ''))) stored;
create index meeting_words_ix on meeting using gin (search_words);
create index meeting_spelling_ix on meeting using gin (search_spelling gin_trgm_ops);

-- People's own prose.
alter table decision add column search_words tsvector generated always as (search_vector(text, null)) stored;
create index decision_words_ix on decision using gin (search_words);
alter table recommendation add column search_words tsvector generated always as (search_vector(text, null)) stored;
create index recommendation_words_ix on recommendation using gin (search_words);
alter table action_point add column search_words tsvector generated always as (search_vector(task || ' ' || coalesce(action_taken, ''), null)) stored;
create index action_point_words_ix on action_point using gin (search_words);
alter table answer add column search_words tsvector generated always as (search_vector(text, null)) stored;
create index answer_words_ix on answer using gin (search_words);

-- superseded by those on the spelling
drop index person_name_ix;
drop index post_name_name_ix;
drop index organisation_name_name_ix;

-- A workbook of the register that was handed in: looked at first, carried out as a whole or not at all.
create table register_import (
    id              bigint primary key,
    version         bigint       not null,
    file_name       varchar(255) not null,
    content         bytea,
    sha256          char(64)     not null,
    report          text         not null,
    mistakes        integer      not null check (mistakes >= 0),
    created         integer      not null check (created >= 0),
    changed         integer      not null check (changed >= 0),
    unchanged       integer      not null check (unchanged >= 0),
    uploaded_at     timestamptz  not null,
    uploaded_by     bigint       not null references account,
    done_at         timestamptz,
    set_aside_at    timestamptz,
    check (done_at is null or (mistakes = 0 and set_aside_at is null)),
    check ((content is null) = (done_at is not null or set_aside_at is not null))
);
create index register_import_by_ix on register_import (uploaded_by);
create index register_import_at_ix on register_import (uploaded_at desc, id desc);
comment on column register_import.content is 'The workbook, until it is carried out or set aside';
comment on column register_import.report is 'What becomes of each row, as it was shown';
