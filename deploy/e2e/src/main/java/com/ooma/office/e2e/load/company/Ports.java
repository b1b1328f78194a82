package com.ooma.office.e2e.load.company;

import com.ooma.office.local.world.carrier.OldLine;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What a company asked its old carriers to let go, by port request, and the numbers that were
/// named for it.
public final class Ports {

  private static final List<String> CARRIERS = List.of("carrier-alpha", "carrier-beta");

  private final Townsfolk folk;
  private final RandomGenerator random;
  private final Map<String, PortWish> asked = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();

  Ports(Townsfolk folk, RandomGenerator random) {
    this.folk = folk;
    this.random = random;
  }

  public Map<String, PortWish> asked() {
    return asked;
  }

  /// Another wish, of any kind for which there are numbers left.
  ///
  /// @param given the company's numbers of our pool
  public Optional<PortWish> next(Stream<String> given) {
    var free = given.filter(number -> !named.contains(number)).toList();
    var types = PortWish.Type.of(free.size());
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(wish(types.get(random.nextInt(types.size())), free));
  }

  /// A wish of that kind, if there are numbers left for it.
  public Optional<PortWish> next(PortWish.Type type, Stream<String> given) {
    var free = given.filter(number -> !named.contains(number)).toList();
    return PortWish.Type.of(free.size()).contains(type)
        ? Optional.of(wish(type, free.subList(0, type.least())))
        : Optional.empty();
  }

  private PortWish wish(PortWish.Type type, List<String> free) {
    var replaced = free.subList(0, type.size(free.size()));
    var lines = new ArrayList<OldLine>();
    replaced.forEach(_ -> lines.add(OldLine.any(folk.nextLine())));
    return new PortWish(
        CARRIERS.get(random.nextInt(CARRIERS.size())),
        type,
        List.copyOf(lines),
        OldLine.any(folk.nextLine()),
        List.copyOf(replaced),
        random.nextBoolean());
  }

  public void accepted(String id, PortWish wish) {
    asked.put(id, wish);
    named.addAll(wish.replaced());
  }

  /// As it stands, with what a person would mend: another contract number.
  public static JsonObject corrected(PortWish wish, int submission) {
    return wish.body().put("carrierAccountNumber", "CLI-4711-" + submission);
  }
}
