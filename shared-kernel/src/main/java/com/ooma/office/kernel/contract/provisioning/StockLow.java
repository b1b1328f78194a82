package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// There are fewer phones, or fewer numbers of an area, than there should be; told once, until
/// there were enough again. It is of no account.
///
/// @param accountId [NumberUseChanged#NOBODY]
/// @param area of the numbers, such as 01; absent for phones
/// @param left that can be given
/// @param wanted how many there should be
@Version(1)
public record StockLow(
    UUID accountId, What what, @Nullable String area, int left, int wanted, Instant noticedAt)
    implements IntegrationEvent {

  /// Of what there is little.
  public enum What {
    PHONES,
    NUMBERS
  }
}
