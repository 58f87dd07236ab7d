-- The job that ends the rights of who left knows a work relation, and finds the company with it.
create policy job on work_relation for select using (current_setting('scope.across', true) = 'job');
