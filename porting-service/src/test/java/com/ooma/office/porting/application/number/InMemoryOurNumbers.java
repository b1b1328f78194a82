package com.ooma.office.porting.application.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Our numbers in a map.
public final class InMemoryOurNumbers implements OurNumbers {

  private final TreeMap<PhoneNumber, OurNumber> known = new TreeMap<>();

  @Override
  public List<OurNumber> find(Collection<PhoneNumber> wanted) {
    return known.values().stream()
        .filter(each -> wanted.contains(each.number()))
        .filter(each -> each.use() != OurNumber.Use.LEFT)
        .toList();
  }

  @Override
  public List<OurNumber> findForUpdate(Collection<PhoneNumber> wanted) {
    return find(wanted);
  }

  @Override
  public void record(List<OurNumber> told) {
    told.forEach(news ->
        known.merge(
            news.number(), news, (old, fresh) -> fresh.version() > old.version() ? fresh : old));
  }
}
