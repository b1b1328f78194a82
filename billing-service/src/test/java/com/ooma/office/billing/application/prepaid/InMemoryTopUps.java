package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.application.prepaid.port.PrepaidEvents;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The top-ups of one account, who wants them, and what was told.
public final class InMemoryTopUps implements TopUps, AutomaticTopUps, PrepaidEvents {

  final List<TopUp> all = new ArrayList<>();
  final List<String> low = new ArrayList<>();
  private final Map<UUID, AutomaticTopUp> automatic = new HashMap<>();

  void end(UnaryOperator<TopUp> how) {
    all.set(all.size() - 1, how.apply(all.getLast()));
  }

  @Override
  public void add(TopUp topUp) {
    all.add(topUp);
  }

  @Override
  public boolean areOnTheirWay(UUID accountId) {
    return all.stream().anyMatch(TopUp::isOpen);
  }

  @Override
  public boolean wereRefused(UUID accountId, Instant since) {
    return all.stream()
        .anyMatch(
            topUp -> topUp.state() == TopUp.State.REFUSED && topUp.requestedAt().isAfter(since));
  }

  @Override
  public Optional<TopUp> nextDue(Instant moment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TopUp getForUpdate(UUID topUpId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(TopUp topUp) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<AutomaticTopUp> find(UUID accountId) {
    return Optional.ofNullable(automatic.get(accountId));
  }

  @Override
  public void save(AutomaticTopUp wanted, String by) {
    automatic.put(wanted.accountId(), wanted);
  }

  @Override
  public void remove(UUID accountId) {
    automatic.remove(accountId);
  }

  @Override
  public void low(UUID accountId, Money balance, Money threshold, Instant now) {
    low.add(balance.amount() + " < " + threshold.amount());
  }
}
