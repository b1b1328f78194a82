package com.ooma.office.local.gateway;

import static com.ooma.office.local.setup.OfficeService.BILLING;
import static com.ooma.office.local.setup.OfficeService.ORDERING;
import static com.ooma.office.local.setup.OfficeService.PORTING;
import static com.ooma.office.local.setup.OfficeService.PROVISIONING;
import static com.ooma.office.local.setup.OfficeService.SUPPORT;

import com.ooma.office.local.setup.OfficeService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose path is it? Paths are unique across the suite, so a prefix of whole segments decides, and
/// the longest one wins.
final class RoutingTable {

  private static final List<Route> ROUTES =
      Stream.of(
              routes(
                  ORDERING,
                  """
                  /v1/catalogue /v1/terms /v1/eligibility /v1/quotes /v1/seat-lists /v1/orders
                  /v1/accounts\
                  """),
              routes(
                  PROVISIONING,
                  """
                  /v1/numbers /v1/number-holds /v1/phones /v1/shipments /v1/returns
                  /v1/emergency-addresses /v1/emergency-numbers /v1/fax-tries /v1/sip-accounts /v1/accounts/{id}/telephony /yealink\
                  """),
              routes(
                  PORTING,
                  "/v1/port-requests /v1/port-drafts /v1/port-estimates /v1/port-papers /v1/rios /v1/rio-checks /v1/carriers /v1/port-carriers"),
              routes(
                  SUPPORT,
                  """
                  /v1/tickets /v1/articles /v1/opening-hours /v1/appointments /v1/relocations /v1/cases
                  /v1/notices /v1/personal-data-requests /v1/webhook-endpoints /aide\
                  """),
              routes(
                  BILLING,
                  """
                  /v1/invoices /v1/credit-notes /v1/credits /v1/subscriptions /v1/bill-runs /v1/call-records
                  /v1/rate-decks /v1/rates /v1/calls /v1/call-display /v1/prepaid-accounts /v1/payments /v1/ledger
                  /v1/einvoices /v1/missing-phones /v1/invoice-replacements\
                  """),
              Stream.of(OfficeService.values())
                  .flatMap(service -> routes(service, "/v1/operations/" + service.id())))
          .flatMap(routes -> routes)
          .sorted(Comparator.comparingInt((Route route) -> route.segments().size()).reversed())
          .toList();

  private RoutingTable() {}

  /// @param path decoded and normalised, without the query
  static Optional<OfficeService> serviceFor(String path) {
    var segments = segments(path);
    return ROUTES.stream().filter(route -> route.leadsTo(segments)).map(Route::service).findFirst();
  }

  private static Stream<Route> routes(OfficeService service, String prefixes) {
    return Stream.of(prefixes.split("\\s+")).map(prefix -> new Route(segments(prefix), service));
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/"));
  }

  private record Route(List<String> segments, OfficeService service) {

    boolean leadsTo(List<String> path) {
      if (path.size() < segments.size()) {
        return false;
      }
      for (int i = 0; i < segments.size(); i++) {
        if (!segments.get(i).equals("{id}") && !segments.get(i).equals(path.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
