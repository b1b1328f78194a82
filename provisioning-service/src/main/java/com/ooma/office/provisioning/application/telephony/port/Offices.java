package com.ooma.office.provisioning.application.telephony.port;

import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The member companies' telephone systems; saving one publishes what happened to it.
public interface Offices {

  /// The account's, opened if it had none; nobody else's until the transaction ends.
  Office findOrOpenForUpdate(UUID accountId);

  Optional<Extension> findExtension(UUID accountId, UUID seatId);

  /// Whose a SIP account is.
  record Line(UUID accountId, Extension extension) {}

  /// For the voice platform.
  Optional<Line> findLineOfAnyAccount(String sipUser);

  /// The account's, if missing additional numbers of it are to be looked for by `now`, and nobody
  /// else is at it.
  Optional<Office> findDueForUpdate(UUID accountId, Instant now);

  void save(Office office);

  /// Has all that are short of additional numbers looked after at `now`.
  void retryAll(Instant now);
}
