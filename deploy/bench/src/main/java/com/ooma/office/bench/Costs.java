package com.ooma.office.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counters by name, in the order in which they are shown.
record Costs(Map<String, Double> byName) {

  Costs minus(Costs other) {
    var rest = new LinkedHashMap<String, Double>();
    byName.forEach((name, cost) -> rest.put(name, cost - other.byName.getOrDefault(name, 0.0)));
    return new Costs(rest);
  }

  Costs times(double factor) {
    var scaled = new LinkedHashMap<String, Double>();
    byName.forEach((name, cost) -> scaled.put(name, cost * factor));
    return new Costs(scaled);
  }
}
