-- Search over the portal's records: full text with English stems and Urdu as written, and likeness of spelling.
-- The functions that indexes use are bound to what they call when they are created, so that an index never depends on a
-- search path; the setting also keeps the planner from unfolding them, so that it knows what they cost.

-- A text as it is compared: lower case, letters of one shape where Arabic and Urdu keyboards differ, without vowel
-- signs, Western digits, a blank for whatever separates words. Java says the same in org.mashwara.shared.SearchWords.
create function search_normal(words text) returns text language sql immutable parallel safe cost 200
    set search_path = pg_catalog
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
create function search_spelling(words text) returns text language sql immutable parallel safe cost 250
    set search_path = pg_catalog
    return translate(
        search_normal(words),
        'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہیےء',
        'abpttsjchxddzrrzzsssztzegfqkglmnnuhyy');

-- What full text finds of a thing's texts; the second may be absent.
create function search_vector(en text, ur text) returns tsvector language sql immutable parallel safe cost 400
    set search_path = pg_catalog
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

create index person_search_ix on person using gin (search_vector(name_en, name_ur));
create index person_spelling_ix on person using gin (search_spelling(name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index post_name_search_ix on post_name using gin (search_vector(name_en, name_ur));
create index post_name_spelling_ix on post_name using gin (search_spelling(name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index organisation_name_search_ix on organisation_name using gin (search_vector(name_en, name_ur));
create index organisation_name_spelling_ix on organisation_name
    using gin (search_spelling(name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index governing_body_search_ix on governing_body using gin (search_vector(code || ' ' || name_en, name_ur));
create index governing_body_spelling_ix on governing_body
    using gin (search_spelling(code || ' ' || name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index activity_search_ix on activity using gin (search_vector(code || ' ' || name_en, name_ur));
create index activity_spelling_ix on activity
    using gin (search_spelling(code || ' ' || name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index meeting_search_ix on meeting using gin (search_vector(reference || ' ' || name_en, name_ur));
create index meeting_spelling_ix on meeting
    using gin (search_spelling(reference || ' ' || name_en || ' ' || coalesce(name_ur, '')) gin_trgm_ops);
create index decision_search_ix on decision using gin (search_vector(text, null));
create index recommendation_search_ix on recommendation using gin (search_vector(text, null));
create index action_point_search_ix on action_point using gin (search_vector(task || ' ' || coalesce(action_taken, ''), null));
create index answer_search_ix on answer using gin (search_vector(text, null)) where text is not null;

-- superseded by those on the spelling
drop index person_name_ix;
drop index post_name_name_ix;
drop index organisation_name_name_ix;
