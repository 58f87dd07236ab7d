-- Every so often a manager confirms, or ends, the rights they answer for.
alter table user_right
  -- when somebody last confirmed it; null: nobody since it was given
  add column confirmed_at timestamptz,
  add column confirmed_by_name text,
  -- since when its confirmation is asked, and when it was warned that it will end; both go with a confirmation
  add column review_asked_at timestamptz,
  add column review_warned_at timestamptz,
  add constraint user_right_review check (review_warned_at is null or review_asked_at is not null);
grant update (confirmed_at, confirmed_by_name, review_asked_at, review_warned_at) on user_right to {role};
create index user_right_to_review on user_right (company) where ended_at is null and review_asked_at is not null;
