package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Numbers in a map.
public final class InMemoryNumbers implements Numbers {

  private static final UUID NOBODY = new UUID(0, 0);

  public final TreeMap<PhoneNumber, PoolNumber> rows = new TreeMap<>();

  public PoolNumber get(String e164) {
    return rows.get(new PhoneNumber(e164));
  }

  @Override
  public List<PoolNumber> findForUpdate(Collection<PhoneNumber> wanted) {
    return rows.values().stream().filter(row -> wanted.contains(row.number())).toList();
  }

  @Override
  public List<PoolNumber> findOfSeatsForUpdate(UUID accountId, Collection<UUID> seats) {
    return rows.values().stream()
        .filter(row ->
            row.state() instanceof NumberState.InUse(var owner, Destination.User(var seat), _, _)
                && owner.equals(accountId)
                && seats.contains(seat))
        .toList();
  }

  @Override
  public List<PoolNumber> findOfAccount(UUID accountId) {
    return findOfAccountForUpdate(accountId);
  }

  @Override
  public List<PoolNumber> findOfAccountForUpdate(UUID accountId) {
    return rows.values().stream()
        .filter(row ->
            switch (row.state()) {
              case NumberState.InUse(var owner, _, _, _) -> owner.equals(accountId);
              case NumberState.Held(var holder, _, _) -> holder.equals(accountId);
              case NumberState.Available _, NumberState.Cooling _, NumberState.PortedOut _ -> false;
            })
        .toList();
  }

  @Override
  public List<PoolNumber> findHeldForUpdate(UUID accountId, Instant now) {
    return rows.values().stream()
        .filter(row ->
            row.state() instanceof NumberState.Held(var holder, _, var until)
                && holder.equals(accountId)
                && now.isBefore(until))
        .toList();
  }

  @Override
  public List<PoolNumber> findGivenBackForUpdate(
      UUID accountId, Area area, int count, Collection<PhoneNumber> except, Instant now) {
    return rows.values().stream()
        .filter(row -> Area.of(row.number()).equals(area) && !row.isFreeFor(NOBODY, now))
        .filter(row -> !except.contains(row.number()))
        .filter(row ->
            switch (row.state()) {
              case NumberState.Held(var holder, var hold, _) ->
                  hold == null && holder.equals(accountId);
              case NumberState.Cooling(_, var former) -> accountId.equals(former);
              case NumberState.Available _, NumberState.InUse _, NumberState.PortedOut _ -> false;
            })
        .sorted(Comparator.comparing(row -> row.state() instanceof NumberState.Held))
        .limit(count)
        .toList();
  }

  @Override
  public List<PoolNumber> findFreeForUpdate(
      Area area, int count, Collection<PhoneNumber> except, Instant now) {
    return rows.values().stream()
        .filter(row -> Area.of(row.number()).equals(area) && row.isFreeFor(NOBODY, now))
        .filter(row -> !except.contains(row.number()))
        .limit(count)
        .toList();
  }

  @Override
  public List<PoolNumber> findSpareForUpdate(Area area, int count, int reserve, Instant now) {
    return findFreeForUpdate(area, rows.size(), List.of(), now).stream()
        .sorted(Comparator.comparing((PoolNumber row) -> row.number().e164()).reversed())
        .skip(reserve)
        .limit(count)
        .toList();
  }

  @Override
  public Set<PhoneNumber> addUnknown(List<PoolNumber> fresh) {
    var added = new HashSet<PhoneNumber>();
    for (var number : fresh) {
      if (rows.putIfAbsent(number.number(), number) == null) {
        added.add(number.number());
      }
    }
    return added;
  }

  @Override
  public void save(Collection<PoolNumber> numbers) {
    numbers.forEach(number -> rows.put(number.number(), number));
  }

  @Override
  public void tidyUp(Instant now) {
    rows.replaceAll((_, row) -> row.isFreeFor(NOBODY, now) ? PoolNumber.fresh(row.number()) : row);
  }
}
