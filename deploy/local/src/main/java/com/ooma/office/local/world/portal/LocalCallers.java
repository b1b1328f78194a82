package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Problem;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;

/// Keeps web pages that a person has open from using the sandbox, which gives tokens to anybody who
/// asks. A page elsewhere can have its name resolved to this machine (DNS rebinding): its requests
/// name another host. And it can post without asking the browser's leave, but neither JSON nor PDF.
/// Only codes of the sign-in are redeemed by a form, as OAuth has it: who knows one and its secret
/// may.
public final class LocalCallers implements Handler<RoutingContext> {

  private static final Set<String> ASKED_FOR = Set.of("application/json", "application/pdf");

  private final Set<String> hosts;

  /// @param hosts that requests may name, with their ports
  public LocalCallers(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  @Override
  public void handle(RoutingContext context) {
    var authority = context.request().authority();
    if (authority == null || !hosts.contains(authority.toString().toLowerCase(Locale.ROOT))) {
      throw Problem.misdirected("The sandbox is not here under that name.");
    }
    if (context.request().method().equals(HttpMethod.POST)
        && !isAskedFor(context)
        && !context.normalizedPath().equals(OpenIdProvider.TOKEN)) {
      throw Problem.unsupported("The sandbox takes application/json.");
    }
    context.next();
  }

  private static boolean isAskedFor(RoutingContext context) {
    var type = context.request().getHeader("Content-Type");
    return type != null && ASKED_FOR.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
  }
}
