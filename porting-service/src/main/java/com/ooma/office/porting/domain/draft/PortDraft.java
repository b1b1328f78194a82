package com.ooma.office.porting.domain.draft;

import java.time.Instant;
import java.util.UUID;

/// A port request that is being written.
///
/// @param revision counts the changes, for `If-Match`
public record PortDraft(
    UUID draftId, UUID accountId, long revision, Instant savedAt, DraftContent content) {}
