package com.ooma.office.kernel.contract.support;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company wants to know all that is kept of one of its people or of itself, or has a person
/// forgotten. Each service answers with its `PersonalDataAnswered`.
///
/// @param person whom it is about, sealed with the key that the five services share; absent from
///   the export of the account as a whole
/// @param answerKey of an export: the public key that answers are sealed with; its other half goes
///   when the archive does, and nobody can read them any more
@Version(1)
public record PersonalDataRequested(
    UUID accountId,
    UUID requestId,
    Purpose purpose,
    @Nullable String person,
    @Nullable String answerKey,
    Instant requestedAt)
    implements IntegrationEvent {

  public enum Purpose {
    EXPORT,
    ERASURE,
    /// All that is kept of the company.
    ACCOUNT_EXPORT
  }
}
