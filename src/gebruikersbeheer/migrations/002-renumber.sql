-- A person's national number can change (a BIS number becomes another, a correction): the digital keys say so, and
-- the job that follows writes the new number here.
create policy renumber_reads on person for select using (current_setting('scope.across', true) = 'job');
create policy renumber on person for update using (current_setting('scope.across', true) = 'job');
grant update (insz_sealed, insz_index) on person to {role};
