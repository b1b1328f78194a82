package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.application.barring.port.Bars;
import com.ooma.office.billing.domain.barring.Bar;
import com.ooma.office.billing.domain.barring.BarEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Bars kept as snapshots, and what was told of them.
public final class InMemoryBars implements Bars {

  public final List<BarEvent> told = new ArrayList<>();
  private final Map<UUID, Bar.Snapshot> bars = new LinkedHashMap<>();

  public List<Bar.Snapshot> all() {
    return List.copyOf(bars.values());
  }

  @Override
  public boolean isBarred(UUID accountId, String destination) {
    return bars.values().stream()
        .anyMatch(bar ->
            bar.accountId().equals(accountId)
                && bar.destination().equals(destination)
                && bar.lifting() == null);
  }

  @Override
  public void add(Bar bar) {
    if (!isBarred(bar.snapshot().accountId(), bar.snapshot().destination())) {
      save(bar);
    }
  }

  @Override
  public Optional<Bar> findForUpdateOfAnyAccount(UUID barId) {
    return Optional.ofNullable(bars.get(barId)).map(Bar::from);
  }

  @Override
  public void save(Bar bar) {
    told.addAll(bar.takeEvents().events());
    bars.put(bar.snapshot().barId(), bar.snapshot());
  }
}
