package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.company.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One letter owed to a member company. Written down with the change it tells of, sent afterwards.
///
/// @param addressee the person it is for; absent when it goes to whoever reads for the account when
///   it is sent ([Concern])
public record Notice(
    UUID id, UUID accountId, NoticeFacts facts, @Nullable Person addressee, Instant createdAt) {

  public Notice {
    if (addressee != null && Concern.of(facts.kind()) == Concern.ACCOUNT) {
      throw new IllegalArgumentException(facts.kind() + " concerns the account, not one person");
    }
  }
}
