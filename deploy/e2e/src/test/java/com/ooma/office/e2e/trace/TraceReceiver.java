package com.ooma.office.e2e.trace;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A collector that takes spans over OTLP (HTTP, protobuf) and keeps of each which trace it is of,
/// whose it is and how it is called.
public final class TraceReceiver implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, List<Seen>> spans = new HashMap<>();
  private final StringBuilder told = new StringBuilder();

  private TraceReceiver(HttpServer server) {
    this.server = server;
  }

  /// On a free port of this machine.
  public static TraceReceiver start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var receiver = new TraceReceiver(server);
      server.createContext("/v1/traces", receiver::take);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What services are given as their collector.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Of each trace that has a span which `starts` it, the services that it came through by now.
  public synchronized List<Set<String>> servicesOfTraces(Predicate<Seen> starts) {
    return spans.values().stream()
        .filter(trace -> trace.stream().anyMatch(starts))
        .map(trace ->
            (Set<String>)
                trace.stream().map(Seen::service).collect(Collectors.toCollection(TreeSet::new)))
        .toList();
  }

  /// All that was received, with every attribute, as protobuf writes it for people.
  public synchronized String told() {
    return told.toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      keep(request);
      for (var resource : request.getResourceSpansList()) {
        var service = service(resource.getResource());
        resource.getScopeSpansList().stream()
            .flatMap(scope -> scope.getSpansList().stream())
            .forEach(span -> keep(service, span));
      }
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private synchronized void keep(ExportTraceServiceRequest request) {
    told.append(request);
  }

  private synchronized void keep(String service, Span span) {
    spans
        .computeIfAbsent(hex(span.getTraceId()), _ -> new ArrayList<>())
        .add(new Seen(service, span.getName()));
  }

  private static String service(Resource resource) {
    return resource.getAttributesList().stream()
        .filter(attribute -> attribute.getKey().equals("service.name"))
        .map(attribute -> attribute.getValue().getStringValue())
        .findFirst()
        .orElseThrow();
  }

  private static String hex(ByteString id) {
    return HexFormat.of().formatHex(id.toByteArray());
  }

  /// One span.
  ///
  /// @param service as it names itself
  public record Seen(String service, String name) {}
}
