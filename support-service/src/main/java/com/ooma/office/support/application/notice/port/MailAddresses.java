package com.ooma.office.support.application.notice.port;

import java.time.Instant;
import java.util.UUID;

/// What is remembered of addresses that take no letters.
public interface MailAddresses {

  /// The letter did not arrive and is not sent again: ops see it among those that could not be
  /// delivered, and for some time nothing is sent to that address where somebody else can be
  /// written to.
  void fails(UUID noticeId, String address, String why, Instant now);

  /// Somebody wrote from there, so it works.
  void works(String address);

  /// Forgets addresses that took none before then.
  ///
  /// @return how many
  int forgetBefore(Instant moment);
}
