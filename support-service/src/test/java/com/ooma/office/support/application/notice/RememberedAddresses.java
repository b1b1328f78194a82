package com.ooma.office.support.application.notice;

import com.ooma.office.support.application.notice.port.MailAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Addresses in memory.
public final class RememberedAddresses implements MailAddresses {

  public final List<String> failures = new ArrayList<>();
  public final List<String> working = new ArrayList<>();

  @Override
  public void fails(UUID noticeId, String address, String why, Instant now) {
    failures.add(why);
  }

  @Override
  public void works(String address) {
    working.add(address);
  }

  @Override
  public int forgetBefore(Instant moment) {
    return 0;
  }
}
