-- Links that open one thing without signing in; answers that come by them or by mail; what became of mails.

-- identity: signed links ---------------------------------------------------------------------------------------------

create table signed_link (
    id              bigint primary key,
    version         bigint       not null,
    code_hash       char(64)     not null unique,
    purpose         varchar(30)  not null check (purpose in ('INVITATION', 'CALENDAR', 'RESPONSE')),
    about_kind      varchar(50)  not null,
    about_id        bigint       not null,
    post_id         bigint references post,
    person_id       bigint references person,
    sent_to_en      varchar(500) not null,
    sent_to_ur      varchar(500),
    address         varchar(254),
    created_at      timestamptz  not null,
    expires_at      timestamptz,
    revoked_at      timestamptz,
    uses            integer      not null default 0 check (uses >= 0),
    last_used_at    timestamptz,
    check (expires_at > created_at),
    check ((uses = 0) = (last_used_at is null))
);
comment on table signed_link is 'Whoever holds the link''s code, of which only the hash is kept, may do one thing without signing in';
comment on column signed_link.expires_at is 'Null: until revoked';
create index signed_link_about_ix on signed_link (about_kind, about_id);
create index signed_link_post_ix on signed_link (post_id);
create index signed_link_person_ix on signed_link (person_id);

alter table audit_entry add column link_id bigint references signed_link;
create index audit_entry_link_ix on audit_entry (link_id);
comment on column audit_entry.link_id is 'The signed link by which it was done; person is then to whom it was sent';

alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
alter table sign_in_attempt add check (kind in ('PASSWORD', 'CODE', 'LINK'));

-- meeting: answers without an account --------------------------------------------------------------------------------

alter table invitation drop constraint invitation_channel_check;
alter table invitation add check (channel in ('PORTAL', 'LINK', 'CALENDAR', 'LETTER', 'TELEPHONE', 'MESSENGER', 'E_MAIL', 'IN_PERSON'));
comment on column invitation.given_by is 'Who gave the answer that was entered, or to whom the link or the calendar''s invitation had gone';

alter table stored_file alter column stored_by drop not null;
comment on column stored_file.stored_by is 'Null: came by a signed link';
