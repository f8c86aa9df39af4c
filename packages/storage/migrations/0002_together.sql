-- Contributions that came together, in one transaction: an answer for each, in their order. One that raises undoes them all, and they
-- are then sent one by one.
CREATE FUNCTION "accept_contributions"(inputs jsonb) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  input jsonb;
  answers text[] := '{}';
BEGIN
  FOR input IN SELECT value FROM jsonb_array_elements(inputs) LOOP
    answers := answers || accept_contribution(input);
  END LOOP;
  RETURN answers;
END $$;
