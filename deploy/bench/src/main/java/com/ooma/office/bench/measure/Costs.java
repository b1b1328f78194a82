package com.ooma.office.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counters by name, in the order in which they are shown.
public record Costs(Map<String, Double> byName) {

  public Costs minus(Costs other) {
    var rest = new LinkedHashMap<String, Double>();
    byName.forEach((name, cost) -> rest.put(name, cost - other.byName.getOrDefault(name, 0.0)));
    return new Costs(rest);
  }

  public Costs times(double factor) {
    var scaled = new LinkedHashMap<String, Double>();
    byName.forEach((name, cost) -> scaled.put(name, cost * factor));
    return new Costs(scaled);
  }
}
