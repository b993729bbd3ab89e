-- What stands in a file is kept apart from what is known about it, so that a page that names files does not read them.
create table stored_file_content (
    id      bigint primary key,
    version bigint not null,
    content bytea  not null
);
insert into stored_file_content (id, version, content) select id, 1, content from stored_file;
alter table stored_file add column content_id bigint references stored_file_content;
update stored_file set content_id = id;
alter table stored_file alter column content_id set not null;
alter table stored_file add constraint stored_file_content_one unique (content_id);
alter table stored_file drop column content;
