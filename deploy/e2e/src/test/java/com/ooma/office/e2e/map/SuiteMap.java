package com.ooma.office.e2e.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map of the suite as a page of Markdown: who tells whom what, and of what each service
/// consists.
final class SuiteMap {

  static final List<String> SERVICES =
      List.of("ordering", "provisioning", "porting", "support", "billing");

  private final List<ServiceShape> services;

  private SuiteMap(List<ServiceShape> services) {
    this.services = services;
  }

  static SuiteMap of(Path repository) {
    return new SuiteMap(
        SERVICES.stream()
            .map(service -> ServiceShape.of(repository.resolve(service + "-service")))
            .toList());
  }

  String page() {
    return """
    # The map, drawn from the code

    A test of `deploy/e2e` holds this page against the compiled services and their migrations:
    `SuiteMapTest`, which writes it anew when it is run with `-Dmap.update`.

    ## Who tells whom

    %s
    %s
    """
        .formatted(
            picture(), services.stream().map(SuiteMap::chapter).collect(Collectors.joining("\n")));
  }

  /// Events between services, as a Mermaid graph: the same as in the README of the repository.
  String picture() {
    var arrows =
        services.stream()
            .flatMap(service ->
                heardOf(service.name()).entrySet().stream()
                    .map(heard ->
                        "  %s -- %s --> %s"
                            .formatted(
                                service.name(),
                                String.join("<br>", heard.getValue()),
                                heard.getKey())))
            .collect(Collectors.joining("\n"));
    return "```mermaid\nflowchart LR\n%s\n```\n".formatted(arrows);
  }

  /// The simple names of all events that any service publishes.
  Set<String> told() {
    return services.stream()
        .flatMap(service -> service.tells().stream())
        .map(event -> event.substring(event.indexOf('.') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Listeners of one service's events, each with what it hears.
  private Map<String, Set<String>> heardOf(String producer) {
    var heard = new TreeMap<String, Set<String>>();
    for (var service : services) {
      var events =
          service.hears().entrySet().stream()
              .filter(event -> event.getValue().equals(producer))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!events.isEmpty()) {
        heard.put(service.name(), events);
      }
    }
    return heard;
  }

  private static String chapter(ServiceShape service) {
    return """
    ## %s

    | capability | may use |
    |---|---|
    %s

    - Tells: %s
    - Hears: %s
    - Tables: %s
    """
        .formatted(
            service.name(),
            service.capabilities().entrySet().stream()
                .map(entry -> "| %s | %s |".formatted(entry.getKey(), list(entry.getValue())))
                .collect(Collectors.joining("\n")),
            list(service.tells().stream().map(event -> event.substring(event.indexOf('.') + 1))),
            list(
                service.hears().entrySet().stream()
                    .map(event -> "%s (%s)".formatted(event.getKey(), event.getValue()))),
            list(service.tables()));
  }

  private static String list(Set<String> words) {
    return list(words.stream());
  }

  private static String list(Stream<String> words) {
    var text = words.collect(Collectors.joining(", "));
    return text.isEmpty() ? "–" : text;
  }
}
