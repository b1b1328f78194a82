package com.ooma.office.ordering.application.quote;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The portal asks whether to show a member the option to order: whether an order for one more user
/// would be taken now.
@UseCase
public class CheckEligibility {

  private static final String PHONE = "0 800 91 08 67";
  private static final Choice ONE_SEAT = new Choice(1, false, 0);

  /// @param accountId the member's, or null for somebody who may not order anyway
  public record Command(@Nullable UUID accountId) {}

  /// @param reason stable code of what stands in the way, or null
  /// @param phone where others may order
  public record Answer(boolean eligible, @Nullable String reason, String phone) {}

  private final Accounts accounts;
  private final OrderingPolicy policy;
  private final Clock clock;

  public CheckEligibility(Accounts accounts, OrderingPolicy policy, Clock clock) {
    this.accounts = accounts;
    this.policy = policy;
    this.clock = clock;
  }

  public Answer handle(Command command) {
    if (command.accountId() == null) {
      return new Answer(false, "not-primary-member", PHONE);
    }
    try {
      accounts.find(command.accountId()).ifPresent(this::tryToOrder);
      return new Answer(true, null, PHONE);
    } catch (Refused refused) {
      return new Answer(false, refused.code(), PHONE);
    }
  }

  /// On an account that is not saved.
  private void tryToOrder(Account account) {
    var promise = DeliveryPromise.forOrderAt(clock.instant(), policy.cutOff());
    account.buy(ONE_SEAT, promise.arrivesOn());
  }
}
