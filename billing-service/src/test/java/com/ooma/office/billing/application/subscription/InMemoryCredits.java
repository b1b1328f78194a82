package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Credits kept by what they are for.
public final class InMemoryCredits implements Credits {

  private final Map<String, Credit> credits = new LinkedHashMap<>();

  @Override
  public void add(Credit credit) {
    credits.putIfAbsent(credit.cause(), credit);
  }

  @Override
  public Optional<Credit> findForUpdate(UUID creditId) {
    return credits.values().stream().filter(each -> each.creditId().equals(creditId)).findFirst();
  }

  @Override
  public boolean lockCustomer(UUID accountId) {
    return true;
  }

  @Override
  public void save(Credit credit) {
    credits.put(credit.cause(), credit);
  }

  @Override
  public OpenCredits open(UUID accountId) {
    return new OpenCredits(
        of(accountId)
            .filter(each -> each.state() == CreditState.GRANTED)
            .map(each ->
                new OpenCredits.OpenCredit(
                    each.creditId(), each.kind(), each.day(), each.ttc().minus(each.given())))
            .toList());
  }

  @Override
  public Map<UUID, OpenCredits> openForUpdate(Collection<UUID> accountIds) {
    return accountIds.stream().collect(Collectors.toMap(account -> account, this::open));
  }

  @Override
  public void give(List<OpenCredits.Given> given) {
    for (var part : given) {
      var credit = findForUpdate(part.creditId()).orElseThrow();
      var sum = credit.given().plus(part.ttc());
      save(
          new Credit(
              credit.creditId(),
              credit.accountId(),
              credit.kind(),
              credit.cause(),
              credit.day(),
              credit.ttc(),
              sum,
              sum.equals(credit.ttc()) ? CreditState.GIVEN : CreditState.GRANTED,
              credit.portRequestId(),
              credit.grant()));
    }
  }

  @Override
  public Map<UUID, Money> given(Collection<UUID> accountIds) {
    return accountIds.stream().collect(Collectors.toMap(account -> account, this::givenOf));
  }

  private Money givenOf(UUID accountId) {
    return sum(
        of(accountId).filter(each -> each.kind() != CreditKind.CARRIED_OVER).map(Credit::given));
  }

  @Override
  public Money grantedAloneSince(UUID accountId, LocalDate day) {
    return sum(
        of(accountId)
            .filter(each -> each.grant() != null && each.grant().approvedBy() == null)
            .filter(each -> each.state() == CreditState.GRANTED || each.given().cents() > 0)
            .filter(each -> !each.day().isBefore(day))
            .map(Credit::ttc));
  }

  public List<Credit> all() {
    return List.copyOf(credits.values());
  }

  private Stream<Credit> of(UUID accountId) {
    return credits.values().stream().filter(each -> each.accountId().equals(accountId));
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }
}
