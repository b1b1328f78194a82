package com.ooma.office.porting.application.handback.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.handback.HandBack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The numbers that are to be handed back. One that another carrier ordered, or took over, or that
/// a company has again, is none of them.
public interface HandBacks {

  /// Port requests that brought numbers which are due, the longest waiting first.
  List<UUID> due(Instant now, int limit);

  /// Those that are due of what a port request brought, by number.
  List<HandBack> dueOf(UUID portRequestId, Instant now);

  /// The number, if it is due and no other worker is at it.
  Optional<HandBack> findDue(PhoneNumber number, Instant now);

  /// It is to be tried again then.
  void postpone(HandBack failed, Instant until);

  /// It is the carrier's.
  void done(HandBack handedBack);
}
