-- An application may say better what its own right is; its code, claim and owner stay.
grant update (texts, longest_days, keys) on catalogue_right to {role};
