package com.ooma.office.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.local.setup.OfficeService;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/catalogue, ORDERING",
    "/v1/orders, ORDERING",
    "/v1/orders/, ORDERING",
    "/v1/orders/0192/seats, ORDERING",
    "/v1/accounts/0192, ORDERING",
    "/v1/accounts/0192/telephony, PROVISIONING",
    "/v1/accounts/0192/telephony/extensions/2001, PROVISIONING",
    "/v1/accounts/0192/telephony-bills, ORDERING",
    "/v1/accounts/telephony, ORDERING",
    "/v1/numbers/imports, PROVISIONING",
    "/v1/number-holds, PROVISIONING",
    "/yealink/secret/0015651a2b3c.cfg, PROVISIONING",
    "/v1/carriers/carrier-alpha/webhooks, PORTING",
    "/v1/tickets/7/messages, SUPPORT",
    "/aide, SUPPORT",
    "/aide/recherche, SUPPORT",
    "/v1/invoices, BILLING",
    "/v1/credits/1/approval, BILLING",
    "/v1/ledger/fec, BILLING",
    "/v1/operations/billing/dead-letters, BILLING",
    "/v1/operations/porting/dead-letters/0192/redrive, PORTING",
  })
  void the_longest_prefix_decides(String path, OfficeService service) {
    assertEquals(Optional.of(service), RoutingTable.serviceFor(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v1/",
        "/v1/ordersx",
        "/v1/order",
        "/orders",
        "/v2/orders",
        "/q/metrics",
        "/v1/operations",
        "/v1/operations/warehouse/dead-letters",
        "/V1/orders",
      })
  void other_paths_belong_to_nobody(String path) {
    assertEquals(Optional.empty(), RoutingTable.serviceFor(path));
  }
}
