-- A company asks for all that is kept of it, as it asks about a person; then nobody is named.
ALTER TABLE personal_data_request ALTER COLUMN about DROP NOT NULL;
ALTER TABLE personal_data_request DROP CONSTRAINT personal_data_request_purpose_check;
ALTER TABLE personal_data_request ADD CHECK (purpose IN ('EXPORT', 'ERASURE', 'ACCOUNT_EXPORT'));
ALTER TABLE personal_data_request ADD CHECK ((about IS NULL) = (purpose = 'ACCOUNT_EXPORT'));

-- What a notice is called in lists, for readers who want English; nobody knows yet who will read it.
ALTER TABLE notice ADD COLUMN subject_english text;

-- The kinds of letters that somebody does without, with commas between them.
ALTER TABLE letter_language ADD COLUMN declined text NOT NULL DEFAULT '';
