/**
 * A public key (COSE, ES256) of which nobody has the private half, because it was thrown away: what a passkey that
 * nobody has is held against, so that it takes as long to refuse as a wrong signature.
 */
export const nobodysKey: Uint8Array = Buffer.from(
  'pQECAyYgASFYIMnm6x3Q8MhEToZXVdCIJPKqMNJqRKhVBwjOFrM3IJuAIlgg6R5e242Z1ktNZDde8CPwD666PzqHVjQceqAPa7AcGzI',
  'base64url',
);
