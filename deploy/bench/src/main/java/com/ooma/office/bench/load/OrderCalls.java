package com.ooma.office.bench.load;

import io.vertx.core.http.HttpMethod;

/// What customers ask of ordering: each call is another customer's than the one before.
public enum OrderCalls {
  PLACE,
  READ_ACCOUNT;

  public Load.Call of(Customers customers) {
    return new Load.Call() {
      @Override
      public HttpMethod method() {
        return OrderCalls.this == PLACE ? HttpMethod.POST : HttpMethod.GET;
      }

      @Override
      public String path(int number) {
        return switch (OrderCalls.this) {
          case PLACE -> "/v1/orders";
          case READ_ACCOUNT -> "/v1/accounts/" + customers.account(number);
        };
      }

      @Override
      public String token(int number) {
        return customers.token(number);
      }

      @Override
      public String body() {
        return OrderCalls.this == PLACE ? Customers.ORDER : "";
      }
    };
  }
}
