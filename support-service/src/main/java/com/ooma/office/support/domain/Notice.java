package com.ooma.office.support.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One letter owed to a member company. Written down with the change it tells of, sent afterwards.
///
/// @param addressee the person it is for; absent when it goes to the company's [Contact], whoever
///   that is when it is sent
public record Notice(
    UUID id, UUID accountId, NoticeFacts facts, @Nullable Person addressee, Instant createdAt) {}
